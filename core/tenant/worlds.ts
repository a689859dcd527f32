import type { DiagnosisId } from '../causes/diagnosis-ids.ts';
import { basicAuthRetirement } from '../knowledge/retirement.ts';
import type { MailboxKnowledge, Observation } from './facts.ts';
import { switchSettings } from './switch-settings.ts';
import {
  isHappening,
  type SwitchGroup,
  type SwitchId,
  switchRules,
  type VariableId,
  type VerdictRoute,
  valuesOf,
  variableIds,
  type World,
} from './switches.ts';

/** A world like any other, from which a group varies its own variables. */
const baseWorld = Object.fromEntries(variableIds.map((id) => [id, valuesOf(id)[0]])) as World;

/** The value that is known for a variable, or undefined. */
function known(variable: VariableId, { asOf, tenant, mailbox }: MailboxKnowledge): string | undefined {
  if (isHappening(variable)) return undefined;
  // Until the retirement there is nothing to switch back on: the rule itself says « off by default ».
  if (variable === 'basicAuthReenabled')
    return tenant.basicAuthReenabled ?? (asOf <= basicAuthRetirement.until ? 'no' : undefined);
  const { scope, key } = switchSettings[variable];
  return scope === 'tenant' ? tenant[key] : mailbox[key];
}

/** What a refusal says about one group, or `among` when it only narrows the cause to several switches. */
type Refusal =
  | { readonly kind: 'switch'; readonly id: SwitchId }
  | { readonly kind: 'among'; readonly ids: readonly SwitchId[] }
  | { readonly kind: 'silent' };

/**
 * The switches that a diagnosis accuses. A generic refusal and a wrong password accuse none: blaming a switch
 * for them would be a guess.
 */
export function refusalOf(diagnosis: DiagnosisId | undefined): Refusal {
  switch (diagnosis) {
    case 'smtp-auth-disabled-tenant':
      return { kind: 'switch', id: 'smtp-auth-tenant' };
    case 'smtp-auth-disabled-mailbox':
      return { kind: 'switch', id: 'smtp-auth-mailbox' };
    case 'security-defaults':
      return { kind: 'switch', id: 'security-defaults' };
    case 'conditional-access-blocks-legacy-auth':
    case 'mfa-required':
      return { kind: 'switch', id: 'conditional-access' };
    case 'basic-auth-retired':
      return { kind: 'switch', id: 'retirement' };
    case 'shared-mailbox-cannot-log-in':
      return { kind: 'switch', id: 'licence' };
    case 'basic-auth-disabled':
      return { kind: 'among', ids: ['authentication-policy', 'retirement'] };
    case 'policy-blocked':
      return {
        kind: 'among',
        ids: ['security-defaults', 'conditional-access', 'authentication-policy', 'smtp-auth-tenant'],
      };
    case 'direct-send-rejected':
      return { kind: 'switch', id: 'direct-send' };
    case 'outlook-not-automatable':
      return { kind: 'switch', id: 'outlook-program' };
    case 'port-blocked':
      return { kind: 'switch', id: 'port-25' };
    default:
      return { kind: 'silent' };
  }
}

/** The route an observation is about: signing in, unless it says otherwise. */
export function routeOf(observation: Observation): VerdictRoute {
  return observation.route ?? 'app-password';
}

/**
 * The worlds of one group that agree with all that is known: the facts, and what was observed. Empty when facts
 * and observation contradict each other.
 */
export function worldsOf(group: SwitchGroup, route: VerdictRoute, knowledge: MailboxKnowledge): World[] {
  let worlds: World[] = [baseWorld];
  for (const variable of group.variables) {
    const value = known(variable, knowledge);
    const values: readonly string[] =
      value === undefined || value === 'unknown' ? valuesOf(variable) : [value];
    worlds = worlds.flatMap((world) => values.map((each) => ({ ...world, [variable]: each })));
  }
  const { observation } = knowledge.mailbox;
  if (observation === undefined || routeOf(observation) !== route) return worlds;
  const refusal = observation.outcome === 'refused' ? refusalOf(observation.diagnosis) : null;
  return worlds.filter((world) => {
    const stops = (id: SwitchId) => switchRules[id](world, observation.on, knowledge) === 'closed';
    if (refusal === null) return !group.switches.some(stops);
    return refusal.kind !== 'switch' || !group.switches.includes(refusal.id) || stops(refusal.id);
  });
}
