import { symbolOf } from './reading.ts';

/**
 * Finds every occurrence of many fragments in one pass (Aho and Corasick, 1975). Time depends on the text and the
 * number of matches, never on the number of fragments; nothing backtracks.
 */
export type Automaton = {
  /** Calls `found` with a fragment's index and the position after its last symbol, in order of position. */
  readonly scan: (
    symbols: Uint8Array,
    length: number,
    found: (fragment: number, end: number) => void,
  ) => void;
};

const alphabet = 36;

/** Builds the automaton of fragments of letters and digits, as `squeeze` gives them; an empty one is never found. */
export function createAutomaton(fragments: readonly string[]): Automaton {
  const size = 1 + fragments.reduce((sum, fragment) => sum + fragment.length, 0);
  // Two bytes hold every node of our rules: the table is most of what a diagnosis keeps in memory.
  const Nodes = size <= 0x10000 ? Uint16Array : Int32Array;
  const next = new Nodes(size * alphabet);
  const fail = new Nodes(size);
  // The branches of the tree: the first child of a node, the next one of the same parent, the symbol that leads to it.
  const child = new Nodes(size);
  const sibling = new Nodes(size);
  const entry = new Uint8Array(size);
  /** The fragments that end at a node, itself first, then through its suffixes; most nodes have none, and no list. */
  const ends: (number[] | undefined)[] = [];
  let nodes = 1;

  fragments.forEach((fragment, index) => {
    if (fragment.length === 0) return;
    let node = 0;
    for (let at = 0; at < fragment.length; at += 1) {
      const symbol = symbolOf(fragment.charCodeAt(at));
      const slot = node * alphabet + symbol;
      if (next[slot] === 0) {
        next[slot] = nodes;
        entry[nodes] = symbol;
        sibling[nodes] = child[node] ?? 0;
        child[node] = nodes;
        ends[nodes] = undefined;
        nodes += 1;
      }
      node = next[slot] ?? 0;
    }
    ends[node] = [...(ends[node] ?? []), index];
  });

  // Nearest to the root first: a node goes where its longest suffix goes, but for its own branches.
  const queue = new Nodes(nodes);
  let queued = 1;
  for (let head = 0; head < queued; head += 1) {
    const node = queue[head] ?? 0;
    const suffix = (fail[node] ?? 0) * alphabet;
    if (node !== 0) next.copyWithin(node * alphabet, suffix, suffix + alphabet);
    for (let branch = child[node] ?? 0; branch !== 0; branch = sibling[branch] ?? 0) {
      const symbol = entry[branch] ?? 0;
      const shorter = node === 0 ? 0 : (next[suffix + symbol] ?? 0);
      next[node * alphabet + symbol] = branch;
      fail[branch] = shorter;
      const more = ends[shorter];
      if (more !== undefined) ends[branch] = [...(ends[branch] ?? []), ...more];
      queue[queued] = branch;
      queued += 1;
    }
  }

  return {
    scan(symbols, length, found) {
      let node = 0;
      for (let position = 0; position < length; position += 1) {
        node = next[node * alphabet + (symbols[position] ?? 0)] ?? 0;
        const here = ends[node];
        if (here !== undefined) for (const fragment of here) found(fragment, position + 1);
      }
    },
  };
}
