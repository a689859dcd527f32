import { type DnsFinding, finding, type Severity } from './dns-finding.ts';
import { type DnsReport, isAnswered } from './dns-report.ts';
import { analyseMx } from './mx.ts';
import { parseSpf, spfComfortableLength, spfLookupLimit, spfVoidLimit } from './spf.ts';

/** What a domain's SPF gives: the verdict for the address, the cost of the whole, and what is wrong in its words;
 * `cloud` is the public address of maestro*CLOUD. */
export function spfFindings(report: DnsReport, cloud: string): DnsFinding[] {
  const { spf, ip } = report;
  const domain = report.shown;
  if (!isAnswered(spf.state)) return [];
  const out: DnsFinding[] = [];
  if (ip === null) out.push(finding('address-missing', 'info', 'user', { ip: cloud }));
  const [record] = spf.records;
  if (record === undefined)
    return [...out, finding('spf-none', 'problem', 'network-admin', { domain, ip: ip ?? '—' })];
  if (spf.records.length > 1) {
    return [
      ...out,
      finding('spf-several', 'problem', 'network-admin', { domain, count: spf.records.length }),
    ];
  }
  const terms = parseSpf(record);
  if (!terms.ok) {
    return [
      ...out,
      finding('spf-invalid', 'problem', 'network-admin', { term: String(terms.params.term ?? '') }),
    ];
  }
  out.push(...verdictFindings(report));
  out.push(...costFindings(report));
  if (!spf.includesMicrosoft && analyseMx(report.mx.records).relayHost !== null) {
    out.push(finding('spf-microsoft-absent', 'caution', 'network-admin', { domain }));
  }
  const end = terms.value.find((term) => term.kind === 'mechanism' && term.name === 'all');
  const redirects = terms.value.some((term) => term.kind === 'modifier' && term.name === 'redirect');
  if (end?.kind === 'mechanism' && end.qualifier === '+')
    out.push(finding('spf-open', 'caution', 'network-admin'));
  if (end === undefined && !redirects) out.push(finding('spf-no-end', 'info', 'network-admin'));
  if (terms.value.some((term) => term.name === 'ptr')) out.push(finding('spf-ptr', 'info', 'network-admin'));
  if (record.length > spfComfortableLength) {
    out.push(
      finding('spf-long', 'caution', 'network-admin', { length: record.length, max: spfComfortableLength }),
    );
  }
  return out;
}

function verdictFindings({ spf, ip, shown: domain }: DnsReport): DnsFinding[] {
  if (ip === null || spf.evaluation === null) return [];
  const { result, lookups, voids, detail } = spf.evaluation;
  switch (result) {
    case 'pass':
      return [finding('spf-passes', 'good', 'nobody', { domain, ip, lookups, voids })];
    case 'permerror':
      return [finding('spf-permerror', 'problem', 'network-admin', { domain, ip, lookups, voids, detail })];
    case 'temperror':
      return [finding('spf-temperror', 'problem', 'network-admin', { domain, ip, detail })];
    case 'none':
    case 'neutral':
    case 'softfail':
    case 'fail':
      return [finding('spf-address-absent', 'problem', 'network-admin', { domain, ip, result })];
    default:
      return result satisfies never;
  }
}

function costFindings({ spf }: DnsReport): DnsFinding[] {
  if (spf.total === null) return [];
  const out: DnsFinding[] = [];
  const { lookups, voids } = spf.total;
  const limits = { count: lookups, max: spfLookupLimit };
  if (lookups > spfLookupLimit) out.push(finding('spf-over-limit', 'problem', 'network-admin', limits));
  else if (lookups >= spfLookupLimit - 1)
    out.push(finding('spf-near-limit', 'caution', 'network-admin', limits));
  if (voids > spfVoidLimit) {
    out.push(finding('spf-voids', 'caution', 'network-admin', { count: voids, max: spfVoidLimit }));
  }
  for (const row of spf.costs) {
    const params = { term: row.term, domain: row.domain };
    if (row.state === 'loop') out.push(finding('spf-loop', 'problem', 'network-admin', params));
    if (
      row.state === 'no-record' ||
      row.state === 'several-records' ||
      row.state === 'invalid' ||
      row.state === 'unread'
    ) {
      const severity: Severity = row.state === 'unread' ? 'caution' : 'problem';
      out.push(finding('spf-branch', severity, 'network-admin', { ...params, state: row.state }));
    }
  }
  return out;
}
