import { describe, expect, it } from 'vitest';
import { terminalHere } from '../support/terminal.ts';

const refused =
  '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled';
const tooMany = '432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded';
const log = [
  `2026-11-20 08:01:02 ERROR ${refused}`,
  '2026-11-20 08:01:03 INFO nothing to see',
  `2026-11-20 08:02:09 ERROR ${refused}`,
  `2026-11-20 08:05:44 ERROR ${tooMany}`,
].join('\n');

describe('explain, on a log', () => {
  it('gives the distinct problems with their counts, the most frequent first', async () => {
    const { stdout, status } = await terminalHere(['explain', '--json'], log);
    expect(status).toBe(0);
    const { problems } = JSON.parse(stdout) as {
      problems: { count: number; explanation: { diagnoses: { id: string }[] } }[];
    };
    expect(problems.map(({ count, explanation }) => [count, explanation.diagnoses[0]?.id])).toEqual([
      [2, 'smtp-auth-disabled-mailbox'],
      [1, 'too-many-connections'],
    ]);
  });

  it('says so in words, in both languages', async () => {
    expect((await terminalHere(['explain', '--lang', 'fr'], log)).stdout).toContain('2 problèmes distincts');
    expect((await terminalHere(['explain', '--lang', 'en'], log)).stdout).toContain('2 distinct problems');
  });

  it('keeps the plain shape for one message, dated or not', async () => {
    const { stdout } = await terminalHere(['explain', '--json'], `2026-11-20 08:01:02 ERROR ${refused}`);
    expect(JSON.parse(stdout)).not.toHaveProperty('problems');
  });
});
