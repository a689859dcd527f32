import { useState } from 'react';
import type { CalendarEntry } from '../../core/knowledge/calendar.ts';
import { calendarOn, sayWhen } from '../../core/knowledge/calendar.ts';
import type { Failure } from '../../core/result.ts';
import { watchedPolicies } from '../../core/tenant/policies/watched-policies.ts';
import { useApp, useWords } from '../app/context.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import { Icon } from '../ui/icon.tsx';
import { MarkShape, TimelinePicture } from './timeline.tsx';
import type { Tenant } from './use-tenant.ts';

type Saved = { readonly state: 'none' } | { readonly state: 'saved'; readonly file: string } | Failure;

/** « Calendrier »: what happens when, drawn and listed, what Microsoft announced told apart from what we deduce. */
export function CalendarTab({ tenant: { state } }: { readonly tenant: Tenant }) {
  const { t, failure, locale } = useWords();
  const { client, info } = useApp();
  const [saved, setSaved] = useState<Saved>({ state: 'none' });
  const watched = state.whatIf.exports.flatMap(({ content }) => watchedPolicies(content.value.policies));
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
      <figure className="stack-tight">
        <div className="timeline-frame">
          <TimelinePicture entries={entries} on={info.today} />
        </div>
        <figcaption className="legend small">
          {(['announced', 'deduced'] as const).map((basis) => (
            <span key={basis} className="with-mark tl-mark" data-basis={basis} data-state="coming">
              <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
                <MarkShape basis={basis} x={10} y={10} half={7} />
              </svg>
              {t(`calendar.basis.${basis}`)}
            </span>
          ))}
        </figcaption>
      </figure>
      <div className="row">
        <Button onPress={() => void save()}>
          <Icon name="download" size={18} />
          {t('tenant.calendar.export')}
        </Button>
        {'file' in saved ? (
          <span className="soft" role="status">
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
      <div className="dates">
        <Disclosure title={t('tenant.calendar.past')} level={2}>
          <Dates entries={numbered.filter(({ entry }) => entry.state === 'past')} />
        </Disclosure>
      </div>
      {watched.length === 0 ? <p className="soft small">{t('tenant.calendar.watch')}</p> : null}
    </>
  );
}

function Dates({ entries }: { readonly entries: readonly { entry: CalendarEntry; number: number }[] }) {
  return (
    <ol className="dates">
      {entries.map(({ entry, number }) => (
        <CalendarLine key={entry.id} entry={entry} number={number} />
      ))}
    </ol>
  );
}

function CalendarLine({ entry, number }: { readonly entry: CalendarEntry; readonly number: number }) {
  const { t, say } = useWords();
  return (
    <li className="date" data-state={entry.state} data-basis={entry.basis} data-event={entry.id}>
      <span className="date-number" aria-hidden="true">
        {number}
      </span>
      <div className="stack-line">
        <p className="small soft">
          {say(sayWhen(entry))}
          {entry.days > 0 ? ` · ${t('calendar.days-left', { days: entry.days })}` : ''}
        </p>
        <h2 className="date-title">{say(entry.title)}</h2>
        <p className="soft">{say(entry.detail)}</p>
        <p className="small date-basis">
          <span className="badge">{t(`calendar.basis.${entry.basis}`)}</span>{' '}
          <span className="badge">{t(`calendar.state.${entry.state}`)}</span>{' '}
          {entry.link === null ? null : <ExternalLink id={entry.link} />}
        </p>
      </div>
    </li>
  );
}
