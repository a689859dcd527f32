import type { Exclusion, MatchedExclusion } from '../../core/tenant/policies/exclusions.ts';
import { useWords } from '../app/context.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import layout from '../ui/layout.module.css';
import lists from '../ui/lists.module.css';
import text from '../ui/text.module.css';

/** Who is excluded from what, of the policies that would stop these mailboxes. */
export function WhatIfExclusions({ exclusions }: { readonly exclusions: readonly Exclusion[] }) {
  const { t } = useWords();
  return (
    <div className={layout.measure}>
      <Disclosure title={t('whatif.heading.exclusions')} level={2}>
        <div className={layout.stackTight}>
          {exclusions.map(({ policy, state, matched, others, perhaps }) => (
            <section
              key={`${policy}-${state}-${matched.map(({ name }) => name).join()}`}
              className={layout.stackLine}
            >
              <h3>{policy}</h3>
              {matched.map((each) => (
                <Matched key={`${each.by}-${each.name}`} matched={each} />
              ))}
              {matched.length === 0 && perhaps.length > 0 ? (
                <p>{t('whatif.exclusion.perhaps', { names: perhaps.join(', ') })}</p>
              ) : null}
              {others === 0 ? null : (
                <p className={text.note}>{t('whatif.exclusion.others', { count: others })}</p>
              )}
            </section>
          ))}
        </div>
      </Disclosure>
    </div>
  );
}

function Matched({ matched: { by, name, covers, perhaps } }: { readonly matched: MatchedExclusion }) {
  const { t } = useWords();
  return (
    <div>
      <p>{by === 'guest' ? t('whatif.exclusion.guests') : name}</p>
      <ul className={lists.bullets}>
        {covers.length === 0 ? null : <li>{t('whatif.exclusion.covers', { names: covers.join(', ') })}</li>}
        {perhaps.length === 0 ? null : (
          <li>{t('whatif.exclusion.perhaps', { names: perhaps.join(', ') })}</li>
        )}
      </ul>
    </div>
  );
}
