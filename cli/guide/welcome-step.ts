import { checkupReport } from '../../core/checkup/checkup-report.ts';
import { presumedProgram } from '../../core/guide/decide.ts';
import { hasBegun } from '../../core/guide/wizard.ts';
import { furthestStep } from '../../core/guide/wizard-path.ts';
import { sayFailure } from '../../core/i18n/translate.ts';
import { parseAddress } from '../../core/mail/address.ts';
import { isPracticeAccount } from '../../core/mail/practice.ts';
import { ok } from '../../core/result.ts';
import { runCheckup } from '../run-checkup.ts';
import { translate } from '../words/translate.ts';
import { type Left, present, type Walk } from './walk.ts';

/** What will be done together, and where to begin: anew, where one was, or with this workstation. */
export function welcomeStep(walk: Walk): Promise<Left> {
  const t = (id: Parameters<typeof translate>[1]) => translate(walk.locale, id);
  const promises = (['questions', 'plan', 'test', 'maestro'] as const).map(
    (one, at) => `  ${at + 1}. ${t(`welcome.step.${one}`)}`,
  );
  present(walk, t('welcome.title'), t('welcome.lead'), '', ...promises, '', t('welcome.privacy'));
  return chooseBeginning(walk);
}

async function chooseBeginning(walk: Walk): Promise<Left> {
  const { io, locale, signal, state, dispatch, resumeAt } = walk;
  const t = (id: Parameters<typeof translate>[1]) => translate(locale, id);
  const begun = hasBegun(state());
  const chosen = await io.choose<'begin' | 'resume' | 'restart' | 'checkup' | 'quit'>(
    {
      question: t('terminal.guide.then'),
      choices: [
        ...(begun
          ? ([
              { value: 'resume', label: t('welcome.resume') },
              { value: 'restart', label: t('welcome.restart') },
            ] as const)
          : ([{ value: 'begin', label: t('welcome.begin') }] as const)),
        { value: 'checkup', label: t('checkup.page.open') },
      ],
      apart: [{ value: 'quit', label: t('terminal.guide.quit') }],
      keys: t('terminal.guide.keys'),
    },
    signal,
  );
  switch (chosen) {
    case 'begin':
      dispatch({ type: 'next' });
      return 'step';
    case 'resume':
      dispatch({ type: 'go', to: resumeAt ?? furthestStep(state()) });
      return 'step';
    case 'restart':
      dispatch({ type: 'restart' });
      dispatch({ type: 'next' });
      return 'step';
    case 'checkup':
      return checkup(walk);
    default:
      return 'quit';
  }
}

/** Looks at this workstation, and hands what was found to the guide; the ways on follow, under the conclusion. */
async function checkup(walk: Walk): Promise<Left> {
  const { io, locale, signal, client, state, dispatch } = walk;
  const account = await io.askText(
    {
      question: translate(locale, 'terminal.checkup.account'),
      given: isPracticeAccount(state().account) ? '' : state().account,
      refuse: (text) => {
        const address = text.trim() === '' ? ok('') : parseAddress(text);
        return address.ok ? null : sayFailure(locale, address);
      },
    },
    signal,
  );
  if (account === null) return 'quit';
  const ended = await runCheckup(
    { io, locale, signal, client },
    { account: account.trim() === '' ? null : account, program: presumedProgram(state().answers) },
  );
  if (!ended.ok) io.note(sayFailure(locale, ended));
  else {
    dispatch({ type: 'found', answers: ended.value.answers });
    const { findings, answers } = ended.value;
    const [sentence = '', ...rest] = checkupReport(findings, answers, locale);
    io.say([...rest, '', sentence].join('\n'));
  }
  return chooseBeginning(walk);
}
