import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { statusFileOf } from '../../core/campaign/status.ts';
import { type RunningAssistant, startAssistant } from '../support/assistant.ts';
import { overflows, violations } from '../support/axe.ts';
import { launchChromium, openPage } from '../support/chromium.ts';

let root: string;
let browser: Browser;
let assistant: RunningAssistant;
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'campaign-e2e-'));
  for (const folder of ['home', 'share']) mkdirSync(path.join(root, folder));
  const preset = {
    version: 1,
    organization: 'Entreprise inc.',
    route: 'app-password',
    answers: { hosting: 'cloud' },
    statusFolder: path.join(root, 'share'),
  };
  writeFileSync(path.join(root, 'home', 'preset.json'), JSON.stringify(preset));
  [browser, assistant] = await Promise.all([
    launchChromium(),
    startAssistant({ home: path.join(root, 'home') }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await assistant.stop();
  rmSync(root, { recursive: true, force: true });
});

function write(workstation: string, account: string): void {
  const at = new Date().toISOString();
  const test = { route: 'app-password', outcome: 'accepted', diagnosis: null, at };
  const status = { version: 1, workstation, account, assistant: '0.1.0', writtenAt: at, checkup: null, test };
  writeFileSync(path.join(root, 'share', statusFileOf(workstation, account)), JSON.stringify(status));
}

test('what the preset answers is not asked, and IT follows its accounts as workstations write', async () => {
  const { page, complaints } = await openPage(browser, { viewport: { width: 800, height: 600 } });
  await page.goto(assistant.url);
  await page.getByRole('button', { name: /Réglé par le préréglage fourni \(Entreprise inc\.\)/ }).click();
  await page.getByText('mot de passe d’application', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Commencer' }).click();
  // Neither how maestro* sends nor where it runs: the first question is the next one.
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'maestro* n’envoie plus' }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toMatch(/envoie-t-il|Où tourne/);

  await page.getByRole('button', { name: 'Mon organisation' }).first().click();
  await page.getByRole('button', { name: 'Suivre une campagne' }).click();
  await page.getByRole('heading', { level: 1, name: 'Campagne' }).waitFor();
  const csv = 'Courriel;Nom\na@entreprise.ca;Luc\nb@entreprise.ca;=1+1\n';
  await page.setInputFiles('input[type=file]', {
    name: 'c.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  });
  const rows = page.getByTestId('campaign-rows');
  await rows.getByText('Aucune nouvelle').first().waitFor();
  write('POSTE-1', 'a@entreprise.ca');
  await rows.getByText('POSTE-1').waitFor();
  await page.getByRole('button', { name: 'Le rappel à envoyer' }).click();
  await page.getByRole('button', { name: 'Copier l’adresse' }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
  expect(complaints).toEqual([]);
  await page.context().close();
});
