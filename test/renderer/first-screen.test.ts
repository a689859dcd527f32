import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../core/guide/answers.ts';
import { personPart } from '../../core/guide/person-part.ts';
import type { Locale } from '../../core/i18n/message.ts';
import { type AssistantPage, appPasswordAnswers, assistantPage } from '../screens/assistant-page.ts';
import { startAssistant } from '../support/assistant.ts';
import { launchChromium, openPage } from '../support/chromium.ts';
import { planFor } from '../support/plan-for.ts';

const today = () => new Date().toISOString().slice(0, 10);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
});

/** What of these is not wholly visible without scrolling, above the bar of buttons. */
async function hidden(page: Page, selectors: readonly string[]): Promise<string[]> {
  return page.evaluate((wanted) => {
    const bar = [...document.querySelectorAll('main *')]
      .filter((one) => getComputedStyle(one).position === 'sticky')
      .map((one) => one.getBoundingClientRect())
      .find(({ top }) => top > window.innerHeight / 2);
    const floor = Math.min(window.innerHeight, bar?.top ?? window.innerHeight);
    const out =
      (document.querySelector('main')?.scrollTop ?? 0) > 0 || window.scrollY > 0 ? ['scrolled'] : [];
    for (const selector of wanted) {
      const boxes = [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
      if (boxes.length === 0) out.push(`${selector} is absent`);
      const worst = boxes.find(({ top, bottom }) => top < 0 || bottom > floor);
      if (worst !== undefined) out.push(`${selector}: ${Math.round(worst.bottom)} > ${Math.round(floor)}`);
    }
    return out;
  }, selectors);
}

/** One situation of each plan that a person on their own can reach. */
const situations: readonly Answers[] = [
  appPasswordAnswers,
  { ...appPasswordAnswers, hosting: 'on-site', mfaKind: 'unknown' },
  { ...appPasswordAnswers, appPasswordOption: 'absent' },
  { ...appPasswordAnswers, hosting: 'on-site', appPasswordOption: 'absent' },
  { ...appPasswordAnswers, mfa: 'off' },
  {},
  { mailProgram: 'other', actor: 'user' },
  { mailProgram: 'outlook', actor: 'user', outlook: 'classic', outlookAccount: 'same' },
  { mailProgram: 'outlook', actor: 'user', outlook: 'classic', outlookAccount: 'other' },
  { mailProgram: 'outlook', actor: 'user', outlook: 'unknown', outlookAccount: 'unknown' },
  { mailProgram: 'outlook', actor: 'user', outlook: 'new' },
  { mailProgram: 'outlook', actor: 'user', outlook: 'old' },
  { mailProgram: 'outlook', actor: 'user', outlook: 'absent' },
];

/** How much of what was painted has moved since the page began, as the browser counts it (Layout Instability). */
const watchShifts = `
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifted += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });`;

async function lookAtPlans(screen: AssistantPage): Promise<string[]> {
  const { page, t, button } = screen;
  const seen: string[] = [];
  for (const answers of situations) {
    await screen.toPlan(answers, today());
    await page.locator('#plan-now').waitFor();
    const asked = { ...answers, actor: answers.actor ?? 'unknown' } as Answers;
    const plan = planFor(asked, today());
    const part = personPart(plan);
    const wanted = ['h1', '#plan-now', 'section[aria-labelledby="plan-now"] > ol > li'];
    const button1 = part?.writeTo == null ? [] : ['[data-ready-message] button:first-of-type'];
    const missing = await hidden(page, [...wanted, ...button1]);
    if (missing.length > 0) seen.push(`${plan.outcome} ${JSON.stringify(answers)}: ${missing.join(', ')}`);
    for (const title = t('welcome.title'); (await screen.heading().textContent()) !== title; )
      await button('app.back').click();
    await button('welcome.restart').click();
  }
  return seen;
}

describe.each<{ locale: Locale }>([{ locale: 'fr' }, { locale: 'en' }])(
  'a plan at 1280 × 800, in $locale, for somebody who is no administrator',
  ({ locale }) => {
    it('shows without scrolling what it comes to, what they do now, and the message for whoever does the rest', async () => {
      const assistant = await startAssistant({ language: locale });
      const { page } = await openPage(browser, {
        locale: `${locale}-CA`,
        viewport: { width: 1280, height: 800 },
      });
      const screen = assistantPage(page, locale);
      try {
        await page.addInitScript(watchShifts);
        await page.goto(assistant.url);
        await screen.onScreen(screen.t('welcome.title'));
        // Two frames later, all that the first paint could push has been pushed.
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        expect(await page.evaluate('window.shifted')).toBe(0);
        expect(await lookAtPlans(screen)).toEqual([]);
      } finally {
        await page.context().close();
        await assistant.stop();
      }
    }, 300_000);
  },
);
