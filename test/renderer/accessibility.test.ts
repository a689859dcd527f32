import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../core/i18n/message.ts';
import { appPasswordAnswers, assistantPage } from '../screens/assistant-page.ts';
import { type RunningAssistant, startAssistant } from '../support/assistant.ts';
import { overflows, violations } from '../support/axe.ts';
import { launchChromium, openPage } from '../support/chromium.ts';

const today = () => new Date().toISOString().slice(0, 10);

let browser: Browser;
let assistant: RunningAssistant;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
});

describe.each([
  { locale: 'fr' as Locale, viewport: { width: 1280, height: 800 }, colorScheme: 'light' as const },
  { locale: 'en' as Locale, viewport: { width: 800, height: 600 }, colorScheme: 'dark' as const },
])(
  'every screen of the path, in $locale, $viewport.width wide, $colorScheme',
  ({ locale, viewport, colorScheme }) => {
    it('has no accessibility violation, no horizontal scroll and one first-level heading', async () => {
      assistant = await startAssistant({ language: locale });
      const { page, complaints } = await openPage(browser, {
        locale: locale === 'fr' ? 'fr-CA' : 'en-CA',
        viewport,
        colorScheme,
        // axe must not measure a colour half way through a transition.
        reducedMotion: 'reduce',
      });
      const screen = assistantPage(page, locale);
      const { t, button, field } = screen;
      const look = async (name: string) => {
        expect(await violations(page), name).toEqual([]);
        expect(await page.locator('h1').count(), name).toBe(1);
        expect(await overflows(page), name).toBe(false);
      };
      try {
        await page.goto(assistant.url);
        await screen.onScreen(t('welcome.title'));
        await look('welcome');
        await button('checkup.page.open').click();
        await screen.onScreen(t('checkup.page.title'));
        await look('check-up');
        await page.getByText(t('checkup.page.offline'), { exact: true }).click();
        await button('checkup.page.run').click();
        await screen.onScreen(t('checkup.page.ended'));
        await page.getByRole('button', { name: t('checkup.page.rest') }).click();
        await look('check-up, ended');
        await button('app.to-the-path').click();
        await screen.onScreen(t('welcome.title'));
        await button('welcome.begin').click();
        await page.getByRole('radio').last().check({ force: true });
        await look('question');
        // The keyboard alone: Enter on the card that is chosen goes on.
        const asked = (await screen.heading().textContent()) ?? '';
        await page.getByRole('radio').last().press('Enter');
        await page.getByRole('heading', { level: 1 }).filter({ hasNotText: asked }).waitFor();
        await button('app.back').click();
        await button('app.back').click();
        await button('welcome.restart').click();
        await screen.toPlan(appPasswordAnswers, today());
        await look('plan');
        await button('app.continue').click();
        await screen.onScreen(t('secret.title'));
        await page.getByText(t('secret.mode.real'), { exact: true }).click();
        await field('secret.password').fill('123456');
        await button('secret.save-continue').click();
        await look('secret with an error');
        await page.getByText(t('secret.mode.practice'), { exact: true }).click();
        await field('secret.password').fill('abcdefghijklmnop');
        await button('secret.save-continue').click();
        await screen.onScreen(t('test.title'));
        await look('test');
        await page.getByRole('button', { name: new RegExp(t('test.scenario')) }).click();
        await page.getByRole('option', { name: t('practice.scenario.policy-blocked') }).click();
        await button('test.send').click();
        await button('test.again').waitFor();
        await look('test refused');
        await page.getByRole('button', { name: t('test.skip') }).count();
        await button('test.again').click();
        await page.getByRole('button', { name: new RegExp(t('test.scenario')) }).click();
        await page.getByRole('option', { name: t('practice.scenario.ok') }).click();
        await button('test.send').click();
        await screen.onScreen(t('test.accepted.title'));
        await look('test accepted');
        await button('app.continue').click();
        await screen.onScreen(t('maestro.title'));
        await look('maestro*');
        await button('app.continue').click();
        await screen.onScreen(t('summary.title'));
        await look('summary');
        await page
          .getByRole('button', { name: t('app.error-message') })
          .filter({ visible: true })
          .first()
          .click();
        await field('explain.text').fill('535 5.7.3 Authentication unsuccessful');
        await button('explain.run').click();
        await page.locator('[data-diagnosis]').first().waitFor();
        await look('explanation');
        await page
          .getByRole('button', { name: t('app.help') })
          .filter({ visible: true })
          .first()
          .click();
        await look('help');
        expect(complaints).toEqual([]);
      } finally {
        await page.context().close();
        await assistant.stop();
      }
    }, 120_000);
  },
);
