import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type RunningAssistant = {
  /** The address that was printed, with its one-time token. */
  readonly url: string;
  /** Everything printed so far, both streams. */
  readonly output: () => string;
  /** A settings folder of its own, kept between `stop` and a new start with the same `home`. */
  readonly home: string;
  readonly stop: () => Promise<void>;
};

type Options = {
  readonly home?: string;
  readonly language?: 'fr' | 'en';
  /** `npm start` whole, or only the built web host when the test is about something else. */
  readonly through?: 'npm-start' | 'web';
  readonly environment?: Readonly<Record<string, string>>;
};

/** Starts the assistant as a person does, without opening a browser, and waits for its address. */
export async function startAssistant(options: Options = {}): Promise<RunningAssistant> {
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'assistant-courriel-e2e-'));
  const command: [string, string[]] =
    options.through === 'npm-start'
      ? ['npm', ['start', '--silent', '--', '--no-open']]
      : [process.execPath, [join(root, 'out', 'cli', 'assistant-courriel.mjs'), 'web', '--no-open']];
  const child = spawn(command[0], command[1], {
    cwd: root,
    env: {
      ...process.env,
      ...options.environment,
      ASSISTANT_COURRIEL_HOME: home,
      LC_ALL: options.language === 'en' ? 'en_CA.UTF-8' : 'fr_CA.UTF-8',
      LANG: options.language === 'en' ? 'en_CA.UTF-8' : 'fr_CA.UTF-8',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: npm, its shell and the host end together.
    detached: true,
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const url = await addressIn(child, () => output);
  return {
    url,
    home,
    output: () => output,
    stop: async () => {
      await end(child);
      if (options.home === undefined) rmSync(home, { recursive: true, force: true });
    },
  };
}

function addressIn(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`No address after 60 s:\n${output()}`)), 60_000);
    const look = () => {
      const found = /http:\/\/127\.0\.0\.1:\d+\/#jeton=[\w-]+/.exec(output());
      if (found === null) return;
      clearTimeout(limit);
      resolve(found[0]);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.on('exit', (code) => {
      clearTimeout(limit);
      reject(new Error(`The assistant ended with ${code}:\n${output()}`));
    });
  });
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.pid === undefined) {
      resolve();
      return;
    }
    child.on('exit', () => resolve());
    process.kill(-child.pid, 'SIGTERM');
    setTimeout(() => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It had ended by itself.
      }
    }, 5000).unref();
  });
}
