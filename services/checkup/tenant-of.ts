import { fail, ok, type Result } from '../../core/result.ts';

const authority = 'https://login.microsoftonline.com';

/**
 * The Microsoft Entra organization of a domain, from its public OpenID configuration, whose `issuer` holds the
 * organization's id; null when Microsoft answers that there is none. The domain's name leaves the machine.
 */
export async function tenantOf(
  domain: string,
  signal: AbortSignal,
  address: string = authority,
): Promise<Result<string | null>> {
  try {
    const url = `${address}/${encodeURIComponent(domain)}/v2.0/.well-known/openid-configuration`;
    const response = await fetch(url, { signal, redirect: 'error' });
    // « AADSTS90002: tenant not found » comes as a 400.
    if (response.status === 400) return ok(null);
    const body: unknown = await response.json();
    const issuer = typeof body === 'object' && body !== null && 'issuer' in body ? String(body.issuer) : '';
    const tenant = /\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\//i.exec(issuer)?.[1];
    return tenant === undefined ? fail('graph.unreachable', {}) : ok(tenant.toLowerCase());
  } catch {
    return fail('graph.unreachable', {});
  }
}
