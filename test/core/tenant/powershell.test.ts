import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { scriptFor } from '../../../core/advice/powershell.ts';
import { commandIds } from '../../../core/causes/cause.ts';
import { parseAddress } from '../../../core/mail/address.ts';
import { connectorScript } from '../../../core/mail/connector.ts';
import { factsScript } from '../../../core/tenant/powershell-facts.ts';
import { createPowerShellChecker } from '../../support/powershell.ts';

let faultsOf: (script: string) => readonly string[] = () => ['not loaded'];
beforeAll(async () => {
  faultsOf = await createPowerShellChecker();
});

const languages = ['fr', 'en'] as const;

describe('the PowerShell that we write, by the grammar that VS Code ships', () => {
  it.each([
    { mailboxes: [] },
    { mailboxes: ['compta@exemple.ca'] },
    { mailboxes: ["o'neil@b.ca", 'x$y@b.ca'] },
  ])('parses: the reading of $mailboxes', ({ mailboxes }) => {
    for (const locale of languages) {
      const script = factsScript(mailboxes, locale);
      expect(script.ok && faultsOf(script.value)).toEqual([]);
    }
  });

  it('parses: what a cause gives to paste, the mailbox known or not', () => {
    for (const id of commandIds)
      for (const mailbox of [null, "o'neil@exemple.ca", 'une.adresse.bien.longue@exemple.ca'])
        for (const locale of languages) {
          const { connect, ask, check, change, undo } = scriptFor(id, { mailbox }, locale);
          const lines = [connect, ...ask, ...check, ...change, ...undo].join('\n');
          expect([id, mailbox, faultsOf(`${lines}\n`)]).toEqual([id, mailbox, []]);
        }
  });

  it('parses: the completion of the terminal', () => {
    expect(faultsOf(readFileSync('assets/completion/assistant-courriel.ps1', 'utf8'))).toEqual([]);
  });

  it('parses: the connector', () => {
    const made = connectorScript({ domain: 'exemple.ca', address: '199.16.112.2', name: "Relais d'été" });
    if (!made.ok) throw new Error(made.code);
    const { connect, create, check, undo } = made.value;
    expect(faultsOf(`${[connect, create, check, undo].flat().join('\n')}\n`)).toEqual([]);
  });

  it('parses for any address that the assistant takes', () => {
    const local = fc.string({ unit: fc.constantFrom(...'abé0.!#$%&\'*+/=?^_`{|}~-"\\ @'), minLength: 1 });
    fc.assert(
      fc.property(local, (name) => {
        const address = parseAddress(`${name}@exemple.ca`);
        fc.pre(address.ok);
        const script = factsScript([address.ok ? address.value : ''], 'fr');
        expect(script.ok ? faultsOf(script.value) : []).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('would be told wrong: a bracket or a literal that stays open, a bar with nothing after it', () => {
    for (const wrong of ['if ($a { 1 }', "$x = 'abc", 'Get-X | ', 'foreach ($a in 1,2) { $a'])
      expect(faultsOf(`${wrong}\n`)).not.toEqual([]);
  });
});
