import type { Page } from 'playwright-core';
import type { Answers, QuestionId } from '../../core/guide/answers.ts';
import { nextQuestions, questions } from '../../core/guide/questions.ts';
import type { Locale } from '../../core/i18n/message.ts';
import { say } from '../../core/i18n/translate.ts';
import type { Params } from '../../core/result.ts';
import { type PageMessageId, translate } from '../../renderer/words/translate.ts';

/** The words of the screens, and how to find what they name: by role and name, as a person would. */
export function assistantPage(page: Page, locale: Locale) {
  const t = (id: PageMessageId, params: Params = {}) => translate(locale, id, params);
  const button = (id: PageMessageId) =>
    page.getByRole('main').getByRole('button', { name: t(id), exact: true });
  const heading = () => page.getByRole('heading', { level: 1 });

  /** Waits for the screen whose heading is this. */
  async function onScreen(title: string): Promise<void> {
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  }

  /** Answers the question on screen and goes on. */
  async function answer(question: QuestionId, value: string): Promise<void> {
    const { title, options } = questions[question];
    await onScreen(say(locale, title));
    if (!options.some((one) => one.value === value)) throw new Error(`${question} has no answer ${value}`);
    await page.locator(`input[type="radio"][value="${value}"]`).check({ force: true });
    await button('app.continue').click();
  }

  return {
    page,
    t,
    button,
    heading,
    onScreen,
    answer,
    field: (id: PageMessageId) => page.getByRole('main').getByLabel(t(id), { exact: true }),

    /** From the welcome to the plan, with these answers to the questions that are asked. */
    async toPlan(answers: Answers, today: string): Promise<void> {
      await button('welcome.begin').click();
      const given: Record<string, string> = {};
      for (;;) {
        const next = nextQuestions(given as Answers, today).find((id) => given[id] === undefined);
        if (next === undefined) return;
        const value = answers[next] ?? 'unknown';
        await answer(next, value);
        given[next] = value;
      }
    },
  };
}

export type AssistantPage = ReturnType<typeof assistantPage>;

/** Answers that lead to the app-password route: a person alone on maestro*CLOUD, enforced in per-user MFA. */
export const appPasswordAnswers: Answers = {
  actor: 'user',
  hosting: 'cloud',
  mailProgram: 'smtp',
  mfa: 'on',
  mfaKind: 'per-user',
  legacyAuth: 'allowed',
  managedPolicy: 'none',
  fixedAddress: 'yes',
  mailboxes: 'all',
  appPasswordOption: 'visible',
  basicAuth: 'enabled',
};

/** Answers that lead to the IP route: IT, maestro*CLOUD, MFA imposed by Conditional Access. */
export const ipAddressAnswers: Answers = {
  ...appPasswordAnswers,
  actor: 'it-one',
  mfaKind: 'conditional-access',
  appPasswordOption: 'absent',
};

/** Reads a domain with the DNS server at `resolver` (HOST:PORT), and waits for the verdict. */
export async function readDomain(screen: AssistantPage, domain: string, resolver: string): Promise<void> {
  const { page, t, button, field } = screen;
  await screen.onScreen(t('ip.dns.title'));
  await field('ip.domain').fill(domain);
  await page.getByRole('button', { name: t('ip.advanced') }).click();
  await field('ip.resolver').fill(resolver);
  await button('ip.dns.run').click();
  await button('ip.dns.again').waitFor();
}
