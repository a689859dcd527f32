const controls =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** The text without terminal escapes, control and invisible characters; line breaks and tabs stay. */
export function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(controls, ' ');
}

/** Escapes of a terminal, and signs that turn the direction of writing. */
const escapes = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** The text without what could forge or erase what stands around it; its blanks, tabs and line breaks as they are. */
export function withoutEscapes(text: string): string {
  return text.replace(escapes, ' ');
}

/**
 * Text that came from outside, safe to print or to mail: terminal escapes, control and invisible characters are gone,
 * line breaks stay, and what exceeds `limit` characters is cut with an ellipsis.
 */
export function plainText(text: string, limit = 2000): string {
  const clean = withoutControls(text).replaceAll('\t', ' ').trim();
  return clean.length <= limit ? clean : `${clean.slice(0, limit).trimEnd()}…`;
}
