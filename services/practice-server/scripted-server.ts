import { randomBytes } from 'node:crypto';
import type net from 'node:net';
import tls from 'node:tls';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';
import {
  type PracticeRefusal,
  type PracticeRole,
  type PracticeScenario,
  practiceRefusal,
} from '../../core/mail/practice.ts';
import type { ServerCertificate } from './certificates.ts';
import { type Inbox, readHeaders } from './inbox.ts';
import { accepted, banner, helloLines, serverNames, trailer } from './microsoft-words.ts';

type Connection = SMTPServer['connections'] extends Set<infer T> ? T : never;

/** A server that speaks as Microsoft 365 and refuses as the scenario says. Not yet listening. */
export function createScriptedServer(
  scenario: PracticeScenario,
  role: PracticeRole,
  certificate: ServerCertificate,
  inbox: Inbox,
): net.Server {
  const refusal = practiceRefusal(scenario, role);
  const startTls = scenario === 'no-starttls' ? 'stripped' : 'offered';

  const startTlsRequired = (): string =>
    `5.7.3 STARTTLS is required to send mail ${trailer(role, new Date(), randomId())}`;

  /** The scenario's refusal if it falls here, as smtp-server takes it. */
  function refusedAt(stage: PracticeRefusal['stage'], session: SMTPServerSession): Error | null {
    if (refusal?.stage !== stage) return null;
    const mailFrom = session.envelope.mailFrom;
    const login = typeof session.user === 'string' ? session.user : '';
    const from = mailFrom === false ? '' : mailFrom.address;
    const words = refusal.words.replace('{login}', () => login).replace('{from}', () => from);
    return saying(refusal.code, `${words} ${trailer(role, new Date(), randomId())}`);
  }

  const server = new SMTPServer({
    ...tlsOptions(scenario, certificate),
    name: serverNames[role],
    authMethods: ['LOGIN', 'XOAUTH2'],
    disabledCommands: [
      ...(role === 'mx' || startTls === 'stripped' ? ['AUTH'] : []),
      ...(startTls === 'stripped' ? ['STARTTLS'] : []),
    ],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onAuth(auth, session, callback) {
      const given = auth.method === 'XOAUTH2' ? auth.accessToken : auth.password;
      const refused = refusedAt('auth', session);
      // What was given is looked at here and kept nowhere; any login is good but an empty one.
      if (refused !== null) callback(refused);
      else if (given === undefined || given === '') callback(null, {});
      else callback(null, { user: auth.username });
    },
    onMailFrom(_address, session, callback) {
      // Without STARTTLS there is no AUTH for smtp-server to ask for.
      const inClear = role === 'submission' && !session.secure;
      callback(inClear ? saying(451, startTlsRequired()) : refusedAt('sender', session));
    },
    onRcptTo: (_address, session, callback) => callback(refusedAt('recipient', session)),
    onData(stream, session, callback) {
      readHeaders(stream).then(
        ({ headers, bytes }) => {
          const refused = refusedAt('message', session);
          if (refused !== null) return callback(refused);
          const { mailFrom, rcptTo } = session.envelope;
          const from = mailFrom === false ? '' : mailFrom.address;
          const id = inbox.add({ from, to: rcptTo.map(({ address }) => address), headers });
          return callback(null, accepted(role, id, bytes));
        },
        () => callback(saying(451, '4.4.2 Connection dropped due to SocketError')),
      );
    },
  });
  server.on('error', () => {});
  translateReplies(server, role, startTls);
  return server.server;
}

function tlsOptions(scenario: PracticeScenario, { chain, key }: ServerCertificate): SMTPServerOptions {
  const own = { cert: chain, key };
  if (scenario !== 'tls-1.1') return { ...own, minVersion: 'TLSv1.2' };
  return { ...own, minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ...weakestCiphers() };
}

/** OpenSSL allows TLS 1.1 at security level 0 only; BoringSSL, in Electron, has no levels and refuses the word. */
function weakestCiphers(): { ciphers?: string } {
  const ciphers = 'DEFAULT@SECLEVEL=0';
  try {
    tls.createSecureContext({ ciphers });
    return { ciphers };
  } catch {
    return {};
  }
}

/** smtp-server has its own words for what goes well; each connection gets Microsoft's instead. */
function translateReplies(server: SMTPServer, role: PracticeRole, startTls: 'offered' | 'stripped'): void {
  const connect = server.connect.bind(server);
  server.connect = (socket, options) => {
    connect(socket, options);
    for (const connection of [...server.connections].slice(-1)) {
      const send = connection.send.bind(connection);
      connection.send = (code, data, context) => {
        const [translated, words] = inMicrosoftWords(connection, code, data, context);
        send(translated, words, false);
      };
    }
  };

  function inMicrosoftWords(
    connection: Connection,
    code: number,
    data: string | string[] | null | undefined,
    context: string | false | undefined,
  ): [number, string | string[]] {
    const end = (): string => trailer(role, new Date(), randomId());
    if (Array.isArray(data)) {
      const { remoteAddress: clientAddress, secure } = connection;
      return [code, helloLines(role, { clientAddress, secure, startTls })];
    }
    if (context === 'MAIL_FROM_OK') return [code, '2.1.0 Sender OK'];
    if (context === 'RCPT_TO_OK') return [code, '2.1.5 Recipient OK'];
    switch (`${code} ${data ?? ''}`) {
      case '220 Ready to start TLS':
        return [code, '2.0.0 SMTP server ready'];
      case '221 Bye':
        return [code, '2.0.0 Service closing transmission channel'];
      case '235 Authentication successful':
        return [code, '2.7.0 Authentication successful'];
      case '250 Flushed':
        return [code, '2.0.0 Resetting'];
      case '500 Error: command not recognized':
        return [code, `5.3.3 Unrecognized command ${end()}`];
      case '535 Error: Authentication credentials invalid':
        return [code, `5.7.3 Authentication unsuccessful ${end()}`];
      case '530 Error: authentication Required':
        return connection.secure
          ? [code, `5.7.57 Client not authenticated to send mail. ${end()}`]
          : [451, `5.7.3 STARTTLS is required to send mail ${end()}`];
      case '538 Error: Must issue a STARTTLS command first':
      case '504 Error: Unrecognized authentication type':
        return [504, `5.7.4 Unrecognized authentication type ${end()}`];
    }
    if (code === 220) return [code, banner(role, new Date())];
    if (code === 354) return [code, 'Start mail input; end with <CRLF>.<CRLF>'];
    return [code, data ?? ''];
  }
}

function saying(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode });
}

function randomId(): string {
  return randomBytes(8).toString('hex').toUpperCase();
}
