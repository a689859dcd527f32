import { describe, expect, it } from 'vitest';
import { explainLog } from '../../core/diagnosis/explain-log.ts';
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

  it('takes the lines of one attempt for one problem, under its title', async () => {
    const attempt = [
      '2026-11-20 08:01:02 DEBUG opening tls://smtp.office365.com:587',
      '2026-11-20 08:01:02 ERROR SSL routines::wrong version number',
      '2026-11-20 08:01:03 ERROR Failed to enable crypto',
      '2026-11-20 08:01:03 ERROR SMTP connect() failed',
      `2026-11-20 09:10:00 ERROR ${refused}`,
      '2026-11-20 09:10:00 ERROR SMTP Error: Could not authenticate.',
    ].join('\n');
    const { problems } = explainLog(attempt);
    expect(problems.map(({ count, explanation }) => [count, explanation.diagnoses[0]?.id])).toEqual([
      [1, 'smtp-auth-disabled-mailbox'],
      [1, 'tls-mode-mismatch'],
    ]);
    const { stdout } = await terminalHere(['explain', '--lang', 'en'], attempt);
    expect(stdout).toContain('## Authenticated SMTP is off for this mailbox (once)');
  });

  it('says that a message was accepted afterwards, and puts what stays refused first', async () => {
    const retried = [
      `[10:01:02] msg 4 ${tooMany}`,
      `[10:01:04] msg 5 ${tooMany}`,
      '[10:01:32] msg 4 250 2.0.0 OK',
      '[10:01:39] msg 5 250 2.0.0 OK',
      '[10:02:10] msg 17 550 5.1.1 User unknown',
    ].join('\n');
    const { problems } = explainLog(retried);
    expect(problems.map(({ count, accepted }) => [count, accepted])).toEqual([
      [1, 0],
      [2, 2],
    ]);
    const { stdout } = await terminalHere(['explain', '--lang', 'fr'], retried);
    expect(stdout).toContain('2 messages refusés ainsi ont été acceptés ensuite');
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
