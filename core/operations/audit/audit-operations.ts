import { z } from '../../schema.ts';
import { shownAuditSchema } from '../../tenant/export-reading.ts';
import { uploadLimits } from '../../tenant/upload-limits.ts';
import { exportId, runId } from '../fields.ts';

export const auditOperations = {
  /** Reads audit logs, as `signins.analyse` reads sign-in logs. */
  'audit.analyse': {
    input: z.strictObject({ runId, ids: z.array(exportId).min(1).max(uploadLimits.files) }),
    output: shownAuditSchema,
  },
} as const;
