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

/** Builds the automaton of fragments given as symbols (0 to 35); an empty fragment is never found. */
export function createAutomaton(fragments: readonly Uint8Array[]): Automaton {
  const size = 1 + fragments.reduce((sum, fragment) => sum + fragment.length, 0);
  // Two bytes hold every node of our rules: the table is most of what a diagnosis keeps in memory.
  const Nodes = size <= 0x10000 ? Uint16Array : Int32Array;
  const next = new Nodes(size * alphabet);
  const fail = new Nodes(size);
  /** The fragments that end at a node, itself first, then through its suffixes. */
  const ends: number[][] = [[]];
  let nodes = 1;

  fragments.forEach((fragment, index) => {
    if (fragment.length === 0) return;
    let node = 0;
    for (const symbol of fragment) {
      const slot = node * alphabet + symbol;
      if (next[slot] === 0) {
        next[slot] = nodes;
        ends[nodes] = [];
        nodes += 1;
      }
      node = next[slot] ?? 0;
    }
    ends[node]?.push(index);
  });

  const queue: number[] = [];
  for (let symbol = 0; symbol < alphabet; symbol += 1) {
    const child = next[symbol] ?? 0;
    if (child !== 0) queue.push(child);
  }
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head] ?? 0;
    const fallback = fail[node] ?? 0;
    for (let symbol = 0; symbol < alphabet; symbol += 1) {
      const slot = node * alphabet + symbol;
      const child = next[slot] ?? 0;
      const other = next[fallback * alphabet + symbol] ?? 0;
      if (child === 0) {
        next[slot] = other;
        continue;
      }
      fail[child] = other;
      ends[child]?.push(...(ends[other] ?? []));
      queue.push(child);
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
