import { isFailureCode } from '../../core/i18n/failures.ts';
import { gapMessage } from '../../core/tenant/completeness.ts';
import type { ShownSignIns } from '../../core/tenant/export-reading.ts';
import { useWords } from '../app/context.ts';
import { Callout } from '../ui/callout.tsx';
import lists from '../ui/lists.module.css';

type Props = { readonly report: Pick<ShownSignIns, 'gaps' | 'setAside'> };

/** What a report says of its files: those set aside, and what is missing before anything can be concluded. */
export function LogFilesNote({ report: { gaps, setAside } }: Props) {
  const { t, say, failure } = useWords();
  // A file set aside has been named already.
  const missing = gaps.filter(({ kind }) => kind !== 'unreadable-file' && kind !== 'wrong-kind-of-file');
  const files = setAside.map(({ file, code, params }) => ({
    file,
    words: isFailureCode(code) ? failure({ code, params }) : code,
  }));
  return (
    <>
      {files.length === 0 ? null : (
        <Callout tone="info" label={t('signins.heading.set-aside')}>
          <ul className={lists.bullets}>
            {files.map(({ file, words }) => (
              <li key={`${file}-${words}`}>{words}</li>
            ))}
          </ul>
        </Callout>
      )}
      {missing.length === 0 ? null : (
        <Callout tone="caution" label={t('tenant.gap.heading')}>
          <ul className={lists.bullets}>
            {missing.map((each) => (
              <li key={`${each.kind}-${each.where}-${each.detail}`}>{say(gapMessage(each))}</li>
            ))}
          </ul>
        </Callout>
      )}
    </>
  );
}
