import { dnsFindings } from '../mail/dns-findings.ts';
import type { DnsReport } from '../mail/dns-report.ts';
import { type Finding, finding } from './finding.ts';

/** Whether the domain's mail is at Microsoft 365, from what the DNS says of it. */
export function judgeDomain(report: DnsReport): Finding[] {
  const found = dnsFindings(report, '');
  const has = (...ids: readonly (typeof found)[number]['id'][]) => found.find((one) => ids.includes(one.id));
  const domain = report.shown;
  if (has('dns-unreachable', 'domain-unsure') !== undefined)
    return [finding('domain', 'domain-unread', 'caution', 'network-admin', { domain })];
  if (has('dns-denies-all') !== undefined)
    return [finding('domain', 'domain-denied', 'problem', 'network-admin', { domain })];
  if (has('domain-absent') !== undefined)
    return [finding('domain', 'domain-absent', 'problem', 'user', { domain })];
  const microsoft = has('mx-microsoft', 'mx-mixed', 'mx-filter');
  if (microsoft !== undefined)
    return [
      finding('domain', 'domain-microsoft', 'good', 'nobody', {
        domain,
        host: String(microsoft.params.host ?? '—'),
      }),
    ];
  const elsewhere = has('mx-other');
  if (elsewhere !== undefined)
    return [
      finding('domain', 'domain-elsewhere', 'problem', 'user', {
        domain,
        service: String(elsewhere.params.service ?? '—'),
      }),
    ];
  if (report.mx.state !== 'found' && report.mx.state !== 'no-data')
    return [finding('domain', 'domain-unread', 'caution', 'network-admin', { domain })];
  return [finding('domain', 'domain-undecided', 'info', 'nobody', { domain })];
}
