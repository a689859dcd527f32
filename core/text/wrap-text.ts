/**
 * Breaks `text` into lines of at most `width` characters, `first` before the first line and `rest` before the others.
 * It breaks at ordinary spaces only, so a no-break space keeps « guillemets » with their words; a word longer than
 * the line (an address) stands whole on its own line.
 */
export function wrapText(text: string, width: number, first = '', rest = first): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (word === '') continue;
      const lead = lines.length === 0 ? first : rest;
      if (line !== '' && lengthOf(`${lead}${line} ${word}`) > width) {
        lines.push(lead + line);
        line = word;
      } else {
        line = line === '' ? word : `${line} ${word}`;
      }
    }
    lines.push((lines.length === 0 ? first : rest) + line);
  }
  return lines;
}

function lengthOf(text: string): number {
  return [...text].length;
}
