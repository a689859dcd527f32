import type { SwitchId } from '../../core/tenant/switches.ts';
import type { Verdict, VerdictAnswer } from '../../core/tenant/verdict.ts';
import { useWords } from '../app/context.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { SwitchMark } from './switch-mark.tsx';
import { useSwitchWords } from './switch-words.ts';

const icons: Record<VerdictAnswer, IconName> = {
  sends: 'check',
  'does-not-send': 'stop',
  'cannot-say': 'help',
};

/** The answer in large type, the switch that decides lit under it, the others in a row. */
export function VerdictResult({ verdict }: { readonly verdict: Verdict }) {
  const { t, say } = useWords();
  const { change } = useSwitchWords();
  const { answer, decidedBy, changesOn, suspects, contradictions } = verdict;
  const names = (ids: readonly SwitchId[]) => ids.map((id) => t(`verdict.switch.${id}`)).join(', ');
  return (
    <section className="verdict" data-answer={answer} aria-labelledby="verdict-answer">
      <div className="verdict-head" role="status">
        <span className="verdict-icon">
          <Icon name={icons[answer]} size={28} />
        </span>
        <h2 id="verdict-answer" className="verdict-answer">
          {capital(
            t(`verdict.answer.${answer}`, { account: verdict.account, on: verdict.on, route: verdict.route }),
          )}
        </h2>
        {changesOn === null ? null : (
          <p className="verdict-change">
            {t('verdict.changes-on', {
              answer: t(`verdict.short.${changesOn.answer}`),
              date: changesOn.date,
            })}
          </p>
        )}
      </div>
      {contradictions.length > 0 ? (
        <p>{t('verdict.contradiction', { switches: names(contradictions) })}</p>
      ) : suspects.length > 1 ? (
        <p>{t('verdict.suspects', { switches: names(suspects) })}</p>
      ) : null}
      <ol className="switch-row" aria-label={t('verdict.heading.switches')}>
        {verdict.switches.map(({ id, state }) => (
          <li
            key={id}
            className="switch-cell"
            data-state={state}
            {...(id === decidedBy ? { 'data-decides': true } : {})}
          >
            <SwitchMark state={state} />
            <span className="switch-name">{t(`verdict.switch.${id}`)}</span>
            <span className="switch-state">{t(`verdict.state.${state}`)}</span>
            {id === decidedBy ? (
              <span className="switch-decides">
                {t(state === 'unknown' ? 'tenant.verdict.learn-first' : 'tenant.verdict.decides')}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
      {verdict.leastChange.length === 0 ? null : (
        <div className="stack-tight">
          <h3>{t('verdict.heading.change')}</h3>
          <ul className="bullets">
            {verdict.leastChange.map(({ switchId }) => (
              <li key={switchId}>{change(switchId)}</li>
            ))}
          </ul>
        </div>
      )}
      {verdict.remarks.length === 0 ? null : (
        <ul className="remarks small soft">
          {verdict.remarks.map((remark) => (
            <li key={remark.id}>{say(remark)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function capital(sentence: string): string {
  // An address keeps its own letters; only our stand-in for it begins a sentence.
  return /^\S+@/.test(sentence) ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
