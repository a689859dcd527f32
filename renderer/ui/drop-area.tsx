import type { ReactNode } from 'react';
import { DropZone, type DropZoneProps } from 'react-aria-components/DropZone';
import { Text } from 'react-aria-components/Text';
import styles from './drop-area.module.css';

type DropItem = Parameters<NonNullable<DropZoneProps['onDrop']>>[0]['items'][number];

type Props = {
  readonly label: string;
  readonly isDisabled?: boolean;
  /**
   * `named` is false as soon as a folder was dropped: what it holds was not chosen file by file. Files of a folder come
   * with their path in it, which tells apart those of one name.
   */
  readonly onFiles: (files: readonly File[], named: boolean) => void;
  readonly children: ReactNode;
};

/** A place to drop files and folders, around the button that chooses them. */
export function DropArea({ label, onFiles, children, isDisabled = false }: Props) {
  const take = async (items: readonly DropItem[]) => {
    const files: File[] = [];
    for (const item of items) await collect(item, '', files);
    if (files.length > 0)
      onFiles(
        files,
        items.every(({ kind }) => kind === 'file'),
      );
  };
  return (
    <DropZone className={styles.area ?? ''} isDisabled={isDisabled} onDrop={({ items }) => void take(items)}>
      {children}
      <Text slot="label" className={styles.label ?? ''}>
        {label}
      </Text>
    </DropZone>
  );
}

/** More files than any set of exports. */
const mostFiles = 5000;

async function collect(item: DropItem, folder: string, files: File[]): Promise<void> {
  if (files.length >= mostFiles) return;
  if (item.kind === 'file') files.push(withPath(await item.getFile(), folder));
  if (item.kind === 'directory')
    for await (const entry of item.getEntries()) await collect(entry, `${folder}${item.name}/`, files);
}

function withPath(file: File, folder: string): File {
  const { name, type, lastModified } = file;
  return folder === '' ? file : new File([file], `${folder}${name}`, { type, lastModified });
}
