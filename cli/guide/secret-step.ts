import { isPractice } from '../../core/guide/wizard.ts';
import { sayFailure } from '../../core/i18n/translate.ts';
import { parseAddress } from '../../core/mail/address.ts';
import { isPracticeAccount, practiceAccount } from '../../core/mail/practice.ts';
import { storeNames } from '../../core/secrets/keychain.ts';
import { translate } from '../words/translate.ts';
import { chooseWay, type Left, present, type Walk } from './walk.ts';

/** Which mailbox sends, and its app password, on the way to the keychain; an exercise needs neither. */
export async function secretStep(walk: Walk): Promise<Left> {
  const { io, locale, state, dispatch } = walk;
  const t = (id: Parameters<typeof translate>[1]) => translate(locale, id);
  present(walk, t('secret.title'));
  const mode = await chooseWay(walk, {
    question: t('secret.mode'),
    choices: [
      { value: 'real', label: t('secret.mode.real'), hint: t('secret.mode.real.hint') },
      { value: 'practice', label: t('secret.mode.practice'), hint: t('secret.mode.practice.hint') },
    ],
    at: isPractice(state()) ? 'practice' : 'real',
  });
  if (mode === 'quit') return 'quit';
  if (mode === 'back') {
    dispatch({ type: 'back' });
    return 'step';
  }
  if (mode === 'practice') {
    dispatch({ type: 'set-account', account: practiceAccount });
    dispatch({ type: 'next' });
    return 'step';
  }
  const typed = await io.askText(
    {
      question: t('secret.address'),
      given: isPracticeAccount(state().account) ? '' : state().account,
      refuse: (text) => {
        const address = parseAddress(text);
        return address.ok ? null : sayFailure(locale, address);
      },
    },
    walk.signal,
  );
  const address = typed === null ? null : parseAddress(typed);
  if (address === null || !address.ok) return 'quit';
  dispatch({ type: 'set-account', account: address.value });
  return keepSecret(walk, address.value);
}

/** A password that is kept already is used as it is; another one is asked for without being shown. */
async function keepSecret(walk: Walk, account: string): Promise<Left> {
  const { io, locale, client, dispatch } = walk;
  const status = await client.call('secret.status', { account });
  const kept = status.ok ? status.value.kept : 'none';
  if (kept !== 'none') {
    const way = await chooseWay(walk, {
      question: `${translate(locale, 'secret.stored')}.`,
      choices: [
        { value: 'next', label: translate(locale, 'app.continue') },
        { value: 'replace', label: translate(locale, 'terminal.guide.replace-secret') },
      ],
    });
    if (way === 'quit') return 'quit';
    if (way !== 'replace') {
      dispatch({ type: way });
      return 'step';
    }
  }
  const keychain = await client.call('secret.check', {});
  const keeps = keychain.ok && keychain.value.state === 'ready';
  io.say(
    keeps
      ? translate(locale, 'secret.keychain.ready', { store: storeNames[keychain.value.store][locale] })
      : translate(locale, 'secret.keychain.session'),
  );
  const secret = await io.askSecret(translate(locale, 'terminal.secret.ask', { account }));
  if (!secret.ok) return 'quit';
  const saved = await client.call('secret.save', {
    account,
    secret: secret.value.slice(0, 100_000),
    keep: keeps ? 'keychain' : 'session',
  });
  if (!saved.ok) {
    io.note(sayFailure(locale, saved));
    return 'step';
  }
  for (const warning of saved.value.warnings) io.note(translate(locale, `secret.warning.${warning}`));
  dispatch({ type: 'next' });
  return 'step';
}
