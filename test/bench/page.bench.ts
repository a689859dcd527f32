import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { startWebHost, type WebHost } from '../../cli/web.ts';
import { createSession } from '../../core/operations/session.ts';
import { ensureBuilt, root } from '../support/build.ts';
import { launchChromium } from '../support/chromium.ts';
import { createFakePorts } from '../support/fake-ports.ts';
import { interleave, median, ms, ratio } from './measure.ts';
import { type Row, report } from './section.ts';

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

/** `slower`: how many times slower the processor is made to be. */
async function open(of: WebHost, slower = 1): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-CA' });
  const page = await context.newPage();
  await page.addInitScript(watch);
  if (slower > 1) {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  }
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

/** The first screen's files as they are, and packed once and for all: bytes, and the time the page takes to have them. */
async function carry(): Promise<Row[]> {
  const assets = join(root, 'out', 'renderer', 'assets');
  const html = readFileSync(join(root, 'out', 'renderer', 'index.html'), 'utf8');
  const first = [...html.matchAll(/assets\/([\w.-]+\.(?:js|css))/g)].map((match) => match[1] ?? '');
  const words = readdirSync(assets).find((name) => /^start-words.*\.js$/.test(name));
  const files = [...new Set([...first, ...(words === undefined ? [] : [words])])];
  const forms: Readonly<Record<string, (body: Buffer) => Buffer>> = {
    identity: (body) => body,
    gzip: (body) => gzipSync(body, { level: 9 }),
    br: (body) => brotliCompressSync(body),
  };
  const packed = new Map<string, Buffer>();
  for (const [form, pack] of Object.entries(forms))
    for (const file of files) packed.set(`/${form}/${file}`, pack(readFileSync(join(assets, file))));
  const server = createServer(({ url = '' }, response) => {
    const body = packed.get(url);
    if (body === undefined) return void response.end('<!doctype html>');
    const form = url.split('/')[1] ?? '';
    response.writeHead(200, {
      'content-length': body.length,
      ...(form === 'identity' ? {} : { 'content-encoding': form }),
    });
    response.end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const fetchAll = (form: string) =>
    page.evaluate(
      async (urls) => {
        const began = performance.now();
        await Promise.all(urls.map(async (url) => (await fetch(url, { cache: 'no-store' })).text()));
        return performance.now() - began;
      },
      files.map((file) => `/${form}/${file}`),
    );
  const times = await interleave(
    Object.fromEntries(Object.keys(forms).map((form) => [form, () => fetchAll(form)])),
    3 * rounds,
  );
  await context.close();
  server.close();
  const usual = median(times.identity ?? []);
  return Object.keys(forms).map((form) => {
    const bytes = files.reduce((sum, file) => sum + (packed.get(`/${form}/${file}`)?.length ?? 0), 0);
    const time = median(times[form] ?? []);
    return [form, `${(bytes / 1000).toFixed(0)} kB`, `${time.toFixed(1)} ms`, ratio(time, usual)];
  });
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
  const slow: Row[] = [];
  for (const slower of [2, 4]) {
    const { empty: alone = [], first = [] } = await interleave(
      { empty: () => open(empty, slower), first: () => open(own, slower) },
      Math.min(rounds, 5),
    );
    const [one, other] = [alone, first].map((all) => median(all.map(({ ready }) => ready)));
    slow.push([`×${slower}`, ms(one ?? 0), ms(other ?? 0), ratio(other ?? 0, one ?? 0)]);
  }
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
      {
        columns: ['A processor slower', yardstick, 'the first screen', '÷ empty'],
        rows: slow,
      },
      {
        columns: ['The first screen’s files, on loopback', 'bytes', 'time to have them', '÷ as they are'],
        rows: await carry(),
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
