import type { Explanation } from '../diagnosis/explanation.ts';
import type { Message } from '../i18n/translate.ts';
import type { MailTrace } from '../mail/trace.ts';
import { assertNever } from '../result.ts';
import { z } from '../schema.ts';

export const recipientSides = ['inside', 'outside'] as const;

/**
 * What the relay test shows. `relayed`: an outside recipient was accepted, which only a connector allows.
 * `inside-accepted`: an inside one was, which direct send allows too. `outside-refused`: the server answers but does
 * not carry mail outside from here. `not-attributed` and `direct-send-rejected`: Microsoft's own two refusals.
 * `try-later`: a temporary refusal. `stopped-early`: the test was asked to stop before the recipient.
 * `no-conversation`: no server was talked to.
 */
export const relayKinds = [
  'relayed',
  'inside-accepted',
  'outside-refused',
  'not-attributed',
  'direct-send-rejected',
  'refused',
  'try-later',
  'stopped-early',
  'no-conversation',
  'cancelled',
] as const;

export const relayVerdictSchema = z.strictObject({
  kind: z.enum(relayKinds),
  recipient: z.enum(recipientSides),
  /** The address the server saw, against the one expected; `unseen` when the server does not say it. */
  address: z.enum(['same', 'different', 'unseen', 'not-compared']),
  seen: z.string().nullable(),
  expected: z.string().nullable(),
  host: z.string(),
  /** Where the host's name comes from. */
  hostFrom: z.enum(['mx', 'given', 'practice']),
  practice: z.boolean(),
  /** The server has IPv6 addresses too, left aside because a connector knows IPv4 only. */
  ipv6Ignored: z.boolean(),
  /** True when the message itself was accepted, and not its recipient alone. */
  messageAccepted: z.boolean(),
  /** The same test, to run on the server that sends. */
  command: z.string(),
});

export type RelayVerdict = z.infer<typeof relayVerdictSchema>;

export type RelayQuestion = {
  readonly domain: string;
  readonly recipient: (typeof recipientSides)[number];
  readonly expected: string | null;
  readonly hostFrom: RelayVerdict['hostFrom'];
};

/** Reads a relay test: what it was answered, and what that does and does not prove. */
export function relayVerdict(
  trace: MailTrace,
  explanation: Explanation | null,
  question: RelayQuestion,
): RelayVerdict {
  const seen = seenAddress(trace);
  return {
    kind: kindOf(trace, explanation, question.recipient),
    recipient: question.recipient,
    address:
      question.expected === null
        ? 'not-compared'
        : seen === null
          ? 'unseen'
          : seen === question.expected
            ? 'same'
            : 'different',
    seen,
    expected: question.expected,
    host: trace.host,
    hostFrom: question.hostFrom,
    practice: trace.practice,
    ipv6Ignored: trace.stages.some((report) => report.facts.ignoredIpv6 !== undefined),
    messageAccepted: trace.outcome === 'accepted',
    command: relayCommand(trace, question),
  };
}

/** Our address as the server sees it: from its answer to EHLO, else from the words of its refusal. */
export function seenAddress(trace: MailTrace): string | null {
  for (const report of trace.stages) {
    const seen = report.facts.seenAddress;
    if (typeof seen === 'string' && seen !== '') return seen;
  }
  const text = trace.failure?.reply?.text ?? '';
  return /\[((?:\d{1,3}\.){3}\d{1,3})\]/.exec(text)?.[1] ?? null;
}

function kindOf(
  trace: MailTrace,
  explanation: Explanation | null,
  recipient: RelayQuestion['recipient'],
): RelayVerdict['kind'] {
  const { failure } = trace;
  if (trace.outcome === 'cancelled') return 'cancelled';
  if (failure === null) {
    if (trace.stages.find((one) => one.stage === 'recipient')?.state !== 'passed') return 'stopped-early';
    return recipient === 'outside' ? 'relayed' : 'inside-accepted';
  }
  const { reply } = failure;
  if (reply === null) return 'no-conversation';
  // « Unable to relay » is what direct send answers for an outside recipient; the diagnosis ranks a missing connector
  // first, which is its cause, while the verdict says what was seen.
  const isDirect = reply.enhancedCode === '5.7.1' && /relay/i.test(reply.text);
  if (isDirect && failure.stage === 'recipient' && recipient === 'outside') return 'outside-refused';
  const first = explanation?.diagnoses[0]?.id;
  if (first === 'direct-send-rejected' || reply.enhancedCode === '5.7.68') return 'direct-send-rejected';
  if (first === 'relay-not-attributed' || reply.enhancedCode === '5.7.64') return 'not-attributed';
  return reply.code < 500 ? 'try-later' : 'refused';
}

/**
 * The line to type on the server that sends. An address may hold signs that a shell would act on, and shells quote
 * each in their own way: such an address is left for the person to write.
 */
function relayCommand(trace: MailTrace, question: RelayQuestion): string {
  const plain = (value: string, otherwise: string) => (/^[\w@.+:-]+$/.test(value) ? value : otherwise);
  return [
    `assistant-courriel relay check --domain ${question.domain}`,
    `--from ${plain(trace.from, 'FROM')} --to ${plain(trace.to, 'TO')}`,
    ...(question.expected === null ? [] : [`--expect-ip ${question.expected}`]),
    ...(question.hostFrom === 'given' ? [`--host ${plain(trace.host, 'HOST')}`] : []),
  ].join(' ');
}

export type RelayWords = {
  readonly headline: Message;
  readonly address: Message;
  readonly proves: readonly Message[];
  readonly doesNotProve: readonly Message[];
  readonly next: readonly Message[];
};

/** Says the verdict, without claiming more than the test shows. */
export function relayWords(verdict: RelayVerdict): RelayWords {
  const params = {
    host: verdict.host,
    seen: verdict.seen ?? '—',
    expected: verdict.expected ?? '—',
    command: verdict.command,
  };
  const proves: Message[] = [];
  const doesNotProve: Message[] = [];
  const next: Message[] = [];
  if (verdict.practice) doesNotProve.push({ id: 'relay.not.practice' });
  switch (verdict.kind) {
    case 'relayed':
      proves.push({
        id: verdict.seen === null ? 'relay.proves.relayed' : 'relay.proves.relayed-seen',
        params,
      });
      break;
    case 'inside-accepted':
      proves.push({ id: 'relay.proves.inside', params });
      doesNotProve.push({ id: 'relay.not.inside' });
      next.push({ id: 'relay.next.outside' });
      break;
    case 'outside-refused':
      proves.push({ id: 'relay.proves.talks', params });
      next.push({ id: 'relay.next.connector', params });
      break;
    case 'not-attributed':
      proves.push({ id: 'relay.proves.talks', params });
      next.push({ id: 'relay.next.connector', params });
      break;
    case 'direct-send-rejected':
      proves.push({ id: 'relay.proves.no-connector', params });
      next.push({ id: 'relay.next.connector', params });
      break;
    case 'refused':
      proves.push({ id: 'relay.proves.talks', params });
      break;
    case 'try-later':
      proves.push({ id: 'relay.proves.talks', params });
      next.push({ id: 'relay.next.later' });
      break;
    case 'stopped-early':
      proves.push({ id: 'relay.proves.talks', params });
      doesNotProve.push({ id: 'relay.not.recipient' });
      break;
    case 'no-conversation':
      next.push({ id: 'relay.next.port' });
      break;
    case 'cancelled':
      break;
    default:
      assertNever(verdict.kind);
  }
  if (verdict.address === 'different') {
    doesNotProve.push({ id: 'relay.not.other-address', params });
  } else if (verdict.address !== 'same') {
    doesNotProve.push({ id: 'relay.not.workstation' });
  }
  if (verdict.kind === 'relayed' || verdict.kind === 'inside-accepted') {
    doesNotProve.push({ id: verdict.messageAccepted ? 'relay.not.delivered' : 'relay.not.message' });
  }
  if (verdict.ipv6Ignored) doesNotProve.push({ id: 'relay.not.ipv6' });
  if (!verdict.practice) next.push({ id: 'relay.next.server', params });
  return {
    headline: { id: `relay.kind.${verdict.kind}`, params },
    address: { id: `relay.address.${verdict.address}`, params },
    proves,
    doesNotProve,
    next,
  };
}
