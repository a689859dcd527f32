import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scriptFor } from '../../../core/advice/powershell.ts';
import { scriptText } from '../../../core/advice/script-text.ts';
import { commandIds } from '../../../core/causes/cause.ts';
import { locales } from '../../../core/i18n/message.ts';
import { parseAddress } from '../../../core/mail/address.ts';
import { powershellLiteral } from '../../../core/text/powershell-literal.ts';

const quoteMarks = "'\u2018\u2019\u201a\u201b";

/** Reads a single-quoted literal as PowerShell does; null when it does not end exactly at the last character. */
function readLiteral(code: string): string | null {
  if (!quoteMarks.includes(code.charAt(0))) return null;
  let value = '';
  for (let at = 1; at < code.length; at += 1) {
    const char = code.charAt(at);
    if (!quoteMarks.includes(char)) {
      value += char;
    } else if (at + 1 < code.length && quoteMarks.includes(code.charAt(at + 1))) {
      value += char;
      at += 1;
    } else {
      return at === code.length - 1 ? value : null;
    }
  }
  return null;
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom("'", '’', '‘', '"', '`', '$', '(', ')', ';', '|', '\n', '@', 'a', '.') }),
  fc.constantFrom(
    "a'; Remove-Mailbox -Identity '*' #@exemple.ca",
    'a’; Get-Secret; ’@exemple.ca',
    '$(Stop-Computer)@exemple.ca',
    'a@exemple.ca\nStop-Computer',
    'a@exemple.ca\u2028Stop-Computer',
  ),
);

describe('quoting', () => {
  test('a value comes back from PowerShell exactly as it went in, or is refused', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const literal = powershellLiteral(value);
        if (literal.ok) expect(readLiteral(literal.value)).toBe(value);
        else expect(literal.code).toBe('powershell.control-characters');
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['a\nb', 'a\rb', 'a\u0000b', 'a\u001b[31m', 'a\u2028b', 'a\u202eb', 'a\u200bb'])(
    '%j is refused',
    (value) => {
      expect(powershellLiteral(value).ok).toBe(false);
    },
  );

  test('an apostrophe is doubled, typographic ones too', () => {
    expect(powershellLiteral("o'brien@exemple.ca")).toEqual({ ok: true, value: "'o''brien@exemple.ca'" });
    expect(powershellLiteral('l’été')).toEqual({ ok: true, value: "'l’’été'" });
  });
});

describe('scripts', () => {
  test.each(commandIds)('%s reads the setting, and undoes what it changes', (id) => {
    const script = scriptFor(id, { mailbox: 'compta@exemple.ca' }, 'fr');
    expect(script.check.length).toBeGreaterThan(0);
    expect(script.connect).toMatch(/^Connect-(ExchangeOnline|MgGraph -Scopes '[\w.]+')$/);
    expect(script.change.length > 0).toBe(script.undo.length > 0);
    expect(script.check.join('\n')).not.toMatch(/\b(Set|New|Remove|Add)-/);
    if (script.change.length === 0) expect(id).toMatch(/-state$|^sign-ins$/);
    const changed = script.change.join('\n').match(/\b(?:Set|New|Add)-\w+/g) ?? [];
    for (const cmdlet of changed) {
      const [verb, noun] = cmdlet.split('-');
      expect(script.undo.join('\n')).toContain(verb === 'Set' ? `Set-${noun}` : `Remove-${noun}`);
    }
  });

  test('SMTP AUTH goes back to what it was: inherited, or off', () => {
    const mailbox = 'compta@exemple.ca';
    const line = `Set-CASMailbox -Identity 'compta@exemple.ca' -SmtpClientAuthenticationDisabled`;
    const inherited = scriptFor('smtp-auth-on-when-inherited', { mailbox }, 'fr');
    const off = scriptFor('smtp-auth-on-when-off', { mailbox }, 'fr');
    expect(inherited.change).toEqual([`${line} $false`]);
    expect(inherited.undo).toEqual([`${line} $null`]);
    expect(off.change).toEqual([`${line} $false`]);
    expect(off.undo).toEqual([`${line} $true`]);
  });

  test('no script touches the organization’s switch, direct send or security defaults', () => {
    for (const id of commandIds) {
      const { change } = scriptFor(id, { mailbox: null }, 'en');
      expect(change.join('\n')).not.toMatch(
        /Set-TransportConfig -SmtpClient|RejectDirectSend|DefaultAuthenticationPolicy|securityDefaults/i,
      );
    }
  });

  test('whatever is given as mailbox, it is a quoted address or a question', () => {
    fc.assert(
      fc.property(fc.constantFrom(...commandIds), hostile, (id, mailbox) => {
        const script = scriptFor(id, { mailbox }, 'fr');
        const address = parseAddress(mailbox);
        const literal = address.ok ? powershellLiteral(address.value) : null;
        const expected = scriptFor(id, { mailbox: null }, 'fr');
        const lines = (one: typeof script) => [...one.check, ...one.change, ...one.undo];
        const known = literal?.ok ? literal.value : '$mailbox';
        const [first = ''] = lines(script);
        if (first === `$mailbox = ${known}`) expect(lines(script).slice(1)).toEqual(lines(expected));
        else expect(lines(script)).toEqual(lines(expected).map((line) => line.split('$mailbox').join(known)));
      }),
      { numRuns: 500 },
    );
  });

  test('no line is wider than 100 columns, but the one that holds a long address', () => {
    const mailboxes = [
      null,
      'compta@exemple.ca',
      `${'longue.adresse.'.repeat(4)}x@${'sous-domaine.'.repeat(6)}ca`,
    ];
    for (const locale of locales)
      for (const mailbox of mailboxes)
        for (const line of scriptText(
          commandIds.map((id) => scriptFor(id, { mailbox }, locale)),
          locale,
        ))
          if (!line.startsWith('$mailbox = ')) expect(line.length, line).toBeLessThanOrEqual(100);
  });

  test('an unknown mailbox is asked for, in the reader’s language', () => {
    expect(scriptFor('mailbox-state', { mailbox: null }, 'fr').ask).toEqual([
      "$mailbox = Read-Host -Prompt 'Adresse de la boîte qui se connecte'",
    ]);
    expect(scriptFor('mailbox-state', { mailbox: null }, 'en').ask.join()).toContain(
      'Address of the mailbox',
    );
  });
});

describe('a block of scripts', () => {
  test('connects once, asks once, and never undoes when pasted', () => {
    const operands = { mailbox: null };
    const block = scriptText(
      [scriptFor('smtp-auth-on-when-off', operands, 'fr'), scriptFor('send-as', operands, 'fr')],
      'fr',
    );
    const run = block.filter((line) => !line.startsWith('#'));
    expect(run.filter((line) => line === 'Connect-ExchangeOnline')).toHaveLength(1);
    expect(run.filter((line) => line.startsWith('$mailbox ='))).toHaveLength(1);
    expect(run.join('\n')).not.toMatch(/Remove-|\$true/);
    expect(block.join('\n')).toContain(
      '# Set-CASMailbox -Identity $mailbox -SmtpClientAuthenticationDisabled $true',
    );
  });
});
