import { once } from 'node:events';
import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explain } from '../../core/diagnosis/explain.ts';
import type { Explanation } from '../../core/diagnosis/explanation.ts';
import { type Exim, startExim } from '../support/exim.ts';
import { ensurePeers } from '../support/peers.ts';
import { type Postfix, startPostfix } from '../support/postfix.ts';
import { dialogue } from '../support/smtp-dialogue.ts';

const mailboxAdvice =
  /smtp-auth-disabled|policy-blocked|security-defaults|conditional-access|basic-auth|mfa-required/;

/** Another product: named as such, and nothing said of a Microsoft mailbox. */
function expectForeign(explanation: Explanation, speaker: string): void {
  expect(explanation.diagnoses[0]?.id).toBe('not-microsoft-365');
  expect(explanation.signals.speaker).toBe(speaker);
  expect(explanation.diagnoses.map((one) => one.id).filter((id) => mailboxAdvice.test(id))).toEqual([]);
}

type Door = 'plain' | 'strict';

let postfix: Postfix<Door>;
let exim: Exim;

beforeAll(async () => {
  await ensurePeers();
  postfix = await startPostfix<Door>({
    plain: {},
    strict: {
      smtpd_helo_required: 'yes',
      smtpd_helo_restrictions: 'reject_non_fqdn_helo_hostname',
      smtpd_delay_reject: 'no',
    },
  });
  exim = await startExim();
});

afterAll(async () => {
  await postfix?.stop();
  await exim?.stop();
});

describe('Postfix, in its own words', () => {
  it('refuses to relay', async () => {
    const text = await dialogue(postfix.ports.plain, [
      'EHLO pc',
      'MAIL FROM:<a@contoso.com>',
      'RCPT TO:<b@example.org>',
    ]);
    expect(text).toContain('Relay access denied');
    expectForeign(explain(text), 'postfix');
  });

  it('refuses to relay, when only the refusal was kept', async () => {
    const text = await dialogue(postfix.ports.plain, [
      'EHLO pc',
      'MAIL FROM:<a@contoso.com>',
      'RCPT TO:<b@example.org>',
    ]);
    expectForeign(explain(text.split('\n').findLast((line) => line.startsWith('5')) ?? ''), 'postfix');
  });

  it('knows no login', async () => {
    expectForeign(explain(await dialogue(postfix.ports.plain, ['EHLO pc', 'AUTH LOGIN'])), 'postfix');
  });

  it('refuses a client name', async () => {
    const text = await dialogue(postfix.ports.strict, ['EHLO pc']);
    expect(text).toContain('Helo command rejected');
    expectForeign(explain(text), 'postfix');
  });

  it('answers in the place of smtp.office365.com', async () => {
    const heard = await dialogue(postfix.ports.plain, [
      'EHLO pc',
      'MAIL FROM:<a@contoso.com>',
      'RCPT TO:<b@example.org>',
    ]);
    const explanation = explain(heard, { host: 'smtp.office365.com', port: 25 });
    expect(explanation.diagnoses[0]?.id).toBe('smtp-intercepted-by-network');
    expect(explanation.certain).toBe(true);
  });
});

describe('Exim, in its own words', () => {
  it('refuses a login, and what was sent is masked', async () => {
    const text = await dialogue(exim.port, ['EHLO pc', 'AUTH LOGIN', 'bWVAY29udG9zby5jb20=', 'aHVudGVyMjI=']);
    const explanation = explain(text);
    expectForeign(explanation, 'exim');
    expect(explanation.masked).toContain('basic-credentials');
    expect(JSON.stringify(explanation)).not.toContain('aHVudGVyMjI');
  });

  it.each([
    ['relay', ['EHLO pc', 'MAIL FROM:<a@contoso.com>', 'RCPT TO:<b@example.org>'], 'relay not permitted'],
    [
      'address',
      ['EHLO pc', 'MAIL FROM:<a@contoso.com>', 'RCPT TO:<b@unrouteable.example>'],
      'Unrouteable address',
    ],
    ['name', ['EHLO bad-name'], 'Invalid HELO name'],
    ['tls', ['EHLO pc', 'STARTTLS'], 'STARTTLS command used when not advertised'],
  ])('refuses: %s', async (_what, commands, words) => {
    const text = await dialogue(exim.port, commands);
    expect(text).toContain(words);
    expectForeign(explain(text), 'exim');
    expectForeign(explain(text.split('\n').findLast((line) => line.startsWith('5')) ?? ''), 'exim');
  });
});

describe('a server of odd bytes', () => {
  const odd: readonly [string, Buffer][] = [
    ['half a character', Buffer.from([0x35, 0x33, 0x35, 0x20, 0xc3, 0x0a])],
    [
      'zeros',
      Buffer.from(
        '5\u00003\u00005\u0000 \u00005\u0000.\u00007\u0000.\u00003\u0000 Authentication unsuccessful\r\n',
      ),
    ],
    ['binary', Buffer.from(Array.from({ length: 4096 }, (_value, index) => (index * 167) % 256))],
    ['no end of line', Buffer.from('220 '.padEnd(60_000, 'x'))],
    ['latin-1', Buffer.from('550 Acc\u00e8s refus\u00e9\r\n', 'latin1')],
  ];

  it.each(odd)('is read without certainty: %s', async (_what, bytes) => {
    const server = net.createServer((socket) => {
      socket.on('error', () => {});
      socket.end(bytes);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as net.AddressInfo;
    try {
      const explanation = explain(await dialogue(port, ['EHLO pc']));
      expect(explanation.certain).toBe(false);
      expect(explanation.shown.isWellFormed()).toBe(true);
    } finally {
      server.close();
    }
  });
});
