import net from 'node:net';
import tls from 'node:tls';
import { createAuthority, createServerCertificate } from '../../services/practice-server/certificates.ts';

/** Moments of a conversation at which a test may want something else than the usual answer. */
export type Moment =
  | 'greeting'
  | 'hello'
  | 'starttls'
  | 'handshake'
  | 'secure-hello'
  | 'auth'
  | 'user'
  | 'password'
  | 'mail'
  | 'rcpt'
  | 'data'
  | 'body'
  | 'rset'
  | 'quit';

/** What to write instead; null says nothing more, 'cut' resets the connection, 'end' closes it. */
export type Answer = string | Buffer | null | 'cut' | 'end';

export type ScriptedMailServer = {
  readonly port: number;
  readonly connections: () => number;
  /** True once it fell silent where the script says so. */
  readonly stalled: () => boolean;
  /** Connections still open on the server's side. */
  readonly open: () => number;
  /** Lines received, whether in clear or under TLS; message lines excluded. */
  readonly lines: readonly string[];
  /** Everything received before any TLS. */
  readonly inClear: () => string;
  /** Messages received, as they travelled. */
  readonly messages: readonly string[];
  close(): Promise<void>;
};

export type TestCertificates = { authority: string; chain: string; key: string };

/** An authority and a certificate for `names`, made once a test file. */
export async function testCertificates(
  names: [string, ...string[]],
  dates: { notBefore?: Date; notAfter?: Date } = {},
): Promise<TestCertificates> {
  const authority = await createAuthority('Test authority');
  const server = await createServerCertificate(authority, names, dates);
  return { authority: authority.certificate, chain: server.chain, key: server.key };
}

export type ScriptedMailServerOptions = {
  answers?: Partial<Record<Moment, Answer>>;
  certificates?: TestCertificates;
  tlsOptions?: tls.TlsOptions;
  /** TLS before the greeting. */
  implicit?: boolean;
  /** A free port of 127.0.0.1 when absent. */
  listen?: { host: string; port?: number };
};

const usual: Record<Moment, string> = {
  greeting: '220 test.example ESMTP ready\r\n',
  hello: '250-test.example Hello [203.0.113.10]\r\n250-SIZE 1000000\r\n250-PIPELINING\r\n250 STARTTLS\r\n',
  starttls: '220 2.0.0 Ready\r\n',
  handshake: '',
  'secure-hello':
    '250-test.example Hello [203.0.113.10]\r\n250-SIZE 1000000\r\n250-PIPELINING\r\n250 AUTH LOGIN XOAUTH2\r\n',
  auth: '334 VXNlcm5hbWU6\r\n',
  user: '334 UGFzc3dvcmQ6\r\n',
  password: '235 2.7.0 Authentication successful\r\n',
  mail: '250 2.1.0 Sender OK\r\n',
  rcpt: '250 2.1.5 Recipient OK\r\n',
  data: '354 Go on\r\n',
  body: '250 2.0.0 OK <42@test.example> [Hostname=test.example]\r\n',
  rset: '250 2.0.0 Resetting\r\n',
  quit: '221 2.0.0 Bye\r\n',
};

/** A raw SMTP server on loopback that answers as usual, except where the script says otherwise. */
export async function startScriptedMailServer(
  script: ScriptedMailServerOptions = {},
): Promise<ScriptedMailServer> {
  const lines: string[] = [];
  const messages: string[] = [];
  const sockets = new Set<net.Socket>();
  let connections = 0;
  let stalled = false;
  let inClear = '';

  const server = net.createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => sockets.delete(socket));
    if (script.implicit === true) secure(socket, true);
    else converse(socket, false, true);
  });

  function say(socket: net.Socket, moment: Moment): boolean {
    const answer = script.answers?.[moment];
    if (answer === null) {
      stalled = true;
      return false;
    }
    if (answer === 'cut') {
      for (const raw of sockets) raw.resetAndDestroy();
      return false;
    }
    if (answer === 'end') {
      socket.end();
      return false;
    }
    const words = answer ?? usual[moment];
    if (words.length > 0) socket.write(words);
    return answer === undefined || String(answer).startsWith(usual[moment].slice(0, 3));
  }

  function secure(socket: net.Socket, greets: boolean): void {
    if (script.certificates === undefined) throw new Error('This script needs certificates');
    const { chain: cert, key } = script.certificates;
    const secured = new tls.TLSSocket(socket, {
      isServer: true,
      secureContext: tls.createSecureContext({ cert, key, ...script.tlsOptions }),
    });
    secured.on('error', () => socket.destroy());
    converse(secured, true, greets);
  }

  function converse(socket: net.Socket, secured: boolean, greets: boolean): void {
    let buffer = '';
    let mode: 'commands' | 'user' | 'password' | 'message' = 'commands';
    if (greets) say(socket, 'greeting');
    const onData = (chunk: Buffer): void => {
      if (!secured) inClear += chunk.toString('latin1');
      buffer += chunk.toString('latin1');
      for (let at = next(); at !== -1; at = next()) {
        const piece = buffer.slice(0, at);
        buffer = buffer.slice(at + (mode === 'message' ? 5 : 2));
        if (mode === 'message') {
          messages.push(piece);
          mode = 'commands';
          say(socket, 'body');
        } else if (onLine(piece)) return;
      }
    };
    const next = (): number => buffer.indexOf(mode === 'message' ? '\r\n.\r\n' : '\r\n');
    socket.on('data', onData);

    /** True when the socket now belongs to TLS. */
    function onLine(line: string): boolean {
      lines.push(line);
      if (mode === 'user') {
        mode = say(socket, 'user') ? 'password' : 'commands';
        return false;
      }
      if (mode === 'password') {
        mode = 'commands';
        say(socket, 'password');
        return false;
      }
      switch (line.split(' ')[0]?.toUpperCase()) {
        case 'EHLO':
        case 'HELO':
          say(socket, secured ? 'secure-hello' : 'hello');
          return false;
        case 'STARTTLS': {
          const agreed = say(socket, 'starttls');
          if (!agreed) return false;
          socket.removeListener('data', onData);
          if (script.answers?.handshake === undefined) secure(socket, false);
          else say(socket, 'handshake');
          return true;
        }
        case 'AUTH': {
          const goesOn = say(socket, 'auth');
          if (goesOn && /^AUTH LOGIN$/i.test(line)) mode = 'user';
          return false;
        }
        case 'MAIL':
          say(socket, 'mail');
          return false;
        case 'RCPT':
          say(socket, 'rcpt');
          return false;
        case 'DATA':
          if (say(socket, 'data')) mode = 'message';
          return false;
        case 'RSET':
          say(socket, 'rset');
          return false;
        case 'QUIT':
          if (say(socket, 'quit')) socket.end();
          return false;
        default:
          socket.write('500 5.5.2 What?\r\n');
          return false;
      }
    }
  }

  await new Promise<void>((resolve) =>
    server.listen({ port: 0, host: '127.0.0.1', ...script.listen }, resolve),
  );
  const { port } = server.address() as net.AddressInfo;
  return {
    port,
    connections: () => connections,
    stalled: () => stalled,
    open: () => sockets.size,
    lines,
    inClear: () => inClear,
    messages,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
