import { daysBetween } from '../calendar-day.ts';
import { type Failure, fail } from '../result.ts';
import { factsCheckedOn } from './define-facts.ts';

/** Microsoft announces a change one to three months ahead: past this, one may be in force that we do not know. */
const longestDays = 90;

/** What to say of our facts on `today` (ISO), once they are older than ninety days. */
export function agedFacts(today: string): Failure | null {
  const days = daysBetween(factsCheckedOn, today);
  return days > longestDays ? fail('knowledge.old', { date: factsCheckedOn, days }) : null;
}
