import type { BrowserWindow, Rectangle } from 'electron';
import type { Settings } from '../core/settings/settings.ts';

export const usualSize = { width: 1040, height: 720 };
export const smallestSize = { width: 800, height: 600 };

/** How much of the title bar must show for a person to grab the window, in device-independent pixels. */
const grip = { width: 120, height: 32 };

type Kept = Settings['window'];

/** Where to open: as it was left when that still shows on a display, otherwise centred at the usual size. */
export function placement(
  kept: Kept,
  workAreas: readonly Rectangle[],
): { readonly bounds: Partial<Rectangle> & typeof usualSize; readonly maximized: boolean } {
  if (kept === null) return { bounds: usualSize, maximized: false };
  const { x, y, maximized } = kept;
  const size = {
    width: Math.max(kept.width, smallestSize.width),
    height: Math.max(kept.height, smallestSize.height),
  };
  if (x === null || y === null) return { bounds: fitted(size, workAreas[0]), maximized };
  const area = workAreas.find((candidate) => showsGrip({ x, y, ...fitted(size, candidate) }, candidate));
  if (area === undefined) return { bounds: fitted(size, workAreas[0]), maximized };
  return { bounds: { x, y, ...fitted(size, area) }, maximized };
}

/** No larger than the display, whose resolution may have changed since; never under the smallest size. */
function fitted(size: typeof usualSize, area: Rectangle | undefined): typeof usualSize {
  if (area === undefined) return size;
  return {
    width: Math.max(Math.min(size.width, area.width), smallestSize.width),
    height: Math.max(Math.min(size.height, area.height), smallestSize.height),
  };
}

function showsGrip(bounds: Rectangle, area: Rectangle): boolean {
  const across = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  return across >= grip.width && bounds.y >= area.y && bounds.y + grip.height <= area.y + area.height;
}

/** What to keep of a window: its size when not maximized, and whether it is. */
export function stateOf(window: Pick<BrowserWindow, 'getNormalBounds' | 'isMaximized'>): NonNullable<Kept> {
  const { x, y, width, height } = window.getNormalBounds();
  return {
    x: Math.round(x),
    y: Math.round(y),
    width: Math.round(width),
    height: Math.round(height),
    maximized: window.isMaximized(),
  };
}
