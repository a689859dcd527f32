import type { Stage } from '../mail/stages.ts';
import type { ClientCommand, ExchangeLine } from './exchange-line.ts';
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
  readonly lastCommand: ClientCommand | null;
  /** The stage of the last reply that refused, or where the lines end. */
  readonly stage: Stage | null;
};

const tlsUp = new RegExp(
  oneOf(
    'tls started; tls handshake complete; tls handshake succe; tls negotiat; tls connection using; starttls ok',
    'starttls complete; starttls success; cipher is; ssl connection using; new, tlsv1; crypto enabled',
    'secure connection established; upgraded to tls',
  ),
  'i',
);

/** Reads a transcript from its lines; null when the text is not one. */
export function readConversation(lines: readonly ExchangeLine[], plain: string): Conversation | null {
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
  let last: ClientCommand | null = null;
  let turns = 0;
  let read = 0;

  for (const line of lines) {
    // Between its lines, a program may say that the exchange is encrypted.
    if (!tlsStarted && tlsUp.test(plain.slice(read, line.end))) tlsStarted = true;
    read = line.end;
    if (line.speaker === 'server') {
      const { code, words } = line;
      // A program that gave up waiting may have spoken first.
      if (code === 220 && banner === null && !triedStarttls && /smtp|ready|mail|server/i.test(words)) {
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
    const { command } = line;
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

function stageOf(command: ClientCommand | null): Stage {
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
