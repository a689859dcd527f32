import { describe, expect, it } from 'vitest';
import { analyseMx, isMicrosoftMx } from '../../../core/mail/mx.ts';

const mx = (...hosts: string[]) => hosts.map((host, index) => ({ host, priority: index * 10 }));

describe('the MX records', () => {
  it.each([
    ['entreprise-ca.mail.protection.outlook.com', true],
    ['Entreprise-CA.Mail.Protection.Outlook.COM.', true],
    ['entreprise-ca.o-v1.mx.microsoft', true],
    ['abc.mx.microsoft', true],
    ['mail.protection.outlook.com', false],
    ['mx.microsoft', false],
    ['entreprise.notmx.microsoft', false],
    ['x.mail.protection.outlook.com.attacker.example', false],
    ['xmail.protection.outlook.com', false],
    ['smtp.office365.com', false],
  ])('%s is Microsoft’s edge: %s', (host, expected) => expect(isMicrosoftMx(host)).toBe(expected));

  it('name the host to send to, as published', () => {
    expect(analyseMx(mx('entreprise-ca.o-v1.mx.microsoft'))).toMatchObject({
      kind: 'microsoft',
      relayHost: 'entreprise-ca.o-v1.mx.microsoft',
    });
  });

  it('never lead to a host that was not read, when a filter stands in front', () => {
    expect(analyseMx(mx('mx1-us1.ppe-hosted.com', 'mx2-us1.ppe-hosted.com'))).toEqual({
      kind: 'elsewhere',
      relayHost: null,
      otherHost: 'mx1-us1.ppe-hosted.com',
      service: 'Proofpoint Essentials',
      keepsMailboxes: false,
    });
  });

  it('keep the Microsoft host of a mixed list, the best one first', () => {
    const list = [
      { host: 'b.mail.protection.outlook.com', priority: 20 },
      { host: 'filtre.example', priority: 1 },
      { host: 'a.mail.protection.outlook.com', priority: 10 },
    ];
    expect(analyseMx(list)).toMatchObject({
      kind: 'mixed',
      relayHost: 'a.mail.protection.outlook.com',
      otherHost: 'filtre.example',
    });
  });

  it('tell an empty list from a domain that refuses mail', () => {
    expect(analyseMx([]).kind).toBe('none');
    expect(analyseMx([{ host: '', priority: 0 }]).kind).toBe('refuses');
    expect(analyseMx([{ host: '.', priority: 0 }]).kind).toBe('refuses');
  });

  it('do not take a look-alike for a known service', () => {
    expect(analyseMx(mx('mx.notmimecast.com')).service).toBeNull();
    expect(analyseMx(mx('eu-smtp-inbound-1.mimecast.com')).service).toBe('Mimecast');
  });
});
