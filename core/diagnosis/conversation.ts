import type { Stage } from '../mail/stages.ts';
import { oneOf } from './one-of.ts';

/** A transcript, read as what was offered, what was tried and where it stopped. */
export type Conversation = {
  /** The words of the first 220, without the code. */
  readonly banner: string | null;
  readonly offeredStarttls: boolean;
  readonly heardHello: boolean;
  readonly triedStarttls: boolean;
  readonly tlsStarted: boolean;
  /** A login was tried; `beforeTls` when STARTTLS was on offer or nothing protected the line. */
  readonly triedAuth: boolean;
  readonly authBeforeTls: boolean;
  readonly authAccepted: boolean;
  /** AUTH was among the last capabilities heard. */
  readonly offeredAuth: boolean;
  readonly triedSender: boolean;
  /** The last command sent, in lower case. */
  readonly lastCommand: string | null;
  /** The stage of the last reply that refused, or where the lines end. */
  readonly stage: Stage | null;
};

const clientLine =
  /^(?:.{0,60}?(?:^|[\s>:|~\-'"[\]]))?(ehlo|helo|starttls|auth(?= |$)|mail from|rcpt to|data|quit|rset)\b(.{0,200})/i;

const serverLine = /^(?:.{0,60}?(?:^|[\s<>:|~\-*'"[\]=]))?([2-5]\d\d)([ -])(.{0,400})/;

const tlsUp = new RegExp(
  oneOf(
    'tls started; tls handshake complete; tls handshake succe; tls negotiat; tls connection using; starttls ok',
    'starttls complete; starttls success; cipher is; ssl connection using; new, tlsv1; crypto enabled',
    'secure connection established; upgraded to tls',
  ),
  'i',
);

const mostLines = 4000;

/** Reads a transcript, whatever prefixes its lines; null when the text is not one. */
export function readConversation(plain: string): Conversation | null {
  const lines = plain.split('\n', mostLines);
  let banner: string | null = null;
  let offeredStarttls = false;
  let offeredAuth = false;
  let heardHello = false;
  let triedStarttls = false;
  let tlsStarted = false;
  let triedAuth = false;
  let authBeforeTls = false;
  let authAccepted = false;
  let triedSender = false;
  let stage: Stage | null = null;
  let last: string | null = null;
  let turns = 0;

  for (const raw of lines) {
    if (raw.length > 2000) continue;
    const line = raw.trim().replace(/\s{2,}/g, ' ');
    if (tlsUp.test(line)) tlsStarted = true;
    // JavaMail tells its own story between the lines of the exchange.
    if (/^debug smtp/i.test(line)) continue;
    const client = clientLine.exec(line);
    const server = serverLine.exec(line);
    // A line that shows a code before a command is a reply that mentions it: « 250-STARTTLS », « 250 AUTH LOGIN ».
    if (
      server !== null &&
      (client === null ||
        line.indexOf(server[1] ?? '') <
          line.search(/ehlo|helo|starttls|auth|mail from|rcpt to|data|quit|rset/i))
    ) {
      const code = Number(server[1]);
      const words = server[3] ?? '';
      if (code === 220 && banner === null && last === null && /smtp|ready|mail|server/i.test(words)) {
        banner = words.trim().slice(0, 200);
        turns += 1;
      }
      if (code === 250 && (last === 'ehlo' || last === 'helo' || last === null)) {
        heardHello = true;
        if (/^starttls/i.test(words)) offeredStarttls = true;
        if (/^auth[ =]/i.test(words)) offeredAuth = true;
      }
      if (code === 220 && last === 'starttls') tlsStarted = true;
      if (code === 235) authAccepted = true;
      if (code >= 400 && last !== 'quit') stage = stageOf(last);
      if (last !== null) turns += 1;
      continue;
    }
    if (client === null) continue;
    const command = (client[1] ?? '').toLowerCase();
    turns += 1;
    if (command === 'ehlo' || command === 'helo') {
      offeredAuth = false;
      if (tlsStarted) offeredStarttls = true;
    }
    if (command === 'starttls') triedStarttls = true;
    if (command === 'auth') {
      triedAuth = true;
      if (!tlsStarted) authBeforeTls = true;
    }
    if (command === 'mail from') triedSender = true;
    last = command;
  }
  if (turns < 3 || (!heardHello && banner === null && !triedAuth)) return null;
  return {
    banner,
    offeredStarttls,
    heardHello,
    triedStarttls,
    tlsStarted,
    triedAuth,
    authBeforeTls,
    authAccepted,
    offeredAuth,
    triedSender,
    lastCommand: last,
    stage,
  };
}

function stageOf(command: string | null): Stage {
  switch (command) {
    case 'ehlo':
    case 'helo':
      return 'hello';
    case 'starttls':
      return 'tls';
    case 'auth':
      return 'auth';
    case 'mail from':
      return 'sender';
    case 'rcpt to':
      return 'recipient';
    case 'data':
      return 'message';
    default:
      return 'greeting';
  }
}
