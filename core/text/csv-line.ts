/** The cells of one line of a CSV (RFC 4180): quotes taken off, doubled ones kept as one. */
export function csvCells(line: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let inQuotes = false;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? '';
    if (character === '"' && inQuotes && line[at + 1] === '"') {
      cell += character;
      at += 1;
    } else if (character === '"') inQuotes = !inQuotes;
    else if (character === delimiter && !inQuotes) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...cells, cell];
}
