import { planLetter } from '../../core/guide/plan-letter.ts';
import { questions } from '../../core/guide/questions.ts';
import { resumeOf } from '../../core/guide/resume.ts';
import { planOf } from '../../core/guide/wizard-path.ts';
import { say } from '../../core/i18n/translate.ts';
import { personText, planText } from '../plan-text.ts';
import { translate } from '../words/translate.ts';
import { goOn, type Left, leave, present, type Walk } from './walk.ts';

/** The plan: the person's own part first, the rest one choice away, and whatever may still be answered or corrected. */
export async function planStep(walk: Walk): Promise<Left> {
  const { io, locale, state, dispatch } = walk;
  const plan = planOf(state());
  const own = personText(plan, locale);
  const whole = planText(plan, resumeOf(plan, locale), locale);
  const letter = planLetter(plan, locale);
  present(walk, translate(locale, 'plan.eyebrow'), own ?? whole);
  for (;;) {
    const way = await goOn(walk, [
      ...(own === null ? [] : [{ value: 'whole', label: translate(locale, 'terminal.guide.whole-plan') }]),
      ...(letter === '' ? [] : [{ value: 'letter', label: translate(locale, 'terminal.guide.letter') }]),
      ...plan.assumptions.map(({ question }) => ({
        value: `question:${question}`,
        label: `${translate(locale, 'plan.answer-now')} – ${say(locale, questions[question].title)}`,
      })),
      ...state().found.map((question) => ({
        value: `question:${question}`,
        label: `${translate(locale, 'checkup.correct')} – ${say(locale, questions[question].title)}`,
      })),
    ]);
    if (way === 'whole') io.say(`\n${whole}`);
    else if (way === 'letter') io.say(`\n${letter}`);
    else if (way === 'next' || way === 'back' || way === 'quit') return leave(walk, way);
    else {
      dispatch({ type: 'go', to: way });
      return 'step';
    }
  }
}
