import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClipboard } from '../../services/clipboard.ts';
import { childOutput } from '../support/child-output.ts';
import { startVirtualDisplay, type VirtualDisplay } from '../support/virtual-display.ts';

describe('a clipboard that fails', () => {
  test.each([
    ['Clipboard access requires a display server (X11 or Wayland).', 'no display'],
    ["Couldn't find the `xsel` binary and fallback didn't work.", 'no clipboard program'],
    ['Command failed', 'refused'],
  ])('says why in words of ours: %s', async (message, detail) => {
    const failing = async () => {
      throw new Error(`${message} abcdefghijklmnop`);
    };
    const clipboard = createClipboard({ write: failing, read: failing });
    const failure = { ok: false, code: 'clipboard.unavailable', params: { detail } };
    expect(await clipboard.write('abcdefghijklmnop')).toEqual(failure);
    expect(await clipboard.read()).toEqual(failure);
  });
});

describe.runIf(process.platform === 'linux')('the real clipboard of a session', () => {
  let display: VirtualDisplay;

  beforeAll(async () => {
    display = await startVirtualDisplay();
  });

  afterAll(() => display.stop());

  /** A process of its own: the display is part of the environment it starts with. */
  const run = (script: string, changes: NodeJS.ProcessEnv = {}) =>
    childOutput(
      [
        '--input-type=module-typescript',
        '-e',
        `import { createClipboard } from './services/clipboard.ts'; const clipboard = createClipboard(); ${script}`,
      ],
      { ...display.environment, ...changes },
    );

  test('takes a secret, gives it back, and is cleared', async () => {
    const { stdout } = await run(`
      const out = [await clipboard.write('abcdefghijklmnop'), await clipboard.read(), await clipboard.write(''), await clipboard.read()];
      console.log(JSON.stringify(out)); process.exit();`);
    expect(JSON.parse(stdout)).toMatchObject([
      { ok: true },
      { ok: true, value: 'abcdefghijklmnop' },
      { ok: true },
      { ok: true, value: '' },
    ]);
  });

  test('never shows the secret among the arguments of a process', async () => {
    const { stdout } = await run(`
      import { readdirSync, readFileSync } from 'node:fs';
      const secret = ['jamais', 'dans', 'argv'].join('-');
      const seen = [];
      const look = () => { for (const pid of readdirSync('/proc')) { try { seen.push(readFileSync('/proc/' + pid + '/cmdline', 'utf8')); } catch {} } };
      const timer = setInterval(look, 1);
      await clipboard.write(secret); look(); await clipboard.read(); look();
      clearInterval(timer);
      console.log(JSON.stringify({ xsel: seen.some((line) => line.startsWith('xsel')), shown: seen.some((line) => line.includes(secret)) }));
      await clipboard.write(''); process.exit();`);
    expect(JSON.parse(stdout)).toEqual({ xsel: true, shown: false });
  });

  test('is unavailable without a display, in words', async () => {
    const { stdout } = await run('console.log(JSON.stringify(await clipboard.write("x"))); process.exit();', {
      DISPLAY: '',
    });
    expect(JSON.parse(stdout)).toEqual({
      ok: false,
      code: 'clipboard.unavailable',
      params: { detail: 'no display' },
    });
  });
});
