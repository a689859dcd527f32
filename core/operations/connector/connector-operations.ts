import { connectorScriptSchema } from '../../mail/connector.ts';
import { z } from '../../schema.ts';

export const connectorOperations = {
  /** PowerShell for the administrator: look, create, switch off, undo. */
  'connector.script': {
    input: z.strictObject({
      domain: z.string().max(5000),
      /** IPv4 address, or range from /24 to /32. */
      ip: z.string().max(200),
      /** null: the usual name. */
      name: z.string().max(1000).nullable(),
    }),
    output: connectorScriptSchema,
  },
} as const;
