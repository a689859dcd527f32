import { describe, expect, it } from 'vitest';
import { askQuestions } from '../../cli/ask-questions.ts';
import type { Io } from '../../cli/io.ts';
import type { Answers } from '../../core/guide/answers.ts';
import { terminal } from '../support/terminal.ts';

const on = '2026-11-21';

/** A person who enters these lines, then no more. */
function typing(...lines: string[]): Pick<Io, 'onLine' | 'note'> & { readonly shown: string[] } {
  const shown: string[] = [];
  return {
    shown,
    note: (text) => shown.push(text),
    onLine: (listener, onEnd) => {
      for (const line of lines) listener(line);
      onEnd?.();
      return () => {};
    },
  };
}

const ask = (io: Pick<Io, 'onLine' | 'note'>, known: Answers = {}) =>
  askQuestions(io as Io, known, on, 'fr', new AbortController().signal);

describe('plan --ask', () => {
  it('asks what would change the plan, by number or by value, and tells where the answer is found', async () => {
    const io = typing('1', 'user', '?', 'cloud', ' on ', '9', 'visible');
    expect(await ask(io)).toEqual({
      ok: true,
      value: {
        mailProgram: 'smtp',
        actor: 'user',
        hosting: 'cloud',
        mfa: 'on',
        appPasswordOption: 'visible',
      },
    });
    const said = io.shown.join('\n');
    expect(said).toContain('Question 1 sur 5 au plus (9 pour un administrateur)');
    expect(said).toContain('Question 5 sur 5');
    expect(said).toContain('Demandez à la personne qui gère maestro*');
  });

  it('asks only what is missing', async () => {
    const io = typing('2');
    const known: Answers = { mailProgram: 'outlook', actor: 'user', outlook: 'classic' };
    expect(await ask(io, known)).toEqual({ ok: true, value: { ...known, outlookAccount: 'other' } });
    // What was given is not asked, and not counted.
    expect(io.shown.join('\n')).toContain('Question 1 sur 1');
    const settled = typing();
    expect(await ask(settled, { mailProgram: 'outlook', actor: 'user', outlook: 'new' })).toMatchObject({
      ok: true,
    });
    expect(settled.shown).toEqual([]);
  });

  it('ends where the lines end', async () => {
    expect(await ask(typing('1'))).toMatchObject({ ok: false, code: 'input.cancelled' });
  });

  it('is told by the help, with every answer and its values', async () => {
    const { stdout, status } = await terminal(['plan', '--help', '--lang', 'en']);
    expect(status).toBe(0);
    for (const word of ['--ask', 'mailProgram', 'outlookLicence', 'per-user', 'report-only', 'unknown'])
      expect(stdout).toContain(word);
    expect(stdout).not.toContain('guide.question');
    const planned = await terminal(['plan', '--ask', '--json', '--on', on], { stdin: '3\n1\n' });
    expect(planned.json()).toMatchObject({ route: 'other-program', answers: { mailProgram: 'other' } });
  });
});
