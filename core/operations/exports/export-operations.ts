import { z } from '../../schema.ts';
import { pieceSchema, readingProgressSchema } from '../../tenant/export-reading.ts';
import { uploadLimits } from '../../tenant/upload-limits.ts';
import { exportId, runId } from '../fields.ts';

export const exportOperations = {
  /** Begins handing over an exported file; its name is only for words, and no path is ever taken from the page. */
  'exports.open': {
    input: z.strictObject({ name: z.string().min(1).max(300), size: z.int().min(0).max(uploadLimits.total) }),
    output: z.strictObject({ id: z.string() }),
  },
  /** The next piece, in order: `offset` must be the number of bytes received so far. */
  'exports.append': {
    input: z.strictObject({ id: exportId, offset: z.int().min(0), data: pieceSchema }),
    output: z.strictObject({ received: z.int() }),
  },
  /** Removes files handed over by this caller; null: all of them. */
  'exports.discard': {
    input: z.strictObject({ ids: z.array(exportId).max(uploadLimits.files).nullable() }),
    output: z.strictObject({ discarded: z.int() }),
  },
} as const;

export const exportEvents = {
  'exports.progress': readingProgressSchema.extend({ runId }),
} as const;
