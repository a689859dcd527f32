import type { SpfEdit } from '../../core/mail/spf-edit.ts';
import { useWords } from '../app/context.ts';
import { CopyChip } from '../ui/copy-chip.tsx';

/** The corrected SPF record, ready to paste, with what changes word by word. */
export function SpfEditView({ edit }: { readonly edit: SpfEdit }) {
  const { t } = useWords();
  if (edit.kind === 'unchanged') {
    return (
      <section className="card" aria-label={t('ip.dns.spf')}>
        <h3>{t('ip.dns.spf')}</h3>
        <p>{t('spf.edit.unchanged')}</p>
        <pre className="code-block">{edit.record}</pre>
      </section>
    );
  }
  if (edit.kind === 'refused') {
    return (
      <section className="card" aria-label={t('ip.dns.spf')}>
        <h3>{t('ip.dns.spf')}</h3>
        <p>{t(`spf.edit.refused.${edit.reason}`, { detail: edit.detail })}</p>
      </section>
    );
  }
  return (
    <section className="card" aria-label={t('ip.dns.spf')}>
      <h3>{t('ip.dns.spf')}</h3>
      <p>{t('spf.edit.proposed')}</p>
      <p className="diff">
        {edit.diff.map((word, index) => {
          const key = `${index}-${word.text}`;
          if (word.change === 'kept') return <code key={key}>{word.text} </code>;
          const Tag = word.change === 'added' ? 'ins' : 'del';
          return (
            <Tag key={key}>
              <code>{word.text}</code>
              <span className="diff-word"> ({t(`ip.diff.${word.change}`)}) </span>
            </Tag>
          );
        })}
      </p>
      {edit.notes.map((note) => (
        <p key={note} className="soft small">
          {t(`spf.note.${note}`)}
        </p>
      ))}
      <div>
        <CopyChip value={edit.record} hideValue copyLabel={t('app.copy')} copiedLabel={t('app.copied')} />
      </div>
    </section>
  );
}
