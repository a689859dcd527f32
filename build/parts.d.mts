export type Part = {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
};
export const parts: readonly Part[];
export function isFresh(root: string, part: Part): boolean;
export function refresh(root: string, part: Part, work: () => Promise<void>): Promise<void>;
