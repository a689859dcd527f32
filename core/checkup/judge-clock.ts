import { factsCheckedOn } from '../knowledge/define-facts.ts';
import { type Finding, finding, unseen } from './finding.ts';
import type { Observation } from './observation.ts';

/** Minutes of difference that certificates and sign-in bear. */
const borne = 5;

/** This machine's clock against the server's and its certificate's. Dates are shown as ISO days. */
export function judgeClock({
  here,
  there,
  zone,
  certificate,
}: Exclude<Extract<Observation, { check: 'clock' }>, { unseen: unknown }>): Finding[] {
  const today = dayOf(here);
  const zoneFinding = finding('clock', 'clock-zone', 'info', 'nobody', { zone });
  // The facts of this very program were written later than the machine believes to be.
  const impossible = today < factsCheckedOn;
  const outside =
    certificate !== null && (today < certificate.from.slice(0, 10) || today > certificate.until.slice(0, 10));
  if (there === null) {
    if (!impossible && !outside) return [unseen('clock', 'not-compared'), zoneFinding];
    const params = { today, since: factsCheckedOn };
    return [finding('clock', 'clock-impossible', 'problem', 'network-admin', params), zoneFinding];
  }
  const minutes = Math.round(Math.abs(here - there) / 60_000);
  if (minutes <= borne) return [finding('clock', 'clock-right', 'good', 'nobody', { minutes }), zoneFinding];
  const state = minutes > 60 || outside ? 'problem' : 'caution';
  const days = Math.round(minutes / 1440);
  const params = {
    minutes,
    days,
    far: String(days > 1),
    ahead: String(here > there),
    today,
    there: dayOf(there),
  };
  return [finding('clock', 'clock-wrong', state, 'network-admin', params), zoneFinding];
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** The instant in a greeting (« … ready at Sat, 21 Nov 2026 12:00:00 +0000 »), in milliseconds; null without one. */
export function instantInGreeting(greeting: string): number | null {
  const match = /[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}/.exec(greeting);
  const instant = match === null ? Number.NaN : Date.parse(match[0]);
  return Number.isNaN(instant) ? null : instant;
}
