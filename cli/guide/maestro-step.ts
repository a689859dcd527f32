import { type MaestroField, type MaestroScreen, maestroGuide } from '../../core/guide/maestro-screens.ts';
import { isPractice } from '../../core/guide/wizard.ts';
import { planOf } from '../../core/guide/wizard-path.ts';
import { say } from '../../core/i18n/translate.ts';
import { analyseMx } from '../../core/mail/mx.ts';
import { assertNever } from '../../core/result.ts';
import { translate } from '../words/translate.ts';
import { goOn, type Left, leave, present, type Walk } from './walk.ts';

/** Which screen of maestro*, the way to it, what goes where, and the list to tick. */
export async function maestroStep(walk: Walk): Promise<Left> {
  const { locale, state, dispatch } = walk;
  const plan = planOf(state());
  const { screen, otherScreen, fields, notices, checklist } = maestroGuide(plan);
  const t = (id: Parameters<typeof translate>[1]) => translate(locale, id);
  const way = (to: MaestroScreen) => `  ${to.path.join(' › ')}`;
  present(
    walk,
    t(plan.route === 'ip-address' ? 'maestro.title.ip' : 'maestro.title'),
    say(locale, screen.why),
    '',
    t('maestro.path'),
    way(screen),
    '',
    ...(isPractice(state()) ? [t('terminal.guide.practice-values'), ''] : []),
    t('maestro.values'),
    ...fields.flatMap((field) => fieldLines(field, walk)),
    ...notices.map((notice) => `  ${say(locale, notice)}`),
    ...(otherScreen === null || plan.route !== 'app-password'
      ? []
      : ['', t('maestro.other'), `  ${say(locale, otherScreen.why)}`, way(otherScreen)]),
  );
  for (;;) {
    const ticked = state().checklist;
    const chosen = await goOn(
      walk,
      checklist.map(({ id, message }) => ({
        value: `tick:${id}`,
        label: `[${ticked.includes(id) ? 'x' : ' '}] ${say(locale, message)}`,
      })),
    );
    if (chosen === 'next' || chosen === 'back' || chosen === 'quit') return leave(walk, chosen);
    const item = chosen.slice('tick:'.length);
    dispatch({ type: 'check', item, done: !ticked.includes(item) });
  }
}

function fieldLines(field: MaestroField, walk: Walk): string[] {
  const { locale } = walk;
  const colon = locale === 'fr' ? '\u00a0:' : ':';
  return [
    `  • ${say(locale, field.label)}${colon} ${shownValue(field, walk)}`,
    `      ${say(locale, field.hint)}`,
  ];
}

/** The secret itself is never shown: it is copied where it was created. */
function shownValue({ value }: MaestroField, { locale, state }: Walk): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'account':
      return state().account;
    case 'secret':
      return translate(locale, 'secret.password');
    case 'look-up': {
      const { dns } = state().ipRoute;
      const host = dns === null ? null : analyseMx(dns.report.mx.records).relayHost;
      return host ?? say(locale, value.message);
    }
    case 'empty':
      return translate(locale, 'maestro.leave-empty');
    default:
      return assertNever(value);
  }
}
