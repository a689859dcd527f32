import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCapabilities, parseReply, quoteReply, serverMessageId } from '../../../core/mail/smtp-reply.ts';
import { replySchema } from '../../../core/mail/trace.ts';

describe('a reply', () => {
  test('is a code, an enhanced code and words', () => {
    expect(parseReply('535 5.7.139 Authentication unsuccessful, account locked.')).toEqual({
      code: 535,
      enhancedCode: '5.7.139',
      text: 'Authentication unsuccessful, account locked.',
    });
  });

  test('of several lines is kept whole, each without its codes', () => {
    expect(
      parseReply('550-5.7.64 TenantAttribution;\r\n550-https://aka.ms/x\r\n550 5.7.64 Relay Access Denied'),
    ).toEqual({
      code: 550,
      enhancedCode: '5.7.64',
      text: 'TenantAttribution;\nhttps://aka.ms/x\nRelay Access Denied',
    });
  });

  test('keeps an enhanced code that differs from the first line’s', () => {
    expect(parseReply('451-4.7.0 First\n451 4.4.2 Second')?.text).toBe('First\n4.4.2 Second');
  });

  test('may have no words at all', () => {
    expect(parseReply('250')).toEqual({ code: 250, enhancedCode: null, text: '' });
  });

  test.each(['HTTP/1.1 400 Bad Request', '', '22 x', '2200 x', '150 no', '650 no', '\u0000\u0015'])(
    'is not what %j is',
    (raw) => expect(parseReply(raw)).toBeNull(),
  );

  test('of any bytes is null or fits the trace', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.tuple(fc.integer({ min: 0, max: 999 }), fc.string()).map(([code, text]) => `${code} ${text}`),
        ),
        (raw) => {
          const reply = parseReply(raw);
          return reply === null || replySchema.safeParse(reply).success;
        },
      ),
    );
  });

  test('is quoted on one line', () => {
    const reply = parseReply('550-5.7.1 One\r\n550 5.7.1 Two');
    expect(reply === null ? '' : quoteReply(reply)).toBe('550 5.7.1 One Two');
  });
});

describe('capabilities', () => {
  const microsoft = [
    '250-YT4PR01CA0142.outlook.office365.com Hello [203.0.113.10]',
    '250-SIZE 157286400',
    '250-PIPELINING',
    '250-AUTH LOGIN XOAUTH2',
    '250 SMTPUTF8',
  ].join('\r\n');

  test('are read with the mechanisms, the size and our address as seen', () => {
    expect(parseCapabilities(microsoft)).toEqual({
      keywords: ['SIZE', 'PIPELINING', 'AUTH', 'SMTPUTF8'],
      mechanisms: ['LOGIN', 'XOAUTH2'],
      maximumSize: 157286400,
      seenAddress: '203.0.113.10',
    });
  });

  test('are read from servers that write AUTH=LOGIN', () => {
    expect(parseCapabilities('250-x\n250 AUTH=PLAIN LOGIN').mechanisms).toEqual(['PLAIN', 'LOGIN']);
  });

  test('do not take STARTTLS from a device that wrote over it', () => {
    expect(parseCapabilities('250-x\n250 XXXXXXXA').keywords).toEqual(['XXXXXXXA']);
  });

  test('read an IPv6 address, and none where there is none', () => {
    expect(parseCapabilities('250 x Hello [2001:db8::1]').seenAddress).toBe('2001:db8::1');
    expect(parseCapabilities('250 x at your service').seenAddress).toBeNull();
  });

  test('are never missing, whatever the bytes', () => {
    fc.assert(fc.property(fc.string(), (raw) => Array.isArray(parseCapabilities(raw).keywords)));
  });
});

describe('the id given to a message', () => {
  test.each([
    ['250 2.0.0 OK <abc@YT4.PROD.OUTLOOK.COM> [Hostname=YT4.PROD.OUTLOOK.COM]', 'abc@YT4.PROD.OUTLOOK.COM'],
    [
      '250 2.6.0 <abc@x.example> [InternalId=1, Hostname=x] 300 bytes Queued mail for delivery',
      'abc@x.example',
    ],
    ['250 2.0.0 Ok: queued as 4F3A21C0', '4F3A21C0'],
    ['250 OK id=1tEXyz-000abc-2F', '1tEXyz-000abc-2F'],
    ['250 2.0.0 OK', null],
  ])('is read from %s', (raw, id) => {
    const reply = parseReply(raw);
    expect(reply === null ? undefined : serverMessageId(reply)).toBe(id);
  });
});
