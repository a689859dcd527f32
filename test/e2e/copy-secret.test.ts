import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appPasswordAnswers, assistantPage } from '../screens/assistant-page.ts';
import { startAssistant } from '../support/assistant.ts';
import { launchChromium, openPage } from '../support/chromium.ts';
import { ownKeyring } from '../support/keyring.ts';
import { startVirtualDisplay, type VirtualDisplay } from '../support/virtual-display.ts';

const run = promisify(execFile);
const secret = 'pourlepressepapi';
const today = () => new Date().toISOString().slice(0, 10);

ownKeyring();

let browser: Browser;
let display: VirtualDisplay;

beforeAll(async () => {
  browser = await launchChromium();
  display = await startVirtualDisplay();
});

afterAll(async () => {
  await browser?.close();
  display?.stop();
});

/** What the person's own clipboard holds. */
const pasteboard = async () =>
  (await run('xsel', ['--clipboard', '--output'], { env: { ...process.env, ...display.environment } }))
    .stdout;

describe('copying the secret, on a real clipboard', () => {
  it('is done by the trusted side, counts down in sight, and is undone when the assistant closes', async () => {
    const assistant = await startAssistant({
      environment: display.environment,
    });
    const { page } = await openPage(browser);
    const answers: string[] = [];
    page.on('response', (response) =>
      response.text().then(
        (text) => answers.push(text),
        () => undefined,
      ),
    );
    await page.goto(assistant.url);
    const screen = assistantPage(page, 'fr');
    const { t, button, field } = screen;
    await screen.toPlan(appPasswordAnswers, today());
    await button('app.continue').click();
    await screen.onScreen(t('secret.title'));
    await field('secret.password').fill(secret);
    await button('secret.save-continue').click();
    await screen.onScreen(t('test.title'));
    await button('test.skip').click();
    await screen.onScreen(t('maestro.title'));
    await page.getByRole('button', { name: new RegExp(`^${t('secret.copy')}`) }).click();
    await page.getByRole('timer').waitFor();
    expect(await pasteboard()).toBe(secret);
    // The page was told how long is left, and never what was copied.
    await page.getByText(t('secret.copy.counting', { seconds: 28 })).waitFor();
    expect(answers.join('\n')).not.toContain(secret);
    await page.context().close();
    await assistant.stop();
    expect(await pasteboard()).toBe('');
  }, 60_000);
});
