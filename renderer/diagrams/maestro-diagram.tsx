import type { MaestroScreenId } from '../../core/guide/maestro-screens.ts';
import { useWords } from '../app/context.ts';
import text from '../ui/text.module.css';
import styles from './maestro-diagram.module.css';

type Props = {
  readonly screen: MaestroScreenId;
  /** The field is to be left empty (the IP-address route has no password). */
  readonly empty?: boolean;
};

/** A line drawing of one maestro* screen, with the field ringed. Ours, and labelled as a diagram. */
export function MaestroDiagram({ screen, empty = false }: Props) {
  const { t } = useWords();
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.diagram}
        viewBox="0 0 640 284"
        role="img"
        aria-label={t(`diagram.${screen}.alt`)}
      >
        <rect className={styles.fill} x="0" y="0" width="640" height="284" />
        <WindowFrame title={t(`diagram.${screen}.window`)} />
        {screen === 'general' ? <GeneralForm /> : null}
        {screen === 'preferences' ? <PasswordForm person={false} empty={empty} /> : null}
        {screen === 'security' ? <PasswordForm person empty={empty} /> : null}
      </svg>
      <figcaption className={text.note}>{t('diagram.caption')}</figcaption>
    </figure>
  );
}

function WindowFrame({ title }: { readonly title: string }) {
  return (
    <g>
      <rect className={styles.box} x="24" y="18" width="592" height="248" rx="8" />
      <path className={styles.line} d="M24 50h592 M168 50v216" />
      <circle className={styles.accent} cx="42" cy="34" r="5" />
      <text x="56" y="39">
        <tspan className={styles.strong}>maestro*</tspan>
        <tspan className={styles.soft} dx="10">
          {title}
        </tspan>
      </text>
      <path className={styles.line} d="M560 34h9 M579 30h8v8h-8z M597 30l8 8 M605 30l-8 8" />
    </g>
  );
}

/** Lines on the left that stand for the menu; the second is the one that is open. */
function SideList({ label }: { readonly label?: string }) {
  return (
    <g>
      <rect className={styles.fill} x="44" y="74" width="84" height="8" rx="4" />
      <rect className={styles.here} x="36" y="94" width="120" height="28" rx="5" />
      {label === undefined ? (
        <rect className={styles.accent} x="48" y="104" width="64" height="8" rx="4" />
      ) : (
        <text className={styles.strong} x="46" y="113">
          {label}
        </text>
      )}
      <rect className={styles.fill} x="44" y="138" width="70" height="8" rx="4" />
      <rect className={styles.fill} x="44" y="166" width="92" height="8" rx="4" />
      <rect className={styles.fill} x="44" y="194" width="60" height="8" rx="4" />
    </g>
  );
}

/** A field that is not our concern: its label, or a line in place of one. */
function PlainField({ y, label }: { readonly y: number; readonly label?: string }) {
  return (
    <g>
      {label === undefined ? (
        <rect className={styles.fill} x="192" y={y} width="96" height="8" rx="4" />
      ) : (
        <text className={styles.soft} x="192" y={y + 8}>
          {label}
        </text>
      )}
      <rect className={styles.line} x="192" y={y + 16} width="240" height="26" rx="4" />
    </g>
  );
}

function RingedField({
  y,
  label,
  value,
}: {
  readonly y: number;
  readonly label: string;
  readonly value: string;
}) {
  const { t } = useWords();
  return (
    <g>
      <text className={styles.strong} x="192" y={y + 8}>
        {label}
      </text>
      <rect className={styles.here} x="192" y={y + 22} width="240" height="26" rx="4" />
      <text x="204" y={y + 40}>
        {value}
      </text>
      <rect className={styles.ring} x="182" y={y + 15} width="260" height="40" rx="20" />
      <path className={styles.arrow} d={`M500 ${y + 35}h-42 M466 ${y + 27}l-8 8 8 8`} />
      <text className={`${styles.strong} ${styles.accent}`} x="510" y={y + 40}>
        {t('diagram.here')}
      </text>
    </g>
  );
}

function GeneralForm() {
  const { t } = useWords();
  return (
    <g>
      <SideList label={t('diagram.general.section')} />
      <PlainField y={68} />
      <RingedField y={126} label={t('diagram.general.field')} value={t('diagram.general.value')} />
      <PlainField y={204} />
    </g>
  );
}

function PasswordForm({ person, empty }: { readonly person: boolean; readonly empty: boolean }) {
  const { t } = useWords();
  return (
    <g>
      <SideList {...(person ? { label: t('diagram.person') } : {})} />
      <PlainField y={68} label={t('diagram.field.address')} />
      <RingedField y={126} label={t('diagram.field.password')} value={empty ? '' : '••••••••••••••••'} />
      <PlainField y={204} />
    </g>
  );
}
