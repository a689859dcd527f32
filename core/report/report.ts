import type { Checkup } from '../checkup/checkup.ts';
import type { EndedTest } from '../mail-test/test-report.ts';

/** What is reported: a test that ended, a check-up of the workstation, or both. */
export type Report =
  | { readonly test: EndedTest; readonly checkup: Checkup | null }
  | { readonly test: null; readonly checkup: Checkup };
