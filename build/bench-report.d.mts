import type { Section } from '../test/bench/section.ts';

export const emptyPage: string;
export function withSection(
  page: string,
  section: Section & { readonly name: string; readonly machine: string },
): string;
