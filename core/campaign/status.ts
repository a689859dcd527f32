import { parseAddress } from '../mail/address.ts';
import { testRoutes } from '../mail/test-routes.ts';
import { testOutcomes } from '../mail/trace.ts';
import { z } from '../schema.ts';

/** The version of a status file's shape. */
export const statusVersion = 1;

/** Larger than any status: a longer file is not read at all. */
export const longestStatus = 16 * 1024;

const instant = z.iso.datetime();
const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^\u0000-\u001f\u007f\u2028\u2029]*$/);

/** How the check-up of a workstation ended: its most pressing finding. */
export const checkupVerdicts = ['clear', 'partial', 'caution', 'problem'] as const;

/**
 * What a workstation tells IT of itself. No secret, no message, no password's length: the mailbox, what was tried and
 * how it ended. Fields of a later version are ignored by this one.
 */
export const statusSchema = z.object({
  version: z.literal(statusVersion),
  workstation: line(64),
  account: z
    .string()
    .max(254)
    .refine((value) => parseAddress(value).ok)
    .nullable(),
  /** The assistant's own version. */
  assistant: line(40),
  /** ISO instant of this workstation's clock. */
  writtenAt: instant,
  checkup: z.object({ verdict: z.enum(checkupVerdicts), at: instant }).nullable(),
  test: z
    .object({
      route: z.enum(testRoutes),
      outcome: z.enum(testOutcomes),
      /** The most likely cause of a refusal; a later assistant may know more of them. */
      diagnosis: z
        .string()
        .regex(/^[a-z0-9][a-z0-9-]{0,59}$/)
        .nullable(),
      at: instant,
    })
    .nullable(),
});

export type WorkstationStatus = z.infer<typeof statusSchema>;

export type StatusReading =
  | { readonly state: 'read'; readonly status: WorkstationStatus }
  | { readonly state: 'later-version' | 'unreadable' };

/** Reads a status file's text; one that is cut, foreign or of a later version is named, never guessed at. */
export function readStatus(text: string): StatusReading {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { state: 'unreadable' };
  }
  const version = typeof raw === 'object' && raw !== null && 'version' in raw ? raw.version : undefined;
  if (typeof version === 'number' && version > statusVersion) return { state: 'later-version' };
  const parsed = statusSchema.safeParse(raw);
  return parsed.success ? { state: 'read', status: parsed.data } : { state: 'unreadable' };
}

/** Only such a name is ever opened: nothing in it leads out of the folder. */
export const statusFileName = /^[a-z0-9-]{1,48}-[0-9a-f]{16}\.status\.json$/;

/**
 * The name of a workstation's own file for a mailbox: readable, safe on every file system, and different for each pair
 * (two 32-bit FNV-1a of it), so that two workstations never write the same file.
 */
export function statusFileOf(workstation: string, account: string | null): string {
  const whole = JSON.stringify([workstation.toLowerCase(), account?.toLowerCase() ?? null]);
  const shown = workstation
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return `${shown || 'poste'}-${fnv(whole, 0x811c9dc5)}${fnv(whole, 0x01000193)}.status.json`;
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
