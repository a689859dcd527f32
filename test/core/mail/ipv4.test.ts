import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import {
  ipv4Kind,
  ipv4Number,
  ipv4Within,
  parseConnectorAddress,
  parsePublicIpv4,
} from '../../../core/mail/ipv4.ts';

const anyIpv4 = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255)).map((parts) => parts.join('.'));

describe('an IPv4 address', () => {
  it('is told public or not as ipaddr.js tells it, for every address', () => {
    const kinds = new Map<string, string>([
      ['private', 'private'],
      ['carrierGradeNat', 'shared'],
      ['loopback', 'loopback'],
      ['linkLocal', 'autoconfigured'],
      ['multicast', 'multicast'],
      ['unicast', 'public'],
    ]);
    const edges = fc.constantFrom(
      '0.0.0.1',
      '10.1.2.3',
      '100.64.0.1',
      '127.0.0.1',
      '169.254.3.3',
      '172.31.255.255',
    );
    fc.assert(
      fc.property(fc.oneof(anyIpv4, edges), (address) => {
        const range = ipaddr.IPv4.parse(address).range();
        const kind = ipv4Kind(address);
        const expected = kinds.get(range);
        if (expected === undefined) expect(kind).toMatch(/^(reserved|documentation)$/);
        else expect(kind).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('is in a range exactly when ipaddr.js says so', () => {
    fc.assert(
      fc.property(anyIpv4, anyIpv4, fc.integer({ min: 0, max: 32 }), (address, network, prefix) => {
        const expected = ipaddr.IPv4.parse(address).match(ipaddr.IPv4.parse(network), prefix);
        expect(ipv4Within(address, network, prefix)).toBe(expected);
      }),
    );
  });

  it.each(['1.2.3', '1.2.3.4.5', '256.1.1.1', '01.2.3.4', '0x7f.0.0.1', '', '1.2.3.4 5', '١.٢.٣.٤'])(
    'is refused when it is not four plain numbers: %s',
    (text) => expect(ipv4Number(text)).toBeNull(),
  );
});

describe('the address of the server that sends', () => {
  it.each([
    [' 199.16.112.2 ', '199.16.112.2'],
    ['１９９．１６．１１２．２', '199.16.112.2'],
    ['199。16。112。2', '199.16.112.2'],
    ['[199.16.112.2]', '199.16.112.2'],
    ['ip4:199.16.112.2', '199.16.112.2'],
  ])('is tidied: %s', (typed, read) => expect(parsePublicIpv4(typed)).toEqual({ ok: true, value: read }));

  it.each([
    ['192.168.1.10', 'ip.not-public', 'private'],
    ['100.100.1.1', 'ip.not-public', 'shared'],
    ['127.0.0.1', 'ip.not-public', 'loopback'],
    ['169.254.10.1', 'ip.not-public', 'autoconfigured'],
    ['203.0.113.10', 'ip.not-public', 'documentation'],
    ['224.0.0.5', 'ip.not-public', 'multicast'],
    ['255.255.255.255', 'ip.not-public', 'reserved'],
    ['2001:db8::1', 'ip.is-ipv6', undefined],
    ['::ffff:199.16.112.2', 'ip.is-ipv6', undefined],
    ['199.16.112', 'ip.invalid', undefined],
    ['maestro.example', 'ip.invalid', undefined],
    ['', 'ip.invalid', undefined],
  ])('is refused with its reason: %s', (typed, code, kind) => {
    const read = parsePublicIpv4(typed);
    expect(read).toMatchObject({ ok: false, code });
    if (!read.ok && kind !== undefined) expect(read.params.kind).toBe(kind);
  });
});

describe('the addresses of a connector', () => {
  it.each([
    ['199.16.112.2', '199.16.112.2'],
    ['199.16.112.2/32', '199.16.112.2'],
    ['199.16.112.9/28', '199.16.112.0/28'],
    ['199.16.112.200/24', '199.16.112.0/24'],
  ])('take %s', (typed, read) => expect(parseConnectorAddress(typed)).toEqual({ ok: true, value: read }));

  it.each([
    ['199.16.112.0/23', 'ip.prefix'],
    ['199.16.112.0/33', 'ip.prefix'],
    ['199.16.112.0/', 'ip.prefix'],
    ['199.16.112.0/24/24', 'ip.prefix'],
    ['10.0.0.0/24', 'ip.not-public'],
    ['2001:db8::/32', 'ip.is-ipv6'],
  ])('refuse %s', (typed, code) => expect(parseConnectorAddress(typed)).toMatchObject({ ok: false, code }));
});
