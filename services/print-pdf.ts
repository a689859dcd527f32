import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, ok, type Result } from '../core/result.ts';

/** Milliseconds for a browser to start and print one page. */
const longestPrint = 40_000;

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** Where a Chromium of the system may be: Edge is on every Windows that Microsoft supports. */
export function browserPaths({ platform, env }: Surroundings): readonly string[] {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles(x86)'], env.ProgramFiles, env.LOCALAPPDATA].filter((root) => root);
    const programs = ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe'];
    return programs.flatMap((program) => roots.map((root) => path.win32.join(root ?? '', program)));
  }
  if (platform === 'darwin') {
    const inside = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
    return inside.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  const names = ['chromium', 'google-chrome', 'chromium-browser', 'microsoft-edge'];
  return names.map((name) => `/usr/bin/${name}`);
}

/**
 * A page as PDF, printed by a browser that the system already has, alone in a profile of its own that is removed. The page
 * has no script and asks for nothing. Refused where there is no such browser: the HTML page prints the same.
 */
export async function printPdf(
  html: string,
  paths: readonly string[] = browserPaths({ platform: process.platform, env: process.env }),
): Promise<Result<Uint8Array>> {
  const browser = paths.find((each) => existsSync(each));
  if (browser === undefined) return fail('report.no-printer');
  const folder = await mkdtemp(path.join(tmpdir(), 'assistant-courriel-pdf-'));
  try {
    const [page, pdf] = [path.join(folder, 'page.html'), path.join(folder, 'page.pdf')];
    await writeFile(page, html, { mode: 0o600 });
    const failure = await run(browser, [
      ...['--headless', '--disable-gpu', '--no-first-run', '--disable-extensions', '--no-pdf-header-footer'],
      // Chromium refuses its sandbox to root, which only containers and tests are.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${path.join(folder, 'profile')}`,
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ]);
    if (failure !== null) return fail('report.print-failed', { detail: failure });
    return ok(await readFile(pdf));
  } catch (error) {
    return fail('report.print-failed', { detail: (error as NodeJS.ErrnoException).code ?? 'unknown' });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

function run(program: string, words: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(program, [...words], { timeout: longestPrint, windowsHide: true }, (error) => {
      resolve(error === null ? null : String(error.code ?? error.signal ?? 'unknown'));
    });
  });
}
