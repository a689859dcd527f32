import { describe, expect, it } from 'vitest';
import { explain } from '../../../core/diagnosis/explain.ts';
import { mask } from '../../../core/diagnosis/mask.ts';

const secret = 'S3cret!pa55word';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const token =
  'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJodHRwczovL291dGxvb2sub2ZmaWNlLmNvbSJ9.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg';

const texts: readonly [what: string, text: string, secret: string, kind: string][] = [
  [
    'AUTH PLAIN',
    `C: AUTH PLAIN ${base64(`\0me@contoso.com\0${secret}`)}\nS: 535 5.7.3`,
    base64(`\0me@contoso.com\0${secret}`),
    'basic-credentials',
  ],
  [
    'AUTH LOGIN',
    `334 VXNlcm5hbWU6\n${base64('me@contoso.com')}\n334 UGFzc3dvcmQ6\n${base64(secret)}\n535 5.7.3`,
    base64(secret),
    'basic-credentials',
  ],
  [
    'swaks',
    `<~  334 UGFzc3dvcmQ6\n ~> ${base64(secret)}\n<~* 535 5.7.3`,
    base64(secret),
    'basic-credentials',
  ],
  [
    'smtplib',
    `reply: b'334 UGFzc3dvcmQ6\\r\\n'\nsend: '${base64(secret)}\\r\\n'\nreply: b'535 5.7.3'`,
    base64(secret),
    'basic-credentials',
  ],
  [
    'PHPMailer',
    `SERVER -> CLIENT: 334 UGFzc3dvcmQ6\nCLIENT -> SERVER: ${base64(secret)}\nSERVER -> CLIENT: 535 5.7.3`,
    base64(secret),
    'basic-credentials',
  ],
  [
    'base64 alone',
    `what is ${base64(`\0me@contoso.com\0${secret}`)} ?`,
    base64(`\0me@contoso.com\0${secret}`),
    'basic-credentials',
  ],
  [
    'Authorization: Basic',
    `Authorization: Basic ${base64(`me:${secret}`)}`,
    base64(`me:${secret}`),
    'basic-credentials',
  ],
  ['Authorization: Bearer', `Authorization: Bearer ${token}`, token, 'bearer-token'],
  ['a token alone', `token ${token} refused`, token, 'bearer-token'],
  [
    'XOAUTH2',
    `AUTH XOAUTH2 ${base64(`user=me@contoso.com\u0001auth=Bearer ${token}\u0001\u0001`)}`,
    base64('user=me@contoso.com').slice(0, 20),
    'basic-credentials',
  ],
  [
    'a refresh token',
    `{"refresh_token":"0.AAAAbcdEFGh1234567890"}`,
    '0.AAAAbcdEFGh1234567890',
    'bearer-token',
  ],
  ['JavaScript', `auth: { user: 'me@contoso.com', pass: '${secret}' }`, secret, 'password'],
  ['PHP', `$mail->Password = '${secret}';`, secret, 'password'],
  ['Python', `server.login("me@contoso.com", "${secret}")`, secret, 'password'],
  ['C#', `new NetworkCredential("me@contoso.com", "${secret}")`, secret, 'password'],
  ['an environment file', `SMTP_PASSWORD=${secret}\nSMTP_HOST=smtp.office365.com`, secret, 'password'],
  ['JSON', JSON.stringify({ user: 'me', password: secret }), secret, 'password'],
  ['JSON in JSON', JSON.stringify(JSON.stringify({ user: 'me', password: secret })), secret, 'password'],
  ['XML', `<password>${secret}</password>`, secret, 'password'],
  ['an address', `smtp://me%40contoso.com:${secret}@smtp.office365.com:587`, secret, 'password'],
  ['curl', `curl --user me@contoso.com:${secret} smtp://smtp.office365.com`, secret, 'password'],
  ['swaks options', `swaks -au me@contoso.com -ap ${secret} --server smtp.office365.com`, secret, 'password'],
  ['an app password in groups', 'app password: abcd efgh ijkl mnop', 'abcd efgh', 'password'],
  ['French', `mot de passe : ${secret}`, secret, 'password'],
  ['two on a line', `password=other1 client_secret=${secret}`, secret, 'password'],
];

describe('a secret in a text', () => {
  it.each(texts)('is masked: %s', (_what, text, hidden, kind) => {
    const masked = mask(text);
    expect(masked.text).not.toContain(hidden);
    expect(masked.kinds).toContain(kind);
    const explanation = explain(
      `${text}\n535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.`,
    );
    expect(JSON.stringify(explanation)).not.toContain(hidden);
    expect(explanation.masked).toContain(kind);
    expect(explanation.diagnoses[0]?.id).toBe('bad-credentials');
  });
});

describe('what is not a secret', () => {
  it.each([
    '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.',
    'SMTP ERROR: Password command failed: 535 5.7.3 Authentication unsuccessful',
    '535-5.7.8 Username and Password not accepted. Learn more at',
    'password: 535 5.7.3',
    'wrong password or user name',
    'pass: process.env.SMTP_PASS',
    'Password: ********',
    'PARTE CONECTADA NO RESPONDIÓ ADECUADAMENTE',
    '334 VXNlcm5hbWU6\n535 5.7.3 Authentication unsuccessful',
    'basic authentication is disabled',
    'The bearer authentication scheme is not supported',
  ])('stays: %s', (text) => {
    expect(mask(text)).toEqual({ text, kinds: [] });
  });
});

describe('what is no secret', () => {
  it.each([
    'SMTP: AUTH LOGIN\nSMTP: 535 5.7.3 Authentication unsuccessful',
    'AUTH LOGIN SMTP: refused',
    'ERROR 1045: access denied (using password: YES)',
  ])('stays as it is: %s', (text) => {
    expect(mask(text)).toEqual({ text, kinds: [] });
  });

  it('is not what a terminal put on the next line', () => {
    expect(mask(`AUTH LOGIN\n${base64('me@contoso.com')}\n535 5.7.3`).text).not.toContain(
      base64('me@contoso.com'),
    );
  });
});
