import type { WhatIfChange } from '../../core/tenant/policies/compare-what-if.ts';
import { useWords } from '../app/context.ts';
import layout from '../ui/layout.module.css';
import lists from '../ui/lists.module.css';
import { Table } from '../ui/table.tsx';

/** Before and after: what a second set of policies changes, mailbox by mailbox. */
export function WhatIfChanges({ changes }: { readonly changes: readonly WhatIfChange[] }) {
  const { t } = useWords();
  const outcome = (one: WhatIfChange['policies'][number]['before']) =>
    one === null ? t('whatif.absent') : t(`whatif.outcome.${one}`);
  return (
    <section className={layout.stackTight} aria-labelledby="whatif-changes">
      <h2 id="whatif-changes">{t('whatif.heading.changes')}</h2>
      <Table testId="whatif-changes">
        <thead>
          <tr>
            <th scope="col">{t('whatif.column.mailbox')}</th>
            <th scope="col">{t('tenant.whatif.before-after')}</th>
            <th scope="col">{t('tenant.whatif.policies-changed')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ account, before, after, change, policies }) => (
            <tr key={account}>
              <th scope="row">{account}</th>
              <td>
                {t(`whatif.short.${before}`)} → {t(`whatif.short.${after}`)}
                <br />
                {t(`whatif.change.${change}`)}
              </td>
              <td>
                {policies.length === 0 ? (
                  '—'
                ) : (
                  <ul className={lists.bullets}>
                    {policies.map((policy) => (
                      <li key={`${policy.name}-${policy.before}-${policy.after}`}>
                        {policy.name} — {outcome(policy.before)} → {outcome(policy.after)}
                      </li>
                    ))}
                  </ul>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
