import { parseReply, quoteReply } from '../../core/mail/smtp-reply.ts';
import type { Reply, TestFailure } from '../../core/mail/trace.ts';

/** Why a step did not pass; the stage it belongs to is the one under way. */
export type Halt = Omit<TestFailure, 'stage'>;

export function isHalt(value: unknown): value is Halt {
  return typeof value === 'object' && value !== null && 'cause' in value;
}

/** A reply that says no, or one that makes no sense where it came. */
export function haltOfReply(reply: Reply): Halt {
  return {
    cause: reply.code >= 400 ? 'refused-by-server' : 'protocol-error',
    reply,
    systemCode: null,
    detail: quoteReply(reply),
  };
}

/** The peer said something that is not SMTP. */
export function protocolHalt(detail: string): Halt {
  return { cause: 'protocol-error', reply: null, systemCode: null, detail };
}

export const closedByServer: Halt = {
  cause: 'closed-by-server',
  reply: null,
  systemCode: null,
  detail: 'The server closed the connection',
};

type LooseError = Error & { code?: string; originalCode?: string; response?: string };

const systemCall = /^E[A-Z0-9]+$/;

/** Names a socket's, OpenSSL's or nodemailer's error. nodemailer keeps the native code in `originalCode`. */
export function haltOfError(error: LooseError): Halt {
  if (typeof error.response === 'string') {
    const reply = parseReply(error.response);
    if (reply !== null) return haltOfReply(reply);
  }
  const native = error.originalCode ?? (isLibraryCode(error.code) ? undefined : error.code);
  if (native !== undefined) {
    const cause = systemCall.test(native) && native !== 'EPROTO' ? 'socket-error' : 'tls-error';
    return { cause, reply: null, systemCode: native, detail: error.message };
  }
  if (error.code === 'EPROTOCOL' || error.code === 'EAUTH') return protocolHalt(error.message);
  if (/closed unexpectedly/i.test(error.message)) return { ...closedByServer, detail: error.message };
  return { cause: 'socket-error', reply: null, systemCode: null, detail: error.message };
}

function isLibraryCode(code: string | undefined): boolean {
  return (
    code === undefined ||
    ['ECONNECTION', 'ESOCKET', 'EPROTOCOL', 'ETLS', 'EAUTH', 'EENVELOPE', 'EMESSAGE', 'ETIMEDOUT'].includes(
      code,
    )
  );
}

/** True when the handshake itself succeeded and the certificate is what was not accepted. */
export function isDistrust(halt: Halt): boolean {
  return (
    halt.cause === 'tls-error' && halt.systemCode !== null && !/^(?:ERR_SSL|EPROTO)/.test(halt.systemCode)
  );
}
