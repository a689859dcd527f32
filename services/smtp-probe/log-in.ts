import type { Capabilities } from '../../core/mail/smtp-reply.ts';
import { redacted } from '../redact.ts';
import type { Conversation } from './conversation.ts';
import type { Halt } from './halt.ts';
import type { Recorder } from './recorder.ts';

/**
 * Logs in once, by LOGIN when it is offered (Microsoft 365 offers no PLAIN), else by PLAIN. A server that offers
 * neither is a finding: going on without a login would prove nothing about the password.
 */
export async function logIn(
  conversation: Conversation,
  credentials: { account: string; secret: string },
  { keywords, mechanisms }: Capabilities,
  recorder: Recorder,
): Promise<Halt | null> {
  const mechanism = (['LOGIN', 'PLAIN'] as const).find((name) => mechanisms.includes(name));
  if (mechanism === undefined) {
    const offered = mechanisms.length > 0 ? `AUTH ${mechanisms.join(' ')}` : keywords.join(' ');
    return halt('auth-not-offered', `No login by password among what the server offers: ${offered}`);
  }
  recorder.learn({ mechanism });
  if (conversation.securedBy()?.authorized !== true) {
    return halt(
      'tls-error',
      'The connection is not encrypted with a trusted certificate; no password was sent',
    );
  }
  return conversation.login(mechanism, credentials, (event) => {
    if (event.kind === 'sent') recorder.say('C', withoutSecret(event.line));
    if (event.kind === 'reply') recorder.say('S', event.raw);
  });
}

/** The command and its mechanism are told; all that follows belongs to the login. */
function withoutSecret(line: string): string {
  const command = /^(AUTH [A-Z0-9-]+)( .*)?$/.exec(line);
  if (command === null) return redacted;
  return command[2] === undefined ? line : `${command[1]} ${redacted}`;
}

function halt(cause: 'auth-not-offered' | 'tls-error', detail: string): Halt {
  return { cause, reply: null, systemCode: null, detail };
}
