import type { Reply } from './trace.ts';

const firstLine = /^([2-5]\d\d)(?:[ -]|$)/;
const enhanced = /^([245]\.\d{1,3}\.\d{1,3})(?:\s+|$)/;

/**
 * Reads a server's answer, all its lines together (`250-…` continues, `250 …` ends). Each line of `text` comes
 * without its code, nor the enhanced code that the first line gave. Null when it is no SMTP reply (RFC 5321 §4.2).
 */
export function parseReply(raw: string): Reply | null {
  const lines = raw.split(/\r?\n/).filter((line) => line !== '');
  const code = firstLine.exec(lines[0] ?? '')?.[1];
  if (code === undefined) return null;
  const words = lines.map((line) => (line.startsWith(code) ? line.slice(4) : line));
  const enhancedCode = enhanced.exec(words[0] ?? '')?.[1] ?? null;
  const text = words.map((line) => {
    const own = enhanced.exec(line);
    return own !== null && own[1] === enhancedCode ? line.slice(own[0].length) : line;
  });
  return { code: Number(code), enhancedCode, text: text.join('\n').trim() };
}

/** A reply on one line, as a person quotes it: `535 5.7.139 Authentication unsuccessful…`. */
export function quoteReply(reply: Reply): string {
  return [reply.code, reply.enhancedCode, reply.text.replace(/\n/g, ' ')]
    .filter((part) => part !== null && part !== '')
    .join(' ');
}

/** What a server says it can do in its answer to EHLO. */
export type Capabilities = {
  /** Keywords in upper case, in the server's order. */
  readonly keywords: readonly string[];
  /** SASL mechanisms in upper case, in the server's order. */
  readonly mechanisms: readonly string[];
  /** Largest message accepted, in bytes; null when it gives no number. */
  readonly maximumSize: number | null;
  /** Our address as the server sees it (Microsoft's `Hello [203.0.113.10]`); null when it does not say. */
  readonly seenAddress: string | null;
};

/** Reads an answer to EHLO (RFC 5321 §4.1.1.1), or to HELO, which has a first line only. */
export function parseCapabilities(raw: string): Capabilities {
  const [greeting = '', ...rest] = (parseReply(raw)?.text ?? '').split('\n');
  const lines = rest.map((line) => line.trim().toUpperCase()).filter((line) => line !== '');
  const keywords = new Set<string>();
  const mechanisms = new Set<string>();
  let maximumSize: number | null = null;
  for (const line of lines) {
    // Some old servers write « AUTH=LOGIN ».
    const [keyword = '', ...parameters] = line.split(/[\s=]+/);
    keywords.add(keyword);
    if (keyword === 'AUTH') for (const name of parameters) if (name !== '') mechanisms.add(name);
    if (keyword === 'SIZE' && /^\d{1,15}$/.test(parameters[0] ?? '')) maximumSize = Number(parameters[0]);
  }
  return {
    keywords: [...keywords],
    mechanisms: [...mechanisms],
    maximumSize,
    seenAddress: /\[((?:\d{1,3}\.){3}\d{1,3}|[0-9a-f:.]*:[0-9a-f:.]*)\]/i.exec(greeting)?.[1] ?? null,
  };
}

/**
 * The id a server gave the message it took, from its last reply: `250 2.0.0 OK <id> [Hostname=…]` (Microsoft 365),
 * `queued as 4F3A…` (Postfix), `id=1abc-…` (Exim). Null when it names none.
 */
export function serverMessageId(reply: Reply): string | null {
  const { text } = reply;
  const found =
    /<([^<>\s]{1,300})>/.exec(text) ??
    /\bqueued as ([\w.@-]{1,200})/i.exec(text) ??
    /\bid=([\w.@-]{1,200})/.exec(text);
  return found?.[1] ?? null;
}
