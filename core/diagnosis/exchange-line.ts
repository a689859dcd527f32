/** A line of a transcript: what the client sent, or what the server answered; positions are those of the text. */
export type ExchangeLine = {
  readonly start: number;
  readonly end: number;
} & (
  | { readonly speaker: 'client'; readonly command: ClientCommand }
  | { readonly speaker: 'server'; readonly code: number; readonly words: string }
);

export type ClientCommand =
  | 'ehlo'
  | 'helo'
  | 'starttls'
  | 'auth'
  | 'mail from'
  | 'rcpt to'
  | 'data'
  | 'quit'
  | 'rset';

/** What transcripts print before a line: `>>>`, `<~`, `C:`, `[id] S:`, `CLIENT -> SERVER:`, `reply: b'`. */
const prefix = /^(?:.{0,60}?(?:^|[\s<>:|~\-*'"[\]=]))?/;

const clientLine = new RegExp(
  `${prefix.source}(ehlo|helo|starttls|auth(?= |$)|mail from|rcpt to|data|quit|rset)\\b`,
  'i',
);

const serverLine = new RegExp(`${prefix.source}([2-5]\\d\\d)([ -])(.{0,400})`);

const mostLines = 4000;
/** Nothing that a server or a client says in one line is longer. */
const longestLine = 2000;

/** Every line of a text that reads as a transcript’s, in order. Linear in the text. */
export function exchangeLinesOf(plain: string): ExchangeLine[] {
  const lines: ExchangeLine[] = [];
  let start = 0;
  for (const raw of plain.split('\n', mostLines)) {
    const end = start + raw.length;
    const line = raw.length > longestLine ? null : readLine(raw, start, end);
    if (line !== null) lines.push(line);
    start = end + 1;
  }
  return lines;
}

function readLine(raw: string, start: number, end: number): ExchangeLine | null {
  const line = raw.trim().replace(/\s{2,}/g, ' ');
  // JavaMail tells its own story between the lines of the exchange.
  if (/^debug smtp/i.test(line)) return null;
  const client = clientLine.exec(line);
  const server = serverLine.exec(line);
  const command = (client?.[1] ?? '').toLowerCase();
  // A line that shows a code before a command is a reply that mentions it: « 250-STARTTLS », « 250 AUTH LOGIN ».
  if (
    server !== null &&
    (client === null || line.indexOf(server[1] ?? '') < line.toLowerCase().indexOf(command))
  )
    return { speaker: 'server', code: Number(server[1]), words: server[3] ?? '', start, end };
  return client === null ? null : { speaker: 'client', command: command as ClientCommand, start, end };
}
