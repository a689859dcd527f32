// `npm run bench [-- NAME…]`: runs test/bench/NAME.bench.ts, or all of them. Figures are printed and kept in
// docs/benchmarks.md, never asserted.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { emptyPage, withSection } from './bench-report.mjs';
import { ensureInstalled, localEnvironment, localNode, root, run } from './setup.mjs';

const known = ['start', 'send', 'many', 'page', 'diagnosis', 'signins'];

await ensureInstalled();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`No such bench: ${unknown.join(', ')}. Known: ${known.join(', ')}\n`);
  process.exit(2);
}
const page = join(root, 'docs', 'benchmarks.md');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
let failed = 0;
for (const name of asked.length > 0 ? asked : known) {
  process.stdout.write(`\n== ${name}\n`);
  const kept = join(folder, `${name}.json`);
  const machine = machineLine();
  const bench = join(root, 'test', 'bench', `${name}.bench.ts`);
  const env = localEnvironment({ BENCH_SECTION: kept });
  const status = await run(localNode(), ['--expose-gc', bench], { env });
  if (status !== 0) failed = status;
  if (status !== 0 || !existsSync(kept)) continue;
  const section = { name, machine, ...JSON.parse(readFileSync(kept, 'utf8')) };
  writeFileSync(page, withSection(existsSync(page) ? readFileSync(page, 'utf8') : emptyPage, section));
}
rmSync(folder, { recursive: true, force: true });
process.exit(failed);

/** What the figures were taken on; a load near the number of processors, before anything ran, says of a busy machine. */
function machineLine() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const version = { ...manifest.dependencies, ...manifest.devDependencies };
  const versions = [
    `Node ${version.node}`,
    `nodemailer ${version.nodemailer}`,
    `React ${version.react}`,
    `DuckDB ${version['@duckdb/node-api']}`,
  ];
  const memory = Math.round(totalmem() / 2 ** 30);
  const processors = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}`;
  const load = loadavg()[0]?.toFixed(1);
  return `${new Date().toISOString().slice(0, 10)}, ${type()} ${release()}, ${processors}, ${memory} GB, load ${load} at the start; ${versions.join(', ')}.`;
}
