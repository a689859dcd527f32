import { randomBytes } from 'node:crypto';
import libmime from 'libmime';
import type { PracticeMessage } from '../../core/ports.ts';
import { newMessageId } from './microsoft-words.ts';

const mostMessages = 50;

/** Only the headers are kept, and no more of them than this. */
const longestHeaders = 64 * 1024;

export type Inbox = {
  /** Keeps what a person needs to recognise a message, never its body. Returns the id given to it. */
  add(message: { from: string; to: string[]; headers: string }): string;
  /** Newest first. */
  list(): readonly PracticeMessage[];
};

/** The messages a practice server took, in memory, the oldest forgotten first. */
export function createInbox(): Inbox {
  const messages: PracticeMessage[] = [];
  return {
    add({ from, to, headers }) {
      const id = newMessageId(randomBytes(8).toString('hex').toUpperCase());
      messages.unshift({ id, from, to, subject: subjectOf(headers), receivedAt: new Date().toISOString() });
      messages.length = Math.min(messages.length, mostMessages);
      return id;
    },
    list: () => [...messages],
  };
}

/** Reads a message to its end and returns its headers and its length in bytes. */
export async function readHeaders(
  stream: AsyncIterable<Buffer>,
): Promise<{ headers: string; bytes: number }> {
  let headers = '';
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (headers.length < longestHeaders) headers += chunk.toString('latin1');
  }
  const end = headers.indexOf('\r\n\r\n');
  return { headers: end === -1 ? headers.slice(0, longestHeaders) : headers.slice(0, end), bytes };
}

function subjectOf(headers: string): string {
  const [subject = ''] = libmime.decodeHeaders(headers).subject ?? [];
  return libmime.decodeWords(subject).slice(0, 500);
}
