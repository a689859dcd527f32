import { type Capabilities, parseCapabilities, parseReply } from '../../core/mail/smtp-reply.ts';
import type { Stage } from '../../core/mail/stages.ts';
import type { CertificateSummary } from '../../core/mail/trace.ts';
import { summarizeCertificate, tlsFacts } from './certificate.ts';
import type { Conversation, Move, Traffic } from './conversation.ts';
import type { Halt } from './halt.ts';
import type { Limiter } from './limits.ts';
import type { Recorder } from './recorder.ts';

export type HandshakeResult = {
  readonly end: 'stop' | Halt | null;
  readonly capabilities: Capabilities;
  readonly certificate: CertificateSummary | null;
};

/** What the next reply answers. `first-hello` is the EHLO in clear that asks whether STARTTLS is offered. */
type Expected = 'greeting' | 'first-hello' | 'starttls' | 'hello' | 'helo' | 'nothing';

/**
 * Follows greeting, STARTTLS and EHLO, and tells the stages apart. The EHLO in clear belongs to `tls` when STARTTLS
 * follows from it, and to `hello` when it is the only one.
 */
export async function shakeHands(
  conversation: Conversation,
  options: { readonly until: Stage | null; readonly requireTls: boolean; readonly secured: boolean },
  recorder: Recorder,
  limiter: Limiter,
): Promise<HandshakeResult> {
  let expected = 'greeting' as Expected;
  let capabilities = parseCapabilities('');
  let certificate: CertificateSummary | null = null;

  const begin = (stage: Stage): void => {
    recorder.begin(stage);
    limiter.enter(stage);
  };
  const pass = (): Move => {
    recorder.pass();
    return recorder.current === options.until ? 'stop' : undefined;
  };

  function onReply(raw: string): Move {
    recorder.say('S', raw);
    const reply = parseReply(raw);
    const positive = reply !== null && reply.code < 300;
    switch (expected) {
      case 'greeting': {
        recorder.learn({ banner: reply?.text ?? raw });
        if (reply?.code !== 220) return undefined;
        if (pass() === 'stop') return 'stop';
        expected = options.secured ? 'hello' : 'first-hello';
        begin(options.secured ? 'hello' : 'tls');
        return undefined;
      }
      case 'first-hello': {
        if (!positive) {
          // Without STARTTLS in sight, the library still tries HELO.
          recorder.moveTo('hello');
          expected = 'helo';
          return undefined;
        }
        capabilities = parseCapabilities(raw);
        if (capabilities.keywords.includes('STARTTLS')) {
          recorder.learn({ capabilities: capabilities.keywords.join(' ') });
          expected = 'starttls';
          return undefined;
        }
        recorder.learn({ capabilities: capabilities.keywords.join(' ') });
        if (options.requireTls) {
          expected = 'nothing';
          return {
            cause: 'starttls-not-offered',
            reply: null,
            systemCode: null,
            detail: `STARTTLS is not among what the server offers: ${capabilities.keywords.join(' ')}`,
          };
        }
        return passWithoutTls({});
      }
      case 'starttls': {
        if (positive || options.requireTls) return undefined;
        // Refused though offered: the library goes on in clear, which a relay allows.
        return passWithoutTls({ refused: raw });
      }
      case 'hello':
      case 'helo': {
        if (!positive) return undefined;
        capabilities = parseCapabilities(raw);
        return expected === 'helo' ? passWithoutTls({}) : passHello();
      }
      case 'nothing':
        return undefined;
    }
  }

  function passWithoutTls(facts: Record<string, string>): Move {
    if (recorder.current === 'tls') recorder.moveTo('hello');
    recorder.omit('tls', facts);
    return options.until === 'tls' ? 'stop' : passHello();
  }

  function passHello(): Move {
    const { keywords, mechanisms, maximumSize, seenAddress } = capabilities;
    recorder.learn({
      capabilities: keywords.join(' '),
      mechanisms: mechanisms.join(' '),
      ...(maximumSize === null ? {} : { maximumSize }),
      ...(seenAddress === null ? {} : { seenAddress }),
    });
    expected = 'nothing';
    recorder.pass();
    // `until: hello` ends after the handshake, where QUIT can be said and answered.
    return undefined;
  }

  function onTraffic(event: Traffic): Move {
    switch (event.kind) {
      case 'sent':
        recorder.say('C', event.line);
        return undefined;
      case 'reply':
        return onReply(event.raw);
      case 'secured': {
        certificate = summarizeCertificate(event.socket, null);
        recorder.learn(tlsFacts(event.socket));
        if (pass() === 'stop') return 'stop';
        expected = 'hello';
        begin('hello');
        return undefined;
      }
    }
  }

  const end = await limiter.guard(conversation.handshake(onTraffic));
  // An EHLO in clear that got no answer at all says nothing about encryption.
  if (end !== null && end !== 'stop' && expected === 'first-hello') recorder.moveTo('hello');
  return { end, capabilities, certificate };
}
