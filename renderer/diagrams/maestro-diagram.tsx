import type { MaestroScreenId } from '../../core/guide/maestro-screens.ts';
import { useWords } from '../app/context.ts';

type Props = {
  readonly screen: MaestroScreenId;
  /** The field is to be left empty (the IP-address route has no password). */
  readonly empty?: boolean;
};

/** A line drawing of one maestro* screen, with the field ringed. Ours, and labelled as a diagram. */
export function MaestroDiagram({ screen, empty = false }: Props) {
  const { t } = useWords();
  return (
    <figure className="figure">
      <svg className="diagram" viewBox="0 0 640 276" role="img" aria-label={t(`diagram.${screen}.alt`)}>
        <rect className="d-fill" x="0" y="0" width="640" height="276" />
        <WindowFrame title={t(`diagram.${screen}.window`)} />
        {screen === 'general' ? <GeneralForm /> : null}
        {screen === 'preferences' ? <PasswordForm x={176} empty={empty} /> : null}
        {screen === 'security' ? <SecurityForm empty={empty} /> : null}
      </svg>
      <figcaption className="soft small">{t('diagram.caption')}</figcaption>
    </figure>
  );
}

function WindowFrame({ title }: { readonly title: string }) {
  return (
    <g>
      <rect className="d-box" x="24" y="18" width="592" height="240" rx="8" />
      <path className="d-line" d="M24 50h592" />
      <circle className="d-accent" cx="42" cy="34" r="5" />
      <text className="d-strong" x="56" y="39">
        maestro*
      </text>
      <text className="d-soft" x="126" y="39">
        {title}
      </text>
      <path className="d-line" d="M560 34h9 M579 30h8v8h-8z M597 30l8 8 M605 30l-8 8" />
    </g>
  );
}

/** Lines that stand for what is not our concern. */
function Filler({ x, y, widths }: { readonly x: number; readonly y: number; readonly widths: readonly number[] }) {
  return widths.map((width, index) => (
    <g key={`${width}-${y + index * 34}`}>
      <rect className="d-fill" x={x} y={y + index * 34 + 4} width={width} height="8" rx="4" />
      <rect className="d-line" x={x + 130} y={y + index * 34 - 4} width="180" height="24" rx="4" />
    </g>
  ));
}

function Ringed({ x, y, label, value }: { readonly x: number; readonly y: number; readonly label: string; readonly value: string }) {
  const { t } = useWords();
  return (
    <g>
      <text className="d-strong" x={x} y={y + 17} textAnchor="start">
        {label}
      </text>
      <rect className="d-here" x={x + 168} y={y} width="190" height="26" rx="4" />
      <text x={x + 178} y={y + 18}>
        {value}
      </text>
      <rect className="d-ring" x={x + 160} y={y - 8} width="206" height="42" rx="21" />
      <path className="d-arrow" d={`M${x + 410} ${y + 13}h-32 M${x + 386} ${y + 5}l-8 8 8 8`} />
      <text className="d-strong d-accent" x={x + 418} y={y + 18}>
        {t('diagram.here')}
      </text>
    </g>
  );
}

function GeneralForm() {
  const { t } = useWords();
  return (
    <g>
      <rect className="d-here" x="40" y="68" width="112" height="28" rx="5" />
      <text className="d-strong" x="52" y="87">
        {t('diagram.general.section')}
      </text>
      <rect className="d-fill" x="52" y="114" width="76" height="8" rx="4" />
      <rect className="d-fill" x="52" y="142" width="58" height="8" rx="4" />
      <rect className="d-fill" x="52" y="170" width="84" height="8" rx="4" />
      <path className="d-line" d="M168 50v208" />
      <Filler x={184} y={74} widths={[86]} />
      <Ringed x={184} y={126} label={t('diagram.general.field')} value={t('diagram.general.value')} />
      <Filler x={184} y={188} widths={[70, 94]} />
    </g>
  );
}

function PasswordForm({ x, empty }: { readonly x: number; readonly empty: boolean }) {
  const { t } = useWords();
  return (
    <g>
      {x > 100 ? (
        <g>
          <rect className="d-fill" x="44" y="74" width="76" height="8" rx="4" />
          <rect className="d-here" x="36" y="94" width="120" height="26" rx="5" />
          <rect className="d-accent" x="48" y="103" width="60" height="8" rx="4" />
          <rect className="d-fill" x="44" y="134" width="84" height="8" rx="4" />
          <rect className="d-fill" x="44" y="162" width="64" height="8" rx="4" />
          <path className="d-line" d="M168 50v208" />
        </g>
      ) : null}
      <text className="d-soft" x={184} y={87}>
        {t('diagram.field.address')}
      </text>
      <rect className="d-line" x={352} y={70} width="190" height="26" rx="4" />
      <Ringed x={184} y={126} label={t('diagram.field.password')} value={empty ? '' : '••••••••••••••••'} />
      <Filler x={184} y={192} widths={[88, 62]} />
    </g>
  );
}

function SecurityForm({ empty }: { readonly empty: boolean }) {
  const { t } = useWords();
  return (
    <g>
      <rect className="d-fill" x="44" y="70" width="92" height="8" rx="4" />
      <rect className="d-fill" x="44" y="94" width="78" height="8" rx="4" />
      <rect className="d-here" x="36" y="112" width="124" height="28" rx="5" />
      <text className="d-strong" x="44" y="131">
        {t('diagram.person')}
      </text>
      <rect className="d-fill" x="44" y="156" width="86" height="8" rx="4" />
      <rect className="d-fill" x="44" y="180" width="70" height="8" rx="4" />
      <rect className="d-fill" x="44" y="204" width="94" height="8" rx="4" />
      <path className="d-line" d="M168 50v208" />
      <PasswordForm x={0} empty={empty} />
    </g>
  );
}
