import { startDnsServer, type TestDnsServer } from './dns-server.ts';

/** The usual client: mail at Microsoft 365, DKIM and DMARC in place, and the sending address not yet in SPF. */
export const usualDomain = 'entreprise.example';

/** The name its MX leads to, as Microsoft gave it. */
export const usualRelayHost = 'entreprise-example.mail.protection.outlook.com';

/** A DNS server on loopback that knows this domain and nothing else. */
export function startUsualDns(): Promise<TestDnsServer> {
  const txt = (data: string) => ({ rows: [{ type: 'TXT' as const, data }] });
  const cname = (data: string) => ({ rows: [{ type: 'CNAME' as const, data }] });
  return startDnsServer({
    [usualDomain]: {
      rows: [
        { type: 'MX', priority: 0, exchange: usualRelayHost },
        { type: 'TXT', data: 'v=spf1 include:spf.protection.outlook.com include:envois.example ~all' },
      ],
    },
    'spf.protection.outlook.com': txt('v=spf1 ip4:40.92.0.0/15 ip4:52.100.0.0/14 -all'),
    'envois.example': txt('v=spf1 ip4:198.51.100.0/24 -all'),
    [`selector1._domainkey.${usualDomain}`]: cname(
      'selector1-entreprise._domainkey.entreprise.onmicrosoft.com',
    ),
    'selector1-entreprise._domainkey.entreprise.onmicrosoft.com': txt('v=DKIM1; k=rsa; p=MIIBIjANBg'),
    [`_dmarc.${usualDomain}`]: txt('v=DMARC1; p=quarantine'),
    [`autodiscover.${usualDomain}`]: cname('autodiscover.outlook.com'),
  });
}
