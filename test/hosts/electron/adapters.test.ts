import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { createClipboard } from '../../../electron/clipboard.ts';
import { describeCrash } from '../../../electron/crash.ts';
import { reviveOnce } from '../../../electron/window.ts';

describe('the clipboard', () => {
  test('writes, reads, and clears for an empty text', async () => {
    let held = '';
    const clipboard = createClipboard({
      readText: async () => held,
      writeText: async (text) => {
        held = text;
      },
      clear: () => {
        held = '(cleared)';
      },
    });
    expect(await clipboard.write('abc')).toMatchObject({ ok: true });
    expect(await clipboard.read()).toEqual({ ok: true, value: 'abc' });
    await clipboard.write('');
    expect(held).toBe('(cleared)');
  });

  test('refuses with the kind of error and never its words, which may quote the secret', async () => {
    const refuse = () => Promise.reject(new RangeError('cannot copy abcdefghijklmnop'));
    const clipboard = createClipboard({ readText: refuse, writeText: refuse, clear: () => {} });
    const expected = { ok: false, code: 'clipboard.unavailable', params: { detail: 'RangeError' } };
    expect(await clipboard.write('abcdefghijklmnop')).toEqual(expected);
    expect(await clipboard.read()).toEqual(expected);
  });
});

describe('what is said of a crash', () => {
  test('is the class of the error and where it was thrown', () => {
    const { kind, frames } = describeCrash(new TypeError('password abcdefghijklmnop'));
    expect(kind).toBe('TypeError');
    expect(frames.length).toBeGreaterThan(0);
    expect(frames.join()).toContain('adapters.test.ts');
  });

  test('never holds a word of its message, even one that looks like a place', () => {
    const error = new Error('first line\n    at abcdefghijklmnop (secret.js:1:1)\n    at more');
    expect(describeCrash(error).frames.join()).not.toContain('abcdefghijklmnop');
    expect(describeCrash('abcdefghijklmnop')).toEqual({ kind: 'string', frames: [] });
    expect(describeCrash(undefined)).toEqual({ kind: 'undefined', frames: [] });
  });
});

describe('a page whose process ended', () => {
  function page() {
    const contents = Object.assign(new EventEmitter(), {
      reloads: 0,
      reload: () => {
        contents.reloads += 1;
      },
    });
    const reasons: string[] = [];
    reviveOnce(contents as never, (reason) => void reasons.push(reason));
    const end = (reason: string) => contents.emit('render-process-gone', {}, { reason, exitCode: 1 });
    return { contents, reasons, end };
  }

  test('is loaded again once, then given up with the reason', () => {
    const { contents, reasons, end } = page();
    end('crashed');
    expect([contents.reloads, reasons]).toEqual([1, []]);
    end('oom');
    expect([contents.reloads, reasons]).toEqual([1, ['oom']]);
  });

  test('is left alone when it ended as it should', () => {
    const { contents, reasons, end } = page();
    end('clean-exit');
    expect([contents.reloads, reasons]).toEqual([0, []]);
  });
});
