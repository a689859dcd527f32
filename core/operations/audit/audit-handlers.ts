import { ok } from '../../result.ts';
import { shownAudit } from '../../tenant/export-reading.ts';
import { readUploads } from '../exports/read-uploads.ts';
import type { HandlersOf } from '../operation.ts';
import type { SessionState } from '../session-state.ts';
import type { auditOperations } from './audit-operations.ts';

export function auditHandlers(state: SessionState): HandlersOf<typeof auditOperations> {
  return {
    'audit.analyse': async (input, context) => {
      const report = await readUploads(state, input, context, (options) =>
        state.ports.exports.readAudit(input.ids, options),
      );
      return report.ok ? ok(shownAudit(report.value)) : report;
    },
  };
}
