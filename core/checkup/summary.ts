import { adviceFor } from '../advice/advice.ts';
import { groundsOf } from '../advice/grounds.ts';
import type { Locale } from '../i18n/message.ts';
import { say, translate } from '../i18n/translate.ts';
import { checkIds } from './check.ts';
import { type Finding, findingStates, seenOf } from './finding.ts';

/** Findings, the most pressing first: by state, then in the order in which a technician would look. */
export function ranked(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (one, other) =>
      findingStates.indexOf(one.state) - findingStates.indexOf(other.state) ||
      checkIds.indexOf(one.check) - checkIds.indexOf(other.check),
  );
}

/** The whole check-up in one sentence. « Nothing stands in the way » is said of what was looked at, and no further. */
export function saySummary(findings: readonly Finding[], locale: Locale): string {
  const troubles = ranked(findings).filter(({ state }) => state === 'problem' || state === 'caution');
  const [first] = troubles;
  const unread = findings.filter(
    ({ state, params }) => state === 'unseen' && isRelevant(String(params.why)),
  ).length;
  if (first === undefined)
    return translate(locale, unread === 0 ? 'checkup.summary.clear' : 'checkup.summary.partial', { unread });
  return translate(locale, `checkup.summary.${first.state === 'problem' ? 'problem' : 'caution'}`, {
    first: sayFirst(first, locale),
    others: troubles.length - 1,
  });
}

/** What was seen, or the cause of it where a server's answer was explained. */
function sayFirst(first: Finding, locale: Locale): string {
  const cause = first.explanation?.diagnoses[0];
  if (first.explanation === null || cause === undefined) return say(locale, seenOf(first));
  const title = say(locale, adviceFor(cause.id, groundsOf(first.explanation)).title);
  return `${title} (${String(first.params.host)}, ${String(first.params.port)}).`;
}

/** What does not exist on this system, or was not asked for, is not missing. */
function isRelevant(why: string): boolean {
  return why !== 'windows-only' && why !== 'not-agreed' && why !== 'no-account' && why !== 'no-relay';
}
