import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { settingsEnvironment } from '../support/desktop.ts';
import type { Desktop, LaunchOptions } from './desktop-driver.ts';

/** Electron's executable, or why it cannot run here. Asking the package itself would try to download it. */
export function runtimeOrReason(): { executable: string } | { reason: string } {
  const folder = join(import.meta.dirname, '..', '..', 'node_modules', 'electron');
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const pathFile = join(folder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron';
  const executable = join(override || join(folder, 'dist'), name);
  if (!existsSync(executable)) return { reason: 'no runtime on this machine' };
  if (process.platform === 'linux') {
    if (process.getuid?.() === 0) return { reason: 'Electron refuses root on Linux' };
    if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return { reason: 'no display' };
  }
  return { executable };
}

/** The application on the real runtime, driven by Playwright. */
export async function launchRuntime(executable: string, options: LaunchOptions): Promise<Desktop> {
  const args = [options.application, `--user-data-dir=${join(options.folder, 'profile')}`];
  const env = settingsEnvironment(options);
  const application = await _electron.launch({ executablePath: executable, args, env });
  let written = '';
  const child = application.process();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      written += chunk.toString();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  return {
    origin: 'app://assistant',
    page: await application.firstWindow(),
    inMain: (work, argument) => application.evaluate(work as never, argument) as never,
    output: () => written,
    launchAgain: () =>
      new Promise((resolve) => {
        spawn(executable, args, { env, stdio: 'ignore' }).on('exit', resolve);
      }),
    ended,
  };
}
