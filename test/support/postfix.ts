import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type Postfix<Door extends string> = {
  /** Each door's port on 127.0.0.1. */
  readonly ports: Readonly<Record<Door, number>>;
  /** What Postfix wrote in its own log so far. */
  readonly log: () => Promise<string>;
  readonly stop: () => Promise<void>;
};

/**
 * Starts Debian's Postfix: own configuration, spool and log, nothing chrooted, every message it accepts is dropped.
 * It listens on one port a door, each with its own settings of main.cf. By default it takes mail for
 * exercice.example and relays for nobody. Needs root, as Postfix does.
 */
export async function startPostfix<Door extends string>(
  doors: Readonly<Record<Door, Readonly<Record<string, string>>>>,
): Promise<Postfix<Door>> {
  const directory = await mkdtemp(path.join(tmpdir(), 'courriel-postfix-'));
  const ports = {} as Record<Door, number>;
  for (const door of Object.keys(doors) as Door[]) ports[door] = await freePort();
  const { stdout: ids } = await run('id', ['-u', 'postfix']);
  const { stdout: group } = await run('id', ['-g', 'postfix']);
  for (const name of ['config', 'spool', 'data', 'log'])
    await mkdir(path.join(directory, name), { mode: 0o755 });
  await run('chmod', ['755', directory]);
  await chown(path.join(directory, 'data'), Number(ids), Number(group));
  const log = path.join(directory, 'log', 'mail.log');
  const main: Record<string, string> = {
    compatibility_level: '3.6',
    queue_directory: path.join(directory, 'spool'),
    data_directory: path.join(directory, 'data'),
    maillog_file: log,
    maillog_file_prefixes: directory,
    inet_interfaces: '127.0.0.1',
    inet_protocols: 'ipv4',
    myhostname: 'relais.exercice.example',
    mydestination: '',
    alias_maps: '',
    local_recipient_maps: '',
    default_transport: 'discard:',
    relay_transport: 'discard:',
    relay_domains: 'exercice.example',
    mynetworks: '192.0.2.0/24',
    smtpd_peername_lookup: 'no',
    smtpd_recipient_restrictions: '',
    smtpd_relay_restrictions: 'permit_mynetworks, reject_unauth_destination',
    smtpd_tls_security_level: 'none',
  };
  const lines = Object.entries(main).map(([name, value]) => `${name} = ${value}`);
  await writeFile(path.join(directory, 'config', 'main.cf'), `${lines.join('\n')}\n`);
  await writeFile(path.join(directory, 'config', 'master.cf'), masterFile(doors, ports));
  const postfix = (command: string) => run('postfix', ['-c', path.join(directory, 'config'), command]);
  try {
    await postfix('start');
  } catch (error) {
    const written = await readFile(log, 'utf8').catch(() => '');
    await rm(directory, { recursive: true, force: true });
    throw new Error(`Postfix did not start: ${String(error)}\n${written}`);
  }
  return {
    ports,
    log: () => readFile(log, 'utf8'),
    stop: async () => {
      await postfix('stop').catch(() => {});
      await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** The services that take and drop a message; columns as in master(5), chroot off everywhere. */
function masterFile<Door extends string>(
  doors: Readonly<Record<Door, Readonly<Record<string, string>>>>,
  ports: Readonly<Record<Door, number>>,
): string {
  const listening = (Object.keys(doors) as Door[]).map((door) => {
    const overrides = Object.entries<string>(doors[door]).map(
      ([name, value]) => ` -o { ${name} = ${value} }`,
    );
    return [`127.0.0.1:${ports[door]}`, 'inet', 'n', '-', '-', `smtpd${overrides.join('')}`];
  });
  const services = [
    ...listening,
    ['cleanup', 'unix', 'n', '-', '0', 'cleanup'],
    ['qmgr', 'unix', 'n', '300', '1', 'qmgr'],
    ['rewrite', 'unix', '-', '-', '-', 'trivial-rewrite'],
    ['bounce', 'unix', '-', '-', '0', 'bounce'],
    ['defer', 'unix', '-', '-', '0', 'bounce'],
    ['trace', 'unix', '-', '-', '0', 'bounce'],
    ['tlsmgr', 'unix', '-', '1000?', '1', 'tlsmgr'],
    ['proxymap', 'unix', '-', '-', '-', 'proxymap'],
    ['anvil', 'unix', '-', '-', '1', 'anvil'],
    ['discard', 'unix', '-', '-', '-', 'discard'],
    ['error', 'unix', '-', '-', '-', 'error'],
    ['retry', 'unix', '-', '-', '-', 'error'],
  ];
  const rows = services.map(([name, type, isPrivate, wakeup, most, command]) =>
    [name, type, isPrivate, '-', 'n', wakeup, most, command].join(' '),
  );
  return `${rows.join('\n')}\npostlog unix-dgram n - n - 1 postlogd\n`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
