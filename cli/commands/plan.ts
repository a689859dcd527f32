import { answersSchema } from '../../core/guide/answers.ts';
import { makePlan } from '../../core/guide/make-plan.ts';
import { resumeOf } from '../../core/guide/resume.ts';
import { sayFailure } from '../../core/i18n/translate.ts';
import { parseDay } from '../../core/knowledge/calendar-day.ts';
import { knowledgeWith } from '../../core/knowledge/preset.ts';
import { createClock } from '../../services/clock.ts';
import { readPreset } from '../../services/preset.ts';
import { defineCommand } from '../command.ts';
import { planText, spokenPlan } from '../plan-text.ts';
import { readJson } from '../read-json.ts';

/** `plan`: a file of answers to the route, its reasons, its warnings and its steps. */
export const plan = defineCommand({
  name: 'plan',
  summary: 'terminal.plan.summary',
  options: {
    answers: { type: 'string', value: 'FILE|-', summary: 'terminal.plan.answers', required: true },
    on: { type: 'string', value: 'YYYY-MM-DD', summary: 'terminal.plan.on' },
  },
  run: async ({ options, io, json, locale }) => {
    const day = parseDay(options.on ?? createClock().today());
    if (!day.ok) return day;
    const answers = await readJson(io, options.answers, answersSchema);
    if (!answers.ok) return answers;
    const preset = readPreset();
    for (const notice of preset.notices) io.note(sayFailure(locale, notice));
    const made = makePlan(answers.value, day.value, knowledgeWith(preset.overrides));
    const resume = resumeOf(made, locale);
    if (json) io.json({ ...spokenPlan(made, locale), resume });
    else io.say(planText(made, resume, locale));
    return made.route === 'none' || made.outcome === 'outlook-new' || made.outcome === 'outlook-unusable'
      ? 1
      : 0;
  },
});
