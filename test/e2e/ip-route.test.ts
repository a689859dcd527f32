import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assistantPage, ipAddressAnswers, readDomain } from '../screens/assistant-page.ts';
import { startAssistant } from '../support/assistant.ts';
import { launchChromium, openPage } from '../support/chromium.ts';
import type { TestDnsServer } from '../support/dns-server.ts';
import { startUsualDns, usualDomain, usualRelayHost } from '../support/usual-domain.ts';

const cloudAddress = '199.16.112.2';
const today = () => new Date().toISOString().slice(0, 10);

let browser: Browser;
let dns: TestDnsServer;

beforeAll(async () => {
  browser = await launchChromium();
  dns = await startUsualDns();
});
afterAll(async () => {
  await browser?.close();
  await dns?.close();
});

describe('the IP-address route, in the browser', () => {
  it('leads from maestro*CLOUD through the domain, the connector and the relay to maestro* and a summary', async () => {
    const assistant = await startAssistant({ language: 'fr' });
    try {
      const { page, complaints } = await openPage(browser);
      await page.goto(assistant.url);
      const screen = assistantPage(page, 'fr');
      const { t, button, field } = screen;
      await screen.toPlan(ipAddressAnswers, today());
      await page.getByRole('heading', { level: 1 }).filter({ hasText: cloudAddress }).waitFor();
      await button('app.continue').click();

      // The publisher's address is offered, and can be replaced.
      await screen.onScreen(t('ip.dns.title'));
      expect(await field('ip.address').inputValue()).toBe(cloudAddress);
      await field('ip.address').fill('10.1.2.3');
      await field('ip.domain').fill(usualDomain);
      await button('ip.dns.run').click();
      await page
        .getByText(/10\.1\.2\.3/)
        .first()
        .waitFor();
      await field('ip.address').fill(cloudAddress);
      await readDomain(screen, ` ${usualDomain}. `, dns.address);
      expect(dns.questions.some(({ question }) => question === `MX ${usualDomain}`)).toBe(true);
      await page.getByText(t('ip.dns.verdict.problem')).waitFor();
      const record = page.getByTestId('spf-diff');
      expect((await record.innerText()).replaceAll(/\s+/g, ' ')).toContain(
        `ip4:${cloudAddress} (${t('ip.diff.added')})`,
      );
      await button('app.continue').click();

      await screen.onScreen(t('ip.connector.title'));
      await page.getByRole('button', { name: t('ip.connector.powershell') }).click();
      await page.getByText('New-InboundConnector').waitFor();
      expect(await page.locator('main pre').allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringContaining(`-SenderIPAddresses '${cloudAddress}'`)]),
      );
      await page.getByRole('button', { name: t('ip.connector.support') }).click();
      await page.getByText(usualRelayHost).first().waitFor();
      await button('app.continue').click();

      await screen.onScreen(t('ip.relay.title'));
      await page.getByText(t('app.practice.words')).waitFor();
      await field('test.sender').fill(`facturation@${usualDomain}`);
      await field('test.recipient').fill('client@ailleurs.example');
      await button('ip.relay.run').click();
      await button('test.again').waitFor();
      const states = await page
        .locator('[data-stage]')
        .evaluateAll((all) =>
          all.map((one) => `${one.getAttribute('data-stage')}:${one.getAttribute('data-state')}`),
        );
      expect(states).toContain('auth:skipped');
      expect(states).toContain('recipient:passed');
      // Without the box ticked, the message itself never leaves.
      expect(states).toContain('message:not-reached');
      await page.getByText(t('relay.not.practice')).waitFor();
      await button('app.continue').click();

      await screen.onScreen(t('maestro.title.ip'));
      await page.getByText(usualRelayHost, { exact: true }).waitFor();
      for (const item of await page.locator('label:has(input[type="checkbox"])').all()) await item.click();
      await button('app.continue').click();
      await screen.onScreen(t('summary.title'));
      expect(await page.getByTestId('resume').innerText()).toContain(cloudAddress);
      await page.getByText(t('summary.nothing-left')).waitFor();
      expect(complaints).toEqual([]);
      await page.context().close();
    } finally {
      await assistant.stop();
    }
  }, 90_000);
});
