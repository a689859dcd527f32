import { describe, expect, it } from 'vitest';
import { explain } from '../../../core/diagnosis/explain.ts';
import { explainLog } from '../../../core/diagnosis/explain-log.ts';

const reply = '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.';

describe('input that nobody expects', () => {
  it.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    [
      'binary',
      Array.from({ length: 5000 }, (_value, index) => String.fromCharCode((index * 7919) % 256)).join(''),
    ],
    ['half a surrogate pair', '\ud83d 535'.repeat(50)],
    ['noise of a screenshot', '5E5 S.7.l3g Auth€ntlcatlon un5ucc|| rn ~~ _|_'],
    ['a recipe', 'Mélangez 250 g de farine et 3 œufs, puis 535 ml de lait.'],
  ])('gives no certainty: %s', (_what, text) => {
    const explanation = explain(text);
    expect(explanation.certain).toBe(false);
    expect(explanation.diagnoses.length).toBeGreaterThanOrEqual(1);
    expect(explanation.shown.isWellFormed()).toBe(true);
  });

  it('finds the refusal in the middle of ten megabytes', () => {
    const noise = 'GET /index.html 200 0.003 ok, nothing to see in this line of a web server log\n'.repeat(
      65_000,
    );
    const text = `${noise}${reply}\n${noise}`;
    expect(text.length).toBeGreaterThan(10_000_000);
    const start = performance.now();
    const explanation = explain(text);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(explanation.diagnoses[0]?.id).toBe('smtp-auth-disabled-tenant');
    expect(explanation.shown.length).toBeLessThanOrEqual(4000);
  });

  it('reads UTF-16 taken for bytes', () => {
    const zeros = [...reply].join('\u0000');
    expect(explain(zeros).diagnoses[0]?.id).toBe('smtp-auth-disabled-tenant');
  });
});

describe('a log', () => {
  const at = (second: number) => `2026-11-20T10:00:${String(second).padStart(2, '0')}Z`;
  const log = [
    `${at(1)} INFO starting`,
    `${at(2)} ERROR to a@contoso.com: 432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded [AM1.prod.outlook.com]`,
    `${at(3)} ERROR to b@contoso.com: 432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded [AM2.prod.outlook.com]`,
    `${at(4)} ERROR ${reply}`,
    `${at(5)} ERROR connect failed`,
    '   at Program.Send()',
    '   SocketException: error 10061',
    `${at(6)} ERROR to c@contoso.com: 432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded [AM3.prod.outlook.com]`,
    `${at(7)} INFO finished`,
  ].join('\n');

  it('gives its distinct problems with their counts, the most frequent first', () => {
    expect(
      explainLog(log).problems.map(({ count, explanation }) => [explanation.diagnoses[0]?.id, count]),
    ).toEqual([
      ['too-many-connections', 3],
      ['smtp-auth-disabled-tenant', 1],
      ['port-blocked', 1],
    ]);
  });

  it('may be single lines, or texts between empty lines', () => {
    const texts = [reply, 'SMTP Error: Could not authenticate.', reply];
    for (const joint of ['\n', '\n\n'])
      expect(explainLog(texts.join(joint)).problems.map(({ count }) => count)).toEqual([2, 1]);
  });

  it('without a problem gives none', () => {
    expect(explainLog('all is well\nnothing failed here, truly').problems).toEqual([]);
    expect(explainLog('').problems).toEqual([]);
  });
});
