import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../core/i18n/message.ts';
import { say } from '../../../core/i18n/translate.ts';
import {
  connectorScript,
  connectorSteps,
  parseConnectorName,
  supportList,
} from '../../../core/mail/connector.ts';

const input = { domain: 'entreprise.example', address: '199.16.112.2', name: 'Relais maestro' };

/** Reads a line as PowerShell cuts it: text outside quotes, and each single-quoted string unquoted. */
function cut(line: string): { bare: string; strings: string[] } {
  const strings: string[] = [];
  const bare = line.replace(/['‘’‚‛]((?:[^'‘’‚‛]|['‘’‚‛]{2})*)['‘’‚‛]/g, (_whole, inner: string) => {
    strings.push(inner.replace(/(['‘’‚‛])['‘’‚‛]/g, '$1'));
    return '□';
  });
  return { bare, strings };
}

describe('the connector script', () => {
  it('has the names and addresses filled in', () => {
    const script = connectorScript(input);
    if (!script.ok) throw new Error(script.code);
    expect(script.value.create[0]).toBe(
      "New-InboundConnector -Name 'Relais maestro' -ConnectorType OnPremises -SenderDomains '*' -SenderIPAddresses '199.16.112.2' -Comment 'maestro* - entreprise.example' -Enabled $true",
    );
    expect(script.value.disable).toEqual(["Set-InboundConnector -Identity 'Relais maestro' -Enabled $false"]);
    expect(script.value.undo).toEqual(["Remove-InboundConnector -Identity 'Relais maestro'"]);
  });

  it('only reads in its check, and removes in its undo alone', () => {
    const script = connectorScript(input);
    if (!script.ok) throw new Error(script.code);
    for (const line of script.value.check) expect(line).toMatch(/^Get-/);
    const { undo, ...others } = script.value;
    expect(undo.join()).toContain('Remove-');
    expect(JSON.stringify(others)).not.toContain('Remove-');
  });

  it('lets no name escape from its quotes, whatever it holds', () => {
    const nasty = fc.constantFrom(
      "'",
      '’',
      '‘',
      '‚',
      '‛',
      '"',
      '`',
      '$(',
      ')',
      ';',
      '|',
      '&',
      '\\',
      '$x',
      '{',
      '#',
      ' ',
    );
    const name = fc.array(fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 8 });
    const plain = connectorScript(input);
    if (!plain.ok) throw new Error(plain.code);
    fc.assert(
      fc.property(
        name.map((parts) => parts.join('')),
        (typed) => {
          const read = parseConnectorName(typed);
          if (!read.ok) return;
          const script = connectorScript({ ...input, name: read.value });
          if (!script.ok) return;
          for (const block of ['create', 'disable', 'enable', 'undo'] as const) {
            for (const [index, line] of script.value[block].entries()) {
              expect(cut(line).bare).toBe(cut(plain.value[block][index] ?? '').bare);
            }
          }
          expect(cut(script.value.undo[0] ?? '').strings).toEqual([read.value]);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it.each(['a\nb', 'a\u0000b', 'a\u202eb', 'x'.repeat(65)])('refuses the name %j', (name) => {
    expect(parseConnectorName(name)).toMatchObject({ ok: false, code: 'connector.name' });
  });

  it('takes the usual name when none is given', () => {
    expect(parseConnectorName('  ')).toEqual({ ok: true, value: 'Relais maestro' });
  });
});

describe('the steps on screen', () => {
  it('are marked where the French label could not be confirmed', () => {
    const steps = connectorSteps(input);
    const unsure = steps.filter((step) => !step.confirmed.fr);
    expect(unsure.map((step) => step.message.id)).toEqual([
      'connector.step.address',
      'connector.step.create',
    ]);
    for (const step of unsure) expect(say('fr', step.message)).toMatch(/non confirmé/);
    expect(steps.every((step) => step.confirmed.en)).toBe(true);
  });

  it.each(locales)('and the list for support have words, in %s', (locale) => {
    for (const host of [null, 'h.example']) {
      for (const message of [
        ...connectorSteps(input).map((one) => one.message),
        ...supportList({ ...input, host }),
      ]) {
        expect(say(locale, message)).not.toMatch(/undefined|[{}]/);
      }
    }
  });
});
