import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questionIds } from '../../core/guide/answers.ts';
import { questions } from '../../core/guide/questions.ts';
import { say } from '../../core/i18n/translate.ts';
import { practiceAccount } from '../../core/mail/practice.ts';
import { createKeychain } from '../../services/keychain.ts';
import { appPasswordAnswers, assistantPage } from '../screens/assistant-page.ts';
import { startAssistant } from '../support/assistant.ts';
import { launchChromium, openPage } from '../support/chromium.ts';
import { ownKeyring } from '../support/keyring.ts';

/** What is typed must be found nowhere but in the keychain. */
const secret = 'exercmaestrozabc';
const today = () => new Date().toISOString().slice(0, 10);
const keychain = createKeychain();

ownKeyring();

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

describe('the main job, through npm start, with no double', () => {
  it('leads from SMTP to a message accepted, the right maestro* screen and a summary, in French', async () => {
    await keychain.delete(practiceAccount);
    const assistant = await startAssistant({ through: 'npm-start', language: 'fr' });
    try {
      const { page, complaints } = await openPage(browser, { locale: 'fr-CA' });
      const sent: string[] = [];
      page.on(
        'response',
        (response) =>
          void response.text().then(
            (text) => sent.push(text),
            () => undefined,
          ),
      );
      await page.goto(assistant.url);
      const screen = assistantPage(page, 'fr');
      const { t, button, field } = screen;
      await screen.onScreen(t('welcome.title'));
      expect(await page.locator('html').getAttribute('lang')).toBe('fr-CA');

      await screen.toPlan(appPasswordAnswers, today());
      // The plan says until when, since app passwords are basic authentication.
      await page
        .getByText(/31 décembre 2026|décembre 2026/)
        // Steps that are folded speak of it too.
        .filter({ visible: true })
        .first()
        .waitFor();
      await button('app.continue').click();

      await screen.onScreen(t('secret.title'));
      expect(await page.getByTestId('practice-ribbon').isVisible()).toBe(true);
      await page.getByText(t('secret.keychain.ready', { store: 'Secret Service' })).waitFor();
      await field('secret.password').fill('exer cmae stro zabc');
      await button('secret.save-continue').click();

      await screen.onScreen(t('test.title'));
      const stored = await keychain.get(practiceAccount);
      expect(stored).toEqual({ ok: true, value: secret });
      await button('test.send').click();
      await screen.onScreen(t('test.accepted.title'));
      const states = await page
        .locator('[data-stage]')
        .evaluateAll((all) =>
          all.map((one) => `${one.getAttribute('data-stage')}:${one.getAttribute('data-state')}`),
        );
      // The practice server is on this machine: there is no name to look up.
      expect(states).toEqual([
        'dns:skipped',
        ...['connect', 'greeting', 'tls', 'hello', 'auth', 'sender', 'recipient', 'message'].map(
          (stage) => `${stage}:passed`,
        ),
      ]);
      await page.getByText(t('test.accepted.practice')).waitFor();
      await button('app.continue').click();

      await screen.onScreen(t('maestro.title'));
      // A person on their own is sent to their own preferences.
      await page.getByRole('img', { name: t('diagram.preferences.alt') }).waitFor();
      for (const item of await page.locator('label:has(input[type="checkbox"])').all()) await item.click();
      await button('app.continue').click();

      await screen.onScreen(t('summary.title'));
      await page.getByText(t('summary.test.accepted', { account: practiceAccount })).waitFor();
      await page.getByText(t('summary.nothing-left')).waitFor();
      await page.getByText(t('summary.test.practice')).waitFor();

      expect(complaints).toEqual([]);
      expect(sent.join('\n')).not.toContain(secret);
      expect(assistant.output()).not.toContain(secret);
      await page.context().close();
    } finally {
      await assistant.stop();
    }
  }, 120_000);

  it('leads there in English with the keyboard alone', async () => {
    const assistant = await startAssistant({ through: 'npm-start', language: 'en' });
    try {
      const { page, complaints } = await openPage(browser, { locale: 'en-CA' });
      await page.goto(assistant.url);
      const screen = assistantPage(page, 'en');
      const { t } = screen;
      await screen.onScreen(t('welcome.title'));
      await pressOn(page, t('welcome.begin'));

      for (;;) {
        const shown = await screen.heading().textContent();
        const id = questionIds.find((one) => say('en', questions[one].title) === shown);
        if (id === undefined) break;
        const index = questions[id].options.findIndex((option) => option.value === appPasswordAnswers[id]);
        await tabTo(page, 'radio');
        await page.keyboard.press('Space');
        for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowDown');
        // Enter on the chosen answer goes on, as the button does.
        if (index % 2 === 0) await page.keyboard.press('Enter');
        else await pressOn(page, t('app.continue'));
        await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, shown);
        // Each new screen begins at its heading.
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      }
      await pressOn(page, t('app.continue'));

      await screen.onScreen(t('secret.title'));
      await tabTo(page, 'password');
      await page.keyboard.type('exer cmae stro zabc');
      await page.keyboard.press('Enter');

      await screen.onScreen(t('test.title'));
      await pressOn(page, t('test.send'));
      await screen.onScreen(t('test.accepted.title'));
      await pressOn(page, t('app.continue'));

      await screen.onScreen(t('maestro.title'));
      const boxes = await page.getByRole('checkbox').count();
      for (let box = 0; box < boxes; box += 1) {
        await tabTo(page, 'checkbox');
        await page.keyboard.press('Space');
      }
      await pressOn(page, t('app.continue'));
      await screen.onScreen(t('summary.title'));
      await page.getByText(t('summary.nothing-left')).waitFor();
      expect(complaints).toEqual([]);
      await page.context().close();
    } finally {
      await assistant.stop();
    }
  }, 120_000);
});

/** Presses Tab until the focus is on an input of this type; never more than a screenful. */
async function tabTo(page: Page, type: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => document.activeElement?.getAttribute('type') ?? '');
    if (found === type) return;
  }
  throw new Error(`Tab never reached a ${type}`);
}

/** Tabs to the button of this name and presses it with Enter. */
async function pressOn(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    if (focused === name) {
      await page.keyboard.press('Enter');
      return;
    }
  }
  throw new Error(`Tab never reached “${name}” on “${await page.locator('h1').textContent()}”`);
}
