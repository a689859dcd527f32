import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { settingsEnvironment } from '../support/desktop.ts';
import type { Desktop, LaunchOptions } from './desktop-driver.ts';

const register = join(import.meta.dirname, 'electron-stand-in', 'register.ts');
const origin = 'https://assistant.app.invalid';

/** Longest wait for a start: Chromium takes one to three seconds. */
const patience = 60_000;

type Answer = { id?: number; value?: unknown; error?: string; port?: number };

function start(options: LaunchOptions, words: readonly string[] = []): ChildProcess {
  const manifest = JSON.parse(readFileSync(join(options.application, 'package.json'), 'utf8'));
  const profile = `--user-data-dir=${join(options.folder, 'profile')}`;
  const line = [
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    '--import',
    register,
    join(options.application, manifest.main),
    profile,
    ...words,
  ];
  const { machinePreset } = options;
  const [program = '', ...rest] = machinePreset === undefined ? line : withPreset(machinePreset, line);
  return spawn(program, rest, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: settingsEnvironment(options),
  });
}

/** The same, with a preset in the machine's place that only this process and its children see. */
function withPreset(preset: object, line: readonly string[]): readonly string[] {
  const place = '/etc/assistant-courriel';
  const script = `mkdir -p ${place} && mount -t tmpfs -o mode=755 tmpfs ${place}
    printf %s "$1" > ${place}/preset.json && shift && exec "$@"`;
  return ['unshare', '--mount', 'sh', '-ec', script, 'sh', JSON.stringify(preset), ...line];
}

/** The built bundles on the stand-in, in a process of their own, with their page in Chromium. */
export async function launchStandIn(options: LaunchOptions): Promise<Desktop> {
  const child = start(options);
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      written += chunk.toString();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  const waiting = new Map<number, (answer: Answer) => void>();
  let lastId = 0;

  const port = await new Promise<number>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The desktop did not start:\n${written}`)), patience);
    child.on('message', (answer: Answer) => {
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
      if (answer.port === undefined) return;
      clearTimeout(late);
      resolve(answer.port);
    });
    void ended.then((code) => reject(new Error(`The desktop ended with ${code}:\n${written}`)));
  });
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const isStartPage = (page: Page) => page.url().startsWith(`${origin}/`);
  const page = browser.contexts()[0]?.pages().find(isStartPage);
  if (page === undefined) throw new Error('The window shows no page of the assistant');

  return {
    origin,
    page,
    inMain: (work, argument) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        const id = lastId;
        waiting.set(id, ({ value, error }) => {
          waiting.delete(id);
          if (error === undefined) resolve(value as never);
          else reject(new Error(error));
        });
        void ended.then(() => reject(new Error('The desktop has ended')));
        child.send({ id, source: work.toString(), argument });
      }),
    output: () => written,
    launchAgain: (words) =>
      new Promise((resolve) => {
        start(options, words).on('exit', resolve);
      }),
    ended,
  };
}
