import { dnsFindings } from '../mail/dns-findings.ts';
import { type DnsReport, isAnswered } from '../mail/dns-report.ts';
import { analyseMx } from '../mail/mx.ts';
import { type Finding, finding } from './finding.ts';

/**
 * Where the domain's mail is, when the DNS leaves no doubt: at Microsoft 365 by its MX or its autodiscover; elsewhere
 * where its MX names a service that keeps mailboxes, and all that could name Microsoft was answered and does not. Behind
 * a filter or a server of the domain's own, the mailboxes may be anywhere.
 */
export function mailServiceOf(report: DnsReport): 'microsoft365' | 'elsewhere' | null {
  const { kind, keepsMailboxes } = analyseMx(report.mx.records);
  if (kind === 'microsoft' || report.autodiscover.target === 'autodiscover.outlook.com')
    return 'microsoft365';
  const elsewhere = dnsFindings(report, '').some(({ id }) => id === 'mx-other');
  const asked = [report.mx, report.spf, report.autodiscover, ...report.dkim];
  return elsewhere && keepsMailboxes && asked.every(({ state }) => isAnswered(state)) ? 'elsewhere' : null;
}

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
      finding('domain', 'domain-elsewhere', mailServiceOf(report) === null ? 'caution' : 'problem', 'user', {
        domain,
        service: String(elsewhere.params.service ?? '—'),
      }),
    ];
  if (report.mx.state !== 'found' && report.mx.state !== 'no-data')
    return [finding('domain', 'domain-unread', 'caution', 'network-admin', { domain })];
  return [finding('domain', 'domain-undecided', 'info', 'nobody', { domain })];
}
