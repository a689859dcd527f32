import { existsSync } from 'node:fs';
import { connect } from 'node:net';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Asks a Linux session bus whether it is there, by the first words of D-Bus authentication. The keychain's
 * library connects without any time limit and on the calling thread: a bus that accepts connections and stays
 * silent would freeze the whole process, so it is met here first.
 */
export async function sessionBusAnswers(env: Environment, milliseconds = 2000): Promise<boolean> {
  const address = busAddress(env);
  if (address === null) return false;
  const path = socketPath(address);
  // Another kind of transport (tcp, autolaunch…) is left to the library.
  if (path === null) return true;
  return new Promise((resolve) => {
    const socket = connect({ path });
    const end = (answers: boolean) => {
      socket.destroy();
      resolve(answers);
    };
    socket.setTimeout(milliseconds, () => end(false));
    socket.once('error', () => end(false));
    socket.once('close', () => end(false));
    socket.once('data', () => end(true));
    socket.once('connect', () => socket.write('\0AUTH\r\n'));
  });
}

/** The variable first, then the place where systemd puts the bus of a session. */
function busAddress(env: Environment): string | null {
  if (env.DBUS_SESSION_BUS_ADDRESS) return env.DBUS_SESSION_BUS_ADDRESS;
  const usual = env.XDG_RUNTIME_DIR ? `${env.XDG_RUNTIME_DIR}/bus` : null;
  return usual !== null && existsSync(usual) ? `unix:path=${usual}` : null;
}

/** The socket of the first address of the list; null when it is not a Unix socket. */
function socketPath(address: string): string | null {
  const first = address.split(';')[0] ?? '';
  if (!first.startsWith('unix:')) return null;
  for (const pair of first.slice('unix:'.length).split(',')) {
    const equals = pair.indexOf('=');
    const value = decodeURIComponent(pair.slice(equals + 1));
    if (pair.startsWith('path=')) return value;
    if (pair.startsWith('abstract=')) return `\0${value}`;
  }
  return null;
}
