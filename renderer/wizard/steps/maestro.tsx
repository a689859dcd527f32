import { useEffect, useState } from 'react';
import { type MaestroField, type MaestroScreen, maestroGuide } from '../../../core/guide/maestro-screens.ts';
import { planOf } from '../../../core/guide/wizard-path.ts';
import { analyseMx } from '../../../core/mail/mx.ts';
import type { Payload } from '../../../core/operations/contract.ts';
import { assertNever } from '../../../core/result.ts';
import { useApp, useWords } from '../../app/context.ts';
import { Screen } from '../../app/screen.tsx';
import type { Wizard } from '../../app/use-wizard.ts';
import { MaestroDiagram } from '../../diagrams/maestro-diagram.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CheckItem } from '../../ui/check-item.tsx';
import { CopyChip } from '../../ui/copy-chip.tsx';
import layout from '../../ui/layout.module.css';
import text from '../../ui/text.module.css';
import { BackButton, NextButton } from '../navigation.tsx';
import styles from './maestro.module.css';

/** Which screen of maestro*, the way to it, what goes where, and a list that ends with a send from maestro* itself. */
export function MaestroStep({ wizard }: { readonly wizard: Wizard }) {
  const { t, say } = useWords();
  const { state, dispatch } = wizard;
  const plan = planOf(state);
  const guide = maestroGuide(plan);
  return (
    <Screen
      id="maestro"
      title={t(plan.route === 'ip-address' ? 'maestro.title.ip' : 'maestro.title')}
      lead={say(guide.screen.why)}
      back={<BackButton wizard={wizard} />}
      onward={<NextButton wizard={wizard} />}
    >
      <section className={layout.stackTight} aria-labelledby="maestro-path">
        <h2 id="maestro-path" className={text.title}>
          {t('maestro.path')}
        </h2>
        <Crumbs screen={guide.screen} />
        <MaestroDiagram screen={guide.screen.id} empty={plan.route === 'ip-address'} />
      </section>
      <section className={layout.stackTight} aria-labelledby="maestro-values">
        <h2 id="maestro-values">{t('maestro.values')}</h2>
        <div className={styles.values}>
          {guide.fields.map((field) => (
            <FieldToFill key={field.id} field={field} wizard={wizard} />
          ))}
        </div>
        {guide.notices.map((notice) => (
          <Callout key={notice.id} tone="info" label={t('app.tone.info')}>
            {say(notice)}
          </Callout>
        ))}
      </section>
      {guide.otherScreen === null || plan.route !== 'app-password' ? null : (
        <section className={layout.stackTight} aria-labelledby="maestro-other">
          <h2 id="maestro-other">{t('maestro.other')}</h2>
          <p className={text.soft}>{say(guide.otherScreen.why)}</p>
          <Crumbs screen={guide.otherScreen} />
        </section>
      )}
      <section aria-labelledby="maestro-checklist">
        <h2 id="maestro-checklist">{t('maestro.checklist')}</h2>
        <div>
          {guide.checklist.map((item) => (
            <CheckItem
              key={item.id}
              isSelected={state.checklist.includes(item.id)}
              onChange={(done) => dispatch({ type: 'check', item: item.id, done })}
            >
              {say(item.message)}
            </CheckItem>
          ))}
        </div>
      </section>
    </Screen>
  );
}

function Crumbs({ screen }: { readonly screen: MaestroScreen }) {
  const { t } = useWords();
  return (
    <ol className={styles.crumbs} aria-label={`${t('maestro.path')} : ${screen.name}`} lang="fr">
      {screen.path.map((part) => (
        <li key={part} className={styles.crumb}>
          <span>{part}</span>
        </li>
      ))}
    </ol>
  );
}

function FieldToFill({ field, wizard }: { readonly field: MaestroField; readonly wizard: Wizard }) {
  const { say, t } = useWords();
  return (
    <div className={styles.value}>
      <h3>{say(field.label)}</h3>
      <div>
        <FieldValue field={field} wizard={wizard} />
      </div>
      <p className={text.note}>
        {field.where === 'ask-support' ? null : `${t('maestro.here')} `}
        {say(field.hint)}
      </p>
    </div>
  );
}

function FieldValue({ field, wizard }: { readonly field: MaestroField; readonly wizard: Wizard }) {
  const { t, say } = useWords();
  const { value } = field;
  const labels = { copyLabel: t('app.copy'), copiedLabel: t('app.copied') };
  switch (value.kind) {
    case 'text':
      return <CopyChip value={value.text} {...labels} />;
    case 'account':
      return <CopyChip value={wizard.state.account} {...labels} />;
    case 'secret':
      return <SecretChip account={wizard.state.account} />;
    case 'look-up': {
      // The name was read in the domain's records; it is never built from a pattern.
      const { dns } = wizard.state.ipRoute;
      const host = dns === null ? null : analyseMx(dns.report.mx.records).relayHost;
      return host === null ? <p>{say(value.message)}</p> : <CopyChip value={host} {...labels} />;
    }
    case 'empty':
      return <p className={styles.empty}>{t('maestro.leave-empty')}</p>;
    default:
      return assertNever(value);
  }
}

/** Copies the secret on the trusted side, and counts down until it is cleared. The page never has it. */
function SecretChip({ account }: { readonly account: string }) {
  const { client } = useApp();
  const { t, failure } = useWords();
  const [clipboard, setClipboard] = useState<Payload<'secret.clipboard'> | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => client.on('secret.clipboard', setClipboard), [client]);
  const copy = async () => {
    const copied = await client.call('secret.copy', { account });
    if (copied.ok) {
      setProblem(null);
      setClipboard({ account, secondsLeft: copied.value.seconds, state: 'counting' });
      return null;
    }
    setProblem(failure(copied));
    return t('app.copy');
  };
  return (
    <div className={layout.stackTight}>
      <div>
        <CopyChip
          value="••••••••••••••••"
          copyLabel={t('secret.copy')}
          copiedLabel={t('app.copied')}
          onCopy={copy}
        />
      </div>
      {problem === null ? null : (
        <p className={text.error} role="status">
          {problem}
        </p>
      )}
      {clipboard === null || problem !== null ? null : (
        <p className={styles.countdown} role={clipboard.state === 'counting' ? 'timer' : 'status'}>
          {clipboard.state === 'counting'
            ? t('secret.copy.counting', { seconds: clipboard.secondsLeft })
            : t(`secret.copy.${clipboard.state}`)}
        </p>
      )}
    </div>
  );
}
