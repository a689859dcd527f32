import type { Ground, Grounds } from '../causes/ground.ts';
import type { Explanation, Signals } from '../diagnosis/explanation.ts';
import { hostKind, isExchangeOnline } from '../diagnosis/hosts.ts';
import { type ReachedStep, reachedSteps } from '../diagnosis/reached-steps.ts';

/**
 * What was read, for the sentences that rest on it. A signal that is absent was not read, and grounds nothing. The
 * value is what the sentence may quote.
 */
export function groundsOf({ certain, signals }: Pick<Explanation, 'certain' | 'signals'>): Grounds {
  const { address, policyName, localProduct, certificateIssuer, recipientInside } = signals;
  const read: Record<Ground, boolean | string | undefined> = {
    named: certain && signals.namesCause,
    microsoft: signals.microsoft,
    host: signals.host !== undefined && isExchangeOnline(signals.host) ? signals.host : undefined,
    personal: signals.consumer === true || signals.speaker === 'outlook-consumer',
    foreign: isForeign(signals),
    inspected: signals.speaker === 'inspecting-firewall',
    'own-tls': signals.ownTls,
    greeted: signals.banner !== undefined || hasReached(signals, 'greeting'),
    'not-reached': signals.reached === 'nothing',
    'login-attempted': signals.loginAttempted,
    'login-accepted': signals.loginAccepted,
    oauth: signals.oauth,
    'unknown-name': /^AADSTS(?:50020|50034|51004)$/.test(signals.aadsts ?? ''),
    aadsts: signals.aadsts,
    loopback: signals.host !== undefined && hostKind(signals.host) === 'loopback',
    address,
    temporary: isTemporary(signals),
    issuer: certificateIssuer,
    policy: policyName,
    inside: recipientInside,
    outside: recipientInside === false,
    product: localProduct,
    'local-refusal': /^(?:10013|EACCES|EPERM|WSAEACCES)$/i.test(signals.systemCode ?? ''),
    'local-cut': /^(?:10053|ECONNABORTED|WSAECONNABORTED)$/i.test(signals.systemCode ?? ''),
    'port-465': signals.port === 465,
    'sign-in-service': signals.enhancedCode === '4.7.0' && signals.microsoft,
  };
  return new Map(
    Object.entries(read).flatMap(([ground, value]) =>
      value === undefined || value === false
        ? []
        : [[ground as Ground, value === true ? '' : value] as const],
    ),
  );
}

/** Another service than Microsoft’s speaks. */
function isForeign({ speaker, microsoft }: Signals): boolean {
  if (microsoft === true || speaker === undefined) return false;
  return !/^(?:exchange-online|outlook-consumer|azure-communication)/.test(speaker);
}

/** RFC 3463: the class of the enhanced code, else of the reply. */
function isTemporary({ smtpCode, enhancedCode }: Signals): boolean {
  if (enhancedCode !== undefined) return enhancedCode.startsWith('4.');
  return smtpCode !== undefined && smtpCode >= 400 && smtpCode < 500;
}

function hasReached({ reached }: Signals, step: ReachedStep): boolean {
  return reached !== undefined && reachedSteps.indexOf(reached) >= reachedSteps.indexOf(step);
}
