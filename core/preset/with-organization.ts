import { type QuestionId, questionIds } from '../guide/answers.ts';
import { wizardReducer } from '../guide/wizard.ts';
import type { WizardAction, WizardState } from '../guide/wizard-state.ts';
import { isSettled, presetAnswers } from './organization.ts';
import type { Organization } from './preset-schema.ts';

/**
 * The wizard with what the organization settled: its answers are not asked, its domain and its first address are filled
 * in where the person gave none. An answer that the person told stands, unless the organization's may not be changed.
 */
export function withOrganization(state: WizardState, organization: Organization): WizardState {
  const given = presetAnswers(organization);
  const questions = questionIds.filter((question) => given[question] !== undefined);
  const settled = isSettled({ ...organization, answers: given }, 'answers');
  const answers = settled
    ? Object.fromEntries(Object.entries(state.answers).filter(([id]) => !isAmong(questions, id)))
    : state.answers;
  const answered = wizardReducer(
    { ...state, answers },
    { type: 'found', answers: questions.map((question) => ({ question, value: given[question] ?? '' })) },
  );
  const { ipRoute } = answered;
  const { chosenRoute } = given;
  const addressSettled = isSettled(organization, 'addresses');
  return {
    ...answered,
    ...(chosenRoute === undefined ? {} : { answers: { ...answered.answers, chosenRoute } }),
    recipient: answered.recipient || (organization.testRecipient ?? ''),
    ipRoute: {
      ...ipRoute,
      domain: ipRoute.domain || (organization.domain ?? ''),
      address: (addressSettled ? '' : ipRoute.address) || (organization.addresses?.[0] ?? ''),
    },
  };
}

/** The wizard's reducer: beginning again forgets what the person told, not what the organization settled. */
export function reducerOf(
  organization: Organization,
): (before: WizardState, action: WizardAction) => WizardState {
  return (before, action) => {
    const next = wizardReducer(before, action);
    return action.type === 'restart' ? withOrganization(next, organization) : next;
  };
}

/** The questions that the organization answered and that the person may not answer otherwise. */
export function settledQuestions(organization: Organization): readonly QuestionId[] {
  const given = presetAnswers(organization);
  return isSettled({ ...organization, answers: given }, 'answers')
    ? questionIds.filter((question) => given[question] !== undefined)
    : [];
}

function isAmong(questions: readonly QuestionId[], id: string): boolean {
  return questions.some((question) => question === id);
}
