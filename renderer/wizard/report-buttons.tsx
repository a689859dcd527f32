import { useState } from 'react';
import { maskedReport } from '../../core/report/masked-report.ts';
import { plainReport, supportBlock } from '../../core/report/plain-report.ts';
import type { Report } from '../../core/report/report.ts';
import { useApp, useWords } from '../app/context.ts';
import { Button } from '../ui/button.tsx';
import { CheckItem } from '../ui/check-item.tsx';
import { CopyChip } from '../ui/copy-chip.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';

const formats = ['html', 'pdf', 'json'] as const;

/** Copies or saves the report of a test, of a check-up or of both: to hand over, to print, or for another program. */
export function ReportButtons({ report }: { readonly report: Report }) {
  const { client, info, locale } = useApp();
  const { t, failure } = useWords();
  const [said, setSaid] = useState('');
  const [hideAddresses, setHideAddresses] = useState(false);
  const masked = maskedReport(report, { hideAddresses });
  const copied = { copiedLabel: t('app.copied'), hideValue: true };
  const save = async (format: (typeof formats)[number]) => {
    setSaid(t('test.report.saving'));
    const saved = await client.call('report.save', {
      ...{ report, format, hideAddresses, language: locale },
    });
    setSaid(saved.ok ? t('test.report.saved', { file: saved.value.file }) : failure(saved));
  };
  return (
    <div className={layout.stackTight}>
      <CheckItem isSelected={hideAddresses} onChange={setHideAddresses}>
        {t('test.report.hide')}
      </CheckItem>
      <div className={layout.row}>
        <CopyChip
          value={plainReport(masked, locale, info.version)}
          copyLabel={t('test.report')}
          {...copied}
        />
        <CopyChip
          value={supportBlock(masked, locale, info.version)}
          copyLabel={t('test.report.support')}
          {...copied}
        />
        {formats.map((format) => (
          <Button key={format} onPress={() => void save(format)}>
            {t(`test.report.${format}`)}
          </Button>
        ))}
      </div>
      <p role="status" className={text.note}>
        {said}
      </p>
    </div>
  );
}
