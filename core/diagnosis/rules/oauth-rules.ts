import { faults, names, type Rule, ranks } from './rule.ts';

/** What Microsoft Entra and OAuth libraries answer to an application (RFC 6749, section 5.2; Learn, error codes). */
export const oauthRules: readonly Rule[] = [
  names(
    'oauth-client-error',
    'Invalid client secret provided',
    'client secret keys for app',
    'was not found in the directory',
    'has not consented to use the application',
    'does not match the redirect URIs configured',
    'Application with identifier',
    'input parameter scope is not valid',
    'provided value for scope',
    'must have a scope value',
    'resource principal named',
    'was not found in the tenant',
    'client assertion contains an invalid signature',
  ),
  faults(
    'oauth-client-error',
    'unauthorized_client',
    'invalid_scope',
    'redirect_uri_mismatch',
    'unsupported_grant_type',
    'consent_required',
  ),
  ranks('fault', ['oauth-client-error', 'auth-refused'], 'invalid_client'),
  ranks(
    'fault',
    ['oauth-client-error', 'mfa-required', 'conditional-access-blocks-legacy-auth'],
    'invalid_grant',
    'interaction_required',
  ),
];
