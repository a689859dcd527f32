type Frame = {
  readonly kind: 'object' | 'list';
  key: string;
  index: number;
  /** The next thing read begins the list's next value. */
  awaits: boolean;
};

/**
 * The line (from 1) where the value, or the name, of `path` stands in a text that already parsed as JSON; where the path
 * is absent, the line of what should hold it. Written here because it is needed before a window opens, on any host, and
 * a parser that keeps places is ten times as long to load.
 */
export function lineOf(json: string, path: readonly (string | number)[]): number {
  const frames: Frame[] = [];
  let line = 1;
  let deepest = { depth: 0, line: 1 };
  let isName = false;
  /** How many steps of `path` lead here. */
  const here = () => {
    const steps = frames.map((frame) => (frame.kind === 'list' ? frame.index : frame.key));
    const same = steps.findIndex((step, depth) => step !== path[depth]);
    return same === -1 && steps.length <= path.length ? steps.length : -1;
  };
  const note = () => {
    const depth = here();
    if (depth > deepest.depth) deepest = { depth, line };
  };
  for (let at = 0; at < json.length && deepest.depth < path.length; at += 1) {
    const character = json[at];
    const frame = frames.at(-1);
    if (character === '\n') line += 1;
    if (frame?.awaits === true && !/[\s\]]/.test(character ?? '')) {
      frame.awaits = false;
      note();
    }
    if (character === '{' || character === '[') {
      frames.push({
        kind: character === '{' ? 'object' : 'list',
        key: '',
        index: 0,
        awaits: character === '[',
      });
      isName = character === '{';
    } else if (character === '}' || character === ']') {
      frames.pop();
    } else if (character === ',' && frame !== undefined) {
      isName = frame.kind === 'object';
      if (frame.kind === 'list') {
        frame.index += 1;
        frame.awaits = true;
      }
    } else if (character === '"') {
      const end = endOfString(json, at);
      if (isName && frame !== undefined) {
        frame.key = String(JSON.parse(json.slice(at, end + 1)));
        isName = false;
        note();
      }
      at = end;
    }
  }
  return deepest.line;
}

function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at += 1) {
    if (json[at] === '\\') at += 1;
    else if (json[at] === '"') return at;
  }
  return json.length - 1;
}
