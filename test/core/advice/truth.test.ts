import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groundsOf } from '../../../core/advice/grounds.ts';
import { type CauseMessageId, causeWords } from '../../../core/causes/cause-words.ts';
import { causes } from '../../../core/causes/causes.ts';
import { type DiagnosisId, diagnosisIds } from '../../../core/causes/diagnosis-ids.ts';
import { grounds, restsOn } from '../../../core/causes/ground.ts';
import { explain } from '../../../core/diagnosis/explain.ts';
import type { Explanation } from '../../../core/diagnosis/explanation.ts';
import { reachedSteps } from '../../../core/diagnosis/reached-steps.ts';
import { locales } from '../../../core/i18n/message.ts';
import { sayAll } from '../../../core/i18n/translate.ts';
import { answerSentences } from '../../support/answer-sentences.ts';
import { readCorpus } from '../../support/diagnosis-corpus.ts';

const corpus = readCorpus().map(({ text }) => ({ text, explanation: explain(text) }));

/** What a reader takes from a sentence, and what must have been read for it to be true. */
const claims: readonly (readonly [RegExp, (explanation: Explanation) => boolean])[] = [
  [/le texte nomme la cause|the text names the cause/i, ({ signals }) => signals.namesCause === true],
  [
    /connexion (?:est|a été) acceptée|connexion a réussi|connexion est bonne|login (?:is|was) accepted|login worked|login is fine/i,
    ({ signals }) => signals.loginAccepted === true,
  ],
  [
    /adresse refusée est|address refused is/i,
    ({ signals, shown }) => signals.address !== undefined && shown.includes(signals.address),
  ],
  [
    /le serveur a salué|the server greeted/i,
    ({ signals }) =>
      signals.banner !== undefined ||
      (signals.reached !== undefined && !['nothing', 'network'].includes(signals.reached)),
  ],
  [
    /certificat reçu vient de|certificate received comes from/i,
    ({ signals }) => signals.certificateIssuer !== undefined,
  ],
  [/stratégie nommée est|policy named is/i, ({ signals }) => signals.policyName !== undefined],
  [
    /commence par 4 veut dire|code est passager|starts with 4 means|code is a temporary/i,
    ({ signals }) => /^4/.test(signals.enhancedCode ?? String(signals.smtpCode ?? '')),
  ],
  [
    /dans votre organisation : la règle est|in your organization: the rule is/i,
    ({ signals }) => signals.recipientInside === true,
  ],
  [
    /connexion a été tentée|a login was tried|a refusé la connexion sans dire|refused the login without saying/i,
    ({ signals }) => signals.loginAttempted === true,
  ],
  [
    /rien ne lui est parvenu|nothing reached it/i,
    ({ signals }) => /10013|EACCES|EPERM/i.test(signals.systemCode ?? ''),
  ],
  [
    /Ce nom est bien celui de Microsoft|name is indeed Microsoft/,
    ({ signals }) => signals.host === 'smtp.office365.com',
  ],
  [/\(10053\)/, ({ signals }) => /10053|ECONNABORTED/i.test(signals.systemCode ?? '')],
];

function falseSentences(explanation: Explanation): string[] {
  return answerSentences(explanation).flatMap(({ message }) =>
    locales.flatMap((locale) => {
      const words = sayAll(locale, [message]);
      return claims
        .filter(([claim, holds]) => claim.test(words) && !holds(explanation))
        .map(([claim]) => `${message.id}: ${claim.source.slice(0, 40)}`);
    }),
  );
}

/** Any reading that the schema allows, of any cause. */
const explanations = fc
  .record({
    certain: fc.boolean(),
    ids: fc.uniqueArray(fc.constantFrom(...diagnosisIds), { minLength: 1, maxLength: 4 }),
    signals: fc.record(
      {
        smtpCode: fc.constantFrom(220, 421, 451, 535, 550),
        enhancedCode: fc.constantFrom('4.7.0', '4.5.3', '5.7.3', '5.7.139'),
        speaker: fc.constantFrom(
          'exchange-online',
          'exchange-online-edge',
          'outlook-consumer',
          'gmail',
          'postfix',
          'inspecting-firewall',
        ),
        host: fc.constantFrom('smtp.office365.com', 'smtp.example.com', 'localhost'),
        aadsts: fc.constantFrom('AADSTS50034', 'AADSTS53003'),
        banner: fc.constant('mail.example.com ESMTP'),
        systemCode: fc.constantFrom('10013', '10053', 'ECONNREFUSED', 'EPERM'),
        reached: fc.constantFrom(...reachedSteps),
        loginAttempted: fc.boolean(),
        loginAccepted: fc.boolean(),
        oauth: fc.boolean(),
        ownTls: fc.boolean(),
        microsoft: fc.boolean(),
        consumer: fc.boolean(),
        address: fc.constant('203.0.113.9'),
        recipientInside: fc.boolean(),
        policyName: fc.constant('Bloquer'),
        localProduct: fc.constant('Avast'),
        certificateIssuer: fc.constant('Avast'),
        namesCause: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  })
  .map(
    ({ certain, ids, signals }): Explanation => ({
      certain,
      signals,
      masked: [],
      shown: '203.0.113.9',
      diagnoses: (certain ? ids.slice(0, 1) : ids).map((id) => ({
        id,
        likelihood: 0.4,
        who: causes[id].who,
        reversible: causes[id].reversible,
        retry: causes[id].retry,
        evidence: '',
      })),
    }),
  );

describe('every sentence rests on what was read', () => {
  test('over the corpus, in both languages', () => {
    expect(
      corpus.flatMap(({ text, explanation }) =>
        falseSentences(explanation).map((fault) => `${text.slice(0, 60)} → ${fault}`),
      ),
    ).toEqual([]);
  });

  test('over every reading that the schema allows', () => {
    fc.assert(
      fc.property(explanations, (explanation) => {
        expect(falseSentences(explanation)).toEqual([]);
        const read = groundsOf(explanation);
        for (const { message } of answerSentences(explanation))
          for (const term of restsOn(message.id))
            expect([...read.keys()].some((name) => name === term.ground)).toBe(term.read);
      }),
      { numRuns: 1500 },
    );
  });

  test('a sentence names grounds that exist, and quotes those it rests on', () => {
    const known = new Set<string>(grounds);
    for (const [id, words] of Object.entries(causeWords)) {
      const terms = restsOn(id);
      for (const { ground } of terms) expect(known.has(ground), id).toBe(true);
      for (const [, quoted] of words.fr.matchAll(/\{(\w+)\}/g))
        expect(terms, id).toContainEqual({ ground: quoted, read: true });
    }
  });

  test('each sentence that rests on a ground is said for some reading', () => {
    const said = new Set<string>();
    const collect = (explanation: Explanation) => {
      for (const { message } of answerSentences(explanation)) said.add(message.id);
    };
    for (const { explanation } of corpus) collect(explanation);
    for (const explanation of fc.sample(explanations, { numRuns: 6000, seed: 7 })) collect(explanation);
    const ids = Object.keys(causeWords) as CauseMessageId[];
    const living = new Set<string>(diagnosisIds);
    expect(
      ids.filter(
        (id) => id.includes('@') && !said.has(id) && (living.has(id.split('.')[1] ?? '') || !isOwn(id)),
      ),
    ).toEqual([]);
  });
});

/** A sentence of one cause, and not one that several share. */
function isOwn(id: string): boolean {
  return !/^advice\.(?:step|proof|until|security|undo)\./.test(id);
}

describe('what has nothing to do with a cause is not said about it', () => {
  const appPasswordEnd =
    /second semestre de 2027|second half of 2027|fin de décembre 2026|end of December 2026/;
  const appPassword = /mots? de passe d’application|app passwords?/i;
  const powershell = /PowerShell|Set-Mailbox|Get-Mailbox|Set-CASMailbox/;
  const licence = /licen[cs]es?\b/i;
  const mailboxSettings = /SMTP authentifié|Authenticated SMTP|accès conditionnel|Conditional Access/i;
  const elsewhere = [appPasswordEnd, appPassword, powershell, licence, mailboxSettings];
  const network: readonly DiagnosisId[] = [
    'dns-failure',
    'network-unreachable',
    'port-blocked',
    'blocked-by-local-policy',
    'connection-timeout',
    'timeout-no-greeting',
    'connection-reset',
    'smtp-intercepted-by-network',
    'wrong-port',
    'wrong-host',
  ];
  const encryption: readonly DiagnosisId[] = [
    'tls-mode-mismatch',
    'tls-too-old',
    'tls-intercepted',
    'tls-revocation-unreachable',
    'tls-handshake-cut',
    'ca-store-incomplete',
    'certificate-invalid',
    'starttls-not-used',
    'ehlo-name-invalid',
    'client-protocol-error',
    'auth-mechanism-not-offered',
  ];
  const message: readonly DiagnosisId[] = [
    'recipient-rejected',
    'recipient-unknown',
    'message-too-large',
    'message-refused',
    'daily-quota',
    'message-rate',
    'too-many-connections',
    'banned-ip',
    'ip-rate-limited',
    'not-microsoft-365',
    'unknown',
  ];

  test.each([...network, ...encryption, ...message])('%s', (id) => {
    fc.assert(
      fc.property(explanations, (reading) => {
        const [first] = reading.diagnoses;
        if (first === undefined) return;
        const explanation = { ...reading, diagnoses: [{ ...first, id }] };
        for (const { part, message: sentence } of answerSentences(explanation).filter(
          (one) => one.part !== 'retry',
        ))
          for (const locale of locales)
            for (const subject of elsewhere) expect(sayAll(locale, [sentence]), part).not.toMatch(subject);
        expect(causes[id].steps.filter((one) => one.command !== undefined)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a login with a token', () => {
  test.each([
    'Invoice service, XOAUTH2 login on smtp.office365.com:587 failed: 535 5.7.3 Authentication unsuccessful [YT3PR01CA0099.CANPRD01.PROD.OUTLOOK.COM]',
    'Le service de facturation se connecte par OAuth 2.0 et reçoit : 535 5.7.139 Authentication unsuccessful',
    'using 1 possible authenticators. Authenticator XOAUTH2 returned "535 5.7.3 Authentication unsuccessful [YT3PR01CA0099.CANPRD01.PROD.OUTLOOK.COM]"',
    'Jeton OAuth refusé. AADSTS53003: Access has been blocked by Conditional Access policies.',
  ])('is told nothing of passwords nor of legacy authentication: %s', (text) => {
    const explanation = explain(text);
    expect(explanation.signals.oauth).toBe(true);
    expect(explanation.diagnoses.map(({ id }) => id)).not.toContain('bad-credentials');
    for (const locale of locales)
      for (const { part, message } of answerSentences(explanation))
        if (!part.startsWith('smtp-auth'))
          expect(sayAll(locale, [message])).not.toMatch(/mots? de passe|password|héritée|legacy/i);
  });

  test.each([
    '220 ready\n250-AUTH LOGIN XOAUTH2\n535 5.7.3 Authentication unsuccessful',
    'using 2 possible authenticators. Authenticator LOGIN returned 535 5.7.3 Authentication unsuccessful. Authenticator XOAUTH2 returned 535 5.7.3 Authentication unsuccessful',
  ])('is not read in what a server offers or a program tries in turn', (text) => {
    expect(explain(text).signals.oauth).toBeUndefined();
  });
});

describe('who can act', () => {
  test.each([
    'smtp-mail.outlook.com said: 535 5.7.139 Authentication unsuccessful, basic authentication is disabled.',
    'host smtp-mail.outlook.com[40.99.0.1] said: 535 5.7.3 Authentication unsuccessful',
    'Unable to log in to smtp.live.com: 535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.',
  ])('a personal mailbox has no administrator: %s', (text) => {
    const explanation = explain(text);
    for (const { part } of answerSentences(explanation)) expect(part).not.toContain('microsoft365-admin');
    expect(answerSentences(explanation).map(({ message }) => message.id)).not.toContain(
      'advice.now.microsoft365-admin',
    );
  });
});
