import type { Message } from '../../i18n/translate.ts';
import { isBlank, stringsOf } from '../bounded-json.ts';
import { gapsUnder } from './conditions.ts';
import type { ImportedPolicy } from './imported-policy.ts';

/** What a policy's controls do to a client that can present a password and nothing else. */
export type GrantReading =
  | { readonly outcome: 'blocks' }
  | { readonly outcome: 'nothing' | 'unknown'; readonly reasons: readonly Message[] };

// A client that sends a password and nothing else can meet none of these (Learn, « Conditional Access: Conditions »).
const beyondSmtp = new Set([
  ...['mfa', 'compliantdevice', 'domainjoineddevice', 'approvedapplication', 'compliantapplication'],
  ...['passwordchange', 'riskremediation'],
]);

/** « All of these » is unmet as soon as one cannot be met; « one of these » only when none can. */
export function readGrant(policy: ImportedPolicy): GrantReading {
  const { grantControls } = policy;
  const lost = gapsUnder(policy, 'grantControls');
  if (grantControls === null)
    return lost.length > 0
      ? { outcome: 'unknown', reasons: lost }
      : { outcome: 'nothing', reasons: [{ id: 'whatif.miss.session-only' }] };
  const controls = stringsOf(grantControls.builtInControls).map((control) => control.toLowerCase());
  if (controls.includes('block')) return { outcome: 'blocks' };
  const unknown = controls.filter((control) => !beyondSmtp.has(control));
  const others = [
    grantControls.authenticationStrength,
    grantControls.termsOfUse,
    grantControls.customAuthenticationFactors,
  ];
  const certain = controls.length > unknown.length || others.some((other) => !isBlank(other));
  const all = String(grantControls.operator ?? 'OR').toUpperCase() === 'AND';
  if (certain && (all || (unknown.length === 0 && lost.length === 0))) return { outcome: 'blocks' };
  if (lost.length > 0) return { outcome: 'unknown', reasons: lost };
  const params = { controls: unknown.join(', ').slice(0, 200) || '—' };
  return { outcome: 'unknown', reasons: [{ id: 'whatif.depends.grant', params }] };
}
