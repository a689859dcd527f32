import { oneOf } from './one-of.ts';

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: "'",
  lsquo: "'",
  ldquo: '"',
  rdquo: '"',
  laquo: '"',
  raquo: '"',
  hellip: '...',
  ndash: '-',
  mdash: '-',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  icirc: 'î',
  ucirc: 'û',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
  ntilde: 'ñ',
  oacute: 'ó',
  iacute: 'í',
  aacute: 'á',
  uacute: 'ú',
  atilde: 'ã',
  otilde: 'õ',
};

const tag = new RegExp(
  `</?${oneOf(
    'a; b; blockquote; body; br; code; dd; div; dl; dt; em; font; h[1-6]; head; hr; html; i; img; kbd; li; mark; ol; p',
    'pre; s; samp; small; span; strong; style; sub; sup; table; tbody; td; th; thead; tr; tt; u; ul',
  )}(?:\\s[^<>]{0,400})?/?>`,
  'gi',
);

/** Undoes what wraps the words: terminal colours, escapes of languages, HTML, quoted-printable, odd spaces. */
export function decode(text: string): string {
  let decoded = withoutControls(text);
  // A JSON dump inside a JSON log is escaped twice; a third level adds nothing that people paste.
  for (let level = 0; level < 3 && decoded.includes('\\'); level += 1) {
    const next = withoutEscapes(decoded);
    if (next === decoded) break;
    decoded = next;
  }
  decoded = withoutEntities(withoutEntities(decoded)).replace(tag, (found) =>
    /^<\/?(?:br|p|div|li|tr|td|h\d|pre|blockquote)/i.test(found) ? '\n' : '',
  );
  return withPlainCharacters(withoutPercents(withoutQuotedPrintable(decoded)));
}

function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g, '')
    .replace(/\[\d{1,2}(?:;\d{1,2}){0,2}m/g, '')
    .replace(/\u0000/g, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd]/g, ' ');
}

function withoutEscapes(text: string): string {
  return text.replace(
    /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([rnt'"`/\\]))/gi,
    (whole: string, unicode?: string, hex?: string, letter?: string) => {
      const code = unicode ?? hex;
      if (code !== undefined) {
        const point = Number.parseInt(code, 16);
        if (point >= 0xd800 && point <= 0xdfff) return ' ';
        return point < 32 ? '\n' : String.fromCharCode(point);
      }
      if (letter === 'n' || letter === 'r') return '\n';
      if (letter === 't') return ' ';
      return letter !== undefined && /[RNT]/.test(letter) ? whole : (letter ?? whole);
    },
  );
}

function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return namedEntities[name.toLowerCase()] ?? whole;
      const point = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
      const drawable = point >= 32 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
      return drawable ? String.fromCodePoint(point) : ' ';
    },
  );
}

/** Only where the text shows its marks, since `=AD` is also a value in a configuration. */
function withoutQuotedPrintable(text: string): string {
  if (!/=3D|=20|=C3=|=\n|quoted-printable/i.test(text)) return text;
  return fromBytes(text.replace(/=\n/g, ''), /(?:=[0-9A-F]{2}){1,64}/g, '=');
}

function withoutPercents(text: string): string {
  return /%20.{1,400}?%20/s.test(text) ? fromBytes(text, /(?:%[0-9A-F]{2}){1,64}/gi, '%') : text;
}

function fromBytes(text: string, runs: RegExp, mark: string): string {
  return text.replace(runs, (run) => {
    try {
      return decodeURIComponent(run.replaceAll(mark, '%'));
    } catch {
      return ' ';
    }
  });
}

/** Full-width digits, ligatures, no-break spaces and typographic marks become the plain ones; accents stay, apart. */
function withPlainCharacters(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
      .replace(/[\u2018\u2019\u201a\u201b\u2032\u00b4]/g, "'")
      // French marks stand off from what they quote; the plain ones must not, to tell which opens.
      .replace(/\u00ab\s{0,3}|\s{0,3}\u00bb|[\u201c\u201d\u201e\u2033]/g, '"')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ')
  );
}
