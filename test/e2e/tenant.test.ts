import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../core/i18n/message.ts';
import { assistantPage } from '../screens/assistant-page.ts';
import { tenantPages } from '../screens/tenant-pages.ts';
import { startAssistant } from '../support/assistant.ts';
import { overflows, violations } from '../support/axe.ts';
import { launchChromium, openPage } from '../support/chromium.ts';
import {
  otherAccount,
  sampleAccount,
  type TenantSamples,
  writeTenantSamples,
} from '../support/tenant-samples.ts';

let browser: Browser;
let folder: string;
let downloads: string;
let samples: TenantSamples;
const before = process.env.XDG_DOWNLOAD_DIR;

beforeAll(async () => {
  browser = await launchChromium();
  folder = mkdtempSync(path.join(tmpdir(), 'tenant-e2e-'));
  downloads = mkdtempSync(path.join(folder, 'downloads-'));
  process.env.XDG_DOWNLOAD_DIR = downloads;
  samples = writeTenantSamples(path.join(folder, 'exports'));
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
  if (before === undefined) delete process.env.XDG_DOWNLOAD_DIR;
  else process.env.XDG_DOWNLOAD_DIR = before;
});

describe('« Mon organisation », in the browser', () => {
  it('answers for a mailbox, explains policies, simulates, reads logs and writes files, in French', async () => {
    const temporary = mkdtempSync(path.join(folder, 'temporary-'));
    const assistant = await startAssistant({ language: 'fr', environment: { TMPDIR: temporary } });
    try {
      const { page, complaints } = await openPage(browser);
      await page.goto(assistant.url);
      const screen = assistantPage(page, 'fr');
      const { t, button, field } = screen;
      const tenant = tenantPages(screen);
      await screen.onScreen(t('welcome.title'));
      await tenant.open();

      // Nothing known: nothing guessed. Then one switch at a time.
      await field('tenant.verdict.account').fill(sampleAccount);
      expect(await tenant.answer()).toContain('On ne peut pas dire');
      expect(await tenant.decides()).toBe(t('verdict.switch.security-defaults'));
      await tenant.know('security-defaults', 'tenant.fact.tenant-securityDefaults.on');
      expect(await tenant.answer()).toContain('ne peut pas envoyer');
      await page.getByText(t('verdict.change.security-defaults')).waitFor();
      await tenant.know('security-defaults', 'tenant.fact.tenant-securityDefaults.off');

      // The live reading is loaded, and asks for the organization's own application before anything else.
      await page.getByRole('button', { name: t('tenant.live.title') }).click();
      await field('tenant.live.application').fill('pas un identifiant');
      await field('tenant.live.tenant').fill('exemple.onmicrosoft.com');
      await button('tenant.live.sign-in').click();
      await page.getByText(/identifiant d’une application enregistrée/).waitFor();

      // The administrator's reading, and the two dates.
      await tenant.choose([samples.pack]);
      await page.locator('table tbody tr').nth(1).waitFor();
      expect(await tenant.answer()).toMatch(/^facturation@exemple\.ca peut envoyer/);
      await page.getByRole('radio', { name: t('tenant.day.after', { date: '2027-01-02' }) }).click();
      expect(await tenant.answer()).toContain('2 janvier 2027');
      expect(await tenant.decides()).toBe(t('verdict.switch.retirement'));
      await page.getByRole('radio', { name: t('tenant.day.today') }).click();
      await page.getByRole('button', { name: 'soumissions@exemple.ca' }).click();
      expect(await tenant.decides()).toBe(t('verdict.switch.smtp-auth-tenant'));
      await page.getByRole('button', { name: sampleAccount }).click();

      await tenant.tab('policies');
      await page.locator('[data-policy="block-legacy-authentication"] button').click();
      const smtp = page.locator('[data-channel="smtp-app-password"]');
      expect(await smtp.innerText()).toContain(t('policies.effect-kind.blocks'));
      await page.getByText(t('policies.rule.update-failed')).waitFor();

      // The managed policy would block; the answer travels to the verdict.
      await tenant.tab('whatif');
      await tenant.choose([samples.policies]);
      const outcome = (name: string) => page.locator('[data-outcome]').filter({ hasText: name });
      await outcome('Block legacy').waitFor();
      expect(await outcome('Block legacy').getAttribute('data-outcome')).toBe('would-block');
      expect(await outcome('Deuxième facteur').getAttribute('data-outcome')).toBe('misses');
      expect(await outcome('Bloquer hors').getAttribute('data-outcome')).toBe('depends');
      await tenant.choose([samples.wrong]);
      await page.getByText(/ApplicationSignIns\.csv/).waitFor();

      // Several mailboxes make a table, whose cells decide, that is saved, compared and carried to the verdict.
      await tenant.compare(samples.after);
      const changes = await page.getByTestId('whatif-changes').innerText();
      expect(changes).toContain(t('whatif.short.blocked'));
      await page.getByRole('button', { name: t('tenant.whatif.platform') }).waitFor();
      await button('tenant.whatif.save.csv').click();
      await page.getByText(t('tenant.saved', { file: path.join(downloads, 'strategies.csv') })).waitFor();
      expect(readFileSync(path.join(downloads, 'strategies.csv'), 'utf8')).toContain(otherAccount);
      await button('tenant.whatif.keep-all').click();
      await page.getByRole('table').getByRole('button', { name: otherAccount }).waitFor();

      await tenant.tab('calendar');
      await page.locator('[data-event="policy-activation-1"]').waitFor();
      await button('tenant.calendar.export').click();
      await page.getByText(t('tenant.saved', { file: path.join(downloads, 'microsoft-365.ics') })).waitFor();
      const calendar = readFileSync(path.join(downloads, 'microsoft-365.ics'), 'utf8');
      expect(calendar).toMatch(/^BEGIN:VCALENDAR/);
      expect(calendar).toContain('UID:policy-activation-1@assistant-courriel');

      await tenant.tab('logs');
      await tenant.choose([samples.wrong]);
      await button('tenant.logs.read').click();
      await page.getByText(/principaux de service/).waitFor();
      await page
        .getByRole('button', { name: t('tenant.logs.remove', { file: 'ApplicationSignIns.csv' }) })
        .click();
      await tenant.choose([samples.signIns]);
      await button('tenant.logs.read').click();
      const row = page.locator(`[data-mailbox="${sampleAccount}"]`);
      await row.waitFor();
      expect(await row.innerText()).toContain(t('signins.status.fails'));
      expect(await row.innerText()).toContain(t('signins.error.policy'));
      expect(await row.innerText()).toContain('maestro*CLOUD');
      await button('tenant.logs.save').click();
      await page.getByText(/connexions-smtp\.csv/).waitFor();
      expect(readFileSync(path.join(downloads, 'connexions-smtp.csv'), 'utf8')).toContain(sampleAccount);

      await tenant.tab('queries');
      await field('tenant.queries.mailboxes').fill(`${sampleAccount}\nqui n’en est pas une`);
      await page.locator('[slot="errorMessage"]').waitFor();
      await field('tenant.queries.mailboxes').fill(sampleAccount);
      expect(await page.locator('textarea[readonly]').inputValue()).toContain(
        `$mailboxes = @('${sampleAccount}')`,
      );

      // What was typed and read is still there after a visit elsewhere.
      await button('app.to-the-path').click();
      await screen.onScreen(t('welcome.title'));
      await tenant.open();
      expect(await field('tenant.queries.mailboxes').inputValue()).toBe(sampleAccount);
      expect(complaints).toEqual([]);
      await page.context().close();
    } finally {
      await assistant.stop();
    }
    expect(readdirSync(temporary).filter((name) => name.startsWith('assistant-courriel-exports-'))).toEqual(
      [],
    );
  }, 90_000);

  it.each([
    { locale: 'fr' as Locale, viewport: { width: 1280, height: 800 }, colorScheme: 'light' as const },
    { locale: 'en' as Locale, viewport: { width: 800, height: 600 }, colorScheme: 'dark' as const },
  ])(
    'has no accessibility violation in $locale, $viewport.width wide, $colorScheme',
    async ({ locale, viewport, colorScheme }) => {
      const assistant = await startAssistant({ language: locale });
      try {
        const { page, complaints } = await openPage(browser, {
          locale: locale === 'fr' ? 'fr-CA' : 'en-CA',
          viewport,
          colorScheme,
          // axe must not measure a colour half way through a transition.
          reducedMotion: 'reduce',
        });
        await page.goto(assistant.url);
        const screen = assistantPage(page, locale);
        await screen.onScreen(screen.t('welcome.title'));
        const tenant = tenantPages(screen);
        await tenant.open();
        await tenant.walk(samples, async (name) => {
          expect(await violations(page), name).toEqual([]);
          expect(await page.locator('h1').count(), name).toBe(1);
          expect(await overflows(page), name).toBe(false);
        });
        expect(complaints).toEqual([]);
        await page.context().close();
      } finally {
        await assistant.stop();
      }
    },
    90_000,
  );
});
