import { assertNever } from '../result.ts';
import { type Finding, finding, unseen } from './finding.ts';
import { judgeClock } from './judge-clock.ts';
import { judgeDomain } from './judge-domain.ts';
import { judgeKeychain, judgeStorage } from './judge-local.ts';
import { judgeImplicitTls, judgeProxies, judgeRelay, judgeSubmission } from './judge-network.ts';
import { judgeOutlook } from './judge-outlook.ts';
import { judgeAntivirus, judgeFirewall } from './judge-protection.ts';
import type { Observation } from './observation.ts';
import { readOutlook } from './read-outlook.ts';

/** What is known of the way maestro* sends, to weigh what was seen. */
export type CheckupSubject = { readonly program: 'smtp' | 'outlook' | 'other' | null };

/** What one look means. Never empty: what brought nothing back says that it did. */
export function judge(observation: Observation, { program }: CheckupSubject): Finding[] {
  if ('unseen' in observation) return [unseen(observation.check, observation.unseen, observation.detail)];
  const found = judgeSeen(observation, program === 'outlook').map((one) =>
    program === 'outlook' && one.check === 'submission' && one.state === 'problem'
      ? { ...one, state: 'caution' as const }
      : one,
  );
  return found.length > 0 ? found : [unseen(observation.check, 'failed')];
}

function judgeSeen(seen: Exclude<Observation, { unseen: unknown }>, throughOutlook: boolean): Finding[] {
  switch (seen.check) {
    case 'submission':
      return judgeSubmission(seen);
    case 'relay':
      return judgeRelay(seen.trace);
    case 'implicit-tls':
      return judgeImplicitTls(seen.trace);
    case 'proxy':
      return judgeProxies(seen);
    case 'clock':
      return judgeClock(seen);
    case 'domain':
      return judgeDomain(seen.report);
    case 'tenant': {
      const { domain, tenant } = seen;
      return [
        tenant === null
          ? finding('tenant', 'tenant-none', 'info', 'nobody', { domain })
          : finding('tenant', 'tenant-found', 'good', 'nobody', { domain, tenant }),
      ];
    }
    case 'outlook':
      return judgeOutlook(readOutlook(seen.registry), seen.running, throughOutlook);
    case 'antivirus':
      return judgeAntivirus(seen.registry);
    case 'firewall':
      return judgeFirewall(seen.registry);
    case 'keychain':
      return judgeKeychain(seen.self);
    case 'storage':
      return judgeStorage(seen.folders, seen.notices);
    case 'maestro':
      return [finding('maestro', 'maestro-unread', 'info', 'nobody')];
    default:
      return assertNever(seen);
  }
}
