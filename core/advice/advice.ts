import type { Actor } from '../actor.ts';
import type { Cause, CommandId } from '../causes/cause.ts';
import type { CauseMessageId } from '../causes/cause-words.ts';
import { causes } from '../causes/causes.ts';
import type { DiagnosisId } from '../causes/diagnosis-ids.ts';
import { type Grounds, maySay } from '../causes/ground.ts';
import { type AdviceSource, adviceSources } from '../causes/sources.ts';
import type { Message } from '../i18n/translate.ts';
import { loadedIds } from '../i18n/words.ts';
import type { LinkId } from '../knowledge/links.ts';

/** One thing to do, who does it, and where: a page to open, a script to run. */
export type AdviceStep = {
  readonly who: Actor;
  readonly text: Message;
  readonly linkId?: LinkId;
  readonly command?: CommandId;
};

/** A setting of Microsoft’s screens. `path` says the way to it; said in both languages, it gives both labels. */
export type AdviceSetting = { readonly name: Message; readonly path: Message };

/** What a cause carries, for what was read. A part is a list of sentences; an empty one is not said. */
export type Advice = {
  readonly title: Message;
  readonly meaning: readonly Message[];
  readonly notThis: readonly Message[];
  readonly steps: readonly AdviceStep[];
  readonly security: readonly Message[];
  readonly undo: readonly Message[];
  readonly proof: readonly Message[];
  /** Until when the remedy lasts or can be reversed, where a date is known. */
  readonly until: readonly Message[];
  /** The one observation that tells this cause from its neighbours. */
  readonly settle: readonly Message[];
  readonly settings: readonly AdviceSetting[];
  readonly sources: readonly AdviceSource[];
  /** Who receives the ready-made letter (`admin-message.ts`); null where nobody else can act. */
  readonly writeTo: Exclude<Actor, 'user'> | null;
};

type Part = 'title' | 'meaning' | 'not' | 'settle' | 'proof' | 'security' | 'undo' | 'until';

/** The sentences of a cause by part, in the order in which they are written, among the words that were loaded. */
function sentencesOf(id: DiagnosisId): ReadonlyMap<string, readonly CauseMessageId[]> {
  const sentences = new Map<string, CauseMessageId[]>();
  for (const key of loadedIds().filter((one): one is CauseMessageId => one.startsWith(`advice.${id}.`))) {
    const part = key.split('@')[0]?.split('.')[2] ?? '';
    sentences.set(part, [...(sentences.get(part) ?? []), key]);
  }
  return sentences;
}

/**
 * What to say of `id` where `grounds` were read: what it is, what it is not, who does what, what it costs, how to
 * prove and to undo it. Nobody administers a personal mailbox, nor another service, for the organization.
 */
export function adviceFor(id: DiagnosisId, grounds: Grounds): Advice {
  const cause: Cause = causes[id];
  const { shared = {} } = cause;
  const params = Object.fromEntries(grounds);
  const mayBeSaid = (ids: readonly CauseMessageId[]): Message[] =>
    ids
      .filter((key) => maySay(key, grounds))
      .map((key) => (key.includes('@') ? { id: key, params } : { id: key }));
  const sentences = sentencesOf(id);
  const own = (part: Part) => mayBeSaid(sentences.get(part) ?? []);
  const ownOr = (part: Part & keyof typeof shared, otherwise: readonly CauseMessageId[] = []) => {
    const said = own(part);
    const key = shared[part];
    return said.length > 0 ? said : mayBeSaid(key === undefined ? otherwise : [key]);
  };
  const nobody = grounds.has('personal') || grounds.has('foreign');
  const absent = (who: Actor) => nobody && who === 'microsoft365-admin';
  return {
    title: own('title')[0] ?? { id: 'advice.unknown.title' },
    meaning: own('meaning'),
    notThis: own('not'),
    steps: cause.steps
      .filter((one) => !absent(one.who))
      .flatMap(({ who, id: key, linkId, command }) =>
        mayBeSaid([key]).map((text) => ({
          who,
          text,
          ...(linkId === undefined ? {} : { linkId }),
          ...(command === undefined ? {} : { command }),
        })),
      ),
    security: ownOr('security'),
    undo: ownOr('undo'),
    proof: ownOr('proof', ['advice.proof.accepted']),
    until: ownOr('until'),
    settle: own('settle'),
    settings: nobody
      ? []
      : (cause.settings ?? []).map((setting) => ({
          name: { id: `advice.setting.${setting}.name` },
          path: { id: `advice.setting.${setting}.path` },
        })),
    sources: cause.sources.map((source) => adviceSources[source]),
    writeTo: absent(cause.writeTo) ? null : cause.writeTo,
  };
}
