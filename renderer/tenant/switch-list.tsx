import { parseDay } from '../../core/calendar-day.ts';
import type { MailboxKnowledge } from '../../core/tenant/facts.ts';
import { fieldName, fieldValue, type SwitchField, switchFields } from '../../core/tenant/switch-facts.ts';
import type { Verdict } from '../../core/tenant/verdict.ts';
import { useWords } from '../app/context.ts';
import layout from '../ui/layout.module.css';
import { Segmented } from '../ui/segmented.tsx';
import { SelectInput } from '../ui/select-input.tsx';
import text from '../ui/text.module.css';
import { TextInput } from '../ui/text-input.tsx';
import type { PageMessageId } from '../words/translate.ts';
import styles from './switch-list.module.css';
import { SwitchMark } from './switch-mark.tsx';
import { useSwitchWords } from './switch-words.ts';
import type { Tenant } from './use-tenant.ts';

type Props = { readonly tenant: Tenant; readonly knowledge: MailboxKnowledge; readonly verdict: Verdict };

/** Every switch in Microsoft's order of decision, each with what is known of it, to be changed or learned. */
export function SwitchList({ tenant, knowledge, verdict }: Props) {
  const { t } = useWords();
  const { learn } = useSwitchWords();
  return (
    <section className={layout.stackTight} aria-labelledby="switches">
      <h2 id="switches">{t('verdict.heading.switches')}</h2>
      <p className={text.soft}>{t('tenant.verdict.switches-help')}</p>
      <ol className={styles.switches}>
        {verdict.switches.map(({ id, state }) => (
          <li key={id} className={styles.switch} data-state={state} data-switch={id}>
            <SwitchMark state={state} />
            <div className={styles.body}>
              <h3>
                {t(`verdict.switch.${id}`)} <span className={styles.word}>{t(`verdict.state.${state}`)}</span>
              </h3>
              {switchFields
                .filter(({ switchId }) => switchId === id)
                .map((field) => (
                  <FieldChoice key={fieldName(field)} field={field} tenant={tenant} knowledge={knowledge} />
                ))}
              {id === 'conditional-access' &&
              knowledge.mailbox.conditionalAccess === 'report-only-managed' ? (
                <ActivationDay tenant={tenant} />
              ) : null}
              {state === 'unknown' ? (
                <p className={`${text.note} ${styles.learn}`}>
                  <strong>{t('tenant.verdict.how-to-learn')}</strong> {learn(id)}
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Puts a fact chosen by hand where it belongs. */
function withEdit({ state, update }: Tenant, field: Pick<SwitchField, 'scope' | 'key'>, value: string): void {
  if (field.scope === 'tenant') {
    update({ tenantEdits: { ...state.tenantEdits, [field.key]: value } });
    return;
  }
  const account = state.account.trim().toLowerCase();
  update({
    mailboxEdits: {
      ...state.mailboxEdits,
      [account]: { ...state.mailboxEdits[account], [field.key]: value },
    },
  });
}

function FieldChoice({
  field,
  tenant,
  knowledge,
}: {
  readonly field: SwitchField;
  readonly tenant: Tenant;
  readonly knowledge: MailboxKnowledge;
}) {
  const { t } = useWords();
  const name = fieldName(field);
  const label = t(`tenant.fact.${name}` as PageMessageId);
  const options = [...field.values, 'unknown'].map((value) => ({
    value,
    label: t((value === 'unknown' ? 'tenant.fact.unknown' : `tenant.fact.${name}.${value}`) as PageMessageId),
  }));
  const value = fieldValue(field, knowledge);
  const onChange = (chosen: string) => withEdit(tenant, field, chosen);
  if (options.length > 4)
    return <SelectInput label={label} options={options} value={value} onChange={onChange} />;
  return (
    <div className={styles.field}>
      <span className={text.small}>{label}</span>
      <Segmented label={label} options={options} value={value} onChange={onChange} />
    </div>
  );
}

function ActivationDay({ tenant }: { readonly tenant: Tenant }) {
  const { t, failure } = useWords();
  const account = tenant.state.account.trim().toLowerCase();
  const edits = tenant.state.mailboxEdits[account];
  const typed = edits?.activationOn ?? '';
  const day = parseDay(typed);
  return (
    <TextInput
      label={t('tenant.fact.activation')}
      hint={t('tenant.fact.activation.hint')}
      value={typed}
      onChange={(value) =>
        tenant.update({
          mailboxEdits: {
            ...tenant.state.mailboxEdits,
            [account]: { ...edits, activationOn: value === '' ? undefined : value },
          },
        })
      }
      error={day.ok || typed.length < 10 ? null : failure(day)}
    />
  );
}
