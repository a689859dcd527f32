import type { Fact, Source } from './fact.ts';

/** The day on which every fact of these tables was last compared with its source. */
export const factsCheckedOn = '2026-11-21';

type FactBody = Omit<Fact, 'id' | 'checkedOn'>;

/** Declares a table of facts; the key becomes the id and the day of checking is filled in. */
export function defineFacts<const T extends Record<string, FactBody>>(
  table: T,
): { readonly [K in keyof T]: Fact & T[K] } {
  const entries = Object.entries(table).map(([id, body]) => [id, { id, checkedOn: factsCheckedOn, ...body }]);
  return Object.fromEntries(entries) as { [K in keyof T]: Fact & T[K] };
}

/** A page of Microsoft Learn. */
export function learn(title: string, url: string | null = null): Source {
  return { title: `Microsoft Learn, « ${title} »`, url };
}
