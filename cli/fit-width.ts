import { wrapText } from '../core/text/wrap-text.ts';

/** What a person copies whole: a cmdlet, a variable, this program, a system's tool, an address. */
const command = /^(?:[A-Z][A-Za-z]+-[A-Z]\w+\b|\$\w|PS\b|assistant-courriel\b|https?:|reg |nslookup )/;
/** A left column, then its text: two blanks part them. */
const twoColumns = /^ *\S.{0,40}? {2,}(?=\S)/;
/** The mark of an item: « - », « 1. », « ! ». */
const item = /^ *(?:[-–•!✓✗i?] |\d+[.)] )?/;

/**
 * Breaks the lines of `text` that are longer than `columns` at their blanks, what follows standing under what began.
 * A terminal would cut them in the middle of a word. Commands stay whole, so that they can be copied.
 */
export function fitWidth(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) =>
      line.length <= columns || command.test(line.trimStart()) ? [line] : broken(line, columns),
    )
    .join('\n');
}

function broken(line: string, columns: number): string[] {
  const [left = ''] = twoColumns.exec(line) ?? [];
  const [lead = ''] = left !== '' && left.length < columns / 2 ? [left] : (item.exec(line) ?? []);
  return wrapText(line.slice(lead.length), columns, lead, ' '.repeat(lead.length));
}
