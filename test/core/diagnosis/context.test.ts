import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../core/causes/causes.ts';
import type { DiagnosisId } from '../../../core/causes/diagnosis-ids.ts';
import { diagnosisIds } from '../../../core/causes/diagnosis-ids.ts';
import { explain } from '../../../core/diagnosis/explain.ts';
import type { ExplainContext } from '../../../core/diagnosis/explanation.ts';

const timeout = 'Error: Connection timeout';
const submission = 'smtp.office365.com';
const edge = 'contoso-com.mail.protection.outlook.com';

describe('what the caller knows', () => {
  const cases: readonly [string, ExplainContext, DiagnosisId, boolean][] = [
    [timeout, {}, 'connection-timeout', false],
    [timeout, { host: submission, port: 465 }, 'wrong-port', true],
    [timeout, { host: submission, port: 587 }, 'connection-timeout', false],
    ['getaddrinfo ENOTFOUND', { host: submission }, 'dns-failure', true],
    ['getaddrinfo ENOTFOUND', { host: 'smtp.ofice365.com' }, 'wrong-host', false],
    ['535 5.7.3 Authentication unsuccessful', { host: edge, port: 25 }, 'wrong-host-for-login', true],
    ['535 5.7.3 Authentication unsuccessful', { host: submission, port: 587 }, 'auth-refused', false],
    ['535 Authentication failed', { host: 'mail.example.net' }, 'not-microsoft-365', false],
    ['535 5.7.3 Authentication unsuccessful', { host: 'smtp.azurecomm.net' }, 'not-microsoft-365', true],
    ['535 5.7.3 Authentication unsuccessful', { host: 'smtp-mail.outlook.com' }, 'auth-refused', false],
    ['535 Incorrect authentication data', {}, 'not-microsoft-365', true],
    ['535 Incorrect authentication data', { host: submission }, 'smtp-intercepted-by-network', false],
    ['wrong version number', {}, 'tls-mode-mismatch', false],
    ['wrong version number', { host: submission, port: 587 }, 'tls-mode-mismatch', true],
    ['connect ECONNREFUSED', { host: 'localhost', port: 587 }, 'wrong-host', false],
    ['530 5.7.57 Client not authenticated to send mail.', {}, 'no-credentials-sent', true],
    ['530 5.7.57 Client not authenticated to send mail.', { route: 'relay' }, 'no-credentials-sent', false],
    ['550 5.7.1 refused', { route: 'relay', host: edge, port: 25 }, 'relay-not-attributed', false],
  ];

  it.each(cases)('%s with %o', (text, context, id, certain) => {
    const explanation = explain(text, context);
    expect([explanation.diagnoses[0]?.id, explanation.certain]).toEqual([id, certain]);
  });

  it('reaches the signals', () => {
    expect(explain(timeout, { host: submission, port: 587 }).signals).toMatchObject({
      host: submission,
      port: 587,
    });
  });

  it('offers nothing of an organisation to an Outlook.com account', () => {
    const ids = explain('535 5.7.3 Authentication unsuccessful', {
      host: 'smtp-mail.outlook.com',
    }).diagnoses.map(({ id }) => id);
    expect(ids).not.toContain('smtp-auth-disabled-tenant');
    expect(ids).not.toContain('security-defaults');
  });
});

describe('what goes with each diagnosis', () => {
  it('says whether to try again', () => {
    for (const id of diagnosisIds) {
      const { retry, reversible } = profileOf(id);
      expect(retry.attempts).toBeGreaterThan(0);
      if (!retry.safe) expect(retry.afterSeconds).toBeGreaterThan(0);
      expect(reversible).toMatch(/^(?:always|no|until \d{4}-\d{2}-\d{2})$/);
    }
  });

  it('never invites to loop on a login', () => {
    for (const id of ['bad-credentials', 'auth-refused', 'account-locked', 'account-disabled'] as const)
      expect(profileOf(id).retry).toMatchObject({ safe: false, attempts: 1 });
    expect(profileOf('account-locked').retry.afterSeconds).toBeGreaterThanOrEqual(900);
  });
});
