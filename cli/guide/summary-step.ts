import { maestroGuide } from '../../core/guide/maestro-screens.ts';
import { resumeOf } from '../../core/guide/resume.ts';
import { planOf } from '../../core/guide/wizard-path.ts';
import { say } from '../../core/i18n/translate.ts';
import { translate } from '../words/translate.ts';
import { chooseWay, type Left, present, type Walk } from './walk.ts';

/** What was verified, what is left, and a paragraph to forward. */
export async function summaryStep(walk: Walk): Promise<Left> {
  const { locale, state, dispatch } = walk;
  const { checklist, lastRun } = state();
  const plan = planOf(state());
  const t = (id: Parameters<typeof translate>[1]) => translate(locale, id);
  const usesMaestro = plan.route === 'app-password' || plan.route === 'ip-address';
  const left = usesMaestro ? maestroGuide(plan).checklist.filter(({ id }) => !checklist.includes(id)) : [];
  const accepted = lastRun !== null && lastRun.trace.outcome === 'accepted' ? lastRun : null;
  const tested =
    accepted === null
      ? [t('summary.test.none')]
      : [
          translate(locale, 'summary.test.accepted', {
            account: accepted.trace.account ?? accepted.trace.from,
          }),
          ...(accepted.arrived === true ? [t('summary.test.arrived')] : []),
          ...(accepted.trace.practice ? [t('summary.test.practice')] : []),
        ];
  const bullets = (lines: readonly string[]) => lines.map((line) => `  • ${line}`);
  present(
    walk,
    t('summary.title'),
    '',
    t('summary.forward'),
    resumeOf(plan, locale),
    ...(usesMaestro ? ['', t('summary.done'), ...bullets(tested)] : []),
    ...(left.length === 0
      ? []
      : ['', t('summary.left'), ...bullets(left.map(({ message }) => say(locale, message)))]),
  );
  const way = await chooseWay(walk, {
    question: t('terminal.guide.then'),
    choices: [
      { value: 'end', label: t('terminal.guide.end') },
      { value: 'restart', label: t('summary.restart') },
    ],
  });
  if (way === 'back' || way === 'restart') {
    dispatch({ type: way });
    return 'step';
  }
  return 'quit';
}
