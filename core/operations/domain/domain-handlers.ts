import { cloudAddressOf } from '../../knowledge/cloud-address.ts';
import { observeDns, updateChecklist } from '../../mail/checklist.ts';
import { dnsFindings, spfEditFor } from '../../mail/dns-findings.ts';
import { cleanDomain } from '../../mail/domain.ts';
import { parsePublicIpv4 } from '../../mail/ipv4.ts';
import { ok } from '../../result.ts';
import type { HandlersOf } from '../operation.ts';
import type { SessionState } from '../session-state.ts';
import type { domainOperations } from './domain-operations.ts';

export function domainHandlers({ ports, knowledge }: SessionState): HandlersOf<typeof domainOperations> {
  return {
    'dns.check': async (input) => {
      const domain = cleanDomain(input.domain, ports.dns.toAscii);
      if (!domain.ok) return domain;
      const ip = input.ip === null ? null : parsePublicIpv4(input.ip);
      if (ip !== null && !ip.ok) return ip;
      const address = ip?.value ?? null;
      const checked = await ports.dns.check({ domain: domain.value, ip: address, server: input.resolver });
      if (!checked.ok) return checked;
      const report = checked.value;
      const subject = { domain: report.domain, ip: address };
      return ok({
        report,
        findings: dnsFindings(report, cloudAddressOf(knowledge)),
        edit: spfEditFor(report),
        ...updateChecklist(input.previous, subject, observeDns(report)),
      });
    },
  };
}
