import type { Message } from '../core/i18n/translate.ts';
import { type Gap, gapMessage } from '../core/tenant/completeness.ts';

/** A gap with the message that says how to fill it, for `spoken`. */
export function spokenGap(gap: Gap): Gap & { readonly message: Message } {
  return { ...gap, message: gapMessage(gap) };
}

/** Rows of text in columns as wide as their widest cell. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => [...(row[at] ?? '')].length)));
  return rows.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - [...cell].length)))
      .join('  ')
      .trimEnd(),
  );
}
