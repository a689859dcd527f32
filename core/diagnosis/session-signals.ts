import type { DiagnosisId } from '../causes/diagnosis-ids.ts';
import type { Conversation } from './conversation.ts';
import type { Signals } from './explanation.ts';
import { hostKind } from './hosts.ts';
import { usesOauth } from './oauth-login.ts';
import { type ReachedStep, reachedSteps } from './reached-steps.ts';
import type { Layer } from './rules/rule.ts';
import { segmentAt } from './segments/segment.ts';
import type { Evidence } from './signals.ts';
import { stageOf } from './stage.ts';

/** What decided, as far as the session is concerned. */
export type Decided = {
  readonly cause: DiagnosisId;
  readonly certain: boolean;
  readonly layer: Layer;
  readonly at: { readonly start: number; readonly end: number } | null;
};

/** Sentences and codes that Exchange Online gives to a mailbox that has logged in (Microsoft Learn, NDR list). */
const onlyOnceLoggedIn =
  /\b235[ -]|2\.7\.0 authentication succe|sendasdenied|storedrv\.(?:clientsubmit|submi)|5\.7\.60\b|5\.2\.252\b/;

/** What the text shows of the session: how far it went, whether somebody logged in, who answered, about whom. */
export function sessionSignals(evidence: Evidence, decided: Decided | null): Signals {
  const { lower } = evidence.reading;
  const talk = evidence.conversation;
  const loginAccepted = talk?.authAccepted === true || saidNow(evidence, onlyOnceLoggedIn);
  const refusedLogin = evidence.replies.some(({ sure, code }) => sure && (code === 535 || code === 534));
  const loginAttempted =
    loginAccepted ||
    talk?.triedAuth === true ||
    refusedLogin ||
    // A request that an application got wrong is no login of a mailbox.
    (evidence.aadsts !== null &&
      isSaidNow(evidence, evidence.aadsts.start) &&
      decided?.cause !== 'oauth-client-error');
  const microsoft =
    evidence.server !== null ||
    evidence.matches.signs.some((sign) => sign.kind === 'microsoft' && isSaidNow(evidence, sign.start));
  const reached = reachedIn(evidence, decided, loginAccepted, loginAttempted);
  const people = peopleIn(lower);
  const address = decided?.at == null ? null : addressNear(lower, decided.at);
  const policyName = policyIn(evidence.reading.plain);
  const product =
    evidence.issuer ?? evidence.matches.signs.find(({ kind }) => kind === 'issuer')?.name ?? null;
  return {
    ...(reached === null ? {} : { reached }),
    ...(loginAttempted ? { loginAttempted } : {}),
    ...(loginAccepted ? { loginAccepted } : {}),
    ...(/protocol is disabled or\s{1,4}cipher suites/.test(lower) ? { ownTls: true } : {}),
    ...(usesOauth(lower) ? { oauth: true } : {}),
    ...(microsoft ? { microsoft } : {}),
    ...(isConsumer(evidence) ? { consumer: true } : {}),
    ...(address === null ? {} : { address }),
    ...(people.recipient === null ? {} : { recipientAddress: people.recipient }),
    ...(people.inside === null ? {} : { recipientInside: people.inside }),
    ...(policyName === null ? {} : { policyName }),
    ...(product === null ? {} : { localProduct: product }),
    ...(decided?.certain === true && /^(?:cause|code|fault)$/.test(decided.layer)
      ? { namesCause: true }
      : {}),
  };
}

/** Neither asked, nor guessed, nor somebody else's, nor of another time. */
export function isSaidNow({ segments }: Evidence, position: number): boolean {
  const kind = segmentAt(segments, position)?.kind;
  return kind !== 'supposition' && kind !== 'hearsay' && kind !== 'earlier';
}

function saidNow(evidence: Evidence, pattern: RegExp): boolean {
  const found = pattern.exec(evidence.reading.lower);
  return found !== null && isSaidNow(evidence, found.index);
}

/** The furthest step that anything in the text shows. */
function reachedIn(
  evidence: Evidence,
  decided: Decided | null,
  loginAccepted: boolean,
  loginAttempted: boolean,
): ReachedStep | null {
  const steps: ReachedStep[] = [];
  if (evidence.banner !== null) steps.push('greeting');
  if (loginAttempted) steps.push('login');
  if (loginAccepted) steps.push('sender');
  if (evidence.conversation !== null) steps.push(...stepsOf(evidence.conversation));
  const answered = evidence.replies.some(({ sure, code }) => sure && code !== null && code >= 400);
  if (answered) steps.push('greeting');
  // Only a cause that the text names shows a step by itself; the usual step of a guess would be a guess too.
  const stage = decided?.certain === true ? stageOf(decided.cause) : null;
  if (stage !== null)
    switch (stage) {
      case 'dns':
      case 'connect':
        steps.push('nothing');
        break;
      case 'greeting':
      case 'tls':
        steps.push('network');
        break;
      case 'hello':
        steps.push('greeting');
        break;
      case 'auth':
        steps.push('login');
        break;
      case 'sender':
        steps.push('sender');
        break;
      case 'recipient':
        steps.push('recipient');
        break;
      case 'message':
        steps.push('data');
        break;
    }
  return reachedSteps.findLast((step) => steps.includes(step)) ?? null;
}

function stepsOf(talk: Conversation): ReachedStep[] {
  const steps: ReachedStep[] = ['greeting'];
  if (talk.tlsStarted) steps.push('tls');
  if (talk.triedAuth) steps.push('login');
  switch (talk.lastCommand) {
    case 'mail from':
      steps.push('sender');
      break;
    case 'rcpt to':
      steps.push('recipient');
      break;
    case 'data':
      steps.push('data');
      break;
  }
  return steps;
}

function isConsumer(evidence: Evidence): boolean {
  if (evidence.host !== null) return hostKind(evidence.host) === 'consumer';
  const kinds = new Set(evidence.hosts.map(({ kind }) => kind));
  return kinds.has('consumer') && !kinds.has('submission');
}

const ipAddress =
  /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])|(?<![0-9a-f:])(?:[0-9a-f]{1,4}:){3,7}[0-9a-f:]{1,9}/g;

/** The IP address in the sentence that decided, or the one right before it: « Client host [203.0.113.9] blocked ». */
function addressNear(lower: string, at: { readonly start: number; readonly end: number }): string | null {
  const from = Math.max(0, at.start - 60);
  ipAddress.lastIndex = 0;
  const around = lower.slice(from, at.end + 80);
  const found = ipAddress.exec(around);
  if (found === null) return null;
  const led = /(?:\[|\bip(?: address)?:? |\bfrom |host )$/.test(around.slice(0, found.index));
  return led ? found[0] : null;
}

const recipientPattern =
  /(?:rcpt to: ?<?|final-recipient: ?rfc822; ?|recipients or groups:\s{1,8}<?|to=<)([^\s<>@;"']{1,64}@[a-z0-9.-]{3,120})/;
const senderPattern = /(?:mail from: ?<?|\bfrom=<|sender: ?<?)([^\s<>@;"']{1,64}@[a-z0-9.-]{3,120})/;

function peopleIn(lower: string): { readonly recipient: string | null; readonly inside: boolean | null } {
  const recipient = recipientPattern.exec(lower)?.[1]?.replace(/[.-]+$/, '') ?? null;
  const sender = senderPattern.exec(lower)?.[1]?.replace(/[.-]+$/, '') ?? null;
  const inside =
    recipient === null || sender === null ? null : recipient.split('@')[1] === sender.split('@')[1];
  return { recipient, inside };
}

const policyPattern =
  /(?:conditional access policy|strat[ée]gie d'acc[èe]s conditionnel|policy name|nom de la strat[ée]gie)[\s:]{0,4}["']([^"'\n]{2,100})["']/i;

function policyIn(plain: string): string | null {
  return policyPattern.exec(plain)?.[1]?.normalize('NFC').trim() ?? null;
}
