import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll } from '@electron/asar';

/**
 * Runs what a packaged Electron would run: the application of its archive, here on the stand-in for the `electron`
 * module. The executable of `createElectronFolder` calls it with the archive and the words it was given.
 */
const [archive = '', ...words] = process.argv.slice(2);
const application = mkdtempSync(join(tmpdir(), 'packaged-'));
process.on('exit', () => rmSync(application, { recursive: true, force: true }));
extractAll(archive, application);
process.env.STAND_IN_PACKAGED = '1';
process.argv = [process.execPath, join(application, 'out', 'electron', 'main.mjs'), ...words];
await import('../hosts/electron-stand-in/register.ts');
await import(join(application, 'out', 'electron', 'main.mjs'));
