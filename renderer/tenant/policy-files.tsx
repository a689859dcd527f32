import { useState } from 'react';
import type { Failure } from '../../core/result.ts';
import { readPolicyTexts } from '../../core/tenant/policies/read-policy-texts.ts';
import { useWords } from '../app/context.ts';
import { Callout } from '../ui/callout.tsx';
import { DropArea } from '../ui/drop-area.tsx';
import { FileButton } from '../ui/file-button.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { FileList } from './file-list.tsx';
import { readOfferedFiles } from './read-text-file.ts';
import type { OpenedExport } from './use-tenant.ts';

type Props = {
  readonly label: string;
  readonly button: string;
  /** Said while nothing is opened; '' for nothing. */
  readonly hint: string;
  readonly files: readonly OpenedExport[];
  readonly onChange: (files: readonly OpenedExport[]) => void;
};

/** One set of policies: files, folders and archives dropped or chosen, and what was found in each. */
export function PolicyFiles({ label, button, hint, files, onChange }: Props) {
  const { t, failure } = useWords();
  const [problem, setProblem] = useState<Failure | null>(null);
  const [setAside, setSetAside] = useState<readonly string[]>([]);
  const take = async (offered: readonly File[], named: boolean) => {
    const read = readPolicyTexts(await readOfferedFiles(offered, named));
    setProblem(read.ok ? null : read);
    setSetAside(read.ok ? read.value.setAside : []);
    if (!read.ok) return;
    const names = new Set(read.value.exports.map(({ name }) => name));
    onChange([
      ...files.filter(({ file }) => !names.has(file)),
      ...read.value.exports.map(({ name, content }) => ({ file: name, content })),
    ]);
  };
  return (
    <div className={layout.stackTight}>
      <div className={layout.row}>
        <DropArea label={t('tenant.whatif.drop')} onFiles={(offered, named) => void take(offered, named)}>
          <FileButton
            many
            accept={['.json', '.txt', '.zip', '.gz', '.tfstate']}
            onFiles={(chosen) => void take(chosen, true)}
          >
            {button}
          </FileButton>
        </DropArea>
      </div>
      {files.length === 0 ? (
        hint === '' ? null : (
          <p className={`${text.note} ${layout.measure}`}>{hint}</p>
        )
      ) : (
        <FileList
          label={label}
          files={files.map(({ file, content }) => ({
            key: file,
            name: file,
            detail: t('tenant.whatif.read', {
              policies: content.value.policies.length,
              locations: content.value.locations.length,
            }),
            onRemove: () => onChange(files.filter((one) => one.file !== file)),
          }))}
        />
      )}
      {setAside.length === 0 ? null : (
        <p className={text.note}>{t('tenant.gap.set-aside', { names: setAside.slice(0, 20).join(', ') })}</p>
      )}
      {problem === null ? null : (
        <Callout tone="stop" label={t('app.tone.stop')} live>
          {failure(problem)}
        </Callout>
      )}
    </div>
  );
}
