import { maskedTest } from '../../mail-test/masked-test.ts';
import { reportPage } from '../../mail-test/report-page.ts';
import { reportRecord } from '../../mail-test/report-record.ts';
import { ok } from '../../result.ts';
import type { HandlersOf } from '../operation.ts';
import type { SessionState } from '../session-state.ts';
import type { reportOperations } from './report-operations.ts';

export function reportHandlers({ ports }: SessionState): HandlersOf<typeof reportOperations> {
  return {
    'report.save': async ({ trace, explanation, format, hideAddresses, language }) => {
      const test = maskedTest({ trace, explanation }, { hideAddresses });
      const { version } = ports.info;
      const name = `${language === 'fr' ? 'rapport' : 'report'}-${trace.startedAt.slice(0, 10).replace(/[^\d-]/g, '')}`;
      const page = () => reportPage(test, language, version);
      const saved =
        format === 'pdf'
          ? await ports.downloads.pdf(`${name}.pdf`, page())
          : await ports.downloads.save(
              `${name}.${format}`,
              format === 'html' ? page() : reportRecord(test, version),
            );
      return saved.ok ? ok({ file: saved.value }) : saved;
    },
  };
}
