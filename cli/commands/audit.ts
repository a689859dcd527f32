import type { Locale } from '../../core/i18n/message.ts';
import { policyStates } from '../../core/knowledge/policies.ts';
import { defineCommand } from '../command.ts';
import { logFilesText } from '../log-files-text.ts';
import { progressNotes } from '../progress.ts';
import { translate } from '../words/translate.ts';

/** `audit FILE…`: what Microsoft Managed Policy Manager changed, and what was done to its policies. */
export const audit = defineCommand({
  name: 'audit',
  summary: 'terminal.audit.summary',
  options: {},
  positionals: { usage: 'FILE…', min: 1, max: 1000 },
  run: async ({ positionals, io, json, locale, signal }) => {
    const { analyseAuditFiles } = await import('../../services/audit-files.ts');
    const read = await analyseAuditFiles(positionals, { signal, onProgress: progressNotes(io, locale) });
    if (!read.ok) return read;
    const { rows, byMicrosoft, changes, repeated, gaps, first, last } = read.value;
    const status = gaps.length === 0 ? 0 : 1;
    if (json) {
      io.json(read.value);
      return status;
    }
    const summary = gaps.length === 0 ? 'audit.summary' : 'audit.summary-partial';
    io.say(translate(locale, summary, { rows, count: byMicrosoft ?? 0 }));
    if (first !== null && last !== null) io.say(translate(locale, 'signins.span', { first, last }));
    if (repeated > 0) io.say(translate(locale, 'audit.repeated', { count: repeated }));
    if (changes.length === 0 && status === 0) io.say(translate(locale, 'audit.none'));
    for (const change of changes) {
      const states =
        change.stateBefore === null && change.stateAfter === null
          ? ''
          : ` — ${translate(locale, 'audit.state', { before: stateName(change.stateBefore, locale), after: stateName(change.stateAfter, locale) })}`;
      const by = translate(locale, 'audit.by', { actor: change.actor || '—' });
      io.say(`${change.at ?? translate(locale, 'audit.no-date')}  ${change.policy}${states}`);
      io.say(`    ${change.operation}, ${by}`);
    }
    for (const line of logFilesText(read.value, locale)) io.say(line);
    return status;
  },
});

function stateName(state: string | null, locale: Locale): string {
  const known = policyStates.find((each) => each === state);
  return known === undefined ? (state ?? '—') : translate(locale, `policies.state.${known}`);
}
