import { describe, expect, it } from 'vitest';
import { explainTrace } from '../../core/diagnosis/explain.ts';
import { maskedTest } from '../../core/mail-test/masked-test.ts';
import { reportPage, supportBlock } from '../../core/mail-test/report-page.ts';
import { reportRecord, reportRecordSchema } from '../../core/mail-test/report-record.ts';
import { refusedTrace } from '../support/fake-ports.ts';
import { mailRequest } from '../support/mail-request.ts';

const hostile = `550 5.7.1 <script>alert(1)</script> "onload=x' & <img src=http://x/> \u202e refused`;
const trace = refusedTrace(mailRequest(587, { from: 'a@exemple.ca' }), hostile);
const stages = trace.stages.map((stage, index) =>
  index === 0
    ? { ...stage, exchange: ['C: AUTH PLAIN AGFAZXhlbXBsZS5jYQBxenhqdmt3cA==', `S: ${hostile}`] }
    : stage,
);
const test = { trace: { ...trace, stages }, explanation: explainTrace(trace) };

describe('the report of a test', () => {
  it.each(['fr', 'en'] as const)('is a page that holds nothing to run or to fetch (%s)', (locale) => {
    const page = reportPage(maskedTest(test, { hideAddresses: false }), locale, '0.1.0');
    expect(page).not.toMatch(/<script|<img|<link|<iframe|src=(?!http:\/\/x\/&gt;)|\u202e|url\(/i);
    expect(page).toContain('&lt;script&gt;');
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('@media print');
    expect(page).not.toContain('AGFAZXhlbXBsZS5jYQBxenhqdmt3cA');
  });

  it('is a record that its schema takes, with addresses hidden on demand', () => {
    const record = reportRecord(maskedTest(test, { hideAddresses: true }), '0.1.0');
    expect(reportRecordSchema.safeParse(JSON.parse(record)).error).toBeUndefined();
    expect(record).not.toContain('a@exemple.ca');
    expect(record).toContain('•••@exemple.ca');
    expect(record).not.toContain('AGFAZXhlbXBsZS5jYQBxenhqdmt3cA');
  });

  it('has a few lines for support, with the diagnosis and without the conversation', () => {
    const block = supportBlock(test, 'fr', '0.1.0');
    expect(block.split('\n').length).toBeLessThan(8);
    expect(block).toContain(test.explanation?.diagnoses[0]?.id ?? 'none');
    expect(block).not.toContain('AUTH');
  });
});
