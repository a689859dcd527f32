import { styleText } from 'node:util';

export type ColourStream = {
  readonly isTTY?: boolean;
  /** Node's own judgement of the terminal: `TERM`, `FORCE_COLOR` and what the system can do. */
  readonly hasColors?: () => boolean;
};

/** The signs that begin a line and carry its state; their colour adds nothing to them. */
const looks = {
  '✓': 'green',
  '✕': 'red',
  '✗': 'red',
  '!': 'yellow',
  '?': 'yellow',
  '·': 'gray',
} as const;

/** True for a terminal that shows colours, unless `NO_COLOR` says otherwise. A file or a pipe never gets any. */
export function takesColours(
  stream: ColourStream,
  env: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  return stream.isTTY === true && !env.NO_COLOR && stream.hasColors?.() === true;
}

/** The text with the sign of each line in its colour. */
export function painted(text: string): string {
  return text.replace(/^( *)([✓✕✗!?·])(?= )/gm, (_, indent: string, sign: keyof typeof looks) => {
    return `${indent}${styleText(looks[sign], sign, { validateStream: false })}`;
  });
}
