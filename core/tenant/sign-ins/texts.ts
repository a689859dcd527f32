/** Each text once, under a number; -1 once there is no room. */
export class Texts {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  number(text: string): number {
    const held = this.#numbers.get(text);
    if (held !== undefined) return held;
    if (this.#texts.length >= this.#limit) return -1;
    this.#numbers.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }

  text(number: number): string | null {
    return this.#texts[number] ?? null;
  }
}
