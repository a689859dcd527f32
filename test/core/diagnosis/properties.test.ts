import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../core/diagnosis/explain.ts';
import { readCorpus, titleOf } from '../../support/diagnosis-corpus.ts';

const corpus = readCorpus();
const firstId = (text: string) => explain(text).diagnoses[0]?.id;
const explained = corpus.filter((one) => one.ranking[0] !== 'unknown');

/** One-line texts bear any wrap; a transcript's lines are its grammar. */
const lines = explained.filter((one) => !one.text.includes('\n') && one.text.length < 500);

/** A program wraps its own errors, not the story that a person tells about them. */
const printed = explained.filter((one) => one.shape !== 'told-by-people');

/** Fails with every text for which a change of form changed the first id. */
function expectSame(texts: typeof corpus, change: (text: string) => string): void {
  const changed = texts
    .filter((one) => firstId(change(one.text)) !== one.ranking[0])
    .map((one) => `${titleOf(one)} → ${firstId(change(one.text))}, not ${one.ranking[0]}`);
  expect(changed).toEqual([]);
}

describe('the first cause stays the same', () => {
  it('wherever a terminal breaks the line', () => {
    const changed: string[] = [];
    for (const one of lines)
      for (let position = 1; position < one.text.length; position += 1) {
        const wrapped = `${one.text.slice(0, position)}\n${one.text.slice(position)}`;
        const id = firstId(wrapped);
        if (id !== one.ranking[0])
          changed.push(
            `${id} for ${JSON.stringify(wrapped.slice(Math.max(0, position - 40), position + 40))}`,
          );
      }
    expect(changed).toEqual([]);
    // Some forty thousand readings, on a machine that may be busy.
  }, 180_000);

  it('when the terminal breaks every line at 80 columns', () => {
    expectSame(lines, (text) => text.replace(/.{80}/g, '$&\n'));
  });

  it.each([
    ['capitals', (text: string) => text.toUpperCase()],
    ['small letters', (text: string) => text.toLowerCase()],
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['narrow no-break spaces', (text: string) => text.replaceAll(' ', '\u202f')],
    ['doubled spaces', (text: string) => text.replaceAll(' ', '  ')],
    [
      'full-width digits',
      (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ],
    ['typographic quotes', (text: string) => text.replaceAll("'", '’').replaceAll('"', '”')],
    ['soft hyphens', (text: string) => text.replace(/(?<=[a-z]{4})(?=[a-z]{4})/g, '\u00ad')],
    ['carriage returns', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('with %s', (_form, change) => expectSame(explained, change));

  it.each([
    ['program output in JSON', (text: string) => JSON.stringify({ error: text })],
    [
      'program output in JSON inside JSON',
      (text: string) => JSON.stringify({ log: JSON.stringify({ error: text }) }),
    ],
    [
      'HTML',
      (text: string) =>
        `<p><code>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')}</code></p>`,
    ],
    ['a quotation', (text: string) => text.replace(/^/gm, '> ')],
    ['colours', (text: string) => `\u001b[31m${text}\u001b[0m`],
    [
      'quoted-printable',
      (text: string) =>
        `Content-Transfer-Encoding: quoted-printable\n\n${encodeURIComponent(text).replaceAll('%', '=').replaceAll('=20', ' ').replaceAll('=0A', '\n')}`,
    ],
    ['program output in Markdown', (text: string) => `\`\`\`\n${text}\n\`\`\``],
    [
      'program output after an exception',
      (text: string) => `Unhandled exception: ${text}\n   at Program.Main() in C:\\app\\program.cs:line 12`,
    ],
  ])('inside %s', (wrapper, wrap) => expectSame(wrapper.startsWith('program') ? printed : explained, wrap));

  it('inside a Python tuple of bytes', () => {
    const replies = lines.filter((one) => /^[45]\d\d[ -]/.test(one.text));
    expectSame(
      replies,
      (text) =>
        `smtplib.SMTPResponseException: (${text.slice(0, 3)}, b"${text.slice(4).replaceAll('"', '\\"')}")`,
    );
  });

  it('inside what .NET says around a reply', () => {
    const replies = lines.filter((one) => /^[45]\d\d[ -]\d\.\d\.\d/.test(one.text));
    expect(replies.length).toBeGreaterThan(20);
    expectSame(
      replies,
      (text) =>
        `System.Net.Mail.SmtpException: The SMTP server requires a secure connection or the client was not authenticated. The server response was: ${text}\n   at System.Net.Mail.SmtpClient.Send(MailMessage message)`,
    );
  });

  it('whatever is written after', () => {
    const words = fc.lorem({ maxCount: 60, mode: 'words' });
    fc.assert(
      fc.property(words, (noise) => expectSame(explained, (text) => `${text}\n\n${noise}`)),
      { numRuns: 8 },
    );
  });
});

describe('random text', () => {
  it('is never certain', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.lorem({ maxCount: 80 }),
      fc
        .array(
          fc.oneof(
            fc.integer({ min: 0, max: 999 }).map(String),
            fc.constantFrom('.', '-', ' ', ':', 'smtp', 'port', 'password'),
          ),
          { maxLength: 60 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        expect(explain(text).certain).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('never throws, and what is shown stays bounded and well formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 6000 }), (text) => {
        const { shown } = explain(text);
        expect(shown.length).toBeLessThanOrEqual(4000);
        expect(shown.isWellFormed()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
