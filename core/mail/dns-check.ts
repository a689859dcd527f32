import { z } from '../schema.ts';
import { checklistChangeSchema, checklistSchema } from './checklist.ts';
import { dnsFindingSchema } from './dns-finding.ts';
import { dnsReportSchema } from './dns-report.ts';
import { spfEditSchema } from './spf-edit.ts';

/** What a check of a domain answers: what was read, what it means, the SPF record to publish, what changed since. */
export const dnsCheckSchema = z.strictObject({
  report: dnsReportSchema,
  findings: z.array(dnsFindingSchema),
  edit: spfEditSchema.nullable(),
  checklist: checklistSchema,
  changes: z.array(checklistChangeSchema),
});

export type DnsCheck = z.infer<typeof dnsCheckSchema>;
