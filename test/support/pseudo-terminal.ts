import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Keys as a terminal sends them. */
export const keys = { down: '\u001b[B', up: '\u001b[A', enter: '\r', interrupt: '\u0003' } as const;

export type PseudoTerminal = {
  /** Waits until `text` shows after what was waited for before; refuses with everything shown where it does not. */
  readonly see: (text: string) => Promise<void>;
  readonly press: (...typed: readonly string[]) => void;
  /** Everything shown so far, as it was written. */
  readonly shown: () => string;
  readonly ended: Promise<number | null>;
};

const root = join(import.meta.dirname, '..', '..');

/** Runs `assistant-courriel` under a terminal of its own, which util-linux's `script` plays. */
export function pseudoTerminal(
  words: readonly string[],
  env: Record<string, string | undefined>,
): PseudoTerminal {
  const line = [process.execPath, 'cli/main.ts', ...words].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['-qefc', `stty cols 120 rows 50; exec ${line}`, '/dev/null'], {
    cwd: root,
    env: { ...process.env, TERM: 'xterm', SHELL: '/bin/sh', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let shown = '';
  let from = 0;
  let look: () => void = () => {};
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    look();
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return {
    ended,
    shown: () => shown,
    press: (...typed) => void child.stdin.write(typed.join('')),
    see: (text) =>
      new Promise((resolve, reject) => {
        const plain = () => stripVTControlCharacters(shown).replace(/\s+/g, ' ');
        const limit = setTimeout(
          () => reject(new Error(`« ${text} » was not shown:\n${plain().slice(from)}`)),
          30_000,
        );
        look = () => {
          const at = plain().indexOf(text, from);
          if (at === -1) return;
          from = at + text.length;
          clearTimeout(limit);
          look = () => {};
          resolve();
        };
        look();
      }),
  };
}
