import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../../../core/diagnosis/reading.ts';
import { type SegmentKind, segmentAt } from '../../../../core/diagnosis/segments/segment.ts';
import { collectEvidence } from '../../../../core/diagnosis/signals.ts';
import { readCorpus } from '../../../support/diagnosis-corpus.ts';

const cut = (text: string) => {
  const reading = read(text);
  return { reading, segments: collectEvidence(reading, {}).segments };
};

/** Who speaks the first letter of `words`. */
const kindOf = (text: string, words: string): SegmentKind | undefined => {
  const { reading, segments } = cut(text);
  const at = reading.lower.indexOf(words.normalize('NFKD').toLowerCase());
  expect(at, words).toBeGreaterThanOrEqual(0);
  return segmentAt(segments, at)?.kind;
};

const session =
  '<<< 220 mail.contoso.com ESMTP\n>>> EHLO erp\n<<< 250 Hello\n>>> MAIL FROM:<erp@contoso.com>\n<<< 250 OK';

describe('who speaks', () => {
  it.each<[SegmentKind, string, string]>([
    ['reply', '535 5.7.3 Authentication unsuccessful', 'authentication'],
    ['reply', 'I get "535 5.7.3 Authentication unsuccessful" since Monday', 'authentication'],
    ['story', 'We turned MFA off, the tenant is new', 'turned'],
    ['story', 'J’ai changé le mot de passe', 'change'],
    ['hearsay', 'My colleague thinks the account is locked', 'the account'],
    ['hearsay', 'Un collègue croit que le compte est verrouillé', 'croit'],
    ['message', 'The log shows "mailbox is full"', 'mailbox'],
    ['message', 'MyApp.SmtpException: the host did not answer', 'the host'],
    ['message', 'Erreur : la boîte est pleine', 'est pleine'],
    ['message', 'I tried Outlook, connect ECONNREFUSED 192.0.2.1:587', 'econnrefused'],
    ['unattributed', 'The mailbox is full', 'the mailbox'],
    ['unattributed', '535 5.7.3 refused [AM0PR01.eurprd01.prod.outlook.com] the mailbox is new', 'mailbox'],
    ['earlier', 'In the past the server answered "quota exceeded".', 'quota'],
    ['earlier', 'Avant : 535 5.7.3 Authentication unsuccessful', '535'],
    ['reply', 'In the past all was well. Nowadays: 535 5.7.3 Authentication unsuccessful', '535'],
    ['reply', 'Since yesterday: 535 5.7.3 Authentication unsuccessful', '535'],
    ['earlier', 'We got 550 5.7.30 refused. Now we get 535 5.7.3', '550'],
    ['exchange', `${session}\n>>> RCPT TO:<mailbox.full@contoso.com>\n<<< 250 OK`, 'mailbox'],
    ['exchange', `${session}\n>>> RCPT TO:<a@contoso.com>\n<<< 250 2.1.5 Recipient OK`, 'recipient ok'],
    ['reply', `${session}\n>>> RCPT TO:<a@contoso.com>\n<<< 550 5.2.2 mailbox is full`, 'mailbox'],
    ['story', `${session}\nWe see the mailbox is full`, 'mailbox'],
    ['supposition', 'Is the mailbox full?', 'mailbox'],
    ['supposition', 'Could it be that the mailbox is full', 'the mailbox'],
    ['supposition', 'Ours is not the "mailbox is full" message', 'mailbox'],
    ['supposition', '5.7.30 means that basic authentication is over', '5.7.30'],
    ['reply', '5.7.30 means another thing, but we get 535 5.7.3', '535'],
  ])('%s: %s', (kind, text, words) => {
    expect(kindOf(text, words)).toBe(kind);
  });
});

describe('segments', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(...readCorpus().map(({ text }) => text)),
    fc
      .array(
        fc.constantFrom(
          '"',
          "'",
          '`',
          ':',
          '. ',
          '? ',
          '\n\n',
          '\n',
          ']',
          '[',
          'I ',
          'before ',
          'now ',
          'not ',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('535 5.7.3 ')),
  );

  it('cover the text, in order, without overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { reading, segments } = cut(text);
        expect(segments[0]?.start).toBe(0);
        expect(segments.at(-1)?.end).toBe(reading.lower.length);
        for (const [index, segment] of segments.entries()) {
          expect(segment.end).toBeGreaterThanOrEqual(segment.start);
          const next = segments[index + 1];
          if (next !== undefined) expect(next.start).toBe(segment.end);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are found by position', () => {
    fc.assert(
      fc.property(texts, fc.nat(400), (text, position) => {
        const { segments } = cut(text);
        const found = segmentAt(segments, position);
        const expected = segments.findLast(({ start }) => start <= position);
        expect(found).toEqual(expected);
      }),
    );
  });

  it('say the same of a reply wherever the line is wrapped', () => {
    const words = 'We use port 587 and get 535 5.7.3 Authentication unsuccessful when sending';
    for (let at = 30; at < words.length; at += 1)
      expect(kindOf(`${words.slice(0, at)}\n${words.slice(at)}`, '535'), `at ${at}`).toBe('reply');
  });
});
