import { maskedReport } from '../../report/masked-report.ts';
import { reportPage } from '../../report/report-page.ts';
import { reportRecord } from '../../report/report-record.ts';
import { ok } from '../../result.ts';
import type { HandlersOf } from '../operation.ts';
import type { SessionState } from '../session-state.ts';
import type { reportOperations } from './report-operations.ts';

export function reportHandlers({ ports }: SessionState): HandlersOf<typeof reportOperations> {
  return {
    'report.save': async ({ report, format, hideAddresses, language }) => {
      const masked = maskedReport(report, { hideAddresses });
      const { version } = ports.info;
      const day = report.test === null ? report.checkup.checkedAt : report.test.trace.startedAt;
      const name = `${language === 'fr' ? 'rapport' : 'report'}-${day.slice(0, 10).replace(/[^\d-]/g, '')}`;
      const page = () => reportPage(masked, language, version);
      const saved =
        format === 'pdf'
          ? await ports.downloads.pdf(`${name}.pdf`, page())
          : await ports.downloads.save(
              `${name}.${format}`,
              format === 'html' ? page() : reportRecord(masked, version),
            );
      return saved.ok ? ok({ file: saved.value }) : saved;
    },
  };
}
