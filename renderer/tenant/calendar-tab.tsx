import { useState } from 'react';
import type { CalendarEntry } from '../../core/knowledge/calendar.ts';
import { calendarOn, sayDaysLeft, sayWhen } from '../../core/knowledge/calendar.ts';
import type { Failure } from '../../core/result.ts';
import { watchedPolicies } from '../../core/tenant/policies/watched-policies.ts';
import { useApp, useWords } from '../app/context.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import { Icon } from '../ui/icon.tsx';
import layout from '../ui/layout.module.css';
import lists from '../ui/lists.module.css';
import text from '../ui/text.module.css';
import styles from './calendar-tab.module.css';
import { BasisSwatch, TimelinePicture } from './timeline.tsx';
import type { Tenant } from './use-tenant.ts';

type Saved = { readonly state: 'none' } | { readonly state: 'saved'; readonly file: string } | Failure;

/** « Calendrier »: what happens when, drawn and listed, what Microsoft announced told apart from what we deduce. */
export function CalendarTab({ tenant: { state } }: { readonly tenant: Tenant }) {
  const { t, failure, locale } = useWords();
  const { client, info } = useApp();
  const [saved, setSaved] = useState<Saved>({ state: 'none' });
  const { watched, undated } = watchedPolicies(
    state.whatIf.exports.flatMap(({ content }) => content.value.policies),
  );
  const entries = calendarOn(info.today, watched);
  const numbered = entries.map((entry, index) => ({ entry, number: index + 1 }));
  const save = async () => {
    const written = await client.call('calendar.export', {
      on: info.today,
      watched: [...watched],
      language: locale,
    });
    setSaved(written.ok ? { state: 'saved', file: written.value.file } : written);
  };
  return (
    <>
      <p>{t('tenant.calendar.lead')}</p>
      <figure className={layout.stackTight}>
        <div className={styles.picture}>
          <TimelinePicture entries={entries} on={info.today} />
        </div>
        <figcaption className={`${lists.legend} ${text.small}`}>
          {(['announced', 'deduced'] as const).map((basis) => (
            <span key={basis} className={layout.withIcon}>
              <BasisSwatch basis={basis} />
              {t(`calendar.basis.${basis}`)}
            </span>
          ))}
        </figcaption>
      </figure>
      <div className={layout.row}>
        <Button onPress={() => void save()}>
          <Icon name="download" size={18} />
          {t('tenant.calendar.export')}
        </Button>
        {'file' in saved ? (
          <span className={text.soft} role="status">
            {t('tenant.saved', { file: saved.file })}
          </span>
        ) : null}
      </div>
      {'code' in saved ? (
        <Callout tone="stop" label={t('app.tone.stop')} live>
          {failure(saved)}
        </Callout>
      ) : null}
      <Dates entries={numbered.filter(({ entry }) => entry.state !== 'past')} />
      <div className={styles.dates}>
        <Disclosure title={t('tenant.calendar.past')} level={2}>
          <Dates entries={numbered.filter(({ entry }) => entry.state === 'past')} />
        </Disclosure>
      </div>
      {undated.length === 0 ? null : (
        <Callout tone="caution" label={t('app.tone.caution')}>
          {t('calendar.undated', { names: undated.join(', '), count: undated.length })}
        </Callout>
      )}
      {watched.length === 0 ? <p className={text.note}>{t('tenant.calendar.watch')}</p> : null}
    </>
  );
}

function Dates({ entries }: { readonly entries: readonly { entry: CalendarEntry; number: number }[] }) {
  return (
    <ol className={styles.dates}>
      {entries.map(({ entry, number }) => (
        <CalendarLine key={entry.id} entry={entry} number={number} />
      ))}
    </ol>
  );
}

function CalendarLine({ entry, number }: { readonly entry: CalendarEntry; readonly number: number }) {
  const { t, say } = useWords();
  const left = sayDaysLeft(entry);
  return (
    <li className={styles.date} data-state={entry.state} data-basis={entry.basis} data-event={entry.id}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={layout.stackLine}>
        <p className={text.note}>
          {say(sayWhen(entry))}
          {left === null ? '' : ` · ${say(left)}`}
        </p>
        <h2 className={text.title}>{say(entry.title)}</h2>
        <p className={text.soft}>{say(entry.detail)}</p>
        <p className={`${text.small} ${styles.basis}`}>
          <Badge>{t(`calendar.basis.${entry.basis}`)}</Badge>{' '}
          <Badge>{t(`calendar.state.${entry.state}`)}</Badge>{' '}
          {entry.link === null ? null : <ExternalLink id={entry.link} />}
        </p>
      </div>
    </li>
  );
}
