import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../services/redact.ts';

const login = { account: 'facturation@exercice.example', secret: 'qzjxwvkfbhdgplmr' };
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('the redactor', () => {
  const redact = createRedactor(login);

  test.each([
    ['the secret itself', login.secret],
    ['its base64', base64(login.secret)],
    ['the base64 of the account', base64(login.account)],
    ['a PLAIN login', base64(`\0${login.account}\0${login.secret}`)],
    ['a PLAIN login with an identity', base64(`${login.account}\0${login.account}\0${login.secret}`)],
    ['base64 shifted by one byte', base64(`x${login.secret}`)],
    ['base64 shifted by two bytes', base64(`xy${login.secret}zz`)],
    ['an XOAUTH2 string', base64(`user=${login.account}\x01auth=Bearer ${'t'.repeat(40)}\x01\x01`)],
  ])('masks %s inside a server’s words', (_name, value) => {
    const shown = redact(`535 5.7.8 Bad login (${value}) for you`);
    expect(shown).not.toContain(value);
    expect(shown).toMatch(/^535 5\.7\.8 Bad login \(\*\*\*\) for you$/);
  });

  test('masks bearer tokens, JSON web tokens and basic credentials of others too', () => {
    const token = `eyJ0eXAiOiJKV1Qi.eyJhdWQiOiJodHRwczovL291dGxvb2s.${'s'.repeat(30)}`;
    const shown = createRedactor(null)(
      `Authorization: Bearer ${'a1'.repeat(20)} / ${token} / Basic ${base64('somebody:something')}`,
    );
    expect(shown).toBe('Authorization: Bearer *** / *** / Basic ***');
  });

  test.each([
    '550 5.7.30 Basic authentication is not supported for Client Submission.',
    '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.',
    'bearer authentication required',
    '250-YT4PR01CA0142.outlook.office365.com Hello [203.0.113.10]',
    '554 5.2.252 SendAsDenied; facturation@exercice.example not allowed to send as autre@exercice.example',
  ])('leaves alone: %s', (words) => expect(redact(words)).toBe(words));

  test('leaves no trace of any secret, in clear or in base64, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 6, maxLength: 40 }),
        fc.string({ maxLength: 20 }),
        (secret, around) => {
          const shown = createRedactor({ account: login.account, secret })(
            `${around} ${secret} ${base64(secret)} ${around}`,
          );
          return around.includes(secret) || (!shown.includes(secret) && !shown.includes(base64(secret)));
        },
      ),
    );
  });

  test('reads a long hostile line quickly', () => {
    const begun = performance.now();
    redact(`${'Bearer '.repeat(20_000)}${'A'.repeat(200_000)}${'eyJ'.repeat(50_000)}`);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
