import { parseDay } from '../../core/calendar-day.ts';
import { questionIds } from '../../core/guide/answers.ts';
import { answersSchema } from '../../core/guide/answers-schema.ts';
import { makePlan } from '../../core/guide/make-plan.ts';
import { questions } from '../../core/guide/questions.ts';
import { resumeOf } from '../../core/guide/resume.ts';
import { say } from '../../core/i18n/translate.ts';
import { answersWith } from '../../core/preset/organization.ts';
import { fail, ok } from '../../core/result.ts';
import { wrapText } from '../../core/text/wrap-text.ts';
import { askQuestions } from '../ask-questions.ts';
import { defineCommand } from '../command.ts';
import { sessionFacts } from '../open-session.ts';
import { planText, spokenPlan } from '../plan-text.ts';
import { readJson } from '../read-json.ts';
import { translate } from '../words/translate.ts';

/** `plan`: a file of answers to the route, its reasons, its warnings and its steps. */
export const plan = defineCommand({
  name: 'plan',
  summary: 'terminal.plan.summary',
  options: {
    answers: { type: 'string', value: 'FILE|-', summary: 'terminal.plan.answers' },
    ask: { type: 'boolean', summary: 'terminal.plan.ask' },
    on: { type: 'string', value: 'YYYY-MM-DD', read: parseDay, summary: 'terminal.plan.on' },
  },
  details: (locale) => [
    '',
    translate(locale, 'terminal.plan.answers-list'),
    ...questionIds.flatMap((id) => {
      const { title, options } = questions[id];
      const values = options.map(({ value, label }) => `${value} (${say(locale, label)})`).join(', ');
      return [`  ${id} — ${say(locale, title)}`, ...wrapText(values, 100, '      ')];
    }),
  ],
  run: async ({ options, io, json, locale, signal }) => {
    const session = await sessionFacts({ io, locale });
    if (!session.ok) return session;
    const { today, knowledge, organization } = session.value;
    const day = options.on ?? today;
    if (options.answers === undefined && !options.ask)
      return fail('usage.missing-option', { name: '--answers', command: 'plan' });
    const file = options.answers === undefined ? ok({}) : await readJson(io, options.answers, answersSchema);
    if (!file.ok) return file;
    const told = answersWith(organization, file.value);
    const answers = options.ask ? await askQuestions(io, told, day, locale, signal) : ok(told);
    if (!answers.ok) return answers;
    const made = makePlan(answers.value, day, knowledge);
    const resume = resumeOf(made, locale);
    if (json) io.json({ ...spokenPlan(made, locale), resume });
    else io.say(planText(made, resume, locale));
    return made.route === 'none' || made.outcome === 'outlook-new' || made.outcome === 'outlook-unusable'
      ? 1
      : 0;
  },
});
