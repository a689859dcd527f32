import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placement, smallestSize, stateOf, usualSize } from '../../../electron/window-state.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1040 };
const second = { x: 1920, y: -200, width: 1280, height: 984 };
const kept = { x: 100, y: 80, width: 1200, height: 800, maximized: false };

describe('where the window opens', () => {
  test('the first time: centred, 1040 × 720', () => {
    expect(placement(null, [screen])).toEqual({ bounds: { width: 1040, height: 720 }, maximized: false });
    expect(usualSize).toEqual({ width: 1040, height: 720 });
  });

  test('later: where it was left, on either display, maximized or not', () => {
    expect(placement(kept, [screen])).toEqual({
      bounds: { x: 100, y: 80, width: 1200, height: 800 },
      maximized: false,
    });
    const beside = { ...kept, x: 2000, y: -150, width: 1000, maximized: true };
    expect(placement(beside, [screen, second])).toMatchObject({
      bounds: { x: 2000, y: -150 },
      maximized: true,
    });
  });

  test('centred again when its display is gone or its title bar is out of reach', () => {
    for (const lost of [{ x: 2000 }, { x: -1150 }, { y: -20 }, { y: 1030 }, { x: 1850 }]) {
      expect(placement({ ...kept, ...lost }, [screen]).bounds).toEqual({ width: 1200, height: 800 });
    }
  });

  test('never larger than the display, nor under the smallest size', () => {
    expect(placement({ ...kept, width: 9000, height: 9000 }, [screen]).bounds).toMatchObject({
      width: 1920,
      height: 1040,
    });
    expect(placement({ ...kept, width: 10, height: -5 }, [screen]).bounds).toMatchObject(smallestSize);
  });

  test('always within reach, whatever was kept', () => {
    const number = fc.integer({ min: -10_000, max: 10_000 });
    const state = fc.record({
      x: fc.option(number),
      y: fc.option(number),
      width: number,
      height: number,
      maximized: fc.boolean(),
    });
    fc.assert(
      fc.property(state, (any) => {
        const { bounds } = placement(any, [screen, second]);
        expect(bounds.width).toBeGreaterThanOrEqual(smallestSize.width);
        expect(bounds.height).toBeGreaterThanOrEqual(smallestSize.height);
        if (bounds.x === undefined || bounds.y === undefined) return;
        const { x, y } = bounds;
        const reachable = [screen, second].some(
          (area) =>
            y >= area.y && y < area.y + area.height && x < area.x + area.width && x + bounds.width > area.x,
        );
        expect(reachable).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

test('what is kept of a window is its size when not maximized, in whole pixels', () => {
  const window = {
    getNormalBounds: () => ({ x: 1.5, y: 2, width: 1000.4, height: 700 }),
    isMaximized: () => true,
  };
  expect(stateOf(window)).toEqual({ x: 2, y: 2, width: 1000, height: 700, maximized: true });
});
