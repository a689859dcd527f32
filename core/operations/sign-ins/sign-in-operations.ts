import { locales } from '../../i18n/message.ts';
import { z } from '../../schema.ts';
import { shownSignInsSchema } from '../../tenant/export-reading.ts';
import { uploadLimits } from '../../tenant/upload-limits.ts';
import { address, exportId, runId } from '../fields.ts';

export const signInOperations = {
  /** Reads sign-in logs; progress comes as `exports.progress`. The files are removed at the end, however it ends. */
  'signins.analyse': {
    input: z.strictObject({
      runId,
      ids: z.array(exportId).min(1).max(uploadLimits.files),
      mailboxes: z.array(address).max(1000),
    }),
    output: shownSignInsSchema,
  },
  /** Writes the last report, whole, as CSV among the person's downloads. */
  'signins.export': {
    input: z.strictObject({ language: z.enum(locales) }),
    output: z.strictObject({ file: z.string() }),
  },
} as const;
