import { type CampaignState, campaignStates, shareOf } from '../../core/campaign/board.ts';
import { useWords } from '../app/context.ts';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import styles from './campaign-chart.module.css';

const length = 400;

const looks: Record<CampaignState, string | undefined> = {
  accepted: styles.accepted,
  refused: styles.refused,
  begun: styles.begun,
  absent: styles.absent,
};

/** How many mailboxes stand where: a word, its share of all as a bar and a figure each, so that no colour carries anything alone. */
export function CampaignChart({ counts }: { readonly counts: Readonly<Record<CampaignState, number>> }) {
  const { t, locale } = useWords();
  const number = new Intl.NumberFormat(locale === 'fr' ? 'fr-CA' : 'en-CA');
  return (
    <figure className={layout.stackTight}>
      <figcaption>
        <h2>{t('campaign.chart')}</h2>
      </figcaption>
      <ul>
        {campaignStates.map((state) => (
          <li key={state} className={styles.row}>
            <span className={text.small}>{t(`campaign.state.${state}`)}</span>
            <svg
              className={styles.bar}
              viewBox={`0 0 ${length} 14`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect className={looks[state]} width={shareOf(counts, state) * length} height="14" />
            </svg>
            <strong className={styles.number}>{number.format(counts[state])}</strong>
          </li>
        ))}
      </ul>
    </figure>
  );
}
