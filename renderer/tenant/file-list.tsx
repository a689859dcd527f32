import { useWords } from '../app/context.ts';
import { Button } from '../ui/button.tsx';
import text from '../ui/text.module.css';
import styles from './file-list.module.css';

export type ListedFile = {
  readonly key: string;
  readonly name: string;
  /** Its size, or what was found in it. */
  readonly detail: string;
  readonly onRemove: () => void;
};

type Props = {
  readonly label: string;
  readonly files: readonly ListedFile[];
  readonly isDisabled?: boolean;
};

/** The files taken so far, each to be taken away again. */
export function FileList({ label, files, isDisabled = false }: Props) {
  const { t } = useWords();
  return (
    <ul className={styles.files} aria-label={label}>
      {files.map(({ key, name, detail, onRemove }) => (
        <li key={key}>
          <span className={styles.name}>{name}</span>
          <span className={text.note}>{detail}</span>
          <Button
            kind="line"
            isDisabled={isDisabled}
            label={t('tenant.logs.remove', { file: name })}
            onPress={onRemove}
          >
            {t('tenant.pack.forget')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
