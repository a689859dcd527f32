import type { Knowledge } from './facts.ts';

/** The public address that maestro*CLOUD sends from, published or the organization's own; '' when it is not known. */
export function cloudAddressOf(knowledge: Knowledge): string {
  return knowledge['maestro-cloud-address'].value ?? '';
}
