import { execFile } from 'node:child_process';

/** Classic Outlook and new Outlook, as Windows names their programs. */
const programs = ['OUTLOOK.EXE', 'olk.exe'];

/** Which Outlook programs run, from Windows' `tasklist`; null when it cannot be run. */
export function outlookRunning(signal: AbortSignal): Promise<readonly string[] | null> {
  if (process.platform !== 'win32') return Promise.resolve(null);
  return new Promise((resolve) => {
    execFile(
      'tasklist',
      ['/FO', 'CSV', '/NH'],
      { signal, windowsHide: true, encoding: 'latin1', maxBuffer: 4 * 1024 * 1024 },
      (error, output) => resolve(error === null ? outlookAmong(output) : null),
    );
  });
}

/** The Outlook programs in the lines of `tasklist /FO CSV`, whose first column is the program's name. */
export function outlookAmong(list: string): string[] {
  const running = list.split(/\r?\n/).map((line) => /^"([^"]+)"/.exec(line)?.[1]?.toLowerCase());
  return programs.filter((program) => running.includes(program.toLowerCase()));
}
