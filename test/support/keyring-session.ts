import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const child = fileURLToPath(new URL('keychain-child.ts', import.meta.url));

type Situation = {
  /** Where GNOME Keyring keeps its files. */
  readonly home: string;
  /** `unlocked` and `locked` start GNOME Keyring; `none` leaves the bus without any keychain. */
  readonly keyring: 'unlocked' | 'locked' | 'none';
  /** The bus's own configuration; the system's by default, which can start services by itself. */
  readonly busConfig?: string;
};

const start = {
  unlocked: 'printf "\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;',
  locked: 'gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1;',
  none: '',
};

export type KeychainAnswer = { outcome: unknown; milliseconds: number };

/** Runs operations (`set`, `a@b.ca`, `secret`) one after the other on a session bus of their own. */
export function inSession(
  { home, keyring, busConfig }: Situation,
  operations: readonly string[][],
): Promise<KeychainAnswer[]> {
  const script = `${start[keyring]} for line in "$@"; do "$NODE" "$CHILD" $line; printf '\\n'; done`;
  const bus = busConfig === undefined ? [] : [`--config-file=${busConfig}`];
  return runChildren(
    'dbus-run-session',
    [...bus, '--', 'sh', '-c', script, 'sh', ...operations.map((operation) => operation.join(' '))],
    { XDG_DATA_HOME: home, XDG_CACHE_HOME: home, XDG_RUNTIME_DIR: home },
  );
}

/** Runs one operation without starting any bus: `env` says what there is. */
export async function inEnvironment(
  env: NodeJS.ProcessEnv,
  operation: readonly string[],
): Promise<KeychainAnswer> {
  const [answer] = await runChildren(process.execPath, [child, ...operation], env);
  if (answer === undefined) throw new Error('The keychain said nothing.');
  return answer;
}

function runChildren(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<KeychainAnswer[]> {
  const { DBUS_SESSION_BUS_ADDRESS, DISPLAY, WAYLAND_DISPLAY, XDG_RUNTIME_DIR, ...rest } = process.env;
  return new Promise((resolve, reject) => {
    const running = spawn(program, args, {
      env: { ...rest, ...env, NODE: process.execPath, CHILD: child },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 30_000,
      killSignal: 'SIGKILL',
    });
    let output = '';
    running.stdout.on('data', (chunk) => {
      output += chunk;
    });
    running.on('error', reject);
    running.on('exit', () =>
      resolve(
        output
          .split('\n')
          .filter((line) => line.startsWith('{'))
          .map((line) => JSON.parse(line) as KeychainAnswer),
      ),
    );
  });
}
