import type { WorkstationStatus } from '../../campaign/status.ts';
import { ranked } from '../../checkup/summary.ts';
import type { Output } from '../contract.ts';
import type { Handlers } from '../operation.ts';
import type { SessionState } from '../session-state.ts';

/**
 * The same handlers, which also write this workstation's status where IT chose a folder: how a real test ended, and what
 * the check-up found. Nobody waits for the writing, and an exercise is nobody's state.
 */
export function reportingStatus(handlers: Handlers, { ports }: SessionState): Handlers {
  if (ports.preset.organization.statusFolder === undefined) return handlers;
  let checkup: WorkstationStatus['checkup'] = null;
  let test: WorkstationStatus['test'] = null;
  let account: string | null = null;
  const write = () => {
    void ports.campaign.write({
      version: 1,
      workstation: ports.campaign.workstation(),
      account: account ?? ports.settings.get().account,
      assistant: ports.info.version,
      writtenAt: new Date(ports.clock.now()).toISOString(),
      checkup,
      test,
    });
  };
  const tested = ({ trace, explanation }: Pick<Output<'smtp.test'>, 'trace' | 'explanation'>) => {
    if (trace.practice || trace.outcome === 'cancelled') return;
    account = trace.account ?? trace.from;
    test = {
      route: trace.route,
      outcome: trace.outcome,
      diagnosis: explanation?.diagnoses[0]?.id ?? null,
      at: trace.startedAt,
    };
    write();
  };
  return {
    ...handlers,
    'smtp.test': async (input, context) => {
      const result = await handlers['smtp.test'](input, context);
      if (result.ok) tested(result.value);
      return result;
    },
    'relay.check': async (input, context) => {
      const result = await handlers['relay.check'](input, context);
      if (result.ok) tested(result.value);
      return result;
    },
    'checkup.run': async (input, context) => {
      const result = await handlers['checkup.run'](input, context);
      if (result.ok) {
        checkup = { verdict: verdictOf(result.value.findings), at: result.value.checkedAt };
        account ??= input.account;
        write();
      }
      return result;
    },
  };
}

function verdictOf(findings: Output<'checkup.run'>['findings']): 'clear' | 'partial' | 'caution' | 'problem' {
  const worst = ranked(findings)[0]?.state;
  if (worst === 'problem' || worst === 'caution') return worst;
  return worst === 'unseen' ? 'partial' : 'clear';
}
