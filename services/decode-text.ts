/**
 * Decodes a text that any program may have saved. A byte order mark decides; UTF-16 is what PowerShell writes
 * with `>`. Bytes that never form UTF-8 are read as Windows-1252, the ANSI of a French or English Windows;
 * otherwise the few bytes that do not fit are replaced, and the rest is kept.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.includes('\ufffd');
  const accented = /[\u0080-\ufffc]/.test(text);
  return broken && !accented && !bytes.includes(0) ? new TextDecoder('windows-1252').decode(bytes) : text;
}
