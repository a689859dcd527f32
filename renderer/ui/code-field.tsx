import block from './code-block.module.css';
import styles from './code-field.module.css';

type Props = { readonly label: string; readonly value: string; readonly rows: number };

/** A long text to copy. A field, though it cannot be changed: the keyboard reaches it and scrolls it. */
export function CodeField({ label, value, rows }: Props) {
  return (
    <textarea
      className={`${block.block} ${styles.field}`}
      readOnly
      aria-label={label}
      value={value}
      rows={rows}
      spellCheck={false}
    />
  );
}
