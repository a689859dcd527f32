import { useApp, useWords } from '../app/context.ts';
import { Screen } from '../app/screen.tsx';
import { ToThePath } from '../app/to-the-path.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { UpdateOffer } from '../updates/update-offer.tsx';
import { useUpdate } from '../updates/use-update.ts';

const parts = ['mfa', 'routes', 'date', 'privacy', 'limits'] as const;

/** The essentials on one page, for whoever opens Help with a refusal on another screen. */
export function HelpScreen({ onClose }: { readonly onClose: () => void }) {
  const { info } = useApp();
  const { t } = useWords();
  const update = useUpdate();
  return (
    <Screen id="help" title={t('help.title')} lead={t('help.lead')} back={<ToThePath onClose={onClose} />}>
      {parts.map((part) => (
        <section key={part} className={layout.stackTight} aria-labelledby={`help-${part}`}>
          <h2 id={`help-${part}`}>{t(`help.${part}.title`)}</h2>
          <p>{t(`help.${part}.text`)}</p>
        </section>
      ))}
      <section className={layout.stackTight} aria-labelledby="help-update">
        <h2 id="help-update">{t('update.title')}</h2>
        <UpdateOffer view={update} />
        <p className={text.note}>{t('help.version', { version: info.version })}</p>
      </section>
    </Screen>
  );
}
