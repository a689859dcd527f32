import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';

/** Where the fuses are in an Electron binary: this text, a version, a length, then one character a fuse. */
export const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Electron 45's own defaults, in the order of its schema: '1' is on, '0' is off. */
const defaultFuses = '101100011';

/** Runs the application beside it on the stand-in for the `electron` module; the shell reads no further. */
const launcher = `#!/bin/sh
exec '${process.execPath}' --disable-warning=ExperimentalWarning \\
  '${join(import.meta.dirname, 'packaged-electron.ts')}' \\
  "$(dirname "$(readlink -f "$0")")/resources/app.asar" "$@"
`;

/**
 * Lays out a folder as an unpacked Electron is, for packaging where the real one cannot be had: an executable that
 * carries a fuse wire and runs the stand-in, a real default_app.asar, a few languages and the licences.
 */
export async function createElectronFolder(folder: string, version: string): Promise<void> {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  for (const language of ['de', 'en-US', 'fr'])
    writeFileSync(join(folder, 'locales', `${language}.pak`), language);
  for (const file of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(folder, file), file);
  writeFileSync(join(folder, 'version'), version);
  const wire = Buffer.from([1, defaultFuses.length]);
  const binary = Buffer.concat([Buffer.from(launcher + fuseSentinel), wire, Buffer.from(defaultFuses)]);
  writeFileSync(join(folder, 'electron'), binary, { mode: 0o755 });
  const application = join(folder, 'default-app');
  mkdirSync(application);
  writeFileSync(join(application, 'package.json'), '{}');
  await createPackage(application, join(folder, 'resources', 'default_app.asar'));
}
