// `npm run corpus -- report [--lang fr|en] [ID]`: for every text of the corpus, what is said and what it rests on.
import { join } from 'node:path';
import { ensureInstalled, localNode, root, run } from './setup.mjs';

await ensureInstalled();
const [action, ...rest] = process.argv.slice(2);
if (action !== 'report') {
  process.stderr.write('Usage: npm run corpus -- report [--lang fr|en] [ID]\n');
  process.exit(2);
}
process.exit(await run(localNode(), [join(root, 'test', 'corpus', 'report.ts'), ...rest]));
