import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { startWebHost, type WebHost } from '../../cli/web.ts';
import { createSession } from '../../core/operations/session.ts';
import { ensureBuilt, root } from '../support/build.ts';
import { launchChromium } from '../support/chromium.ts';
import { createFakePorts } from '../support/fake-ports.ts';
import { interleave, median, ms, ratio } from './measure.ts';
import { report } from './section.ts';

/** The first screen beside an empty React page, from the same host in the same Chromium. */
ensureBuilt('renderer');

const rounds = Number(process.env.ROUNDS ?? 15);
const folder = mkdtempSync(join(tmpdir(), 'page-bench-'));

/** React and one heading, built as the page is. */
async function buildEmptyPage(): Promise<string> {
  const source = join(root, 'out', 'bench-page');
  const target = join(folder, 'empty');
  mkdirSync(source, { recursive: true });
  writeFileSync(
    join(source, 'index.html'),
    '<!doctype html><div id="root"></div><script type="module" src="./main.js"></script>',
  );
  writeFileSync(
    join(source, 'main.js'),
    `import { createElement } from 'react';
     import { createRoot } from 'react-dom/client';
     createRoot(document.getElementById('root')).render(createElement('h1', null, 'Bonjour'));`,
  );
  process.env.NODE_ENV = 'production';
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'error',
    build: { outDir: target, target: 'chrome140', modulePreload: { polyfill: false } },
  });
  rmSync(source, { recursive: true });
  return target;
}

async function host(directory: string): Promise<WebHost> {
  const started = await startWebHost({
    rendererDirectory: directory,
    handlers: createSession(createFakePorts()).handlers,
  });
  if (!started.ok) throw new Error(started.code);
  return started.value;
}

type Seen = {
  readonly ready: number;
  readonly script: number;
  readonly shift: number;
};

const own = await host(join(root, 'out', 'renderer'));
const empty = await host(await buildEmptyPage());
const browser = await launchChromium();

/** Runs in the page before anything of it: when a heading was painted, and every shift of the layout. */
const watch = `
  window.seen = { ready: null, shift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver((_, observer) => {
    if (document.querySelector('h1') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.seen.ready = performance.now(); }));
  }).observe(document, { childList: true, subtree: true });
`;

async function open(of: WebHost): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-CA' });
  const page = await context.newPage();
  await page.addInitScript(watch);
  let script = 0;
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) {
      script += Number(response.headers()['content-length'] ?? 0);
    }
  });
  await page.goto(of.newLink());
  // The page's policy forbids what waits in it: it is asked from here.
  while ((await page.evaluate('window.seen.ready')) === null) await page.waitForTimeout(20);
  // What was asked for by the first paint; the idle time comes later.
  const atFirst = script;
  await page.waitForTimeout(200);
  const seen = (await page.evaluate('window.seen')) as { ready: number; shift: number };
  await context.close();
  return { ready: seen.ready, script: atFirst, shift: seen.shift };
}

/** The longest that an answer to a key or a click took, with a processor four times slower (Event Timing). */
async function longestInput(): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-CA' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.addInitScript(`
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { processingStart, startTime } of list.getEntries())
        window.longest = Math.max(window.longest, processingStart - startTime);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  `);
  await page.goto(own.newLink());
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(1500);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (let press = 0; press < 8; press += 1) {
    await page.keyboard.press('Tab');
    await page.waitForTimeout(60);
  }
  await page.getByRole('button').first().click();
  await page.waitForTimeout(300);
  const longest = (await page.evaluate('window.longest')) as number;
  await context.close();
  return longest;
}

try {
  const samples = await interleave(
    { 'an empty React page': () => open(empty), 'the first screen': () => open(own) },
    rounds,
  );
  const of = (name: string, key: keyof Seen) => median((samples[name] ?? []).map((one) => one[key]));
  const names = Object.keys(samples);
  const yardstick = 'an empty React page';
  const inputs: number[] = [];
  for (let round = 0; round < 3; round += 1) inputs.push(await longestInput());
  report({
    title: 'The page',
    tables: [
      {
        columns: [
          'From the same host',
          'ready',
          '÷ empty',
          'goal',
          'script',
          '÷ empty',
          'goal',
          'layout shift',
        ],
        rows: names.map((name) => [
          name,
          ms(of(name, 'ready')),
          ratio(of(name, 'ready'), of(yardstick, 'ready')),
          name === yardstick ? '' : '≤ 1.5',
          `${(of(name, 'script') / 1000).toFixed(0)} kB`,
          ratio(of(name, 'script'), of(yardstick, 'script')),
          name === yardstick ? '' : '≤ 2.2',
          of(name, 'shift').toFixed(3),
        ]),
      },
    ],
    notes: [
      `Ready: the first heading painted. ${rounds} rounds, each in a context without a cache.`,
      `Longest wait of a key or a click for its handler, processor four times slower: ${ms(median(inputs))} (goal: under 50 ms).`,
    ],
  });
} finally {
  await browser.close();
  await Promise.all([own.close(), empty.close()]);
  rmSync(folder, { recursive: true, force: true });
}
