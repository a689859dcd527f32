// `npm run screenshots [-- FOLDER [VARIANT]]`: every screen of the main path, to be looked at.
import { join } from 'node:path';
import { ensurePrerequisites } from './prerequisites.mjs';
import { ensureInstalled, localNode, root, run } from './setup.mjs';

await ensureInstalled();
if (ensurePrerequisites().includes('chromium')) process.exit(1);
const built = await run(localNode(), [join(root, 'build', 'build.mjs')]);
if (built !== 0) process.exit(built);
process.exit(
  await run(localNode(), [join(root, 'test', 'screens', 'take-screenshots.ts'), ...process.argv.slice(2)]),
);
