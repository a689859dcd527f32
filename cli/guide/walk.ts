import type { Client } from '../../core/client.ts';
import type { WizardAction, WizardState } from '../../core/guide/wizard-state.ts';
import type { Locale } from '../../core/i18n/message.ts';
import type { Choice, Io } from '../io.ts';
import { translate } from '../words/translate.ts';

/** One walk through the guide: where it stands, and how to speak with the person. */
export type Walk = {
  readonly io: Io;
  readonly locale: Locale;
  /** Aborted when the command is stopped. */
  readonly signal: AbortSignal;
  readonly client: Client;
  readonly state: () => WizardState;
  /** The step at which an earlier walk, here or in the window, was left; null for a first one. */
  readonly resumeAt: string | null;
  readonly dispatch: (action: WizardAction) => void;
};

/** How a step was left: the reducer says where to, or the person leaves the guide. */
export type Left = 'step' | 'quit';

/** Offers the ways on of a step; the way back and the way out stand apart, as everywhere. */
export async function chooseWay<T extends string>(
  { io, locale, signal }: Walk,
  asked: { readonly question: string; readonly choices: readonly Choice<T>[]; readonly at?: T | undefined },
): Promise<T | 'back' | 'quit'> {
  const chosen = await io.choose<T | 'back' | 'quit'>(
    {
      ...asked,
      apart: [
        { value: 'back', label: translate(locale, 'app.back') },
        { value: 'quit', label: translate(locale, 'terminal.guide.quit') },
      ],
      keys: translate(locale, 'terminal.guide.keys'),
    },
    signal,
  );
  return chosen ?? 'quit';
}

/** « Continuer », the same everywhere; any other way on stands after it. */
export async function goOn<T extends string>(
  walk: Walk,
  others: readonly Choice<T>[] = [],
): Promise<T | 'next' | 'back' | 'quit'> {
  return chooseWay<T | 'next'>(walk, {
    question: translate(walk.locale, 'terminal.guide.then'),
    choices: [{ value: 'next', label: translate(walk.locale, 'app.continue') }, ...others],
  });
}

/** Follows « Continuer », « Retour » or the way out. */
export function leave(walk: Walk, way: 'next' | 'back' | 'quit'): Left {
  if (way === 'quit') return 'quit';
  walk.dispatch({ type: way });
  return 'step';
}

/** A screen's title and what stands under it. */
export function present({ io }: Walk, title: string, ...lines: readonly string[]): void {
  io.say(['', title, ...lines].join('\n'));
}
