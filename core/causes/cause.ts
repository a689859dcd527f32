import type { Actor } from '../actor.ts';
import type { LinkId } from '../knowledge/links.ts';
import { basicAuthRetirement } from '../knowledge/retirement.ts';
import type { CauseMessageId } from './cause-words.ts';
import type { AdviceSourceId } from './sources.ts';

/** What an administrator may be asked to run; the scripts are in `core/advice/powershell.ts`. */
export const commandIds = [
  'smtp-auth-state',
  'smtp-auth-on-when-inherited',
  'smtp-auth-on-when-off',
  'authentication-policy',
  'security-defaults-state',
  'conditional-access-state',
  'per-user-mfa-state',
  'sign-ins',
  'mailbox-state',
  'restricted-user-state',
  'send-as',
  'connector-create',
  'direct-send-state',
] as const;

export type CommandId = (typeof commandIds)[number];

/** Whether another attempt is safe, after how many seconds, and how many times. */
export type Retry = { readonly safe: boolean; readonly afterSeconds: number; readonly attempts: number };

/** What goes with a cause whatever the text: who acts, whether to try again, until when it can be undone. */
export type Profile = { readonly who: Actor; readonly retry: Retry; readonly reversible: string };

/** One thing to do, who does it, and where: a page to open, a script to run. */
export type CauseStep = {
  readonly who: Actor;
  readonly id: CauseMessageId;
  readonly linkId?: LinkId;
  readonly command?: CommandId;
};

/** The settings whose path is in `setting-words.ts`. */
export type SettingId = CauseMessageId extends infer Id
  ? Id extends `advice.setting.${infer S}.path`
    ? S
    : never
  : never;

/**
 * What is written by hand for a cause. Its own words stand in the same file, found by id: `advice.<cause>.title`,
 * `.meaning`, `.not`, `.settle`, `.proof`, `.security`, `.undo`, `.until`; several sentences of a part are told apart
 * by a last word (`.meaning.own`), and each may rest on grounds (`.meaning.own@login-accepted`).
 */
export type Cause = Profile & {
  /** Who receives the ready-made letter. */
  readonly writeTo: Exclude<Actor, 'user'>;
  readonly steps: readonly CauseStep[];
  readonly settings?: readonly SettingId[];
  readonly sources: readonly [AdviceSourceId, ...AdviceSourceId[]];
  /** Words shared with other causes, where the cause has none of its own for the part. */
  readonly shared?: Partial<Record<'security' | 'undo' | 'proof' | 'until', CauseMessageId>>;
};

/** Writes a step in one line. */
export function step(
  who: Actor,
  id: CauseMessageId,
  place: Pick<CauseStep, 'linkId' | 'command'> = {},
): CauseStep {
  return { who, id, ...place };
}

/**
 * Until then the switches of SMTP AUTH give the password route back; afterwards Microsoft turns basic authentication
 * off by default. Source: Exchange Team blog 4489835, 27 January 2026.
 */
export const untilRetirement = `until ${basicAuthRetirement.until}`;

// Source of the waits: Microsoft Learn, NDR list and « smart lockout ».
export const freely: Retry = { safe: true, afterSeconds: 0, attempts: 3 };
export const onceMended: Retry = { safe: true, afterSeconds: 0, attempts: 1 };
/** A switch of Exchange Online takes some minutes to reach every server. */
export const afterTheSwitch: Retry = { safe: true, afterSeconds: 600, attempts: 2 };
/** Wrong passwords in a row lock the account: one attempt, once corrected. */
export const withCare: Retry = { safe: false, afterSeconds: 120, attempts: 1 };
/** Each attempt during a lock prolongs it. */
export const whenUnlocked: Retry = { safe: false, afterSeconds: 900, attempts: 1 };

/** Safe, but useless before a wait. */
export const later = (afterSeconds: number, attempts: number): Retry => ({
  safe: true,
  afterSeconds,
  attempts,
});
