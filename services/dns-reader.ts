import { domainToASCII } from 'node:url';
import type { DnsReader } from '../core/ports.ts';
import { ok } from '../core/result.ts';
import { createResolver, parseResolver } from './resolver.ts';

/** The `DnsReader` of the hosts. `limit` bounds a whole check, in milliseconds; absent, it is that of `checkDomain`. */
export function createDnsReader(limit?: number): DnsReader {
  return {
    toAscii: (domain) => {
      const ascii = domainToASCII(domain);
      return ascii === '' ? null : ascii.toLowerCase();
    },
    open: (server) => {
      if (server === null) return ok(createResolver(null));
      const parsed = parseResolver(server);
      return parsed.ok ? ok(createResolver(parsed.value)) : parsed;
    },
    // The list of public suffixes, which a check of a domain needs, is read with it.
    check: async (request) => (await import('./dns-check.ts')).checkDomain(request, limit),
  };
}
