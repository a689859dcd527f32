import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Flags for a headless Chromium that may run as root and must reach nothing but this machine. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** The system's Chromium. The caller closes it. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, headless: true, args: chromiumFlags });
}

export type WatchedPage = {
  readonly page: Page;
  /** What the page should never say: script errors, policy violations, requests that failed. */
  readonly complaints: readonly string[];
};

/** A page whose errors are collected, so that a test can assert there was none. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'fr-CA',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['127.0.0.1', ''].includes(url.hostname) && url.protocol.startsWith('http'))
      complaints.push(`outside: ${url.host}`);
  });
  return { page, complaints };
}
