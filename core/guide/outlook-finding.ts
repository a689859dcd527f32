import type { Answers, AskedQuestion } from './answers.ts';
import { isGiven } from './password-finding.ts';

/** What stands in Outlook's way: nothing known, new Outlook, or an Outlook that is too old, absent or broken. */
export type OutlookOutcome = 'outlook' | 'outlook-new' | 'outlook-unusable';

export type OutlookFinding = {
  readonly outcome: OutlookOutcome;
  readonly assumed: readonly AskedQuestion[];
  readonly questions: readonly AskedQuestion[];
};

/** Whether maestro* can send through the Outlook of the workstation, as far as the answers tell. */
export function outlookFinding(answers: Answers, personAlone: boolean): OutlookFinding {
  const { outlook } = answers;
  const first: AskedQuestion[] = ['outlook'];
  if (outlook === 'new') return { outcome: 'outlook-new', assumed: [], questions: first };
  if (outlook === 'old' || outlook === 'absent' || outlook === 'broken')
    return { outcome: 'outlook-unusable', assumed: [], questions: first };
  const decisive: AskedQuestion[] = [
    'outlook',
    'outlookAccount',
    'outlookMigration',
    // Where the switch is stopped, its dates no longer concern the workstation.
    ...(answers.outlookMigration === 'stopped' ? [] : (['outlookLicence'] as const)),
  ];
  return {
    outcome: 'outlook',
    assumed: decisive.filter((question) => !isGiven(answers[question])),
    questions: personAlone ? ['outlook', 'outlookAccount'] : decisive,
  };
}
