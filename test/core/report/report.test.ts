import { describe, expect, it } from 'vitest';
import type { Checkup } from '../../../core/checkup/checkup.ts';
import { finding, unseen } from '../../../core/checkup/finding.ts';
import { explainTrace } from '../../../core/diagnosis/explain.ts';
import { maskedReport } from '../../../core/report/masked-report.ts';
import { plainReport, supportBlock } from '../../../core/report/plain-report.ts';
import type { Report } from '../../../core/report/report.ts';
import { reportPage } from '../../../core/report/report-page.ts';
import { reportRecord, reportRecordSchema } from '../../../core/report/report-record.ts';
import { refusedTrace } from '../../support/fake-ports.ts';
import { mailRequest } from '../../support/mail-request.ts';

const hostile = `550 5.7.1 <script>alert(1)</script> "onload=x' & <img src=http://x/> \u202e refused`;
const trace = refusedTrace(mailRequest(587, { from: 'a@exemple.ca' }), hostile);
const stages = trace.stages.map((stage, index) =>
  index === 0
    ? { ...stage, exchange: ['C: AUTH PLAIN AGFAZXhlbXBsZS5jYQBxenhqdmt3cA==', `S: ${hostile}`] }
    : stage,
);
const test = { trace: { ...trace, stages }, explanation: explainTrace(trace) };

const secret = 'password=qzxjvkwpqzxjvkwp';
const checkup: Checkup = {
  checkedAt: '2026-11-25T14:00:12.000Z',
  account: 'a@exemple.ca',
  findings: [
    finding(
      'submission',
      'submission-failed',
      'problem',
      'network-admin',
      { host: 'smtp.office365.com', port: 587 },
      explainTrace(trace),
    ),
    finding('outlook', 'outlook-value-odd', 'caution', 'microsoft365-admin', {
      name: '<img src=http://x/>',
      type: 'REG_SZ',
      data: `${secret} a@exemple.ca`,
    }),
    unseen('tenant', 'not-agreed'),
    finding('keychain', 'keychain-ready', 'good', 'nobody', { store: 'Secret Service' }),
  ],
  answers: [{ question: 'outlook', value: 'classic', check: 'outlook' }],
};

const reports: readonly (readonly [string, Report])[] = [
  ['a test', { test, checkup: null }],
  ['a check-up', { test: null, checkup }],
  ['both', { test, checkup }],
];

describe.each(reports)('the report of %s', (_what, report) => {
  it.each(['fr', 'en'] as const)('is a page that holds nothing to run or to fetch (%s)', (locale) => {
    const page = reportPage(maskedReport(report, { hideAddresses: false }), locale, '0.1.0');
    expect(page).not.toMatch(/<script|<img|<link|<iframe|src=(?!http:\/\/x\/&gt;)|\u202e|url\(/i);
    expect(page).toContain('&lt;');
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('@media print');
    expect(page).not.toContain('AGFAZXhlbXBsZS5jYQBxenhqdmt3cA');
    expect(page).not.toContain(secret);
    expect(page.includes('<h2>')).toBe(true);
  });

  it('is a record that its schema takes, with addresses hidden on demand', () => {
    const record = reportRecord(maskedReport(report, { hideAddresses: true }), '0.1.0');
    expect(reportRecordSchema.safeParse(JSON.parse(record)).error).toBeUndefined();
    expect(record).not.toContain('a@exemple.ca');
    expect(record).toContain('•••@exemple.ca');
    expect(record).not.toContain('AGFAZXhlbXBsZS5jYQBxenhqdmt3cA');
    expect(record).not.toContain(secret);
  });

  it('has a few lines for support, with the diagnosis and without the conversation', () => {
    const block = supportBlock(report, 'fr', '0.1.0');
    expect(block.split('\n').length).toBeLessThan(12);
    expect(block).toContain(test.explanation?.diagnoses[0]?.id ?? 'none');
    expect(block).not.toContain('AUTH');
  });
});

describe('a check-up in a report', () => {
  it.each(['fr', 'en'] as const)(
    'tells what was seen, what it means and what was not looked at (%s)',
    (locale) => {
      const page = reportPage({ test: null, checkup }, locale, '0.1.0');
      const text = plainReport({ test, checkup }, locale, '0.1.0');
      for (const said of [page, text]) {
        expect(said).toContain('smtp.office365.com');
        expect(said).toContain('Secret Service');
        expect(said).toContain(locale === 'fr' ? 'sans votre accord' : 'without your agreement');
        expect(said).toContain('14:00:12');
      }
      expect(page).toContain(locale === 'fr' ? 'Outlook classique' : 'Classic Outlook');
    },
  );

  it('tells support what stands out and why the rest was not looked at, in no language', () => {
    const lines = supportBlock({ test: null, checkup }, 'fr', '0.1.0').split('\n').slice(1);
    expect(lines).toEqual(supportBlock({ test: null, checkup }, 'en', '0.1.0').split('\n').slice(1));
    expect(lines.join('\n')).toContain('problem: submission-failed = ');
    expect(lines.join('\n')).toContain('unseen: tenant (not-agreed)');
  });
});
