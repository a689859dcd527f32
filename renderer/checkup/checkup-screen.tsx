import { useState } from 'react';
import { checkIds } from '../../core/checkup/check.ts';
import type { Checkup as CheckupResult } from '../../core/checkup/checkup.ts';
import type { Finding } from '../../core/checkup/finding.ts';
import { saySummary } from '../../core/checkup/summary.ts';
import { isPracticeAccount } from '../../core/mail/practice.ts';
import { useWords } from '../app/context.ts';
import { Screen } from '../app/screen.tsx';
import { ToThePath } from '../app/to-the-path.tsx';
import type { Wizard } from '../app/use-wizard.ts';
import { Button } from '../ui/button.tsx';
import { Callout, type Tone } from '../ui/callout.tsx';
import { CheckItem } from '../ui/check-item.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { TextInput } from '../ui/text-input.tsx';
import { ReportButtons } from '../wizard/report-buttons.tsx';
import { FindingState, FindingView } from './finding-view.tsx';
import { FoundAnswersView } from './found-answers-view.tsx';
import { type Checkup, type CheckupRequest, useCheckup } from './use-checkup.ts';

type Props = { readonly wizard: Wizard; readonly onClose: () => void };

/** « Vérifier ce poste »: what this workstation and its network say about sending. */
export function CheckupScreen({ wizard, onClose }: Props) {
  const { checkup, run, stop, again } = useCheckup(wizard);
  switch (checkup.state) {
    case 'idle':
      return <BeforeCheckup wizard={wizard} checkup={checkup} onRun={run} onClose={onClose} />;
    case 'looking':
      return <DuringCheckup looked={checkup.looked} onStop={stop} />;
    case 'ended':
      return <AfterCheckup wizard={wizard} result={checkup.result} onAgain={again} onClose={onClose} />;
    default:
      return checkup satisfies never;
  }
}

function BeforeCheckup({
  wizard,
  checkup,
  onRun,
  onClose,
}: {
  readonly wizard: Wizard;
  readonly checkup: Extract<Checkup, { state: 'idle' }>;
  readonly onRun: (request: CheckupRequest) => void;
  readonly onClose: () => void;
}) {
  const { t, failure } = useWords();
  const [account, setAccount] = useState(isPracticeAccount(wizard.state.account) ? '' : wizard.state.account);
  const [offline, setOffline] = useState(false);
  const [agreed, setAgreed] = useState(false);
  return (
    <Screen
      id="checkup"
      title={t('checkup.page.title')}
      lead={t('checkup.page.lead')}
      back={<ToThePath onClose={onClose} />}
      onward={
        <Button kind="primary" onPress={() => onRun({ account, offline, agreed })}>
          {t('checkup.page.run')}
        </Button>
      }
    >
      <TextInput
        label={t('checkup.page.account')}
        hint={t('checkup.page.account.hint')}
        value={account}
        onChange={setAccount}
      />
      <div className={layout.stackTight}>
        <CheckItem isSelected={agreed} onChange={setAgreed}>
          {t('checkup.page.agreed')}
        </CheckItem>
        <CheckItem isSelected={offline} onChange={setOffline}>
          {t('checkup.page.offline')}
        </CheckItem>
      </div>
      {checkup.failure === null ? null : (
        <Callout tone="stop" label={t('app.tone.stop')} live>
          {failure(checkup.failure)}
        </Callout>
      )}
      <section className={layout.card} aria-labelledby="checkup-what">
        <h2 id="checkup-what" className={text.title}>
          {t('checkup.page.what')}
        </h2>
        <p className={text.soft}>{checkIds.map((check) => t(`checkup.check.${check}`)).join(' · ')}</p>
      </section>
    </Screen>
  );
}

function DuringCheckup({
  looked,
  onStop,
}: {
  readonly looked: Extract<Checkup, { state: 'looking' }>['looked'];
  readonly onStop: () => void;
}) {
  const { t } = useWords();
  return (
    <Screen
      id="checkup-running"
      title={t('checkup.page.running')}
      lead={t('checkup.page.lead')}
      onward={<Button onPress={onStop}>{t('checkup.page.stop')}</Button>}
    >
      <ul className={layout.stackTight} aria-live="polite">
        {checkIds.map((check) => {
          const [worst] = looked.get(check) ?? [];
          return (
            <li key={check} className={layout.row} data-check={check}>
              <span className={text.label}>{t(`checkup.check.${check}`)}</span>
              {worst === undefined ? (
                <span className={text.note}>{t('checkup.page.waiting')}</span>
              ) : (
                <FindingState state={worst.state} />
              )}
            </li>
          );
        })}
      </ul>
    </Screen>
  );
}

const isTrouble = ({ state }: Finding) => state === 'problem' || state === 'caution';

function AfterCheckup({
  wizard,
  result,
  onAgain,
  onClose,
}: {
  readonly wizard: Wizard;
  readonly result: CheckupResult;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}) {
  const { t, locale } = useWords();
  const { findings } = result;
  const mailbox = isPracticeAccount(wizard.state.account) ? null : wizard.state.account;
  const troubles = findings.filter(isTrouble);
  const rest = findings.filter((finding) => !isTrouble(finding));
  const tone: Tone = findings.some(({ state }) => state === 'problem')
    ? 'stop'
    : troubles.length > 0
      ? 'caution'
      : 'good';
  return (
    <Screen
      id="checkup-ended"
      title={t('checkup.page.ended')}
      back={<ToThePath onClose={onClose} />}
      onward={<Button onPress={onAgain}>{t('checkup.page.again')}</Button>}
    >
      <Callout tone={tone} label={t(`app.tone.${tone}`)} live>
        {saySummary(findings, locale)}
      </Callout>
      {troubles.length === 0 ? null : (
        <ul className={layout.stackTight}>
          {troubles.map((finding) => (
            <FindingView key={finding.id} finding={finding} mailbox={mailbox} />
          ))}
        </ul>
      )}
      <FoundAnswersView wizard={wizard} onCorrect={onClose} />
      <div>
        <Disclosure title={t('checkup.page.rest')} level={2} defaultOpen={troubles.length === 0}>
          <ul className={layout.stackTight}>
            {rest.map((finding) => (
              <FindingView key={`${finding.check} ${finding.id}`} finding={finding} mailbox={mailbox} />
            ))}
          </ul>
        </Disclosure>
      </div>
      <ReportButtons report={{ test: null, checkup: result }} />
    </Screen>
  );
}
