import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTo, isHandOver } from '../../core/advice/answer.ts';
import { explain } from '../../core/diagnosis/explain.ts';
import type { Explanation } from '../../core/diagnosis/explanation.ts';
import type { Answers } from '../../core/guide/answers.ts';
import { personPart } from '../../core/guide/person-part.ts';
import type { Locale } from '../../core/i18n/message.ts';
import { type Message, sayAll } from '../../core/i18n/translate.ts';
import { type AssistantPage, appPasswordAnswers, assistantPage } from '../screens/assistant-page.ts';
import { startAssistant } from '../support/assistant.ts';
import { launchChromium, openPage } from '../support/chromium.ts';
import { readCorpus } from '../support/diagnosis-corpus.ts';
import { refusedTrace } from '../support/fake-ports.ts';
import { mailRequest, testAccount } from '../support/mail-request.ts';
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
    const deadline = plan.deadline === null ? [] : ['section[aria-labelledby="plan-now"] > [role="note"]'];
    const wanted = ['h1', ...deadline, '#plan-now', 'section[aria-labelledby="plan-now"] > ol > li'];
    const button1 = part?.writeTo == null ? [] : ['[data-ready-message] button:first-of-type'];
    const missing = await hidden(page, [...wanted, ...button1]);
    if (missing.length > 0) seen.push(`${plan.outcome} ${JSON.stringify(answers)}: ${missing.join(', ')}`);
    for (const title = t('welcome.title'); (await screen.heading().textContent()) !== title; )
      await button('app.back').click();
    await button('welcome.restart').click();
  }
  return seen;
}

/** Each text once for what it makes the first screen hold, with the explanation that it gets. */
function differentAnswers(keyOf: (explanation: Explanation) => unknown) {
  const seen = new Map<string, { readonly text: string; readonly explanation: Explanation }>();
  for (const { text } of readCorpus()) {
    const explanation = explain(text, {});
    const key = JSON.stringify(keyOf(explanation));
    if (!seen.has(key)) seen.set(key, { text, explanation });
  }
  return [...seen.values()];
}

const firstId = (explanation: Explanation) => explanation.diagnoses[0]?.id;

/** What makes the first screen of an answer as tall as it is: the cause, what the person does, whether to wait. */
function firstScreenOf(explanation: Explanation): Message[] {
  const { causes, now, retry } = answerTo(explanation);
  const title = causes[0] === undefined ? [] : [causes[0].advice.title];
  return [...title, ...now.map(({ text }) => text), ...(retry === null ? [] : [retry])];
}

/** The cause in one line, each thing to do, whether to wait, and the message for whoever does the rest. */
function wantedOf(explanation: Explanation): string[] {
  const handed = answerTo(explanation).now.some(({ text }) => isHandOver(text.id));
  const button = handed ? ['[data-ready-message] > :first-child button'] : [];
  return ['h1', '[data-diagnosis] h2', '[data-now] ol > li > p', ...button];
}

/** What of an answer does not show at once. */
async function unseen(screen: AssistantPage, explanation: Explanation): Promise<string[]> {
  await screen.page
    .locator(`[data-diagnosis="${firstId(explanation)}"]`)
    .first()
    .waitFor();
  const missing = await hidden(screen.page, wantedOf(explanation));
  return missing.length === 0 ? [] : [`${firstId(explanation)}: ${missing.join(', ')}`];
}

async function lookAtRefusals(screen: AssistantPage): Promise<string[]> {
  const { page, t, button } = screen;
  let next: Explanation | null = null;
  // The person was left at the test, and the server refuses with each text in turn.
  await page.route('**/api/call', async (route) => {
    const { name } = route.request().postDataJSON() as { name: string };
    if (name === 'settings.get') {
      const response = await route.fetch();
      const settings = await response.json();
      settings.value.progress = {
        ...{ answers: appPasswordAnswers, step: 'test', checklist: [] },
        ...{ recipient: testAccount, sender: testAccount },
      };
      return route.fulfill({ response, json: settings });
    }
    if (name !== 'smtp.test' || next === null) return route.continue();
    const trace = refusedTrace(mailRequest(587), next.shown);
    return route.fulfill({ json: { ok: true, value: { trace, explanation: next } } });
  });
  await page.reload();
  const seen: string[] = [];
  for (const { explanation } of differentAnswers(firstScreenOf)) {
    next = explanation;
    await screen.onScreen(t('test.title'));
    await button('test.send').click();
    seen.push(...(await unseen(screen, explanation)));
    await button('test.again').click();
  }
  return seen;
}

async function lookAtTexts(screen: AssistantPage): Promise<string[]> {
  const { page, t, button, field } = screen;
  await page
    .getByRole('button', { name: t('app.error-message'), exact: true })
    .first()
    .click();
  const seen: string[] = [];
  const tall = (explanation: Explanation) => sayAll('fr', firstScreenOf(explanation)).length;
  const tallest = differentAnswers(firstId).sort((a, b) => tall(b.explanation) - tall(a.explanation));
  for (const { text, explanation } of tallest.slice(0, 20)) {
    await field('explain.text').fill(text);
    await button('explain.run').click();
    seen.push(...(await unseen(screen, explanation)));
  }
  return seen;
}

describe.each<{ locale: Locale }>([{ locale: 'fr' }, { locale: 'en' }])(
  'the first screen at 1280 × 800, in $locale, for somebody who is no administrator',
  ({ locale }) => {
    it.each([
      ['a plan', lookAtPlans],
      ['a test that was refused', lookAtRefusals],
      ['a text that was explained', lookAtTexts],
    ] as const)(
      'of %s shows without scrolling what it comes to, what they do now, and the message for whoever does the rest',
      async (_what, look) => {
        const { page } = await openPage(browser, {
          locale: `${locale}-CA`,
          viewport: { width: 1280, height: 800 },
        });
        const assistant = await startAssistant({ language: locale });
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
          expect(await look(screen)).toEqual([]);
        } finally {
          await page.context().close();
          await assistant.stop();
        }
      },
      300_000,
    );
  },
);
