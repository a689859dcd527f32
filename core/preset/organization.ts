import type { Answers } from '../guide/answers.ts';
import type { changeableFields, Organization, PresetSource } from './preset-schema.ts';

/** True for what only an administrator of the workstation can write. */
export function isAdministrators(source: PresetSource): boolean {
  return source === 'policy' || source === 'machine';
}

/**
 * True when the person may not choose otherwise: the preset states it, comes from an administrator, and lists what may
 * change without it.
 */
export function isSettled(organization: Organization, field: (typeof changeableFields)[number]): boolean {
  return (
    organization.setBy !== null &&
    isAdministrators(organization.setBy) &&
    organization[field] !== undefined &&
    organization.mayChange !== undefined &&
    !organization.mayChange.includes(field)
  );
}

/** What the preset tells the guide: its route, its answers, and those that its route and its addresses imply. */
export function presetAnswers({ route, addresses, answers = {} }: Organization): Answers {
  const given = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
  return {
    ...(route === undefined ? {} : { mailProgram: route === 'outlook' ? 'outlook' : 'smtp' }),
    ...(route === 'ip-address' || (addresses ?? []).length > 0 ? { fixedAddress: 'yes' } : {}),
    ...(route === undefined || route === 'outlook' ? {} : { chosenRoute: route }),
    ...given,
  };
}

/** A person's answers with the organization's: theirs stand, unless the organization lets nothing of it change. */
export function answersWith(organization: Organization, told: Answers): Answers {
  const given = presetAnswers(organization);
  return isSettled({ ...organization, answers: given }, 'answers')
    ? { ...told, ...given }
    : { ...given, ...told };
}
