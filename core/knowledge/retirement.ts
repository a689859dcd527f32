import { addDays } from '../calendar-day.ts';
import { retirementFacts } from './facts-retirement.ts';

const until = retirementFacts['basic-auth-off-by-default'].from;

/**
 * When passwords stop being accepted by default, as ISO dates. Microsoft writes « end of December 2026 » without a day
 * (27 January 2026), which is read as the last ten days of the month: before `from` nothing changes, after `until`
 * basic authentication is off unless switched back on. `afterwards` is a day on which that is past in every time zone.
 */
export const basicAuthRetirement = {
  from: addDays(until, -10),
  until,
  afterwards: addDays(until, 2),
} as const;

const announcement = retirementFacts['basic-auth-removal-to-be-announced'];

/**
 * The half-year in which Microsoft will announce the day of the final removal, after which nothing switches basic
 * authentication back on (27 January 2026). The day itself is not known: nothing is promised past this half-year.
 */
export const finalRemovalAnnouncement = { from: announcement.from, until: announcement.until } as const;
