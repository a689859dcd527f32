// Takes every screen of the main path, in the variants a person may see. `npm run screenshots [-- FOLDER]`.
import '../support/load-all-words.ts';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Locale } from '../../core/i18n/message.ts';
import type { PracticeScenario } from '../../core/mail/practice.ts';
import { startAssistant } from '../support/assistant.ts';
import { launchChromium, openPage } from '../support/chromium.ts';
import { writeTenantSamples } from '../support/tenant-samples.ts';
import { startUsualDns, usualDomain } from '../support/usual-domain.ts';
import {
  type AssistantPage,
  appPasswordAnswers,
  assistantPage,
  ipAddressAnswers,
  readDomain,
} from './assistant-page.ts';
import { tenantPages } from './tenant-pages.ts';

const folder = process.argv[2] ?? 'out/screenshots';
const only = process.argv[3];

type Variant = { readonly name: string; readonly locale: Locale; readonly options: BrowserContextOptions };

const wide = { width: 1280, height: 800 };
const narrow = { width: 800, height: 600 };

const variants: readonly Variant[] = [
  { name: 'fr-1280', locale: 'fr', options: { viewport: wide } },
  { name: 'fr-800', locale: 'fr', options: { viewport: narrow } },
  { name: 'en-1280', locale: 'en', options: { viewport: wide } },
  { name: 'en-800', locale: 'en', options: { viewport: narrow } },
  { name: 'fr-1280-dark', locale: 'fr', options: { viewport: wide, colorScheme: 'dark' } },
  { name: 'fr-1280-forced', locale: 'fr', options: { viewport: wide, forcedColors: 'active' } },
];

const browser = await launchChromium();
try {
  for (const variant of variants.filter((one) => only === undefined || one.name === only))
    await take(variant);
} finally {
  await browser.close();
}

async function take({ name, locale, options }: Variant): Promise<void> {
  const assistant = await startAssistant({ language: locale });
  const { page, complaints } = await openPage(browser, {
    ...options,
    locale: locale === 'fr' ? 'fr-CA' : 'en-CA',
  });
  const target = join(folder, name);
  mkdirSync(target, { recursive: true });
  let number = 0;
  /** The window as it is, then, where the column scrolls, the whole of it. */
  const shoot = async (what: string) => {
    number += 1;
    const file = join(target, `${String(number).padStart(2, '0')}-${what}`);
    await page.waitForTimeout(200);
    await page.screenshot({ path: `${file}.png` });
    await shootWhole(page, `${file}-whole.png`);
  };
  try {
    await page.goto(assistant.url);
    const screen = assistantPage(page, locale);
    await walk(screen, shoot);
    process.stdout.write(
      `${name}: ${number} screens, ${complaints.length} complaints ${complaints.join(' | ')}\n`,
    );
  } finally {
    await page.context().close();
    await assistant.stop();
  }
}

async function shootWhole(page: Page, path: string): Promise<void> {
  const viewport = page.viewportSize();
  const height = await page.evaluate(() => document.querySelector('main')?.scrollHeight ?? 0);
  if (viewport === null || height <= viewport.height) return;
  await page.setViewportSize({ width: viewport.width, height: Math.min(height + 60, 6000) });
  await page.waitForTimeout(100);
  await page.screenshot({ path });
  await page.setViewportSize(viewport);
}

async function walk(screen: AssistantPage, shoot: (what: string) => Promise<void>): Promise<void> {
  const { page, t, button, field } = screen;
  const today = new Date().toISOString().slice(0, 10);
  await screen.onScreen(t('welcome.title'));
  await shoot('welcome');
  await button('checkup.page.open').click();
  await shoot('checkup');
  await button('checkup.page.run').click();
  await screen.onScreen(t('checkup.page.ended'));
  await shoot('checkup-ended');
  await button('app.to-the-path').click();
  await button('welcome.begin').click();
  await shoot('question');
  await page.getByRole('radio').last().check({ force: true });
  await shoot('question-unknown');
  await button('app.back').click();
  await button('welcome.restart').click();
  await screen.toPlan(appPasswordAnswers, today);
  await shoot('plan');
  await button('app.continue').click();
  await page.getByText(t('secret.mode.practice')).waitFor();
  await shoot('secret');
  await page.getByText(t('secret.mode.real'), { exact: true }).click();
  await field('secret.address').fill('nom@entreprise.ca');
  await field('secret.password').fill('MotDePasse2026');
  await shoot('secret-warning');
  await page.getByText(t('secret.mode.practice'), { exact: true }).click();
  await field('secret.password').fill('exer cice maes troz');
  const cannotKeep = page.getByText(t('secret.keychain.session'));
  if (await cannotKeep.isVisible()) await cannotKeep.click();
  await button('secret.save-continue').click();
  await screen.onScreen(t('test.title'));
  await shoot('test');
  await chooseScenario(screen, 'policy-blocked');
  await button('test.send').click();
  await button('test.again').waitFor();
  await shoot('test-refused');
  await button('test.again').click();
  await chooseScenario(screen, 'silent');
  await button('test.send').click();
  await shoot('test-running');
  await button('test.stop').click();
  await button('test.again').click();
  await chooseScenario(screen, 'ok');
  await button('test.send').click();
  await screen.onScreen(t('test.accepted.title'));
  await shoot('test-accepted');
  await button('app.continue').click();
  await page.getByText(t('maestro.checklist')).waitFor();
  await shoot('maestro');
  await page.locator('label:has(input[type="checkbox"])').first().click();
  await button('app.continue').click();
  await screen.onScreen(t('summary.title'));
  await shoot('summary');
  await page
    .getByRole('button', { name: t('app.error-message') })
    .filter({ visible: true })
    .first()
    .click();
  await field('explain.text').fill(
    '535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator.',
  );
  await button('explain.run').click();
  await page.locator('[data-diagnosis]').first().waitFor();
  await shoot('explain');
  await page
    .getByRole('button', { name: t('app.help') })
    .filter({ visible: true })
    .first()
    .click();
  await shoot('help');
  await page
    .getByRole('button', { name: t('app.help') })
    .filter({ visible: true })
    .first()
    .click();
  await button('summary.restart').click();
  await screen.toPlan(ipAddressAnswers, today);
  await shoot('ip-plan');
  await button('app.continue').click();
  await shoot('ip-dns');
  const dns = await startUsualDns();
  try {
    await readDomain(screen, usualDomain, dns.address);
  } finally {
    await dns.close();
  }
  await shoot('ip-dns-read');
  await button('app.continue').click();
  await screen.onScreen(t('ip.connector.title'));
  await page.getByRole('button', { name: t('ip.connector.powershell') }).click();
  await shoot('ip-connector');
  await button('app.continue').click();
  await screen.onScreen(t('ip.relay.title'));
  await field('test.sender').fill(`facturation@${usualDomain}`);
  await field('test.recipient').fill('client@ailleurs.example');
  await shoot('ip-relay');
  await button('ip.relay.run').click();
  await button('test.again').waitFor();
  await shoot('ip-relay-done');
  await button('test.again').click();
  await chooseScenario(screen, 'relay-not-attributed');
  await button('ip.relay.run').click();
  await button('test.again').waitFor();
  await shoot('ip-relay-refused');
  const tenant = tenantPages(screen);
  await tenant.open();
  await tenant.walk(writeTenantSamples(join(folder, 'exports')), shoot);
  await button('app.campaign').click();
  await screen.onScreen(t('campaign.title'));
  await shoot('campaign');
}

async function chooseScenario({ page, t }: AssistantPage, scenario: PracticeScenario): Promise<void> {
  await page.getByRole('button', { name: new RegExp(t('test.scenario')) }).click();
  await page.getByRole('option', { name: t(`practice.scenario.${scenario}`), exact: true }).click();
}
