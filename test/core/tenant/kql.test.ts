import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../core/mail/address.ts';
import { kqlQueries } from '../../../core/tenant/queries.ts';
import { createKustoChecker } from '../../support/kusto.ts';

const faultsOf = createKustoChecker();
const cloudAddress = '199.16.112.2';

describe('the KQL that we write, by Microsoft’s own parser', () => {
  it.each([
    { name: 'every mailbox', mailboxes: [], days: 30 },
    { name: 'one mailbox', mailboxes: ['compta@exemple.ca'], days: 1 },
    { name: 'many mailboxes', mailboxes: ["o'neil@exemple.ca", 'é"\\@exemple.ca'], days: 730 },
    { name: 'days out of bounds', mailboxes: ['a@b.ca'], days: -3.7 },
  ])('is right for $name', ({ mailboxes, days }) => {
    const queries = kqlQueries({ mailboxes, days, cloudAddress });
    expect(queries.length).toBeGreaterThan(0);
    for (const { id, text } of queries) expect([id, faultsOf(text)]).toEqual([id, []]);
  });

  it('is right for any address that the assistant takes', () => {
    const local = fc.string({ unit: fc.constantFrom(...'abé0.!#$%&\'*+/=?^_`{|}~-"\\ @'), minLength: 1 });
    fc.assert(
      fc.property(local, fc.integer({ min: -5, max: 2000 }), (name, days) => {
        const address = parseAddress(`${name}@exemple.ca`);
        fc.pre(address.ok);
        const mailboxes = address.ok ? [address.value] : [];
        for (const { text } of kqlQueries({ mailboxes, days, cloudAddress }))
          expect(faultsOf(text)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('would be told wrong: a reserved word, a column that is not there, an open literal', () => {
    expect(faultsOf('SigninLogs | summarize last = max(TimeGenerated)')).toHaveLength(1);
    expect(faultsOf('SigninLogs | where ClientApp == "x"')).toHaveLength(1);
    expect(faultsOf('SigninLogs | where ClientAppUsed == "x')).not.toEqual([]);
  });
});
