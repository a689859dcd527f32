import { describe, expect, it } from 'vitest';
import { noWindowWords, windowObstacle } from '../../build/no-window.mjs';

const person = { asked: false, platform: 'linux', uid: 1000, environment: { DISPLAY: ':0' } };

describe('the reason why there is no window', () => {
  it.each([
    ['nothing, on a desktop', person, null],
    ['nothing, under Wayland', { ...person, environment: { WAYLAND_DISPLAY: 'wayland-0' } }, null],
    ['the person’s own choice', { ...person, asked: true }, 'asked'],
    ['root on Linux, whose sandbox is never switched off', { ...person, uid: 0 }, 'root'],
    ['no display', { ...person, environment: {} }, 'no-display'],
    [
      'nothing on Windows, where there is no root',
      { ...person, platform: 'win32', uid: undefined, environment: {} },
      null,
    ],
    [
      'nothing for an administrator of a Mac',
      { ...person, platform: 'darwin', uid: 0, environment: {} },
      null,
    ],
  ])('is %s', (_, surroundings, expected) => {
    expect(windowObstacle(surroundings)).toBe(expected);
  });

  it('is one line in each language', () => {
    for (const words of Object.values(noWindowWords)) {
      expect(words).toHaveLength(2);
      for (const line of words) expect(line).not.toContain('\n');
    }
  });
});
