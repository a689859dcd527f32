import type { DnsReport } from '../../core/mail/dns-report.ts';

const nothing = { state: 'no-name' as const, aliases: [] };

/** What the DNS says of a Microsoft 365 domain whose SPF does not name the address; `change` alters it. */
export function dnsReportOf(change: Partial<DnsReport> = {}): DnsReport {
  return {
    domain: 'entreprise.example',
    shown: 'entreprise.example',
    parent: null,
    ip: '199.16.112.2',
    resolver: null,
    checkedAt: '2026-11-21T12:00:00.000Z',
    milliseconds: 50,
    cut: false,
    mx: {
      state: 'found',
      aliases: [],
      records: [{ host: 'entreprise-example.mail.protection.outlook.com', priority: 0 }],
    },
    spf: {
      state: 'found',
      aliases: [],
      records: ['v=spf1 include:spf.protection.outlook.com -all'],
      evaluation: { result: 'fail', lookups: 1, voids: 0, detail: '' },
      total: { lookups: 1, voids: 0, complete: true },
      costs: [],
      includesMicrosoft: true,
      microsoftCost: null,
    },
    dkim: [],
    dmarc: { ...nothing, record: null, recordDomain: null, policy: null, alignment: null },
    mtaSts: { ...nothing, id: null },
    control: null,
    autodiscover: { ...nothing, target: null },
    ...change,
  };
}
