/** How a CSV is written, from its header line. */
export type CsvDialect = {
  readonly encoding: 'utf8' | 'latin1';
  /** The byte between cells. */
  readonly delimiter: number;
};

const quote = 0x22;
const delimiters = [0x2c, 0x3b, 0x09];

export function dialectOf(header: Uint8Array): CsvDialect {
  return { encoding: isUtf8(header) ? 'utf8' : 'latin1', delimiter: delimiterOf(header) };
}

/** A line that comes before the header: blank, Excel's « sep=; », Windows PowerShell's « #TYPE … ». */
export function isPreamble(line: Uint8Array): boolean {
  if (line.every((byte) => byte <= 0x20)) return true;
  return /^\ufeff?(?:sep=.\r?$|#TYPE )/.test(Buffer.from(line.subarray(0, 20)).toString('utf8'));
}

/** The names of a header line. */
export function headerNames(line: Uint8Array, { encoding, delimiter }: CsvDialect): string[] {
  const text = Buffer.from(line)
    .toString(encoding)
    .replace(/^\ufeff/, '')
    .replace(/\r$/, '');
  const mark = String.fromCharCode(delimiter);
  const cells: string[] = [];
  let cell = '';
  let inQuotes = false;
  for (const character of text) {
    if (character === '"') inQuotes = !inQuotes;
    else if (character === mark && !inQuotes) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...cells, cell];
}

function isUtf8(line: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(line);
    return true;
  } catch {
    return false;
  }
}

/** The delimiter that the header uses most, outside quotes. */
function delimiterOf(line: Uint8Array): number {
  const counts = new Map(delimiters.map((delimiter) => [delimiter, 0]));
  let inQuotes = false;
  for (const byte of line) {
    if (byte === quote) inQuotes = !inQuotes;
    else if (!inQuotes && counts.has(byte)) counts.set(byte, (counts.get(byte) ?? 0) + 1);
  }
  return delimiters.reduce((best, each) => ((counts.get(each) ?? 0) > (counts.get(best) ?? 0) ? each : best));
}
