import type { Checklist, ChecklistChange } from '../../core/mail/checklist.ts';
import { sayChange } from '../../core/mail/checklist-words.ts';
import { useWords } from '../app/context.ts';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import layout from '../ui/layout.module.css';
import lists from '../ui/lists.module.css';
import text from '../ui/text.module.css';

const icons: Record<Checklist['observations'][number]['state'], IconName> = {
  verified: 'check',
  problem: 'cross',
  unknown: 'help',
};

type Props = { readonly checklist: Checklist; readonly changes: readonly ChecklistChange[] };

/** What was verified, when and by which observation; and, on a second reading, what is no longer the same. */
export function ChecklistView({ checklist, changes }: Props) {
  const { t, locale, date } = useWords();
  const news = changes.filter((one) => one.change !== 'first');
  return (
    <div className={layout.stackTight}>
      {news.length === 0 ? null : (
        <Callout
          tone={news.some((one) => one.change === 'worse') ? 'caution' : 'info'}
          label={t('ip.dns.changes')}
          live
        >
          {news.map((one) => (
            <p key={one.item}>{sayChange(locale, one)}</p>
          ))}
        </Callout>
      )}
      <div>
        <Disclosure title={t('ip.checklist')} level={3}>
          <ul className={lists.marked}>
            {checklist.observations.map((one) => (
              <li key={one.item}>
                <span className={one.state === 'verified' ? text.good : text.caution}>
                  <Icon name={icons[one.state]} />
                </span>
                <div>
                  <p>
                    <strong>{t(`checklist.item.${one.item}`)}</strong>{' '}
                    <span className={text.soft}>({t(`ip.checklist.${one.state}`)})</span>
                  </p>
                  {one.value === '' ? null : <p className={`${text.small} ${text.address}`}>{one.value}</p>}
                  <p className={text.note}>
                    {t('ip.checklist.when', {
                      date: date(one.at.slice(0, 10)),
                      by: t(one.by === 'dns.check' ? 'ip.checklist.by-dns' : 'ip.checklist.by-relay'),
                    })}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </div>
  );
}
