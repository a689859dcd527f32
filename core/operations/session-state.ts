import type { Knowledge } from '../knowledge/facts.ts';
import type { Ports } from '../ports.ts';
import type { Uploads } from './exports/uploads.ts';
import type { RunRegistry } from './run-registry.ts';
import type { ClipboardCountdown } from './secret/clipboard-countdown.ts';
import type { HeldSecrets } from './secret/held-secrets.ts';

/** What the handlers of one session share. Each subject takes of it what it needs. */
export type SessionState = {
  readonly ports: Ports;
  /** The facts to advise by, with the organization's own in their place. */
  readonly knowledge: Knowledge;
  readonly runs: RunRegistry;
  readonly secrets: HeldSecrets;
  readonly clipboard: ClipboardCountdown;
  readonly uploads: Uploads;
};
