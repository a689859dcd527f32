import type { PolicySurroundings } from './sign-in-case.ts';

/** Names of the items of a list of a policy, on one line. */
export type NameOf = (items: readonly string[]) => string;

/** Names for ids, from the files at hand. Ids of Microsoft's own roles and applications are named when they are said. */
export function nameBook({ names, locations }: Pick<PolicySurroundings, 'names' | 'locations'>): NameOf {
  const byId = new Map([
    ...names.map(({ id, name }) => [id, name] as const),
    ...locations.map(({ id, displayName }) => [id.toLowerCase(), displayName] as const),
  ]);
  return (items) => {
    const named = items.map((item) => byId.get(item.toLowerCase()) || item);
    return named.length <= mostNames
      ? named.join(', ')
      : `${named.slice(0, mostNames).join(', ')}… (${named.length})`;
  };
}

/** A policy with hundreds of groups still reads on one line. */
const mostNames = 5;
