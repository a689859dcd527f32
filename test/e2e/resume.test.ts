import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nextQuestions, questions } from '../../core/guide/questions.ts';
import { failures } from '../../core/i18n/failures.ts';
import { say } from '../../core/i18n/translate.ts';
import { appPasswordAnswers, assistantPage } from '../screens/assistant-page.ts';
import { startAssistant } from '../support/assistant.ts';
import { launchChromium, openPage } from '../support/chromium.ts';

const today = () => new Date().toISOString().slice(0, 10);

let browser: Browser;
let home: string;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
});
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'assistant-courriel-resume-'));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

describe('closing and opening again', () => {
  it('resumes on the same screen with the same answers, and with no secret in any file', async () => {
    const typed = 'abcdefghijklmnop';
    const first = await startAssistant({ home });
    const { page } = await openPage(browser);
    await page.goto(first.url);
    const screen = assistantPage(page, 'fr');
    await screen.toPlan(appPasswordAnswers, today());
    await screen.button('app.continue').click();
    await screen.onScreen(screen.t('secret.title'));
    await screen.field('secret.password').fill(typed);
    await page.waitForTimeout(600);
    await page.context().close();
    await first.stop();

    for (const file of readdirSync(home)) expect(readFileSync(join(home, file), 'utf8')).not.toContain(typed);

    const second = await startAssistant({ home });
    try {
      const again = await openPage(browser);
      await again.page.goto(second.url);
      const resumed = assistantPage(again.page, 'fr');
      await resumed.onScreen(resumed.t('secret.title'));
      expect(await resumed.field('secret.password').inputValue()).toBe('');
      const [first] = nextQuestions({}, today());
      if (first === undefined) throw new Error('nothing is asked');
      await again.page.getByRole('button', { name: resumed.t('chapter.situation') }).click();
      const chosen = questions[first].options.find((one) => one.value === appPasswordAnswers[first]);
      if (chosen === undefined) throw new Error('no such option');
      await resumed.onScreen(say('fr', questions[first].title));
      expect(await again.page.getByRole('radio', { name: say('fr', chosen.label) }).isChecked()).toBe(true);
      await again.page.context().close();
    } finally {
      await second.stop();
    }
  });

  it('survives a reload, and keeps the language that was chosen', async () => {
    const assistant = await startAssistant({ home });
    try {
      const { page, complaints } = await openPage(browser);
      await page.goto(assistant.url);
      const french = assistantPage(page, 'fr');
      await french.onScreen(french.t('welcome.title'));
      await page.getByRole('radio', { name: 'English' }).first().click();
      const english = assistantPage(page, 'en');
      await english.onScreen(english.t('welcome.title'));
      await page.waitForTimeout(300);
      await page.reload();
      await english.onScreen(english.t('welcome.title'));
      expect(complaints).toEqual([]);

      // A screen that idle time goes on fetching for the language before has the words of this one too.
      let release = () => {};
      const chosen = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/assets/help-*.js', async (route) => {
        await chosen;
        await route.continue();
      });
      await page.reload();
      await page.getByRole('radio', { name: 'Français' }).first().click();
      await french.onScreen(french.t('welcome.title'));
      release();
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('/tenant-screen-')),
      );
      await page
        .getByRole('button', { name: french.t('app.tenant') })
        .filter({ visible: true })
        .first()
        .click();
      await french.onScreen(french.t('tenant.title'));
      await page.context().close();
    } finally {
      await assistant.stop();
    }
  });

  it('says so when the settings file was unreadable, and sets it aside', async () => {
    writeFileSync(join(home, 'config.json'), '{ "language": "fr", ');
    const assistant = await startAssistant({ home });
    try {
      const { page } = await openPage(browser);
      await page.goto(assistant.url);
      const aside = readdirSync(home).find((file) => file.includes('illisible'));
      expect(aside).toBeDefined();
      expect(failures['settings.unreadable'].fr).toContain('{file}');
      await page.getByText(String(aside), { exact: false }).waitFor();
      expect(readFileSync(join(home, String(aside)), 'utf8')).toBe('{ "language": "fr", ');
      await page.context().close();
    } finally {
      await assistant.stop();
    }
  });

  it('gives a page without the one-time token nothing but a way back', async () => {
    const assistant = await startAssistant({ home });
    try {
      const { page } = await openPage(browser);
      await page.goto(assistant.url);
      const screen = assistantPage(page, 'fr');
      await screen.onScreen(screen.t('welcome.title'));
      const other = await openPage(browser);
      // The same address again, as somebody who read it over a shoulder would use it.
      await other.page.goto(assistant.url);
      await assistantPage(other.page, 'fr').onScreen(screen.t('app.not-allowed.title'));
      await other.page.context().close();
      await page.context().close();
    } finally {
      await assistant.stop();
    }
  });
});
