import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPendingLink } from '../../electron/pending-link.ts';
import { terminal } from '../support/terminal.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'uninstall-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('uninstall lists first, removes what is asked with --yes, and leaves what is somebody else’s', async () => {
  const home = path.join(root, 'home');
  const config = path.join(root, 'config');
  const env = { ASSISTANT_COURRIEL_HOME: home, XDG_CONFIG_HOME: config };
  for (const folder of [home, config]) mkdirSync(folder);
  for (const name of ['config.json', 'campaign.json', 'notes.txt'])
    writeFileSync(path.join(home, name), '{}');
  const handlers = path.join(config, 'mimeapps.list');
  writeFileSync(
    handlers,
    '[Default Applications]\nx-scheme-handler/assistant-courriel=a.desktop\ntext/html=b.desktop\n',
  );
  const listed = await terminal(['uninstall', '--json'], { env });
  expect(listed.status, listed.stderr).toBe(0);
  expect(listed.json()).toMatchObject({ removed: false, links: [handlers] });
  expect(existsSync(path.join(home, 'campaign.json'))).toBe(true);
  expect((await terminal(['uninstall', '--links', '--yes'], { env })).status).toBe(0);
  expect(readFileSync(handlers, 'utf8')).toBe('[Default Applications]\ntext/html=b.desktop\n');
  expect(existsSync(path.join(home, 'campaign.json'))).toBe(true);
  expect((await terminal(['uninstall', '--settings', '--secrets', '--yes'], { env })).status).toBe(0);
  expect(existsSync(path.join(home, 'campaign.json'))).toBe(false);
  expect(existsSync(path.join(home, 'notes.txt'))).toBe(true);
});

test('the link that opened the window is given once, from the command line or from the system', () => {
  type Listener = (event: { preventDefault: () => void }, url: string) => void;
  const listeners: Listener[] = [];
  const registered: string[] = [];
  const app = {
    isPackaged: true,
    on: (_name: string, listener: Listener) => listeners.push(listener),
    setAsDefaultProtocolClient: (scheme: string) => registered.push(scheme) > 0,
  };
  const link = createPendingLink(app as unknown as Parameters<typeof createPendingLink>[0], [
    'program',
    'assistant-courriel:open?screen=help',
  ]);
  expect(registered).toEqual(['assistant-courriel']);
  expect(link.take()).toBe('assistant-courriel:open?screen=help');
  expect(link.take()).toBeNull();
  link.offer(['program', '--flag']);
  expect(link.take()).toBeNull();
  listeners[0]?.({ preventDefault: () => undefined }, 'assistant-courriel:open');
  expect(link.take()).toBe('assistant-courriel:open');
});
