import { administratorRoles } from '../../core/knowledge/policy-rules.ts';
import { riskLevels } from '../../core/tenant/policies/sign-in-case.ts';
import { useWords } from '../app/context.ts';
import { CheckItem } from '../ui/check-item.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import layout from '../ui/layout.module.css';
import lists from '../ui/lists.module.css';
import { Segmented } from '../ui/segmented.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { WhatIfForm } from './use-tenant.ts';

type Props = { readonly form: WhatIfForm; readonly change: (part: Partial<WhatIfForm>) => void };

const roleAnswers = ['none', 'some', 'unknown'] as const;

/** What else is known of the account: its groups, its roles, its identifier, the risk. */
export function WhatIfAbout({ form, change }: Props) {
  const { t, locale } = useWords();
  const roles = typeof form.roles === 'string' ? form.roles : 'some';
  const chosen = typeof form.roles === 'string' ? [] : form.roles;
  return (
    <div className={layout.measure}>
      <Disclosure title={t('tenant.whatif.groups')} level={2}>
        <div className={layout.stackTight}>
          <TextInput
            kind="long"
            rows={4}
            label={t('tenant.whatif.groups.list')}
            hint={t('tenant.whatif.groups.hint')}
            value={form.groups}
            onChange={(groups) => change({ groups })}
          />
          <CheckItem
            isSelected={form.groupsComplete}
            onChange={(groupsComplete) => change({ groupsComplete })}
          >
            {t('tenant.whatif.groups.complete')}
          </CheckItem>
          <TextInput
            label={t('tenant.whatif.object-id')}
            hint={t('tenant.whatif.object-id.hint')}
            value={form.objectId}
            onChange={(objectId) => change({ objectId })}
          />
        </div>
      </Disclosure>
      <Disclosure title={t('tenant.whatif.roles')} level={2}>
        <div className={layout.stackTight}>
          <Segmented
            label={t('tenant.whatif.roles')}
            value={roles}
            onChange={(answer) => change({ roles: answer === 'some' ? chosen : answer })}
            options={roleAnswers.map((value) => ({ value, label: t(`tenant.whatif.roles.${value}`) }))}
          />
          {roles === 'some' ? (
            <div className={lists.columns}>
              {administratorRoles.map(({ templateId, name }) => (
                <CheckItem
                  key={templateId}
                  isSelected={chosen.includes(templateId)}
                  onChange={(selected) =>
                    change({
                      roles: selected ? [...chosen, templateId] : chosen.filter((one) => one !== templateId),
                    })
                  }
                >
                  {name[locale]}
                </CheckItem>
              ))}
            </div>
          ) : null}
        </div>
      </Disclosure>
      <Disclosure title={t('tenant.whatif.risk')} level={2}>
        <Segmented
          label={t('tenant.whatif.risk')}
          value={form.risk}
          onChange={(risk) => change({ risk })}
          options={riskLevels.map((value) => ({ value, label: t(`tenant.whatif.risk.${value}`) }))}
        />
      </Disclosure>
    </div>
  );
}
