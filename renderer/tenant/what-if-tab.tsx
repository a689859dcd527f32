import { useState } from 'react';
import { parseAddress } from '../../core/mail/address.ts';
import { parsePublicIpv4 } from '../../core/mail/ipv4.ts';
import { type Failure, ok, type Result } from '../../core/result.ts';
import { membershipsOf, readMemberships } from '../../core/tenant/policies/memberships.ts';
import { mergePolicyExports } from '../../core/tenant/policies/read-policy-export.ts';
import { readPolicyTexts } from '../../core/tenant/policies/read-policy-texts.ts';
import { signInOf } from '../../core/tenant/policies/sign-in-case.ts';
import { conditionalAccessFact, type WhatIf, whatIf } from '../../core/tenant/policies/what-if.ts';
import { useApp, useWords } from '../app/context.ts';
import { Callout } from '../ui/callout.tsx';
import { DropArea } from '../ui/drop-area.tsx';
import { FileButton } from '../ui/file-button.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { TextInput } from '../ui/text-input.tsx';
import { FileList } from './file-list.tsx';
import { readOfferedFiles } from './read-text-file.ts';
import type { Tenant, WhatIfForm } from './use-tenant.ts';
import { WhatIfAbout } from './what-if-about.tsx';
import { WhatIfView } from './what-if-view.tsx';

/** « Simuler »: exported Conditional Access policies in, which ones stop an SMTP sign-in of an account. */
export function WhatIfTab({ tenant }: { readonly tenant: Tenant }) {
  const { t, failure } = useWords();
  const { info } = useApp();
  const { state, update } = tenant;
  const form = state.whatIf;
  const change = (part: Partial<WhatIfForm>) => update({ whatIf: { ...form, ...part } });
  const [problem, setProblem] = useState<Failure | null>(null);
  const [setAside, setSetAside] = useState<readonly string[]>([]);
  const take = async (files: readonly File[], named: boolean) => {
    const read = readPolicyTexts(await readOfferedFiles(files, named));
    setProblem(read.ok ? null : read);
    setSetAside(read.ok ? read.value.setAside : []);
    if (!read.ok) return;
    const names = new Set(read.value.exports.map(({ name }) => name));
    change({
      exports: [
        ...form.exports.filter(({ file }) => !names.has(file)),
        ...read.value.exports.map(({ name, content }) => ({ file: name, content })),
      ],
    });
  };
  const result = form.exports.length === 0 ? null : simulate(state.account, form, info.today);
  const keep = (found: WhatIf) => {
    const account = state.account.trim().toLowerCase();
    const edits = { ...state.mailboxEdits[account], ...conditionalAccessFact(found) };
    update({ tab: 'verdict', mailboxEdits: { ...state.mailboxEdits, [account]: edits } });
  };
  return (
    <>
      <p>{t('tenant.whatif.lead')}</p>
      <div className={layout.stackTight}>
        <div className={layout.row}>
          <DropArea label={t('tenant.whatif.drop')} onFiles={(files, named) => void take(files, named)}>
            <FileButton many accept={['.json', '.txt', '.zip']} onFiles={(files) => void take(files, true)}>
              {t('tenant.whatif.open')}
            </FileButton>
          </DropArea>
        </div>
        {form.exports.length === 0 ? (
          <p className={`${text.note} ${layout.measure}`}>{t('tenant.whatif.obtain')}</p>
        ) : (
          <FileList
            label={t('tenant.whatif.files')}
            files={form.exports.map(({ file, content }) => ({
              key: file,
              name: file,
              detail: t('tenant.whatif.read', {
                policies: content.value.policies.length,
                locations: content.value.locations.length,
              }),
              onRemove: () => change({ exports: form.exports.filter((one) => one.file !== file) }),
            }))}
          />
        )}
        {setAside.length === 0 ? null : (
          <p className={text.note}>
            {t('tenant.gap.set-aside', { names: setAside.slice(0, 20).join(', ') })}
          </p>
        )}
        {problem === null ? null : (
          <Callout tone="stop" label={t('app.tone.stop')} live>
            {failure(problem)}
          </Callout>
        )}
      </div>
      <div className={layout.pair}>
        <TextInput
          label={t('tenant.verdict.account')}
          kind="email"
          value={state.account}
          onChange={(account) => update({ account })}
          error={errorOf(state.account, parseAddress(state.account), failure)}
        />
        <TextInput
          label={t('tenant.whatif.ip')}
          hint={t('tenant.whatif.ip.hint')}
          value={form.ip}
          onChange={(ip) => change({ ip })}
          error={errorOf(form.ip, parsePublicIpv4(form.ip), failure)}
        />
      </div>
      <WhatIfAbout form={form} change={change} />
      {result === null ? null : result.ok ? (
        <WhatIfView result={result.value} ignored={ignoredIn(form)} onKeep={() => keep(result.value)} />
      ) : (
        <Callout tone="info" label={t('app.tone.info')}>
          {failure(result)}
        </Callout>
      )}
    </>
  );
}

const ignoredIn = (form: WhatIfForm) =>
  form.exports.reduce((sum, { content }) => sum + content.value.ignored, 0);

function errorOf(typed: string, parsed: Result<string>, say: (failure: Failure) => string): string | null {
  return typed.trim() === '' || parsed.ok ? null : say(parsed);
}

/** What the policies do to the account as the form describes it; a failure says what is still missing. */
function simulate(typed: string, form: WhatIfForm, today: string): Result<WhatIf> {
  const account = parseAddress(typed);
  if (!account.ok) return account;
  const ip = form.ip.trim() === '' ? null : parsePublicIpv4(form.ip);
  if (ip !== null && !ip.ok) return ip;
  const groups = readMemberships(form.groups, 'groupes', form.groupsComplete);
  if (!groups.ok) return groups;
  const stated = form.groups.trim() === '' && !form.groupsComplete;
  const known = membershipsOf(account.value, groups.value, true);
  const memberships = {
    ...known,
    accountId: form.objectId.trim() === '' ? known.accountId : form.objectId.trim().toLowerCase(),
    groups: stated ? null : known.groups,
    roles: form.roles === 'unknown' ? known.roles : form.roles === 'none' ? [] : form.roles,
  };
  return ok(
    whatIf(
      mergePolicyExports(form.exports.map(({ content }) => content)),
      {
        ...signInOf(account.value, memberships),
        ip: ip?.value ?? null,
        signInRisk: form.risk,
        userRisk: form.risk,
      },
      today,
    ),
  );
}
