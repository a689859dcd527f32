import { describe, expect, test } from 'vitest';
import { actors } from '../../../core/actor.ts';
import { type Advice, adviceFor } from '../../../core/advice/advice.ts';
import { letterMessages } from '../../../core/advice/letter-messages.ts';
import { causeWords } from '../../../core/causes/cause-words.ts';
import { type DiagnosisId, diagnosisIds } from '../../../core/causes/diagnosis-ids.ts';
import type { Grounds } from '../../../core/causes/ground.ts';
import { type Locale, locales } from '../../../core/i18n/message.ts';
import { type Message, say, sayAll } from '../../../core/i18n/translate.ts';
import { isLinkId } from '../../../core/knowledge/links.ts';

const grounds: Grounds = new Map();
const each = diagnosisIds.flatMap((id) => locales.map((locale) => [id, locale] as const));

/** Everything a person may read about a diagnosis. */
function allWords(advice: Advice, locale: Locale): string {
  const parts: Message[] = [
    advice.title,
    ...advice.meaning,
    ...advice.notThis,
    ...advice.steps.map(({ text }) => text),
    ...advice.security,
    ...advice.undo,
    ...advice.proof,
    ...advice.until,
    ...advice.settle,
  ];
  return parts.map((part) => say(locale, part)).join('\n');
}

function stepWords(id: DiagnosisId, locale: Locale): string {
  return adviceFor(id, grounds)
    .steps.map(({ text }) => say(locale, text))
    .join('\n');
}

describe('what each diagnosis carries', () => {
  test.each(each)('%s has its words in %s', (id, locale) => {
    const advice = adviceFor(id, grounds);
    for (const part of [[advice.title], advice.meaning, advice.proof]) {
      expect(sayAll(locale, part).length).toBeGreaterThan(10);
    }
    expect(say(locale, advice.title)).not.toMatch(/\.$/);
    expect(advice.settle, 'the observation that tells it from its neighbours').not.toEqual([]);
  });

  test.each(diagnosisIds)('%s says who does each step, once each', (id) => {
    const { steps } = adviceFor(id, grounds);
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) {
      expect(actors).toContain(step.who);
      if (step.linkId !== undefined) expect(isLinkId(step.linkId)).toBe(true);
    }
    expect(new Set(steps.map(({ text }) => text.id)).size).toBe(steps.length);
  });

  test.each(diagnosisIds)('%s names its sources, with an address and a real date', (id) => {
    const { sources } = adviceFor(id, grounds);
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) {
      expect(source.title).not.toBe('');
      expect(new URL(source.url).protocol).toBe('https:');
      if (source.publishedOn !== null) {
        expect(new Date(`${source.publishedOn}T00:00:00Z`).toISOString()).toContain(source.publishedOn);
        expect(source.publishedOn <= '2026-11-21').toBe(true);
      }
    }
  });

  test('every actor has something to do somewhere', () => {
    const seen = new Set(diagnosisIds.flatMap((id) => adviceFor(id, grounds).steps.map(({ who }) => who)));
    expect([...seen].sort()).toEqual([...actors].sort());
  });

  test('a step that changes a setting comes with what it costs and how to undo it', () => {
    const changing = new Set([
      'smtp-auth-on-when-inherited',
      'smtp-auth-on-when-off',
      'authentication-policy',
      'send-as',
      'connector-create',
      'legacy-tls',
    ]);
    for (const id of diagnosisIds) {
      const advice = adviceFor(id, grounds);
      if (!advice.steps.some(({ command }) => command !== undefined && changing.has(command))) continue;
      expect(advice.security, id).not.toEqual([]);
      expect(advice.undo, id).not.toEqual([]);
    }
  });

  test('the dates of the retirement are told wherever a password is the way', () => {
    for (const id of ['smtp-auth-disabled-tenant', 'basic-auth-disabled', 'bad-credentials'] as const) {
      const until = adviceFor(id, grounds).until;
      expect(sayAll('fr', until)).toMatch(/fin de décembre 2026.*second semestre de 2027/);
      expect(sayAll('en', until)).toMatch(/end of December 2026.*second half of 2027/);
    }
  });
});

describe('what is never said', () => {
  const password = /mot de passe|password/i;
  const forbidden: [readonly DiagnosisId[], RegExp, string][] = [
    [['smtp-auth-disabled-tenant', 'smtp-auth-disabled-mailbox'], password, 'check the password'],
    [['smtp-auth-disabled-tenant', 'smtp-auth-disabled-mailbox'], /OAuth/, 'use OAuth'],
    [
      ['basic-auth-disabled', 'basic-auth-retired', 'security-defaults'],
      /(créez|recréez|create)[^.]*(mot de passe|password)/i,
      'create an app password',
    ],
    [['policy-blocked', 'conditional-access-blocks-legacy-auth'], password, 'touch the password'],
    [['send-as-denied', 'recipient-unknown', 'recipient-rejected'], password, 'touch the password'],
    [
      ['not-microsoft-365', 'smtp-intercepted-by-network'],
      /mot de passe|password|boîte|mailbox|SMTP authentifié|Authenticated SMTP/i,
      'mailbox advice',
    ],
    [
      ['security-defaults'],
      /désactivez les paramètres|désactivez-les|turn (them |security defaults )off/i,
      'switch security defaults off',
    ],
    [
      ['account-locked', 'password-expired', 'account-disabled'],
      /réessayez|plusieurs fois|en boucle|try again|several times/i,
      'try again in a loop',
    ],
  ];

  test.each(forbidden)('%j never advises: %s', (ids, pattern) => {
    for (const id of ids) {
      for (const locale of locales) expect(stepWords(id, locale), id).not.toMatch(pattern);
    }
  });

  test.each(each)(
    '%s in %s: no bypass of certificates, no promise, no blame, no wrong password',
    (id, locale) => {
      const words = allWords(adviceFor(id, grounds), locale);
      expect(words).not.toMatch(
        /(ignorez|acceptez|désactivez)[^.]*(certificat|vérification)|(ignore|accept|skip|disable)[^.]*(certificate|verification)/i,
      );
      expect(words).not.toMatch(/garanti|sera livré|sera reçu|guarantee|will be delivered|will be received/i);
      expect(words).not.toMatch(/simplement|simply|!|par votre faute|your fault/i);
      if (id !== 'bad-credentials' && id !== 'auth-refused') {
        expect(words).not.toMatch(
          /mot de passe (est )?(faux|erroné|incorrect)|wrong password|password is wrong/i,
        );
      }
    },
  );

  test('keeping security defaults comes first, and replacing them names what takes their place', () => {
    const [keep, replace] = adviceFor('security-defaults', grounds).steps;
    expect(keep === undefined ? '' : say('fr', keep.text)).toMatch(/les laisse en place/);
    expect(replace === undefined ? '' : say('fr', replace.text)).toMatch(
      /d’abord des stratégies d’accès conditionnel/,
    );
  });

  test('bad credentials names the usual confusions', () => {
    for (const [locale, patterns] of [
      ['fr', [/adresse de connexion complète/, /mot de passe d’application/, /supprimé/, /espace/]],
      ['en', [/full sign-in address/, /app password/, /deleted/, /blank/]],
    ] as const) {
      for (const pattern of [...patterns, /Préférences.*Gestion de la sécurité/]) {
        expect(stepWords('bad-credentials', locale)).toMatch(pattern);
      }
    }
  });

  test('a generic refusal is never pinned on one cause', () => {
    for (const locale of locales) {
      const settle = adviceFor('auth-refused', grounds).settle;
      for (const code of ['50126', '53003', '50076', '530035']) {
        expect(sayAll(locale, settle)).toContain(code);
      }
    }
  });

  test('an unknown text names no cause and lists what to collect', () => {
    const advice = adviceFor('unknown', grounds);
    expect(advice.steps.length).toBeGreaterThanOrEqual(4);
    expect(advice.steps.every(({ who }) => who === 'user')).toBe(true);
    expect(allWords(advice, 'fr')).not.toMatch(/mot de passe|licence|stratégie/);
  });
});

describe('the French of the advice', () => {
  const french = Object.entries({ ...causeWords, ...letterMessages }).map(
    ([id, words]) => [id, words.fr] as const,
  );

  test.each(french)('%s keeps its typography', (_id, fr) => {
    expect(fr).not.toMatch(/'/);
    expect(fr).not.toMatch(/ [:;!?»]|« /);
    expect(fr).not.toMatch(/«[^\u00a0]|[^\u00a0]»/);
    expect(fr).not.toMatch(/\be-?mails?\b|locataire|double facteur/i);
    expect(fr).not.toMatch(/maestro(?!\*)(?![\w.-])/);
  });
});
