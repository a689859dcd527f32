/** The part of an expression that matches one word of a list, kept as data: `one; two` gives `(?:one|two)`. */
export function oneOf(...lines: readonly string[]): string {
  return `(?:${lines.flatMap((line) => line.split('; ')).join('|')})`;
}
