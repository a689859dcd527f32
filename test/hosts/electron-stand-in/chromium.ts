import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

const profile = mkdtempSync(join(tmpdir(), 'electron-stand-in-'));
process.on('exit', () => rmSync(profile, { recursive: true, force: true }));

/** Pages that windows asked for; any other was opened by a page. */
const ours = new Set<Page>();
/** Ends once each window that asked for a page has it. */
let asked: Promise<unknown> = Promise.resolve();
let launched: Promise<BrowserContext> | null = null;
let openedByPage: (page: Page) => void = (page) => void page.close();

/** What to do with a page that another one opened. */
export function onOpenedByPage(decide: (page: Page) => void): void {
  openedByPage = decide;
}

async function launch(): Promise<BrowserContext> {
  // Only once there is a window to show: it takes a quarter of a second to load.
  const { chromium } = await import('playwright-core');
  const { chromiumFlags, chromiumPath } = await import('../../support/chromium.ts');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath,
    headless: true,
    viewport: null,
    args: [...chromiumFlags, '--remote-debugging-port=0'],
  });
  // A page nobody asked for gets nothing, whatever happens to it next.
  await context.route('**/*', (route) => route.abort('blockedbyclient'));
  context.on('page', async (page) => {
    // A page may be announced before the window that asked for it is answered.
    await asked;
    if (!ours.has(page)) openedByPage(page);
  });
  for (const page of context.pages()) await page.close().catch(() => {});
  return context;
}

/** The one Chromium of this process, started with the first window. */
export function chromiumContext(): Promise<BrowserContext> {
  launched ??= launch();
  return launched;
}

/** A page for a window. */
export async function openPage(): Promise<Page> {
  const context = await chromiumContext();
  const opened = context.newPage().then((page) => {
    ours.add(page);
    return page;
  });
  asked = Promise.allSettled([asked, opened]);
  return opened;
}

/** Where a second client (the test) can reach this Chromium. */
export async function debuggingPort(): Promise<number> {
  await chromiumContext();
  return Number(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
}

export async function closeChromium(): Promise<void> {
  if (launched === null) return;
  const context = await launched;
  await context.close().catch(() => {});
}
