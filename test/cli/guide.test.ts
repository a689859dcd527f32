import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Choices, Io, TextQuestion } from '../../cli/io.ts';
import { runLine } from '../../cli/run-line.ts';
import { createTerminalIo } from '../../cli/terminal-io.ts';
import { keys, pseudoTerminal } from '../support/pseudo-terminal.ts';
import { terminal } from '../support/terminal.ts';

const before = process.env.ASSISTANT_COURRIEL_HOME;
const home = mkdtempSync(join(tmpdir(), 'assistant-courriel-guide-'));
beforeAll(() => {
  process.env.ASSISTANT_COURRIEL_HOME = home;
});
afterAll(() => {
  if (before === undefined) delete process.env.ASSISTANT_COURRIEL_HOME;
  else process.env.ASSISTANT_COURRIEL_HOME = before;
  rmSync(home, { recursive: true, force: true });
});

/** A person at a terminal who makes these choices, by value, and types these lines, then leaves. */
async function walk(choices: readonly string[], typed: readonly string[] = []) {
  const said: string[] = [];
  const asked: string[] = [];
  const left = [...choices];
  const lines = [...typed];
  const io: Io = {
    ...createTerminalIo({ stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() }),
    say: (text) => said.push(text),
    note: (text) => said.push(text),
    interactive: true,
    onScreen: true,
    choose: async <T extends string>({ question, choices: offered, apart = [] }: Choices<T>) => {
      asked.push(question);
      const next = left.shift();
      if (next === undefined) return null;
      const found = [...offered, ...apart].find(({ value }) => value === next);
      if (found === undefined)
        throw new Error(`${next} is not offered: ${[...offered, ...apart].map(({ value }) => value)}`);
      said.push(found.label);
      return found.value;
    },
    askText: async ({ question, given, refuse }: TextQuestion) => {
      asked.push(question);
      const line = lines.shift() ?? given;
      return refuse?.(line) == null ? line : null;
    },
  };
  const status = await runLine(['--lang', 'fr'], io, new AbortController().signal);
  return { status, said: said.join('\n').replace(/\s+/g, ' '), asked, left };
}

it('walks the window’s wizard by its keys on a real terminal, goes back, and resumes', async () => {
  const alone = mkdtempSync(join(tmpdir(), 'assistant-courriel-pty-'));
  const env = { ASSISTANT_COURRIEL_HOME: alone, DBUS_SESSION_BUS_ADDRESS: '' };
  const first = pseudoTerminal(['--lang', 'fr'], env);
  await first.see('maestro* n’envoie plus vos courriels ?');
  await first.see('Entrée pour valider');
  first.press(keys.enter);
  await first.see('Question 1 sur');
  await first.see('Je ne sais pas');
  await first.see('Entrée pour valider');
  // SMTP, Outlook, other, « je ne sais pas ».
  first.press(keys.down, keys.down, keys.down, keys.enter);
  await first.see('Question 2 sur');
  await first.see('Entrée pour valider');
  // The way back stands above the way out, which is last.
  first.press(keys.down.repeat(8), keys.up, keys.enter);
  await first.see('Question 1 sur');
  await first.see('Entrée pour valider');
  // What was answered is pointed at.
  first.press(keys.enter);
  await first.see('Question 2 sur');
  await first.see('Entrée pour valider');
  first.press(keys.interrupt);
  await first.see('Vos réponses sont conservées');
  expect(await first.ended).toBe(0);

  const again = pseudoTerminal(['--lang', 'en'], env);
  await again.see('Resume where I was');
  await again.see('Enter to confirm');
  again.press(keys.enter);
  await again.see('Question 2 of');
  await again.see('Enter to confirm');
  again.press(keys.interrupt);
  expect(await again.ended).toBe(0);
  rmSync(alone, { recursive: true, force: true });
});

it('says the help, as ever, where nobody is at a terminal', async () => {
  const { stdout, status } = await terminal(['--lang', 'fr']);
  expect(stdout).toContain('Commandes');
  expect(stdout).not.toContain('Que faire ensuite');
  expect([0, 2]).toContain(status);
  expect((await terminal([])).status).toBe(0);
});

it('leads a person to the end of the app-password route by an exercise', async () => {
  const walked = await walk([
    ...['begin', 'smtp', 'user', 'find', 'cloud', 'on', 'visible'],
    ...['whole', 'letter', 'next'],
    ...['practice', 'real', 'ok', 'send', 'next'],
    ...['tick:send', 'next', 'end'],
  ]);
  expect(walked.status).toBe(0);
  expect(walked.left).toEqual([]);
  expect(walked.said).toContain('Question 5 sur 5');
  expect(walked.said).toContain('Ce que vous faites maintenant');
  expect(walked.said).toContain('Objet : envoi de courriels depuis maestro*');
  expect(walked.said).toContain('Essai accepté par le serveur pour vous@exercice.example');
  expect(walked.said).toContain('C’était un exercice');
});

it('leads IT to the end of the IP-address route, and finds the window’s answers', async () => {
  const walked = await walk(
    [
      ...['restart', 'smtp', 'it-one', 'cloud', 'on', 'all', 'next', 'next', 'next'],
      ...['practice', 'relay-not-attributed', 'send', 'next', 'next', 'end'],
    ],
    ['facturation@entreprise.example', 'client@ailleurs.example'],
  );
  expect(walked.status).toBe(0);
  expect(walked.said).toContain('Créer le connecteur');
  expect(walked.said).toContain('Régler l’envoi dans maestro*');
  const resumed = await walk(['resume', 'quit']);
  expect(resumed.said).toContain('Voici où vous en êtes');
});

it('corrects an answer from the plan, and looks at this workstation', async () => {
  const walked = await walk(
    ['checkup', 'restart', 'unknown', 'unknown', 'question:mailProgram', 'other', 'user', 'next'],
    [''],
  );
  expect(walked.status).toBe(0);
  expect(walked.said).toContain('Ce qui va être regardé');
  expect(walked.said).toContain('autre logiciel');
});
