import { useState } from 'react';
import { administratorRoles } from '../../core/knowledge/policy-rules.ts';
import { readMembershipTexts } from '../../core/tenant/policies/membership-texts.ts';
import {
  deviceStates,
  type Platform,
  platforms,
  riskLevels,
} from '../../core/tenant/policies/sign-in-case.ts';
import { parseCountry } from '../../core/tenant/policies/sign-in-form.ts';
import type { WhatIfQuestion } from '../../core/tenant/policies/what-if-questions.ts';
import { useWords } from '../app/context.ts';
import { CheckItem } from '../ui/check-item.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { DropArea } from '../ui/drop-area.tsx';
import { Field } from '../ui/field.tsx';
import { FileButton } from '../ui/file-button.tsx';
import layout from '../ui/layout.module.css';
import lists from '../ui/lists.module.css';
import { Segmented } from '../ui/segmented.tsx';
import { SelectInput } from '../ui/select-input.tsx';
import text from '../ui/text.module.css';
import { TextInput } from '../ui/text-input.tsx';
import { FileList } from './file-list.tsx';
import { readOfferedFiles } from './read-text-file.ts';
import type { WhatIfForm } from './use-tenant.ts';

type Props = {
  readonly form: WhatIfForm;
  readonly change: (part: Partial<WhatIfForm>) => void;
  /** What a policy asks of the sign-in; the rest is not asked. */
  readonly questions: ReadonlySet<WhatIfQuestion>;
};

const roleAnswers = ['none', 'some', 'unknown'] as const;

/** What else is known: other mailboxes, groups, roles, identifiers, and what a policy asks of the sign-in. */
export function WhatIfAbout({ form, change, questions }: Props) {
  const { t, locale, failure } = useWords();
  // The address has its field above.
  const shown = [...questions].filter((question) => question !== 'ip');
  const country = parseCountry(form.country);
  const roles = typeof form.roles === 'string' ? form.roles : 'some';
  const chosen = typeof form.roles === 'string' ? [] : form.roles;
  const unknown = { value: '', label: t('tenant.whatif.roles.unknown') };
  return (
    <>
      <div className={layout.measure}>
        <Disclosure title={t('tenant.whatif.others')} level={2}>
          <TextInput
            kind="long"
            rows={4}
            label={t('tenant.whatif.others.list')}
            hint={t('tenant.whatif.others.hint')}
            value={form.others}
            onChange={(others) => change({ others })}
          />
        </Disclosure>
        <Disclosure title={t('tenant.whatif.groups')} level={2}>
          <div className={layout.stackTight}>
            <GroupFiles form={form} change={change} />
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
                        roles: selected
                          ? [...chosen, templateId]
                          : chosen.filter((one) => one !== templateId),
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
      </div>
      {shown.length === 0 ? null : (
        <section className={`${layout.stackTight} ${layout.measure}`} aria-labelledby="whatif-asked">
          <h2 id="whatif-asked">{t('tenant.whatif.asked')}</h2>
          {questions.has('country') ? (
            <TextInput
              label={t('tenant.whatif.country')}
              hint={t('tenant.whatif.country.hint')}
              width="short"
              value={form.country}
              onChange={(typed) => change({ country: typed })}
              error={country.ok || form.country.length < 2 ? null : failure(country)}
            />
          ) : null}
          {questions.has('platform') ? (
            <SelectInput
              label={t('tenant.whatif.platform')}
              value={form.platform ?? ''}
              onChange={(value) => change({ platform: platforms.find((one) => one === value) ?? null })}
              options={[unknown, ...platforms.map((value) => ({ value, label: platformNames[value] }))]}
            />
          ) : null}
          {questions.has('device') ? (
            <SelectInput
              label={t('tenant.whatif.device')}
              value={form.device ?? ''}
              onChange={(value) => change({ device: deviceStates.find((one) => one === value) ?? null })}
              options={[
                unknown,
                ...deviceStates.map((value) => ({ value, label: t(`tenant.whatif.device.${value}`) })),
              ]}
            />
          ) : null}
          {questions.has('risk') ? (
            <Field label={t('tenant.whatif.risk')}>
              <Segmented
                label={t('tenant.whatif.risk')}
                value={form.risk}
                onChange={(risk) => change({ risk })}
                options={riskLevels.map((value) => ({ value, label: t(`tenant.whatif.risk.${value}`) }))}
              />
            </Field>
          ) : null}
        </section>
      )}
    </>
  );
}

/** Product names, the same in both languages. */
const platformNames: Record<Platform, string> = {
  android: 'Android',
  iOS: 'iOS',
  windows: 'Windows',
  macOS: 'macOS',
  linux: 'Linux',
  windowsPhone: 'Windows Phone',
};

/** Groups exported by Graph or by the administrator's script, dropped or chosen. */
function GroupFiles({ form, change }: Omit<Props, 'questions'>) {
  const { t } = useWords();
  const [setAside, setSetAside] = useState<readonly string[]>([]);
  const take = async (files: readonly File[], named: boolean) => {
    const read = readMembershipTexts(await readOfferedFiles(files, named), form.groupsComplete);
    setSetAside(read.setAside);
    const names = new Set(read.exports.map(({ file }) => file));
    change({ groupFiles: [...form.groupFiles.filter(({ file }) => !names.has(file)), ...read.exports] });
  };
  const files = [...new Set(form.groupFiles.map(({ file }) => file))];
  return (
    <>
      <DropArea label={t('tenant.whatif.drop')} onFiles={(offered, named) => void take(offered, named)}>
        <FileButton
          many
          accept={['.json', '.csv', '.txt', '.zip', '.gz']}
          onFiles={(chosen) => void take(chosen, true)}
        >
          {t('tenant.whatif.groups.open')}
        </FileButton>
      </DropArea>
      {files.length === 0 ? null : (
        <FileList
          label={t('tenant.whatif.groups')}
          files={files.map((file) => ({
            key: file,
            name: file,
            detail: '',
            onRemove: () => change({ groupFiles: form.groupFiles.filter((one) => one.file !== file) }),
          }))}
        />
      )}
      {setAside.length === 0 ? null : (
        <p className={text.note}>{t('tenant.gap.set-aside', { names: setAside.slice(0, 20).join(', ') })}</p>
      )}
    </>
  );
}
