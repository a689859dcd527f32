import { oneOf } from './one-of.ts';

/** What an entry of a log shows besides its words. */
export type LogEntry = {
  readonly text: string;
  /** Seconds since midnight, in the log's own clock; null without a time of day. */
  readonly at: number | null;
  /** The number of the message it is about, with the recipient where the log names one; null without. */
  readonly message: string | null;
  /** A server took the message. */
  readonly accepted: boolean;
};

const timeOfDay = /(?<!\d)([0-2]?\d):([0-5]\d):([0-5]\d)(?!\d)/;

/** RFC 3463: 2.0.0 and 2.6.0 answer the message itself; 2.1.x answer an address. */
const takenByAServer =
  /(?<!\d)250[ -]2\.[06]\.0|status=sent\b|queued (?:mail )?for delivery|message accept(?:ed|é)|accepted for delivery/i;

const refusedByCode = /(?<![\d.])[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}/;

const messageNumber = new RegExp(
  `(?<![a-z])${oneOf('msg; message; courriel; mail; e-mail; job; facture; invoice')}\\s?(?:n[o°]\\.?|#|id[:=])?\\s?([\\w./-]{0,24}\\d[\\w./-]{0,24})`,
  'i',
);
const queueNumber = /(?<=[\s:[])([0-9A-F]{8,20}|\w{6}-\w{6,12}-\w{2,4})(?=[:\]\s])/;
const recipient = /\bto=<?([^\s<>,]{3,120})/i;

/** Reads one entry. Linear in its beginning: what a log says of an entry stands there. */
export function readLogEntry(text: string): LogEntry {
  const head = text.slice(0, 1000);
  const time = timeOfDay.exec(head.slice(0, 60));
  const number = messageNumber.exec(head)?.[1] ?? queueNumber.exec(head)?.[1];
  return {
    text,
    at: time === null ? null : Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3]),
    message: number === undefined ? null : `${number} ${recipient.exec(head)?.[1] ?? ''}`.toLowerCase(),
    accepted: takenByAServer.test(head) && !refusedByCode.test(head),
  };
}

const longestPause = 2;

/** Whether `next` goes on with the attempt that `entry` tells of: right after it, about the same message. */
export function goesOnWith(entry: LogEntry, next: LogEntry): boolean {
  if (entry.at === null || next.at === null || entry.accepted || next.accepted) return false;
  const pause = next.at - entry.at;
  const same = entry.message === null || next.message === null || entry.message === next.message;
  return pause >= 0 && pause <= longestPause && same;
}
