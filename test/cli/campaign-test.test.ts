import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { childOutput } from '../support/child-output.ts';
import { type Keyring, startKeyring } from '../support/keyring.ts';
import { testCertificates } from '../support/scripted-mail-server.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'campaign-test-'));
const list = path.join(folder, 'comptes.csv');
const mailboxes = [1, 2, 3, 4, 5, 6].map((at) => `boite${at}@exemple.ca`);
const secret = 'qzxjvkwpqzxjvkwp';

/** How often each mailbox signed in, and how many of its connections were open at once, at most. */
const attempts = new Map<string, number>();
const open = new Map<string, number>();
let mostOpen = 0;
let refusal: string | null = null;
/** From the fourth sign-in on, the server does not answer. */
let holds = true;

let keyring: Keyring;
let server: SMTPServer;
let env: NodeJS.ProcessEnv;
let words: readonly string[];

beforeAll(async () => {
  const [certificates, started] = await Promise.all([testCertificates(['localhost']), startKeyring()]);
  keyring = started;
  writeFileSync(path.join(folder, 'authority.pem'), certificates.authority);
  writeFileSync(list, `Courriel;Nom\n${mailboxes.map((address) => `${address};=1+1\n`).join('')}`);
  server = new SMTPServer({
    cert: certificates.chain,
    key: certificates.key,
    authMethods: ['LOGIN', 'PLAIN'],
    onAuth: ({ username = '', password }, session, done) => {
      expect(session.secure).toBe(true);
      expect(password).toBe(secret);
      attempts.set(username, (attempts.get(username) ?? 0) + 1);
      open.set(username, (open.get(username) ?? 0) + 1);
      mostOpen = Math.max(mostOpen, ...open.values());
      Object.assign(session, { mailbox: username });
      const total = [...attempts.values()].reduce((sum, count) => sum + count, 0);
      if (holds && total > 3) return;
      if (refusal === null) setTimeout(() => done(null, { user: username }), 400);
      else done(Object.assign(new Error(refusal), { responseCode: 535 }));
    },
    onClose: (session) => {
      const mailbox = String((session as { mailbox?: string }).mailbox ?? '');
      open.set(mailbox, (open.get(mailbox) ?? 1) - 1);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  env = {
    ...keyring.env,
    LC_ALL: 'fr_CA.UTF-8',
    ASSISTANT_COURRIEL_HOME: path.join(folder, 'home'),
    NODE_EXTRA_CA_CERTS: path.join(folder, 'authority.pem'),
  };
  const { port } = server.server.address() as AddressInfo;
  words = ['cli/main.ts', 'campaign', 'test', list, '--host', 'localhost', '--port', String(port)];
  const keep = `const { createKeychain } = await import('./services/keychain.ts');
    const keychain = createKeychain();
    for (const account of process.argv.slice(1)) await keychain.set(account, '${secret}');
    process.exit();`;
  await childOutput(['--input-type=module', '-e', keep, ...mailboxes], env);
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await keyring.stop();
  rmSync(folder, { recursive: true, force: true });
});

const journal = () => path.join(folder, 'home', 'campaign-journal.jsonl');
const kept = () =>
  existsSync(journal()) ? readFileSync(journal(), 'utf8').split('"address"').length - 1 : 0;

/** A run that can be killed as a power cut does. */
function begin(): ChildProcess & { said: string } {
  const child = Object.assign(
    spawn(process.execPath, [...words, '--concurrency', '1'], { env: { ...process.env, ...env } }),
    { said: '' },
  );
  child.stderr?.on('data', (chunk: Buffer) => {
    child.said += chunk.toString();
  });
  return child;
}

test('many mailboxes sign in over TLS, one connection each, with a bar, and a killed run goes on', async () => {
  const first = begin();
  await expect.poll(() => [kept(), attempts.size], { timeout: 50_000 }).toEqual([3, 4]);
  first.kill('SIGKILL');
  await once(first, 'exit');
  expect(first.said).toMatch(/█+░+ \d sur 6 · \d+ par minute · encore/);
  holds = false;
  const csv = path.join(folder, 'sortie.csv');
  const again = await childOutput([...words, '--json', '--csv', csv], env);
  expect(again.stderr).toContain('3 boîtes sont déjà essayées');
  expect(JSON.parse(again.stdout)).toMatchObject({ total: 6, good: 6, end: { reason: 'finished' } });
  expect(again.status).toBe(0);
  // The one that the cut interrupted, and no other, is tried again.
  expect([...attempts.values()].sort()).toEqual([1, 1, 1, 1, 1, 2]);
  expect(mostOpen).toBe(1);
  expect(readFileSync(csv, 'utf8').split('\r\n')).toHaveLength(8);
  for (const text of [again.stdout, again.stderr, first.said, readFileSync(journal(), 'utf8')])
    expect(text).not.toContain(secret);
});

test('a refusal that repeats stops the run before accounts are locked, and they are left in peace after', async () => {
  refusal = '5.7.139 Authentication unsuccessful, the user credentials were incorrect.';
  attempts.clear();
  const stopped = await childOutput([...words, '--restart', '--concurrency', '1'], env);
  expect(stopped.stderr).toContain('est revenu 3 fois de suite');
  expect(stopped.status).toBe(1);
  expect(attempts.size).toBe(3);
  refusal = null;
  const again = await childOutput([...words, '--restart', '--json'], env);
  const outcomes = JSON.parse(again.stdout).results.map((one: { outcome: string }) => one.outcome);
  expect(outcomes.filter((outcome: string) => outcome === 'guarded')).toHaveLength(3);
  expect([...attempts.values()]).toEqual([1, 1, 1, 1, 1, 1]);
});
