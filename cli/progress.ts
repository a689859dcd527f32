import type { Locale } from '../core/i18n/message.ts';
import type { ReadProgress } from '../services/exports/read-exports.ts';
import type { Io } from './io.ts';
import { translate } from './words/translate.ts';

const width = 24;
const everyMilliseconds = 1000;

/** Says on standard error, at most once a second, how far a long reading has come. Short ones say nothing. */
export function progressNotes(io: Io, locale: Locale): (progress: ReadProgress) => void {
  let saidAt = performance.now();
  return ({ bytes, totalBytes, rows, rowsPerSecond, secondsLeft }) => {
    const now = performance.now();
    if (now - saidAt < everyMilliseconds || secondsLeft === null) return;
    saidAt = now;
    const part = totalBytes > 0 ? Math.min(1, bytes / totalBytes) : 1;
    const filled = Math.round(part * width);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
    const percent = Math.round(part * 100);
    io.note(
      `${bar} ${translate(locale, 'signins.progress', { percent, rows, rate: rowsPerSecond, seconds: secondsLeft })}`,
    );
  };
}
