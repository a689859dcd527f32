import type { Actor } from '../actor.ts';
import type { Message } from '../i18n/translate.ts';
import type { LinkId } from '../knowledge/links.ts';
import type { AdviceMessageId } from './messages.ts';
import type { CommandId } from './powershell.ts';
import type { AdviceSource, AdviceSourceId } from './sources.ts';

/** One thing to do, who does it, and where: a page to open, a script to run. */
export type AdviceStep = {
  readonly who: Actor;
  readonly text: Message;
  readonly linkId?: LinkId;
  readonly command?: CommandId;
};

/** A setting of Microsoft’s screens. `path` says the way to it; said in both languages, it gives both labels. */
export type AdviceSetting = { readonly name: Message; readonly path: Message };

/** What a diagnosis carries. Every part is a message: the outermost layer says it. */
export type Advice = {
  readonly title: Message;
  readonly meaning: Message;
  readonly notThis: Message | null;
  readonly steps: readonly AdviceStep[];
  readonly security: Message | null;
  readonly undo: Message | null;
  readonly proof: Message;
  /** Until when the remedy lasts or can be reversed, where a date is known. */
  readonly until: Message | null;
  /** The one observation that tells this cause from its neighbours. */
  readonly settle: Message | null;
  readonly settings: readonly AdviceSetting[];
  readonly sources: readonly AdviceSource[];
  /** Who receives the ready-made letter (`admin-message.ts`). */
  readonly writeTo: Exclude<Actor, 'user'>;
};

/** The settings whose path is in `messages-settings.ts`. */
export type SettingId = AdviceMessageId extends infer Id
  ? Id extends `advice.setting.${infer S}.path`
    ? S
    : never
  : never;

/**
 * What is written by hand for a diagnosis; its own words are found by id in the tables (`advice.<id>.title`,
 * `.meaning`, `.not`, `.security`, `.undo`, `.proof`, `.until`, `.settle`), and the fields here name shared words.
 */
export type AdviceEntry = {
  readonly writeTo: Advice['writeTo'];
  readonly steps: readonly AdviceStep[];
  readonly settings?: readonly SettingId[];
  readonly sources: readonly [AdviceSourceId, ...AdviceSourceId[]];
  readonly shared?: Partial<Record<'security' | 'undo' | 'proof' | 'until', AdviceMessageId>>;
};

/** Writes a step in one line. */
export function step(
  who: Actor,
  id: AdviceMessageId,
  place: Pick<AdviceStep, 'linkId' | 'command'> = {},
): AdviceStep {
  return { who, text: { id }, ...place };
}
