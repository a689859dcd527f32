import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startDnsServer } from '../support/dns-server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let home: string;
let child: ChildProcess | null = null;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'interruption-'));
});

afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(home, { recursive: true, force: true });
});

/** A command that goes on until it is interrupted. */
function start(...words: string[]) {
  const running = spawn(process.execPath, ['cli/main.ts', ...words, '--lang', 'en'], {
    cwd: root,
    env: { ...process.env, ASSISTANT_COURRIEL_HOME: home, DBUS_SESSION_BUS_ADDRESS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = running;
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    running[name].setEncoding('utf8').on('data', (chunk: string) => {
      output[name] += chunk;
    });
  }
  return {
    output,
    /** Waits until a stream has said something like `pattern`. */
    until: async (name: 'stdout' | 'stderr', pattern: RegExp) => {
      while (!pattern.test(output[name])) await once(running[name], 'data');
      return pattern.exec(output[name]) as RegExpExecArray;
    },
    interrupt: async () => {
      const began = performance.now();
      running.kill('SIGINT');
      const [status] = (await once(running, 'close')) as [number | null];
      return { status, milliseconds: performance.now() - began };
    },
  };
}

/** The first line a server says. */
async function greeting(port: number): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port });
  const [line] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return String(line);
}

test('Ctrl+C ends a test within a second, and its trace says so', async () => {
  const running = start('test', '--practice', 'silent', '--json');
  await running.until('stderr', /✓ Reach the server/);
  const { status, milliseconds } = await running.interrupt();
  expect(status).toBe(1);
  expect(milliseconds).toBeLessThan(1000);
  expect(JSON.parse(running.output.stdout)).toMatchObject({
    trace: { outcome: 'cancelled', practice: true },
    explanation: null,
  });
});

test('Ctrl+C while the DNS is asked ends the relay’s check before any connection', async () => {
  const dns = await startDnsServer({ 'entreprise.example': { behaviour: 'silent' } });
  const from = ['--from', 'maestro@entreprise.example', '--to', 'client@ailleurs.example'];
  const running = start(
    ...['relay', 'check', '--domain', 'entreprise.example', '--send', '--resolver', dns.address, '--json'],
    ...from,
  );
  while (dns.questions.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  const { status, milliseconds } = await running.interrupt();
  await dns.close();
  expect(status).toBe(1);
  expect(milliseconds).toBeLessThan(1000);
  expect(JSON.parse(running.output.stdout)).toMatchObject({
    trace: { outcome: 'cancelled', host: '', failure: { stage: 'dns', cause: 'cancelled' } },
    verdict: { kind: 'cancelled', messageAccepted: false },
  });
});

test('the practice server runs until Ctrl+C, labelled as an exercise, and says how to use it', async () => {
  const running = start('practice', '--scenario', 'wrong-password');
  const [, port] = await running.until('stdout', /server 127\.0\.0\.1, port (\d+)\./);
  await running.until('stderr', /Ctrl\+C/);
  expect(running.output.stdout).toContain('This is an exercise');
  expect(await greeting(Number(port))).toMatch(/^220 /);
  expect((await running.interrupt()).status).toBe(0);
  await expect(greeting(Number(port))).rejects.toThrow();
});

test('under --json the practice server gives its certificate authority', async () => {
  const running = start('practice', '--json');
  await running.until('stderr', /Ctrl\+C/);
  expect(JSON.parse(running.output.stdout)).toMatchObject({
    practice: true,
    scenario: 'ok',
    address: '127.0.0.1',
    host: 'smtp.office365.com',
    certificates: [expect.stringContaining('-----BEGIN CERTIFICATE-----')],
  });
  expect((await running.interrupt()).status).toBe(0);
});

test('the page is served until Ctrl+C', async () => {
  const running = start('web', '--no-open', '--json');
  await running.until('stderr', /Ctrl\+C/);
  const { url } = JSON.parse(running.output.stdout) as { url: string };
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#jeton=[\w-]{43}$/);
  const page = await fetch(url);
  expect(page.status).toBe(200);
  expect((await running.interrupt()).status).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
});
