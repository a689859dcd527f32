import type { SpfEdit } from '../../core/mail/spf-edit.ts';
import { useWords } from '../app/context.ts';
import { CodeBlock } from '../ui/code-block.tsx';
import { CopyChip } from '../ui/copy-chip.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import styles from './spf-edit-view.module.css';

/** The corrected SPF record, ready to paste, with what changes word by word. */
export function SpfEditView({ edit }: { readonly edit: SpfEdit }) {
  const { t } = useWords();
  if (edit.kind === 'unchanged') {
    return (
      <section className={layout.card} aria-label={t('ip.dns.spf')}>
        <h3>{t('ip.dns.spf')}</h3>
        <p>{t('spf.edit.unchanged')}</p>
        <CodeBlock>{edit.record}</CodeBlock>
      </section>
    );
  }
  if (edit.kind === 'refused') {
    return (
      <section className={layout.card} aria-label={t('ip.dns.spf')}>
        <h3>{t('ip.dns.spf')}</h3>
        <p>{t(`spf.edit.refused.${edit.reason}`, { detail: edit.detail })}</p>
      </section>
    );
  }
  return (
    <section className={layout.card} aria-label={t('ip.dns.spf')}>
      <h3>{t('ip.dns.spf')}</h3>
      <p>{t('spf.edit.proposed')}</p>
      <p className={styles.diff} data-testid="spf-diff">
        {edit.diff.map((word, index) => {
          const key = `${index}-${word.text}`;
          if (word.change === 'kept') return <code key={key}>{word.text} </code>;
          const Tag = word.change === 'added' ? 'ins' : 'del';
          return (
            <Tag key={key}>
              <code>{word.text}</code>
              <span className={styles.word}> ({t(`ip.diff.${word.change}`)}) </span>
            </Tag>
          );
        })}
      </p>
      {edit.notes.map((note) => (
        <p key={note} className={text.note}>
          {t(`spf.note.${note}`)}
        </p>
      ))}
      <div>
        <CopyChip value={edit.record} hideValue copyLabel={t('app.copy')} copiedLabel={t('app.copied')} />
      </div>
    </section>
  );
}
