import type { SwitchId } from '../../core/tenant/switches.ts';
import type { Verdict } from '../../core/tenant/verdict.ts';
import { useWords } from '../app/context.ts';
import layout from '../ui/layout.module.css';
import lists from '../ui/lists.module.css';
import text from '../ui/text.module.css';
import { AnswerCard } from './answer-card.tsx';
import { SwitchMark } from './switch-mark.tsx';
import { useSwitchWords } from './switch-words.ts';
import styles from './verdict-result.module.css';

/** The answer in large type, the switch that decides lit under it, the others in a row. */
export function VerdictResult({ verdict }: { readonly verdict: Verdict }) {
  const { t, say } = useWords();
  const { change } = useSwitchWords();
  const { answer, decidedBy, changesOn, suspects, contradictions, unknown } = verdict;
  // What is unknown decides nothing: the mark then says « learn this first ».
  const marked = decidedBy ?? (suspects.length > 0 ? null : (unknown[0] ?? null));
  const names = (ids: readonly SwitchId[]) => ids.map((id) => t(`verdict.switch.${id}`)).join(', ');
  return (
    <section aria-labelledby="verdict-answer">
      <AnswerCard
        answer={answer}
        headingId="verdict-answer"
        title={capital(
          t(`verdict.answer.${answer}`, { account: verdict.account, on: verdict.on, route: verdict.route }),
        )}
        note={
          changesOn === null
            ? null
            : t('verdict.changes-on', {
                answer: t(`verdict.short.${changesOn.answer}`),
                date: changesOn.date,
              })
        }
      >
        {contradictions.length > 0 ? (
          <p>{t('verdict.contradiction', { switches: names(contradictions) })}</p>
        ) : suspects.length > 1 ? (
          <p>{t('verdict.suspects', { switches: names(suspects) })}</p>
        ) : null}
        <ol className={styles.row} aria-label={t('verdict.heading.switches')}>
          {verdict.switches.map(({ id, state }) => (
            <li
              key={id}
              className={styles.cell}
              data-state={state}
              {...(id === marked ? { 'data-decides': true } : {})}
            >
              <SwitchMark state={state} />
              <span className={styles.name}>{t(`verdict.switch.${id}`)}</span>
              <span className={styles.state}>{t(`verdict.state.${state}`)}</span>
              {id === marked ? (
                <span className={styles.decides}>
                  {t(state === 'unknown' ? 'tenant.verdict.learn-first' : 'tenant.verdict.decides')}
                </span>
              ) : null}
            </li>
          ))}
        </ol>
        {verdict.leastChange.length === 0 ? null : (
          <div className={layout.stackTight}>
            <h3>{t('verdict.heading.change')}</h3>
            <ul className={lists.bullets}>
              {verdict.leastChange.map(({ switchId }) => (
                <li key={switchId}>{change(switchId)}</li>
              ))}
            </ul>
          </div>
        )}
        {verdict.remarks.length === 0 ? null : (
          <ul className={`${styles.remarks} ${text.note}`}>
            {verdict.remarks.map((remark) => (
              <li key={remark.id}>{say(remark)}</li>
            ))}
          </ul>
        )}
      </AnswerCard>
    </section>
  );
}

function capital(sentence: string): string {
  // An address keeps its own letters; only our stand-in for it begins a sentence.
  return /^\S+@/.test(sentence) ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
