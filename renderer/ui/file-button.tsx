import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import styles from './button.module.css';
import { Icon } from './icon.tsx';

type Props = {
  readonly children: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** Extensions offered first; the person may still choose any file. */
  readonly accept: readonly string[];
  readonly many?: boolean;
  readonly isDisabled?: boolean;
};

/** Chooses files with the system's own window. Their content stays in the page until something reads it. */
export function FileButton({ children, onFiles, accept, many = false, isDisabled = false }: Props) {
  return (
    <FileTrigger
      acceptedFileTypes={accept}
      allowsMultiple={many}
      onSelect={(list) => {
        if (list !== null && list.length > 0) onFiles([...list]);
      }}
    >
      <Button className={`${styles.button} ${styles.secondary}`} isDisabled={isDisabled}>
        <Icon name="file" size={18} />
        {children}
      </Button>
    </FileTrigger>
  );
}
