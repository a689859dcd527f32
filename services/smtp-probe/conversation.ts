import type net from 'node:net';
import tls from 'node:tls';
import SMTPConnection, { type SMTPConnectionCustomAuthContext } from 'nodemailer/lib/smtp-connection';
import { parseReply } from '../../core/mail/smtp-reply.ts';
import type { Reply } from '../../core/mail/trace.ts';
import { closedByServer, type Halt, haltOfError, protocolHalt } from './halt.ts';

/** What happens on the line, in order. `reply` is a whole answer, all its lines. */
export type Traffic =
  | { readonly kind: 'sent'; readonly line: string }
  | { readonly kind: 'reply'; readonly raw: string }
  | { readonly kind: 'secured'; readonly socket: tls.TLSSocket };

/** Ends the handshake before the next command: because enough was seen, or because what was seen will not do. */
export type Move = 'stop' | Halt | undefined;

/** A server's answer as it came, and as it reads. */
export type Answer = { readonly raw: string; readonly reply: Reply };

export type Conversation = {
  /** Greeting, EHLO, STARTTLS and EHLO again; `onTraffic` follows and may stop it between two commands. */
  handshake(onTraffic: (event: Traffic) => Move): Promise<'stop' | Halt | null>;
  /** One login, by one mechanism; a refusal is never followed by another attempt. */
  login(
    mechanism: 'LOGIN' | 'PLAIN',
    credentials: { account: string; secret: string },
    onTraffic: (event: Traffic) => void,
  ): Promise<Halt | null>;
  /** Sends one command and waits for its whole answer. */
  command(line: string): Promise<Answer | Halt>;
  /** QUIT, then the end of the connection; resolves when it is closed. */
  quit(): Promise<void>;
  /** Ends the connection at once. */
  drop(): void;
  /** The TLS socket the conversation goes over; null while it is in clear. */
  securedBy(): tls.TLSSocket | null;
};

export type ConversationSettings = {
  /** The name that TLS verifies. */
  readonly host: string;
  readonly port: number;
  /** The socket is already a TLS one (implicit TLS). */
  readonly secured: boolean;
  readonly requireTls: boolean;
  /** What TLS trusts; asked for when the conversation turns to it. */
  readonly context: () => tls.SecureContext;
  /** Reading a certificate that is not trusted: never with credentials. */
  readonly rejectUnauthorized: boolean;
  /** Longer than the run: the limits are kept by the caller, not by the library. */
  readonly patience: number;
};

/** A real reply is a few hundred bytes, a session without its message a few thousand. */
const longestReply = 64 * 1024;
const mostReceived = 512 * 1024;

/** Milliseconds a peer gets to close its side after QUIT. */
const closingTime = 300;

/** nodemailer runs a handler registered under this name with a documented way to send single commands. */
const commandChannel = 'X-ONE-COMMAND';

/**
 * Holds an SMTP conversation over an open socket with nodemailer's SMTPConnection. The library speaks the
 * handshake and the login; envelope and message go command by command, because its `send()` pipelines MAIL, RCPT
 * and DATA, and a test must be able to stop between them.
 */
export function openConversation(socket: net.Socket, settings: ConversationSettings): Conversation {
  let onTraffic: (event: Traffic) => Move = () => undefined;
  let ended: Halt | null = null;
  let secured: tls.TLSSocket | null = socket instanceof tls.TLSSocket ? socket : null;
  let settleStep: (end: 'stop' | Halt | null) => void = () => {};
  let channel: SMTPConnectionCustomAuthContext | null = null;
  let received = 0;

  const connection = new SMTPConnection({
    host: settings.host,
    port: settings.port,
    connection: socket,
    secure: settings.secured,
    secured: settings.secured,
    name: addressLiteral(socket),
    requireTLS: settings.requireTls,
    opportunisticTLS: !settings.requireTls,
    tls: {
      get secureContext() {
        return settings.context();
      },
      rejectUnauthorized: settings.rejectUnauthorized,
    },
    connectionTimeout: settings.patience,
    greetingTimeout: settings.patience,
    socketTimeout: settings.patience,
    socketCloseTimeout: closingTime,
    maxResponseSize: longestReply,
    transactionLog: true,
    logger: { debug: onLog, info: onLog },
    customAuth: {
      [commandChannel]: (context) => {
        channel = context;
      },
    },
  });
  connection.on('error', (error) => end(haltOfError(error)));
  connection.on('end', () => end(closedByServer));

  function end(halt: Halt): void {
    ended ??= halt;
    settleStep(ended);
  }

  /** Nothing more is sent: the library checks that it was closed before each command. */
  function leave(verdict: 'stop' | Halt): void {
    const wire = secured ?? socket;
    if (!wire.destroyed) wire.write('QUIT\r\n');
    settleStep(verdict);
    connection.close();
  }

  function tellTraffic(event: Traffic): void {
    if (ended !== null) return;
    const verdict = onTraffic(event);
    if (verdict !== undefined) leave(verdict);
  }

  /** The library logs a command before it sends it and a reply before it acts upon it. */
  function onLog(entry: { tnx?: string }, message: unknown): void {
    const wire = connection._socket;
    if (secured === null && connection.secure && wire instanceof tls.TLSSocket) {
      secured = wire;
      boundWhatComes(wire);
      tellTraffic({ kind: 'secured', socket: wire });
    }
    if (entry.tnx === 'client') tellTraffic({ kind: 'sent', line: String(message) });
    if (entry.tnx === 'server') tellTraffic({ kind: 'reply', raw: String(message) });
  }

  /** Empty lines are no reply, so the library's own bound does not see a peer that sends them for ever. */
  function boundWhatComes(wire: net.Socket): void {
    wire.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received <= mostReceived || ended !== null) return;
      end(protocolHalt(`The server sent more than ${mostReceived} bytes`));
      wire.destroy();
    });
  }

  /** Resolves with what the step says, or with what ended the connection meanwhile. */
  function step<T>(start: (settle: (value: T) => void) => void): Promise<T | 'stop' | Halt | null> {
    if (ended !== null) return Promise.resolve(ended);
    return new Promise((resolve) => {
      settleStep = resolve;
      start(resolve);
    });
  }

  return {
    async handshake(follow) {
      onTraffic = follow;
      const end = await step<null>((settle) => {
        connection.once('connect', () => settle(null));
        connection.connect();
        // After the library's own listener, which it attaches in the immediate that `connect` planned.
        setImmediate(() => boundWhatComes(socket));
      });
      onTraffic = () => undefined;
      return end;
    },

    async login(mechanism, { account, secret }, follow) {
      onTraffic = (event) => {
        follow(event);
        return undefined;
      };
      const end = await step<Halt | null>((settle) => {
        connection.login({ method: mechanism, user: account, pass: secret }, (error) =>
          settle(error === null ? null : haltOfError(error)),
        );
      });
      onTraffic = () => undefined;
      return end === 'stop' ? closedByServer : end;
    },

    async command(line) {
      if (channel === null) connection.login({ method: commandChannel }, () => {});
      const answer = await step<Answer | Halt>((settle) => {
        if (channel === null) settle(closedByServer);
        else channel.sendCommand(line, (_error, data) => settle(readAnswer(data.response)));
      });
      return answer === null || answer === 'stop' ? closedByServer : answer;
    },

    async quit() {
      if (ended !== null) return;
      await step<null>(() => connection.quit());
    },

    drop() {
      // The TLS socket before the one it wraps: a wrap torn down from below can take Node with it.
      if (connection._socket) connection._socket.destroy();
      connection.close();
    },

    securedBy: () => secured,
  };
}

function readAnswer(raw: string): Answer | Halt {
  const reply = parseReply(raw);
  return reply === null ? protocolHalt(raw) : { raw, reply };
}

/** RFC 5321 §4.1.4: a client without a public name gives its address. It also keeps the machine's name at home. */
function addressLiteral(socket: net.Socket): string {
  const address = (socket.localAddress ?? '127.0.0.1').replace(/^::ffff:/i, '');
  return address.includes(':') ? `[IPv6:${address}]` : `[${address}]`;
}
