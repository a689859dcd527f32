import fc from 'fast-check';

/** Public addresses, none of which the generated records name by chance. */
export const otherServer = '199.16.112.2';

const qualifier = fc.constantFrom('', '+', '-', '~', '?');
const part = fc.integer({ min: 1, max: 198 });
const address = fc.tuple(part, part, part, part).map((parts) => parts.join('.'));
const name = fc.constantFrom('a.example', 'b.example', '_spf.c.example', 'd.example');

const mechanism = fc
  .tuple(
    qualifier,
    fc.oneof(
      address.map((value) => `ip4:${value}`),
      address.map((value) => `ip4:${value}/28`),
      fc.constantFrom('ip6:2001:db8::/32', 'a', 'mx', 'a/24', 'mx//64'),
      name.map((value) => `a:${value}`),
      name.map((value) => `include:${value}`),
      name.map((value) => `exists:%{i}.${value}`),
    ),
  )
  .map((pieces) => pieces.join(''));

/** SPF records as they are found: any mechanisms, an `all` or a `redirect` or neither, odd case, double blanks. */
export const spfRecord = fc
  .tuple(
    fc.array(mechanism, { maxLength: 6 }),
    fc.constantFrom('', '-all', '~all', '?all', 'redirect=d.example', 'exp=why.example -all'),
    fc.constantFrom('v=spf1', 'V=SPF1'),
    fc.constantFrom(' ', '  '),
  )
  .map(([terms, end, version, blank]) => [version, ...terms, ...(end === '' ? [] : [end])].join(blank));
