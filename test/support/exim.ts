import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ensurePeers } from './peers.ts';

export type Exim = { readonly port: number; readonly stop: () => Promise<void> };

/** Starts Debian's Exim on loopback: it refuses every login and relays for nobody, in its own words. Needs root. */
export async function startExim(): Promise<Exim> {
  const { program, libraries } = await ensurePeers();
  const directory = await mkdtemp(path.join(tmpdir(), 'courriel-exim-'));
  await chmod(directory, 0o755);
  const spool = path.join(directory, 'spool');
  await mkdir(spool);
  await promisify(execFile)('chown', ['-R', 'Debian-exim', directory]);
  const configuration = path.join(directory, 'exim.conf');
  await writeFile(configuration, configurationFile(directory));
  await promisify(execFile)('chown', ['root:root', configuration]);
  const port = await freePort();
  const child = spawn(program, ['-C', configuration, '-bdf', '-oX', `127.0.0.1:${port}`], {
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const stop = async () => {
    await ended(child);
    await rm(directory, { recursive: true, force: true });
  };
  try {
    await untilListening(port, child);
  } catch (error) {
    await stop();
    throw new Error(`Exim did not start: ${String(error)}\n${complaints}`);
  }
  return { port, stop };
}

function configurationFile(directory: string): string {
  return `primary_hostname = relais.exercice.example
spool_directory = ${directory}/spool
log_file_path = ${directory}/spool/%slog
exim_user = Debian-exim
exim_group = nogroup
tls_advertise_hosts =
acl_smtp_helo = helo
acl_smtp_mail = mail
acl_smtp_rcpt = recipient

begin acl
helo:
  deny condition = \${if eq{$sender_helo_name}{bad-name}}
       message = Access denied - Invalid HELO name (See RFC2821 4.1.1.1)
  accept
mail:
  accept
recipient:
  deny domains = unrouteable.example
       message = Unrouteable address
  deny message = relay not permitted

begin authenticators
LOGIN:
  driver = plaintext
  public_name = LOGIN
  server_prompts = Username:: : Password::
  server_condition = false
`;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

async function untilListening(port: number, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`exit status ${child.exitCode}`);
    const socket = net.connect(port, '127.0.0.1');
    const open = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    socket.destroy();
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nothing listens');
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
