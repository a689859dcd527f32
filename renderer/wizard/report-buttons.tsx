import { useState } from 'react';
import type { Output } from '../../core/operations/contract.ts';
import { useApp, useWords } from '../app/context.ts';
import { Button } from '../ui/button.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';

const formats = ['html', 'pdf', 'json'] as const;

/** Saves the report of a test, to print, to keep, or for another program. */
export function ReportButtons({ trace, explanation }: Output<'smtp.test'>) {
  const { client, locale } = useApp();
  const { t, failure } = useWords();
  const [said, setSaid] = useState('');
  const save = async (format: (typeof formats)[number]) => {
    setSaid(t('test.report.saving'));
    const saved = await client.call('report.save', {
      ...{ trace, explanation, format, hideAddresses: false, language: locale },
    });
    setSaid(saved.ok ? t('test.report.saved', { file: saved.value.file }) : failure(saved));
  };
  return (
    <div className={layout.stackTight}>
      <div className={layout.row}>
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
