import type { DiagnosisId } from '../causes/diagnosis-ids.ts';
import { replyBefore, type Verdict } from './candidates.ts';
import { about, type Correction, lead, meantForMicrosoft, organisationOnly, ranked } from './correction.ts';
import { hostKind, isExchangeOnline } from './hosts.ts';
import type { Evidence } from './signals.ts';
import { stageOf } from './stage.ts';

/** What the server of any recipient may say: it holds whoever runs that server. */
const ofADelivery = about(
  'sender-unauthenticated',
  'recipient-unknown',
  'recipient-mailbox-full',
  'recipient-rate-limited',
  'recipient-restricted',
  'delivery-delayed',
  'mail-loop',
  'missing-reverse-dns',
  'temporary-server-error',
);

/** Trouble met before any server's own rules play a part. */
function isOnTheWay(id: DiagnosisId): boolean {
  if (id === 'connection-reset' || id === 'wrong-port' || id === 'wrong-host') return true;
  return id !== 'not-smtp' && /^(?:dns|connect|greeting|tls)$/.test(stageOf(id) ?? '');
}

/** The server of a recipient names its reason, and no login took place. */
function aboutADelivery(verdict: Verdict, evidence: Evidence): boolean {
  const named = verdict.certain || verdict.layer === 'cause' || verdict.layer === 'recalled';
  if (!named && (verdict.layer !== 'code' || lead(verdict) === 'recipient-unknown')) return false;
  if (evidence.replies.some(({ sure, code }) => sure && (code === 535 || code === 534))) return false;
  return ofADelivery.has(lead(verdict)) || verdict.causes.includes('not-microsoft-365');
}

/** Another reply than the other product's names a cause of its own. */
function namesItself(verdict: Verdict, evidence: Evidence): boolean {
  const { foreign, conversation } = evidence;
  if (foreign === null || conversation !== null || !verdict.certain || verdict.at === null) return false;
  const own = replyBefore(evidence, verdict.at.start);
  return own !== null && own.code !== null && own !== replyBefore(evidence, foreign.start);
}

/** Another product answers: no word about a Microsoft mailbox may follow. */
export const foreignServer: Correction = ({ verdict, evidence }) => {
  if (evidence.foreign === null || (isOnTheWay(lead(verdict)) && verdict.layer === 'fault')) return null;
  if (evidence.foreign.name === 'inspecting-firewall')
    // The overwritten words show it; nobody says it.
    return {
      ...verdict,
      causes: ['smtp-intercepted-by-network'],
      certain: true,
      layer: 'symptom',
      at: evidence.foreign,
    };
  const intended =
    evidence.hosts.some(({ kind }) => kind === 'submission' || kind === 'consumer') ||
    meantForMicrosoft(evidence);
  if (!intended && aboutADelivery(verdict, evidence))
    return verdict.certain ? verdict : ranked(verdict, [...verdict.causes, 'not-microsoft-365']);
  if (!intended && namesItself(verdict, evidence))
    return ranked(verdict, [lead(verdict), 'not-microsoft-365']);
  if (!intended) return { ...verdict, causes: ['not-microsoft-365'], certain: true, at: evidence.foreign };
  const heard = evidence.conversation !== null && evidence.banner !== null;
  return {
    ...verdict,
    causes: heard
      ? ['smtp-intercepted-by-network']
      : ['smtp-intercepted-by-network', 'not-microsoft-365', 'wrong-host'],
    certain: heard,
    at: evidence.foreign,
  };
};

/** A mail host that is not Microsoft's: what it refuses is its own affair. */
export const foreignHost: Correction = ({ verdict, evidence, context }) => {
  const host = evidence.host ?? evidence.serviceHost;
  if (host === null || evidence.microsoftSpeaks || evidence.server !== null) return null;
  const kind = hostKind(host);
  if (kind === 'azure-communication-services')
    return { ...verdict, causes: ['not-microsoft-365'], certain: true };
  if (kind !== 'other' || aboutADelivery(verdict, evidence)) return null;
  if (lead(verdict) === 'dns-failure')
    return ranked({ ...verdict, causes: ['dns-failure'] }, ['wrong-host', 'dns-failure']);
  if (
    evidence.hosts.some((found) => found.kind === 'submission' || found.kind === 'edge') &&
    context.host === undefined
  )
    return null;
  if (isOnTheWay(lead(verdict))) return ranked(verdict, [lead(verdict), 'wrong-host', 'not-microsoft-365']);
  if (verdict.layer === 'cause' && verdict.certain && organisationOnly.has(lead(verdict))) return null;
  return ranked({ ...verdict, causes: verdict.causes.filter((id) => !organisationOnly.has(id)) }, [
    'not-microsoft-365',
    'wrong-host',
  ]);
};

/** « aaa.contoso.com is not in bbb » : whose name is on the certificate tells who answers. */
export const certificateName: Correction = ({ verdict, evidence }) => {
  if (lead(verdict) !== 'certificate-invalid' || verdict.certain || verdict.at === null) return null;
  const around = evidence.reading.lower.slice(Math.max(0, verdict.at.start - 220), verdict.at.end + 320);
  const namesMicrosoft =
    /dns:\*?\.?(?:outlook|office365|[a-z0-9.*-]+\.(?:outlook|office365|office))\.com|cn ?= ?[`'"]?(?:\*\.)?(?:outlook|office365)|valid for[^\n]{0,60}outlook\.com/.test(
      around.replace(/host: ?[^\s,]+/g, ''),
    );
  const asked = evidence.hosts.some((found) => found.kind === 'submission') || meantForMicrosoft(evidence);
  if (namesMicrosoft) return ranked(verdict, ['wrong-host', 'certificate-invalid']);
  const shown =
    /(?:peer certificate cn=|subject[: ]|dns:|altnames?: ?dns:|valid for |certificate subject name '?|cn ?= ?)[`'"]{0,2}\*?\.?([a-z0-9.-]+\.[a-z]{2,})/.exec(
      around,
    )?.[1];
  if (asked && shown !== undefined && hostKind(shown) === 'other' && !isExchangeOnline(shown))
    return ranked(verdict, ['smtp-intercepted-by-network'], true);
  return null;
};
