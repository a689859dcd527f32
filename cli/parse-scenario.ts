import { type PracticeScenario, practiceScenarios } from '../core/mail/practice.ts';
import { fail, ok, type Result } from '../core/result.ts';

/** Reads the name of an exercise; '' is the one where all goes well. */
export function parseScenario(typed: string): Result<PracticeScenario> {
  const found = practiceScenarios.find((one) => one === (typed === '' ? 'ok' : typed));
  return found === undefined
    ? fail('practice.unknown-scenario', { value: typed.slice(0, 80), known: practiceScenarios.join(', ') })
    : ok(found);
}
