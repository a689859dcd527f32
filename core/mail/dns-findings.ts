import { type DnsFinding, finding, type Severity } from './dns-finding.ts';
import { type DnsReport, isAnswered, type LookupState } from './dns-report.ts';
import { analyseMx } from './mx.ts';
import { proposeSpf, type SpfEdit } from './spf-edit.ts';
import { spfFindings } from './spf-findings.ts';

/**
 * Judges a report for the IP route: what is right, what will hurt and what stops it, worst first, each with who acts.
 * The words are in `dns-messages.ts`; `cloud` is the public address of maestro*CLOUD.
 */
export function dnsFindings(report: DnsReport, cloud: string): DnsFinding[] {
  const silent: readonly LookupState[] = ['unreachable', 'timeout', 'cancelled'];
  const nothingRead = questions(report).every(([, state]) => silent.includes(state));
  if (nothingRead) {
    return [
      finding('dns-unreachable', 'problem', 'network-admin', { resolver: report.resolver ?? 'system' }),
    ];
  }
  const absent = isAbsent(report);
  const all = [
    ...readingFindings(report),
    ...(absent
      ? [absenceFinding(report)]
      : [
          ...mxFindings(report),
          ...spfFindings(report, cloud),
          ...dkimFindings(report),
          ...dmarcFindings(report),
          ...hintFindings(report),
        ]),
    ...parentFindings(report),
  ];
  const order: readonly Severity[] = ['problem', 'caution', 'info', 'good'];
  return all.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

function isAbsent({ mx, spf }: DnsReport): boolean {
  return mx.state === 'no-name' && spf.state === 'no-name';
}

/** A domain is said not to exist only by a network that knows names which certainly do. */
function absenceFinding({ control, shown, resolver }: DnsReport): DnsFinding {
  if (control === 'found' || control === 'no-data')
    return finding('domain-absent', 'problem', 'user', { domain: shown });
  const params = { domain: shown, resolver: resolver ?? 'system' };
  return control === 'no-name'
    ? finding('dns-denies-all', 'problem', 'network-admin', params)
    : finding('domain-unsure', 'problem', 'network-admin', params);
}

/** The SPF record to publish, or why none is proposed; null without an address. */
export function spfEditFor(report: DnsReport): SpfEdit | null {
  if (report.ip === null) return null;
  if (isAbsent(report)) return { kind: 'refused', reason: 'absent', detail: '' };
  if (!isAnswered(report.spf.state) || report.spf.evaluation?.result === 'temperror') {
    return { kind: 'refused', reason: 'unread', detail: '' };
  }
  return proposeSpf({
    records: report.spf.records,
    address: report.ip,
    passes: report.spf.evaluation?.result === 'pass',
    lookups: report.spf.total === null ? 0 : report.spf.total.complete ? report.spf.total.lookups : null,
    microsoftCost: report.spf.microsoftCost,
  });
}

/** Every question of a check, as it was asked, and how it ended. */
function questions(report: DnsReport): readonly (readonly [string, LookupState])[] {
  const { domain } = report;
  return [
    [`MX ${domain}`, report.mx.state],
    [`TXT ${domain}`, report.spf.state],
    ...report.dkim.map((one) => [`TXT ${one.selector}._domainkey.${domain}`, one.state] as const),
    [`TXT _dmarc.${domain}`, report.dmarc.state],
    [`TXT _mta-sts.${domain}`, report.mtaSts.state],
    [`CNAME autodiscover.${domain}`, report.autodiscover.state],
  ];
}

/** Questions that ended without an answer, each under the name that was asked. */
function readingFindings(report: DnsReport): DnsFinding[] {
  const { domain } = report;
  const serious = new Set([`MX ${domain}`, `TXT ${domain}`]);
  const found = questions(report)
    .filter(([, state]) => !isAnswered(state))
    .map(([name, state]) => {
      const severity: Severity = serious.has(name) ? 'problem' : 'caution';
      if (state === 'alias-loop') return finding('dns-alias-loop', severity, 'network-admin', { name });
      if (state === 'too-large') return finding('dns-too-large', severity, 'network-admin', { name });
      return finding('dns-unread', severity, 'network-admin', { name, state });
    });
  if (report.cut)
    found.unshift(
      finding('dns-cut', 'problem', 'network-admin', { seconds: Math.round(report.milliseconds / 1000) }),
    );
  return found;
}

function parentFindings(report: DnsReport): DnsFinding[] {
  if (report.parent === null || report.mx.records.length > 0) return [];
  return [finding('domain-parent', 'info', 'user', { domain: report.shown, parent: report.parent })];
}

function mxFindings(report: DnsReport): DnsFinding[] {
  if (!isAnswered(report.mx.state)) return [];
  const mx = analyseMx(report.mx.records);
  const domain = report.shown;
  switch (mx.kind) {
    case 'microsoft':
      return [finding('mx-microsoft', 'good', 'nobody', { domain, host: mx.relayHost ?? '' })];
    case 'mixed':
      return [
        finding('mx-mixed', 'caution', 'microsoft365-admin', {
          domain,
          host: mx.relayHost ?? '',
          other: mx.otherHost ?? '',
        }),
      ];
    case 'elsewhere': {
      const params = { domain, host: mx.otherHost ?? '', service: mx.service ?? mx.otherHost ?? '' };
      return likelyMicrosoft(report)
        ? [finding('mx-filter', 'caution', 'microsoft365-admin', params)]
        : [finding('mx-other', 'problem', 'microsoft365-admin', params)];
    }
    case 'refuses':
      return [finding('mx-refuses', 'problem', 'microsoft365-admin', { domain })];
    case 'none':
      return [finding('mx-none', 'problem', 'microsoft365-admin', { domain })];
    default:
      return mx.kind satisfies never;
  }
}

/** Traces that Microsoft 365 leaves in a domain's DNS besides its MX. */
function likelyMicrosoft(report: DnsReport): boolean {
  const target = report.autodiscover.target ?? '';
  return (
    target === 'autodiscover.outlook.com' ||
    report.spf.includesMicrosoft ||
    report.dkim.some((one) => one.aliases.some((name) => /\.onmicrosoft\.com$|\.microsoft$/.test(name)))
  );
}

function dkimFindings(report: DnsReport): DnsFinding[] {
  const answered = report.dkim.filter((one) => isAnswered(one.state));
  const published = answered.filter((one) => one.key === 'published');
  if (published.length > 0) {
    const params = { selectors: published.map((one) => one.selector).join(', '), domain: report.shown };
    return [finding('dkim-microsoft', 'good', 'nobody', params)];
  }
  const broken = answered.find((one) => one.aliases.length > 0 || one.key !== 'absent');
  if (broken !== undefined) {
    const params = { selector: broken.selector, target: broken.aliases[0] ?? '—' };
    return [finding('dkim-broken', 'caution', 'microsoft365-admin', params)];
  }
  // A selector that could not be read may well be there.
  return answered.length < report.dkim.length
    ? []
    : [finding('dkim-absent', 'caution', 'microsoft365-admin', { domain: report.shown })];
}

function dmarcFindings(report: DnsReport): DnsFinding[] {
  const { dmarc } = report;
  if (!isAnswered(dmarc.state)) return [];
  if (dmarc.record === null || dmarc.alignment === null) {
    return [finding('dmarc-absent', 'info', 'network-admin', { domain: report.shown })];
  }
  const policy = dmarc.policy ?? 'none';
  const params = { policy, domain: dmarc.recordDomain ?? report.domain };
  // Outside recipients see Microsoft's address, so SPF aligns there through Microsoft's include; inside, through ours.
  if (dmarc.alignment.dkim || (dmarc.alignment.spf && report.spf.includesMicrosoft)) {
    return [finding('dmarc-aligned', 'good', 'nobody', params)];
  }
  return dmarc.alignment.spf || report.spf.includesMicrosoft
    ? [finding('dmarc-present', policy === 'none' ? 'info' : 'caution', 'network-admin', params)]
    : [finding('dmarc-not-aligned', policy === 'none' ? 'caution' : 'problem', 'network-admin', params)];
}

function hintFindings(report: DnsReport): DnsFinding[] {
  const out: DnsFinding[] = [];
  if (report.mtaSts.state === 'found' && report.mtaSts.id !== null) {
    out.push(finding('mta-sts-present', 'info', 'nobody', { domain: report.domain }));
  }
  if (!isAnswered(report.autodiscover.state)) return out;
  const microsoft = analyseMx(report.mx.records).relayHost !== null || likelyMicrosoft(report);
  out.push(
    microsoft
      ? finding('tenant-likely', 'info', 'nobody', { domain: report.shown })
      : finding('tenant-unseen', 'caution', 'user', { domain: report.shown }),
  );
  return out;
}
