import { parseDay } from '../../core/calendar-day.ts';
import { spoken } from '../../core/i18n/spoken.ts';
import { say } from '../../core/i18n/translate.ts';
import { calendarOn, sayDaysLeft, sayWhen } from '../../core/knowledge/calendar.ts';
import { gapMessage } from '../../core/tenant/completeness.ts';
import { watchedPolicies } from '../../core/tenant/policies/watched-policies.ts';
import { defineCommand } from '../command.ts';
import { sessionFacts } from '../open-session.ts';
import { readPolicyFiles } from '../policy-files.ts';
import { spokenGap } from '../spoken.ts';
import { translate } from '../words/translate.ts';
import { writeNamedFile } from '../write-file.ts';

const marks = { past: '✓', 'under-way': '▶', coming: '·' } as const;

/** `calendar`: what Microsoft switches on or off, computed for a day; `--ics` writes it for a calendar. */
export const calendar = defineCommand({
  name: 'calendar',
  summary: 'terminal.calendar.summary',
  options: {
    on: { type: 'string', value: 'YYYY-MM-DD', read: parseDay, summary: 'terminal.calendar.on' },
    ics: { type: 'string', value: 'FILE', summary: 'terminal.calendar.ics' },
    policies: { type: 'string', value: 'FILE', many: 'words', summary: 'terminal.calendar.policies' },
  },
  run: async ({ options, io, json, locale }) => {
    const session = await sessionFacts({ io, locale });
    if (!session.ok) return session;
    const day = options.on ?? session.value.today;
    const read = options.policies.length === 0 ? null : await readPolicyFiles(io, options.policies);
    if (read !== null && !read.ok) return read;
    const set = read?.value.set ?? null;
    const { watched, undated } = watchedPolicies(set?.value.policies ?? []);
    const missing = set?.gaps ?? [];
    const entries = calendarOn(day, watched);
    if (options.ics !== undefined) {
      const { calendarFile } = await import('../../services/calendar-file.ts');
      const file = calendarFile(entries, locale);
      if (!file.ok) return file;
      const written = await writeNamedFile(options.ics, file.value);
      if (!written.ok) return written;
    }
    if (json) io.json(spoken({ on: day, entries, undated, gaps: missing.map(spokenGap) }, locale));
    else
      io.say(
        entries
          .flatMap((entry) => {
            const left = sayDaysLeft(entry);
            return [
              `${marks[entry.state]} ${say(locale, entry.title)} (${translate(locale, `calendar.basis.${entry.basis}`)})`,
              `    ${say(locale, sayWhen(entry))}${left === null ? '' : ` — ${say(locale, left)}`}`,
              `    ${say(locale, entry.detail)}`,
            ];
          })
          .join('\n'),
      );
    if (undated.length > 0)
      io.note(translate(locale, 'calendar.undated', { names: undated.join(', '), count: undated.length }));
    for (const each of missing) io.note(say(locale, gapMessage(each)));
    return undated.length + missing.length > 0 ? 1 : 0;
  },
});
