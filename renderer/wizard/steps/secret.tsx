import { useCallback, useEffect, useState } from 'react';
import { isPractice } from '../../../core/guide/wizard.ts';
import { parseAddress } from '../../../core/mail/address.ts';
import { practiceAccount } from '../../../core/mail/practice.ts';
import type { Output } from '../../../core/operations/contract.ts';
import type { Failure } from '../../../core/result.ts';
import { storeNames } from '../../../core/secrets/keychain.ts';
import { cleanSecret, inspectSecret } from '../../../core/secrets/secret.ts';
import { useApp, useWords } from '../../app/context.ts';
import { Screen } from '../../app/screen.tsx';
import type { Wizard } from '../../app/use-wizard.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CheckItem } from '../../ui/check-item.tsx';
import { ChoiceCards } from '../../ui/choice-cards.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ExternalLink } from '../../ui/external-link.tsx';
import lists from '../../ui/lists.module.css';
import text from '../../ui/text.module.css';
import { TextInput } from '../../ui/text-input.tsx';
import { BackButton } from '../navigation.tsx';

type Kept = Output<'secret.status'>['kept'];

/** Which mailbox sends, and its app password, on the way to the keychain. The secret lives in this component alone. */
export function SecretStep({ wizard }: { readonly wizard: Wizard }) {
  const { client } = useApp();
  const { t, failure } = useWords();
  const { state, dispatch } = wizard;
  const practice = isPractice(state);
  const [address, setAddress] = useState(practice ? '' : state.account);
  const [secret, setSecret] = useState('');
  const [keep, setKeep] = useState<'keychain' | 'session'>('keychain');
  const [kept, setKept] = useState<Kept>('none');
  const [problem, setProblem] = useState<Failure | null>(null);
  const [forgotten, setForgotten] = useState(false);
  const keychain = useKeychain();

  const refresh = useCallback(async () => {
    const status = await client.call('secret.status', { account: state.account });
    setKept(status.ok ? status.value.kept : 'none');
  }, [client, state.account]);
  useEffect(() => void refresh(), [refresh]);

  const parsed = parseAddress(address);
  const addressProblem = problem?.code.startsWith('address.') ? failure(problem) : null;
  const secretProblem = problem?.code.startsWith('secret.') ? failure(problem) : null;
  const cleaned = cleanSecret(secret);
  const warnings = cleaned.ok && !practice ? inspectSecret(cleaned.value) : [];

  const save = async () => {
    setForgotten(false);
    const account = practice ? practiceAccount : parsed.ok ? parsed.value : null;
    if (account === null) {
      setProblem(parsed.ok ? null : parsed);
      return;
    }
    const stillKept = account === state.account && kept !== 'none';
    if (secret === '' && stillKept) {
      dispatch({ type: 'next' });
      return;
    }
    const saved = await client.call('secret.save', { account, secret, keep });
    if (!saved.ok) {
      setProblem(saved);
      return;
    }
    setSecret('');
    dispatch({ type: 'set-account', account });
    dispatch({ type: 'next' });
  };

  const forget = async () => {
    const removed = await client.call('secret.forget', { account: state.account });
    setProblem(removed.ok ? null : removed);
    setForgotten(removed.ok && removed.value.removed);
    await refresh();
  };

  return (
    <Screen
      id="secret"
      title={t('secret.title')}
      back={<BackButton wizard={wizard} />}
      onward={
        <Button kind="primary" onPress={() => void save()}>
          {t(kept !== 'none' && secret === '' ? 'app.continue' : 'secret.save-continue')}
        </Button>
      }
    >
      <ChoiceCards
        label={t('secret.mode')}
        value={practice ? 'practice' : 'real'}
        onChange={(mode) => {
          setProblem(null);
          setSecret('');
          dispatch({
            type: 'set-account',
            account: mode === 'practice' ? practiceAccount : parsed.ok ? parsed.value : '',
          });
        }}
        choices={[
          { value: 'real', label: t('secret.mode.real'), hint: t('secret.mode.real.hint') },
          { value: 'practice', label: t('secret.mode.practice'), hint: t('secret.mode.practice.hint') },
        ]}
      />
      {practice ? null : (
        <TextInput
          label={t('secret.address')}
          hint={t('secret.address.hint')}
          kind="email"
          autoComplete="email"
          value={address}
          onChange={(value) => {
            setAddress(value);
            setProblem(null);
            const next = parseAddress(value);
            if (next.ok) dispatch({ type: 'set-account', account: next.value });
          }}
          error={addressProblem}
        />
      )}
      {kept === 'none' ? null : (
        <Callout tone="good" label={t('secret.stored')}>
          <p>{t(kept === 'session' ? 'secret.stored.session' : 'secret.stored.keychain')}</p>
          <p>
            <Button kind="quiet" onPress={() => void forget()}>
              {t('secret.forget')}
            </Button>
          </p>
        </Callout>
      )}
      {forgotten ? (
        <p role="status" className={text.soft}>
          {t('secret.forgotten')}
        </p>
      ) : null}
      <TextInput
        label={t('secret.password')}
        hint={t(practice ? 'secret.password.practice-hint' : 'secret.password.hint')}
        kind="password"
        autoComplete="off"
        value={secret}
        onChange={(value) => {
          setSecret(value);
          setProblem(null);
        }}
        onSubmit={() => void save()}
        error={secretProblem}
      />
      {warnings.length === 0 ? null : (
        <Callout tone="caution" label={t('secret.warnings')} live>
          {warnings.map((warning) => (
            <p key={warning}>{t(`secret.warning.${warning}`)}</p>
          ))}
        </Callout>
      )}
      {problem === null || addressProblem !== null || secretProblem !== null ? null : (
        <Callout tone="stop" label={t('secret.keychain.not-ready')} live>
          {failure(problem)}
        </Callout>
      )}
      <KeychainLine keychain={keychain} keep={keep} onKeep={setKeep} />
      {practice ? null : <HowToCreate />}
    </Screen>
  );
}

type Keychain = { readonly check: Output<'secret.check'> | null; readonly again: () => void };

function useKeychain(): Keychain {
  const { client } = useApp();
  const [check, setCheck] = useState<Output<'secret.check'> | null>(null);
  const again = useCallback(() => {
    setCheck(null);
    void client.call('secret.check', {}).then((result) => setCheck(result.ok ? result.value : null));
  }, [client]);
  useEffect(again, [again]);
  return { check, again };
}

type KeychainLineProps = {
  readonly keychain: Keychain;
  readonly keep: 'keychain' | 'session';
  readonly onKeep: (keep: 'keychain' | 'session') => void;
};

/** The keychain's self-test, in one line when it works and with a way round when it does not. */
function KeychainLine({ keychain, keep, onKeep }: KeychainLineProps) {
  const { t, failure, locale } = useWords();
  const { check, again } = keychain;
  if (check === null) return <p className={text.note}>{t('secret.keychain.checking')}</p>;
  if (check.state === 'ready') {
    const store = storeNames[check.store][locale];
    return <p className={text.note}>{t('secret.keychain.ready', { store })}</p>;
  }
  return (
    <Callout tone="caution" label={t('secret.keychain.not-ready')}>
      <p>{failure({ code: `keychain.${check.state}`, params: { detail: check.detail } })}</p>
      <CheckItem
        isSelected={keep === 'session'}
        onChange={(selected) => onKeep(selected ? 'session' : 'keychain')}
      >
        {t('secret.keychain.session')}
      </CheckItem>
      <Button onPress={again}>{t('secret.keychain.again')}</Button>
    </Callout>
  );
}

function HowToCreate() {
  const { t } = useWords();
  return (
    <div>
      <Disclosure title={t('secret.create.title')} level={2}>
        <ol className={lists.numbered}>
          <li>
            {t('secret.create.1')} <ExternalLink id="security-info">{t('secret.create.open')}</ExternalLink>
          </li>
          <li>{t('secret.create.2')}</li>
          <li>{t('secret.create.3')}</li>
          <li>{t('secret.create.4')}</li>
        </ol>
      </Disclosure>
    </div>
  );
}
