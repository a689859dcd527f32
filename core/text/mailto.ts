/**
 * Characters of a `mailto:` address, encoded, that every usual mail program opens whole: Windows and browsers pass
 * about 2,000 to the program.
 */
export const longestMailto = 1900;

export type Mailto = {
  readonly url: string;
  /** False where the message was shortened to fit; it then ends in the words that say so. */
  readonly whole: boolean;
};

/**
 * The address that opens a new message in the person's mail program, without a recipient. The first line of `letter` is
 * its subject, after a label and a colon. Too long a body loses its last paragraphs, then the last lines of the one that
 * does not fit, and ends in `cutWords`.
 */
export function mailtoOf(letter: string, cutWords: string): Mailto {
  const [heading = '', ...rest] = letter.trim().split('\n');
  const subject = [...heading.replace(/^[^:]{0,20}:\s*/, '')].slice(0, 80).join('');
  const body = rest.join('\n').trim();
  const urlFor = (text: string) =>
    `mailto:?subject=${encoded(subject)}&body=${encoded(text.replaceAll('\n', '\r\n'))}`;
  const fits = (text: string) => urlFor(text).length <= longestMailto;
  if (fits(body)) return { url: urlFor(body), whole: true };
  const cut = (kept: string) => (kept === '' ? cutWords : `${kept}\n\n${cutWords}`);
  const paragraphs = longestStart(body.split('\n\n'), '\n\n', (text) => fits(cut(text)));
  const left = body.slice(paragraphs.length).trim().split('\n\n')[0] ?? '';
  const lines = longestStart(left.split('\n'), '\n', (text) => fits(cut(joined(paragraphs, text))));
  return { url: urlFor(cut(joined(paragraphs, lines))), whole: false };
}

/** True for an address as `mailtoOf` makes it: a subject and a body, nobody written to, nothing attached. */
export function isNewMessage(url: string): boolean {
  return url.length <= longestMailto && /^mailto:\?subject=[^&#?]*&body=[^&#?]*$/.test(url);
}

/** A lone half of a surrogate pair cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function joined(before: string, after: string): string {
  return before === '' || after === '' ? before + after : `${before}\n\n${after}`;
}

/** As many of the first parts as fit. */
function longestStart(parts: readonly string[], glue: string, fits: (text: string) => boolean): string {
  let kept = '';
  for (const [at] of parts.entries()) {
    const more = parts.slice(0, at + 1).join(glue);
    if (!fits(more)) break;
    kept = more;
  }
  return kept;
}
