import type { Clock } from '../core/ports.ts';

/** This machine's clock and calendar. */
export function createClock(): Clock {
  return {
    now: () => Date.now(),
    today: () => {
      const date = new Date();
      const twoDigits = (value: number) => String(value).padStart(2, '0');
      return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
    },
    every: (milliseconds, action) => {
      const timer = setInterval(action, milliseconds);
      return () => clearInterval(timer);
    },
  };
}
