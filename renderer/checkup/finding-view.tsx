import { type Finding, meaningOf, mendedOf, seenOf } from '../../core/checkup/finding.ts';
import { useWords } from '../app/context.ts';
import { ExplanationPanel } from '../diagnosis/explanation-panel.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';

const icons: Record<Finding['state'], IconName> = {
  problem: 'stop',
  caution: 'alert',
  unseen: 'help',
  info: 'info',
  good: 'check',
};

const tints: Partial<Record<Finding['state'], string | undefined>> = {
  problem: text.error,
  caution: text.caution,
  good: text.good,
};

/** The state of a finding: icon and word, never colour alone. */
export function FindingState({ state }: { readonly state: Finding['state'] }) {
  const { t } = useWords();
  return (
    <span className={`${layout.withIcon} ${text.small} ${tints[state] ?? text.soft}`}>
      <Icon name={icons[state]} size={16} />
      <span>{t(`checkup.state.${state}`)}</span>
    </span>
  );
}

/** What was seen, what it means for sending, who acts, and how to know that it is mended. */
export function FindingView({
  finding,
  mailbox,
}: {
  readonly finding: Finding;
  readonly mailbox: string | null;
}) {
  const { t, say } = useWords();
  const means = meaningOf(finding);
  const mended = mendedOf(finding);
  return (
    <li className={layout.card} data-finding={finding.id} data-state={finding.state}>
      <div className={layout.row}>
        <span className={text.label}>{t(`checkup.check.${finding.check}`)}</span>
        <FindingState state={finding.state} />
      </div>
      <p>{say(seenOf(finding))}</p>
      {means === null ? null : <p className={text.soft}>{say(means)}</p>}
      {finding.who === 'nobody' ? null : (
        <p className={`${layout.withIcon} ${text.note}`}>
          <Icon name="person" size={16} />
          <span>{t(`actor.${finding.who}`)}</span>
        </p>
      )}
      {mended === null ? null : (
        <p className={text.note}>
          {t('checkup.mended')} {say(mended)}
        </p>
      )}
      {finding.explanation === null ? null : (
        <Disclosure title={t('checkup.page.details')} level={2}>
          <ExplanationPanel explanation={finding.explanation} mailbox={mailbox} />
        </Disclosure>
      )}
    </li>
  );
}
