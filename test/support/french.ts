const space = '\u00a0';

/**
 * What is wrong with a French text, after the rules of the house: typographic apostrophe, no-break spaces,
 * no exclamation, maestro* with its star, and words we do without. Empty when nothing is. Addresses are left out.
 */
export function frenchFaults(text: string): string[] {
  const prose = text.replace(/https?:\/\/\S*/g, '');
  // A quotation may be English, or a name to type as it stands.
  const unquoted = prose.replace(/«[^»]*»/g, `«${space}…${space}»`);
  const faults: string[] = [];
  const rule = (broken: RegExp, what: string, where = prose) => {
    const match = broken.exec(where);
    if (match !== null)
      faults.push(`${what}: …${where.slice(Math.max(0, match.index - 20), match.index + 20)}…`);
  };
  rule(/'/, 'straight apostrophe');
  rule(/"/, 'straight quote');
  rule(/!/, 'exclamation');
  // A colon inside a word (ip4:…, 12:30) is not punctuation.
  rule(new RegExp(`[^${space}\\d\\s]:(?=\\s|$)|[ ]:`), 'colon without a no-break space', unquoted);
  rule(new RegExp(`[^${space}];(?=\\s|$)`), 'semicolon without a no-break space');
  rule(new RegExp(`[^${space}]\\?(?=[\\s»)]|$)`), 'question mark without a no-break space');
  rule(new RegExp(`«(?!${space})`), '« without a no-break space');
  rule(new RegExp(`(?<!${space})»`), '» without a no-break space');
  rule(/\bmaestro(?!\*)/i, 'maestro without its star', unquoted);
  rule(/\bsimplement\b/i, '« simplement »');
  rule(/\blocataires?\b/i, '« locataire »');
  rule(/\b(e-)?mails?\b(?!\.)/, 'courriel');
  return faults;
}
