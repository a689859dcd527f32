// `npm run bench [-- NAME]`: runs test/bench/NAME.bench.ts, or all of them. Figures are printed, never asserted.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, localNode, root, run } from './setup.mjs';

await ensureInstalled();
const folder = join(root, 'test', 'bench');
const known = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`No such bench: ${unknown.join(', ')}. Known: ${known.join(', ')}\n`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : known) {
  process.stdout.write(`\n== ${name}\n`);
  const status = await run(localNode(), ['--expose-gc', join(folder, `${name}.bench.ts`)]);
  if (status !== 0) process.exit(status);
}
