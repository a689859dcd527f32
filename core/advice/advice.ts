import type { DiagnosisId } from '../diagnosis/ids.ts';
import type { Message } from '../i18n/translate.ts';
import type { Advice, AdviceEntry } from './advice-types.ts';
import { connectionAdvice } from './connection-advice.ts';
import { deliveryAdvice } from './delivery-advice.ts';
import { loginAdvice } from './login-advice.ts';
import { type AdviceMessageId, adviceMessages } from './messages.ts';
import { adviceSources } from './sources.ts';

// A diagnosis without an entry, a title or a meaning is a type error here.
const entries: Record<DiagnosisId, AdviceEntry> = { ...loginAdvice, ...connectionAdvice, ...deliveryAdvice };
const titleOf = (id: DiagnosisId): AdviceMessageId => `advice.${id}.title`;
const meaningOf = (id: DiagnosisId): AdviceMessageId => `advice.${id}.meaning`;

/** What to say of `id`: what it is, what it is not, who does what, what it costs, how to prove and to undo it. */
export function adviceFor(id: DiagnosisId): Advice {
  const entry = entries[id];
  const shared = entry.shared ?? {};
  return {
    title: { id: titleOf(id) },
    meaning: { id: meaningOf(id) },
    notThis: own(id, 'not'),
    steps: entry.steps,
    security: own(id, 'security') ?? named(shared.security),
    undo: own(id, 'undo') ?? named(shared.undo),
    proof: own(id, 'proof') ?? { id: shared.proof ?? 'advice.proof.accepted' },
    until: own(id, 'until') ?? named(shared.until),
    settle: own(id, 'settle'),
    settings: (entry.settings ?? []).map((setting) => ({
      name: { id: `advice.setting.${setting}.name` },
      path: { id: `advice.setting.${setting}.path` },
    })),
    sources: entry.sources.map((source) => adviceSources[source]),
    writeTo: entry.writeTo,
  };
}

/** The diagnosis's own words for a part, when the tables have them. */
function own(
  id: DiagnosisId,
  part: 'not' | 'security' | 'undo' | 'proof' | 'until' | 'settle',
): Message | null {
  const key = `advice.${id}.${part}`;
  return isAdviceMessage(key) ? { id: key } : null;
}

function named(id: AdviceMessageId | undefined): Message | null {
  return id === undefined ? null : { id };
}

function isAdviceMessage(key: string): key is AdviceMessageId {
  return Object.hasOwn(adviceMessages, key);
}
