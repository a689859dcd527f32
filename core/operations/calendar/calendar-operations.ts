import { locales } from '../../i18n/message.ts';
import { z } from '../../schema.ts';
import { day } from '../fields.ts';

export const calendarOperations = {
  /** Writes the calendar as .ics among the person's downloads. */
  'calendar.export': {
    input: z.strictObject({
      on: day,
      watched: z.array(z.strictObject({ name: z.string().max(300), since: day })).max(1000),
      language: z.enum(locales),
    }),
    output: z.strictObject({ file: z.string() }),
  },
} as const;
