import { useState } from 'react';
import { isLinkId, links } from '../../core/knowledge/links.ts';
import { useApp, useWords } from '../app/context.ts';
import styles from './external-link.module.css';
import { Icon } from './icon.tsx';
import text from './text.module.css';

/** Opens one of the known links in the person's browser, by its id; shows the address when that fails. */
export function ExternalLink({ id, children }: { readonly id: string; readonly children?: string }) {
  const { client } = useApp();
  const { t, failure } = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  if (!isLinkId(id)) return null;
  const open = async () => {
    const opened = await client.call('link.open', { id });
    setProblem(opened.ok ? null : failure(opened));
  };
  return (
    <span className={styles.external}>
      <button type="button" className={styles.link} onClick={() => void open()}>
        <span>{children ?? new URL(links[id]).host}</span>
        <Icon name="external" size={14} />
        <span className={text.hidden}>({t('app.opens-browser')})</span>
      </button>
      {problem === null ? null : (
        <span className={text.error} role="status">
          {problem}
        </span>
      )}
    </span>
  );
}
