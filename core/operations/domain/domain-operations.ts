import { checklistSchema } from '../../mail/checklist.ts';
import { dnsCheckSchema } from '../../mail/dns-check.ts';
import { z } from '../../schema.ts';

export const domainOperations = {
  /** Reads what the DNS says of a domain for the IP route; `previous` tells what changed since. */
  'dns.check': {
    input: z.strictObject({
      domain: z.string().max(5000),
      /** Public IPv4 address that sends, or null. */
      ip: z.string().max(200).nullable(),
      /** `HOST:PORT` of the resolver to ask, or null for the system's. */
      resolver: z.string().max(200).nullable(),
      previous: checklistSchema.nullable(),
    }),
    output: dnsCheckSchema,
  },
} as const;
