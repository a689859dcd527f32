import { describe, expect, it } from 'vitest';
import type { DiagnosisId } from '../../../core/causes/diagnosis-ids.ts';
import { explain } from '../../../core/diagnosis/explain.ts';

const generic = '535 5.7.3 Authentication unsuccessful [AM0PR01CA0001.eurprd01.prod.exchangelabs.com]';
const named = '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.';

const verdict = (text: string): readonly [DiagnosisId | undefined, boolean] => {
  const { diagnoses, certain } = explain(text);
  return [diagnoses[0]?.id, certain];
};

describe('words of the person who tells the story', () => {
  it.each([
    `I disabled security defaults, MFA and conditional access. Still ${generic}`,
    `Basic authentication is disabled in our tenant, we use OAuth.\n\n${generic}`,
    `${generic}\nMy colleague said basic authentication is disabled.`,
    `${generic}\nI tried everything on the web: "SMTP AUTH enabled", app password, basic authentication is disabled.`,
    `Could it be that the user credentials were incorrect? It only says ${generic}`,
    `${generic} I read that SmtpClientAuthentication may be disabled for the tenant.`,
    `${generic} Somebody suggested the account has an issue.`,
    `J’ai désactivé les paramètres de sécurité par défaut et créé un mot de passe d’application.\n${generic}`,
    `${generic}. This is not the "user is locked by your organization's security defaults policy" message.`,
    `Is "${generic}" the same as "SmtpClientAuthentication is disabled for the Tenant"?`,
  ])('never name the cause: %s', (text) => {
    expect(verdict(text)).toEqual(['auth-refused', false]);
  });

  it.each([
    `I checked that SMTP AUTH is not disabled for the tenant. ${named}`,
    `Security defaults are off and basic authentication is disabled nowhere.\n${named}`,
    `It worked yesterday. Today: ${named} The password is right, I tested it.`,
  ])('do not hide what the server names: %s', (text) => {
    expect(verdict(text)).toEqual(['bad-credentials', true]);
  });
});

describe('a remark alone, without any reply', () => {
  it.each([
    'We checked that basic authentication is disabled',
    'I understand the user credentials were incorrect',
    'My colleague says the account is locked',
    'Microsoft announced that basic authentication is disabled',
  ])('is no certainty: %s', (text) => {
    expect(verdict(text)[1]).toBe(false);
  });
});

describe('a sentence of the server that somebody repeats', () => {
  it.each([
    'What happens when TLS 1.0 and 1.1 are not supported by the scanner?',
    'What is SendAsDenied?',
    'The documentation lists "SmtpClientAuthentication is disabled for the Tenant" and "basic authentication is disabled". We only get the code 535.',
    `${generic} Someone had "user is locked by your organization's security defaults policy", not us.`,
    `Ours shows "Authentication unsuccessful"; the error would be "SmtpClientAuthentication is disabled for the Tenant" if it was off.`,
    `Last year it was "SmtpClientAuthentication is disabled for the Tenant", today it is ${generic}`,
    `${generic}\nThe user is not locked by your organization's security defaults policy.`,
  ])('is no certainty: %s', (text) => {
    expect(verdict(text)[1]).toBe(false);
  });

  it.each([
    '535 5.7.139 Authentication unsuccessful. SmtpClientAuthentication is disabled for the Tenant.',
    '535 5.7.139 Authentication unsuccessful\nSmtpClientAuthentication is disabled for the Tenant',
    'How do we fix "SmtpClientAuthentication is disabled for the Tenant"?',
    'Support says it is the password, but the log says 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
  ])('stays certain where it is the reply: %s', (text) => {
    expect(verdict(text)).toEqual(['smtp-auth-disabled-tenant', true]);
  });
});

describe('a story beside a generic reply', () => {
  const stories = [
    'We have security defaults enabled.',
    'SMTP AUTH is disabled for the tenant but enabled for the mailbox.',
    'basic authentication is disabled by policy',
    'The user credentials were incorrect at first, then fixed.',
    'The password has expired last week and was reset',
    'The mailbox is a shared mailbox, it does not have a valid license',
    'Blocked by conditional access according to the sign-in logs',
    "my colleague gets 'mailbox full'",
    'certificate has expired on the old server',
    'we use Exim on cPanel for other domains',
    'port 465 and 587 tried',
    'Kaspersky scans mail',
  ];
  const replies = [
    generic,
    'SMTP Error: Could not authenticate.',
    "(535, b'5.7.139 Authentication unsuccessful')",
    'The operation has timed out.',
    'Failure sending mail.',
  ];

  it.each(replies)('changes nothing to: %s', (reply) => {
    const [alone] = verdict(reply);
    for (const story of stories)
      for (const text of [
        `${story} ${reply}`,
        `${reply}\n${story}`,
        `Hello,\n\n${story}\n\n${reply}\n\nThanks`,
        `${reply}. ${story}`,
        `${story} Error: ${reply}`,
      ])
        expect(verdict(text), text).toEqual([alone, false]);
  });
});

describe('a story beside a refusal that gives its reason', () => {
  const stories = [
    'We have security defaults enabled.',
    'basic authentication is disabled by policy',
    'The account was locked yesterday.',
    'It worked until last week.',
    'This is not the first time',
    'Our admin did not change anything before',
    "It works with Gmail's smtp.gmail.com",
    'we use Exim on cPanel for other domains',
    'port 465 and 587 tried',
  ];

  it.each([
    [
      'smtp-auth-disabled-tenant',
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
    ],
    ['bad-credentials', named],
    [
      'account-locked',
      '535 5.7.139 Authentication unsuccessful, account locked. Contact your administrator.',
    ],
    ['basic-auth-retired', '550 5.7.30 Basic authentication is not supported for Client Submission.'],
    ['send-as-denied', '554 5.2.252 SendAsDenied; a@contoso.com not allowed to send as b@contoso.com'],
    ['not-microsoft-365', '535 Incorrect authentication data'],
    ['port-blocked', 'connect ECONNREFUSED 52.98.1.2:587'],
  ])('does not hide it: %s', (id, reply) => {
    for (const story of stories)
      for (const text of [
        `${story} ${reply}`,
        `${reply}\n${story}`,
        `Hello,\n\n${story}\n\n${reply}\n\nThanks`,
        `${story} Error: ${reply}`,
        `I get "${reply}" when sending. ${story}`,
      ])
        expect(verdict(text)[0], text).toBe(id);
  });
});

describe('an earlier state of affairs', () => {
  it.each([
    `At first I was getting "SmtpClientAuthentication is disabled for the Tenant", so I enabled it. Now I get "${named}"`,
    `We moved away because of 550 5.7.30 Basic authentication is not supported for Client Submission. Now we get ${named}`,
  ])('gives way to the present one: %s', (text) => {
    expect(verdict(text)[0]).toBe('bad-credentials');
  });

  it.each([
    'In the past the server answered "SmtpClientAuthentication is disabled for the Tenant". Nowadays: 535 5.7.3',
    'In the past the server answered SmtpClientAuthentication is disabled for the Tenant. Nowadays: 535 5.7.3',
    'Auparavant : 550 5.7.30 Basic authentication is not supported for Client Submission. Désormais : 535 5.7.3',
    'Il y a deux mois, le serveur disait « SmtpClientAuthentication is disabled for the Tenant » ; maintenant c’est 535 5.7.3',
  ])('never settles the present refusal: %s', (text) => {
    expect(verdict(text)).toEqual(['auth-refused', false]);
  });

  it('is uncertain alone too', () => {
    expect(verdict('The server used to say SmtpClientAuthentication is disabled for the Tenant')).toEqual([
      'smtp-auth-disabled-tenant',
      false,
    ]);
  });

  it('leaves two refusals of the same weight uncertain, the last one first', () => {
    const text = `09:00 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.\n09:30 ${named}`;
    const { certain, diagnoses } = explain(text);
    expect(certain).toBe(false);
    expect(diagnoses.map(({ id }) => id).slice(0, 2)).toEqual([
      'bad-credentials',
      'smtp-auth-disabled-tenant',
    ]);
  });
});

describe('several mechanisms tried in a row', () => {
  it('the refusal with a reason wins over « unrecognized type »', () => {
    const text = `Authenticator "LOGIN" returned "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant."; Authenticator "PLAIN" returned "504 5.7.4 Unrecognized authentication type".`;
    expect(verdict(text)).toEqual(['smtp-auth-disabled-tenant', true]);
  });
});

describe('a number alone', () => {
  it('is read as the reply it is', () => {
    expect(verdict('530')).toEqual(['no-credentials-sent', false]);
    expect(verdict(' 535\n')).toEqual(['auth-refused', false]);
  });
});
