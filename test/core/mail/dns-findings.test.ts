import { describe, expect, it } from 'vitest';
import { locales } from '../../../core/i18n/message.ts';
import { say } from '../../../core/i18n/translate.ts';
import {
  type DnsFinding,
  dnsFindingIds,
  findingAdvice,
  findingTitle,
} from '../../../core/mail/dns-finding.ts';
import { dnsFindings, spfEditFor } from '../../../core/mail/dns-findings.ts';
import { type DnsReport, lookupStates, spfBranchStates } from '../../../core/mail/dns-report.ts';
import { dnsReportOf } from '../../support/dns-report.ts';

const nothing = { state: 'no-name' as const, aliases: [] };

const ids = (report: DnsReport) => dnsFindings(report, '199.16.112.2').map((one) => one.id);
const spfOf = (change: Partial<DnsReport['spf']>) =>
  dnsReportOf({ spf: { ...dnsReportOf().spf, ...change } });

describe('the words of a finding', () => {
  const params: DnsFinding['params'] = {
    name: 'TXT entreprise.example',
    domain: 'entreprise.example',
    parent: 'example.com',
    host: 'h.example',
    other: 'o.example',
    service: 'Filtre',
    ip: '199.16.112.2',
    result: 'fail',
    detail: 'Too many DNS requests',
    term: 'include:x',
    count: 12,
    max: 10,
    lookups: 3,
    voids: 1,
    seconds: 20,
    length: 600,
    selectors: 'selector1',
    selector: 'selector1',
    target: 't.example',
    policy: 'reject',
    resolver: 'system',
  };

  it.each(locales)('exist for every finding and every state, in %s', (locale) => {
    for (const id of dnsFindingIds) {
      for (const state of [...lookupStates, ...spfBranchStates]) {
        const finding: DnsFinding = { id, severity: 'info', who: 'nobody', params: { ...params, state } };
        for (const text of [say(locale, findingTitle(finding)), say(locale, findingAdvice(finding))]) {
          expect(text.length).toBeGreaterThan(10);
          expect(text).not.toMatch(/undefined|[{}]/);
        }
      }
    }
  });
});

describe('judging a report', () => {
  it('puts the worst first', () => {
    const severities = dnsFindings(dnsReportOf(), '199.16.112.2').map((one) => one.severity);
    const order = ['problem', 'caution', 'info', 'good'];
    expect(severities).toEqual([...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(ids(dnsReportOf())[0]).toBe('spf-address-absent');
  });

  it('does not call absent what was not read', () => {
    const unread = { state: 'timeout' as const, aliases: [] };
    const report = dnsReportOf({
      mx: { ...unread, records: [] },
      spf: {
        ...dnsReportOf().spf,
        ...unread,
        records: [],
        evaluation: null,
        total: null,
        includesMicrosoft: false,
      },
      dkim: [{ ...unread, selector: 'selector1', key: 'absent' }],
      dmarc: { ...unread, record: null, recordDomain: null, policy: null, alignment: null },
      autodiscover: { ...unread, target: null },
    });
    const found = ids(report);
    expect(new Set(found)).toEqual(new Set(['dns-unread']));
    expect(spfEditFor(report)).toEqual({ kind: 'refused', reason: 'unread', detail: '' });
  });

  it('says it once when no question at all was answered', () => {
    const silent = { state: 'timeout' as const, aliases: [] };
    const report = dnsReportOf({
      mx: { ...silent, records: [] },
      spf: {
        ...dnsReportOf().spf,
        ...silent,
        records: [],
        evaluation: null,
        total: null,
        includesMicrosoft: false,
      },
      dmarc: { ...silent, record: null, recordDomain: null, policy: null, alignment: null },
      mtaSts: { ...silent, id: null },
      autodiscover: { ...silent, target: null },
    });
    expect(ids(report)).toEqual(['dns-unreachable']);
  });

  it('warns near the limit and refuses beyond it, in lookups and in void ones', () => {
    const at = (lookups: number, voids = 0) => ids(spfOf({ total: { lookups, voids, complete: true } }));
    expect(at(8)).not.toContain('spf-near-limit');
    expect(at(9)).toContain('spf-near-limit');
    expect(at(10)).toContain('spf-near-limit');
    expect(at(11)).toContain('spf-over-limit');
    expect(at(3, 2)).not.toContain('spf-voids');
    expect(at(3, 3)).toContain('spf-voids');
  });

  it('warns of a record that lets anyone send, and of one without end', () => {
    expect(ids(spfOf({ records: ['v=spf1 +all'] }))).toContain('spf-open');
    expect(ids(spfOf({ records: ['v=spf1 a'] }))).toContain('spf-no-end');
    expect(ids(spfOf({ records: ['v=spf1 redirect=x.example'] }))).not.toContain('spf-no-end');
  });

  it('weighs DMARC by its policy', () => {
    const dmarc = (policy: 'none' | 'reject', spf: boolean, dkim: boolean, includesMicrosoft: boolean) =>
      dnsFindings(
        dnsReportOf({
          spf: { ...dnsReportOf().spf, includesMicrosoft },
          dmarc: {
            state: 'found',
            aliases: [],
            record: `v=DMARC1; p=${policy}`,
            recordDomain: 'entreprise.example',
            policy,
            alignment: { spf, dkim, result: spf || dkim ? 'pass' : 'fail' },
          },
        }),
        '199.16.112.2',
      ).find((one) => one.id.startsWith('dmarc-'));
    expect(dmarc('reject', false, true, false)).toMatchObject({ id: 'dmarc-aligned' });
    expect(dmarc('reject', true, false, true)).toMatchObject({ id: 'dmarc-aligned' });
    expect(dmarc('reject', true, false, false)).toMatchObject({ id: 'dmarc-present', severity: 'caution' });
    expect(dmarc('reject', false, false, false)).toMatchObject({
      id: 'dmarc-not-aligned',
      severity: 'problem',
    });
    expect(dmarc('none', false, false, false)).toMatchObject({
      id: 'dmarc-not-aligned',
      severity: 'caution',
    });
  });

  it('points to the registered domain when the name typed receives nothing', () => {
    const www = { domain: 'www.entreprise.ca', shown: 'www.entreprise.ca', parent: 'entreprise.ca' };
    expect(ids(dnsReportOf({ ...www, mx: { ...nothing, state: 'no-data', records: [] } }))).toContain(
      'domain-parent',
    );
    expect(ids(dnsReportOf(www))).not.toContain('domain-parent');
  });
});
