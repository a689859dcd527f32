import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../../core/advice/advice.ts';
import { renderExplanation } from '../../../core/advice/render-text.ts';
import { type DiagnosisId, diagnosisIds } from '../../../core/causes/diagnosis-ids.ts';
import type { Grounds } from '../../../core/causes/ground.ts';
import type { Diagnosis, Explanation } from '../../../core/diagnosis/explanation.ts';
import { locales } from '../../../core/i18n/message.ts';
import { say, sayAll, translate } from '../../../core/i18n/translate.ts';

const grounds: Grounds = new Map();
const harmless = { safe: true, afterSeconds: 0, attempts: 1 };

function diagnosis(id: DiagnosisId, over: Partial<Diagnosis> = {}): Diagnosis {
  return { id, likelihood: 0.9, who: 'user', evidence: '', reversible: 'no', retry: harmless, ...over };
}

function explanation(certain: boolean, ...diagnoses: Diagnosis[]): Explanation {
  return { certain, diagnoses, signals: {}, masked: [], shown: '' };
}

const each = diagnosisIds.flatMap((id) => locales.map((locale) => [id, locale] as const));
const joined = (lines: string[]) => lines.join(' ').replace(/ +/g, ' ');

describe('an explanation as text', () => {
  test.each(each)('%s in %s says everything within 78 columns', (id, locale) => {
    const lines = renderExplanation(explanation(true, diagnosis(id)), locale, {
      mailbox: 'compta@exemple.ca',
    });
    const advice = adviceFor(id, grounds);
    const text = joined(lines);
    for (const part of [[advice.title], advice.meaning, advice.proof, advice.until, advice.security]) {
      if (part.length > 0) expect(text).toContain(sayAll(locale, part));
    }
    const doubtful = joined(renderExplanation(explanation(false, diagnosis(id)), locale));
    expect(doubtful).toContain(sayAll(locale, advice.settle));
    if (id !== 'unknown') expect(text).not.toContain(sayAll(locale, advice.settle));
    for (const step of advice.steps) {
      expect(text).toContain(say(locale, step.text));
      if (step.who !== 'user') expect(lines).toContain(translate(locale, `actor.${step.who}`));
    }
    for (const source of advice.sources) expect(lines).toContain(`    ${source.url}`);
    const from = lines.indexOf(translate(locale, 'advice.text.powershell'));
    const to = from === -1 ? -1 : lines.indexOf('', from);
    const prose = lines.filter((line, index) => !(index > from && index < to) && !line.includes('https://'));
    for (const line of prose) expect([...line].length, line).toBeLessThanOrEqual(78);
    for (const line of lines) expect(line).not.toMatch(/\n|\{\w+\}|undefined/);
  });

  test('certain, likely and unknown are not said the same way', () => {
    const first = (one: Explanation) => renderExplanation(one, 'fr')[0];
    const named = { ...explanation(true, diagnosis('security-defaults')), signals: { namesCause: true } };
    expect(first(named)).toBe('Le texte nomme la cause.');
    expect(first(explanation(true, diagnosis('wrong-port')))).toBe('La cause est établie.');
    expect(first(explanation(false, diagnosis('security-defaults')))).toMatch(/^Cause la plus probable/);
    expect(first(explanation(false, diagnosis('unknown')))).toMatch(/^Aucune cause n’est nommée/);
  });

  test('several causes are listed in order before any of them is told', () => {
    const lines = renderExplanation(
      explanation(
        false,
        diagnosis('policy-blocked'),
        diagnosis('bad-credentials'),
        diagnosis('account-locked'),
      ),
      'en',
    );
    expect(lines.slice(0, 4)).toEqual([
      'Several causes are possible, in this order:',
      '  1. A security policy of the organization refused the sign-in',
      '  2. The name or password does not fit',
      '  3. The account is locked for a while',
    ]);
    for (const id of ['policy-blocked', 'bad-credentials', 'account-locked'] as const) {
      const { settle } = adviceFor(id, grounds);
      expect(joined(lines)).toContain(settle.length === 0 ? 'missing' : sayAll('en', settle));
    }
  });

  test('of several causes, what they share is said once', () => {
    const lines = renderExplanation(
      explanation(
        false,
        diagnosis('connection-timeout'),
        diagnosis('port-blocked'),
        diagnosis('timeout-no-greeting'),
      ),
      'fr',
    );
    const shared = say('fr', { id: 'advice.step.other-network' });
    expect(joined(lines).split(shared)).toHaveLength(2);
    expect(new Set(lines.filter((line) => line.length > 60)).size).toBe(
      lines.filter((line) => line.length > 60).length,
    );
  });

  test('a secret found in the text is the first thing said', () => {
    for (const kind of ['password', 'bearer-token', 'basic-credentials'] as const) {
      const lines = renderExplanation(
        { ...explanation(true, diagnosis('security-defaults')), masked: [kind, kind] },
        'fr',
      );
      expect(lines[0]).toMatch(/^! Le texte contenait/);
      expect(joined(lines).split('! Le texte contenait')).toHaveLength(2);
    }
  });

  test('waiting follows the most cautious of the causes', () => {
    const careful = { safe: false, afterSeconds: 1800, attempts: 1 };
    const lines = renderExplanation(
      explanation(
        false,
        diagnosis('auth-refused', { retry: { safe: false, afterSeconds: 60, attempts: 3 } }),
        diagnosis('account-locked', { retry: careful }),
      ),
      'en',
    );
    expect(joined(lines)).toContain('wait 30 minutes, mend the cause, then try once.');
    const never = { safe: false, afterSeconds: 0, attempts: 0 };
    expect(
      joined(renderExplanation(explanation(true, diagnosis('account-locked', { retry: never })), 'en')),
    ).toContain('Do not try to log in again');
    expect(joined(renderExplanation(explanation(true, diagnosis('dns-failure')), 'en'))).not.toMatch(
      /new attempt|log in again/,
    );
  });

  test('what came from the server cannot drive the terminal', () => {
    const lines = renderExplanation(
      explanation(
        true,
        diagnosis('unknown', { evidence: '\u001b]0;title\u0007\u001b[2J535\r\nhidden\u202e' }),
      ),
      'fr',
      { mailbox: '\u001b[2J' },
    );
    expect(lines.join('\n')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(joined(lines)).toContain('535 hidden');
  });

  test('the commands name the mailbox, or ask for it', () => {
    const one = explanation(true, diagnosis('smtp-auth-disabled-mailbox'));
    expect(renderExplanation(one, 'fr', { mailbox: "o'brien@exemple.ca" }).join('\n')).toContain(
      "'o''brien@exemple.ca'",
    );
    expect(renderExplanation(one, 'fr').join('\n')).toContain('$mailbox = Read-Host');
  });
});
