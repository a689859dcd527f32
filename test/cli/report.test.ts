import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { terminalHere } from '../support/terminal.ts';

describe('report', () => {
  it('writes a test as a text to hand over, in both languages, without the password', async () => {
    const secret = 'abcdefghijklmnop';
    const words = ['test', '--practice', 'wrong-password', '--json', '--password-stdin'];
    const tested = await terminalHere(words, secret);
    expect(tested.status).toBe(1);
    const french = await terminalHere(['report', '-', '--lang', 'fr'], tested.stdout);
    expect(french.status).toBe(0);
    expect(french.stdout).toContain('rapport d’exercice');
    expect(french.stdout).toContain('✕ Ouvrir la session');
    expect(french.stdout).toContain('Annoncer l’expéditeur (pas atteint)');
    expect(french.stdout).toContain('S: 535 5.7.139');
    expect(french.stdout).toMatch(/Certificat du serveur.*smtp\.office365\.com.*valide du/);
    const english = await terminalHere(['report', '--lang', 'en'], tested.stdout);
    expect(english.stdout).toContain('✕ Sign in');
    const everything = tested.stdout + french.stdout + english.stdout;
    expect(everything).not.toContain(secret);
    expect(everything).not.toContain(Buffer.from(secret).toString('base64'));
  });

  it('refuses what is not a test, naming the field', async () => {
    const refused = await terminalHere(['report', '--json'], '{"trace":{}}');
    expect(refused.status).toBe(2);
    expect(JSON.parse(refused.stdout)).toMatchObject({ ok: false, code: 'input.invalid' });
  });
});

describe('a check-up in a report', () => {
  it('is read from a file, alone or beside a test, and run when asked', async () => {
    const looked = await terminalHere(['checkup', '--offline', '--json', '--lang', 'fr']);
    const alone = await terminalHere(['report', '--format', 'html', '--lang', 'en'], looked.stdout);
    expect(alone.status, alone.stderr).toBe(0);
    expect(alone.stdout).toContain('Workstation check-up of');
    expect(alone.stdout).not.toMatch(/pas regardé|Pas regardé/);
    const folder = mkdtempSync(path.join(tmpdir(), 'report-'));
    try {
      const file = path.join(folder, 'checkup.json');
      writeFileSync(file, looked.stdout);
      const tested = await terminalHere(['test', '--practice', '--json']);
      const both = await terminalHere(['report', '-', file, '--format', 'json'], tested.stdout);
      expect(JSON.parse(both.stdout)).toMatchObject({
        trace: { practice: true },
        checkup: { account: null },
      });
      expect((await terminalHere(['report', file, file])).status).toBe(2);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    const now = await terminalHere(['report', '--checkup', '--offline', '--lang', 'fr']);
    expect(now.status, now.stderr).toBe(0);
    expect(now.stdout).toContain('Vérification du poste du');
  });
});

describe('report --format', () => {
  it('writes a page, a record and a PDF, with addresses masked on demand', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'report-'));
    try {
      const tested = await terminalHere(['test', '--practice', 'policy-blocked', '--json', '--lang', 'fr']);
      const write = async (format: string) => {
        const file = path.join(folder, `rapport.${format}`);
        const words = ['report', '-', '--format', format, '--out', file, '--mask-addresses', '--lang', 'fr'];
        const said = await terminalHere(words, tested.stdout);
        expect(said.status, said.stderr).toBe(0);
        return readFileSync(file);
      };
      expect((await write('html')).toString()).toContain('<html lang="fr-CA">');
      expect(JSON.parse((await write('json')).toString())).toMatchObject({
        format: 'assistant-courriel-report',
      });
      expect((await write('pdf')).subarray(0, 5).toString()).toBe('%PDF-');
      expect(
        (await terminalHere(['report', '-', '--format', 'pdf', '--lang', 'fr'], tested.stdout)).status,
      ).toBe(2);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
