import { calendarOn } from '../../knowledge/calendar.ts';
import { ok } from '../../result.ts';
import type { HandlersOf } from '../operation.ts';
import type { SessionState } from '../session-state.ts';
import type { calendarOperations } from './calendar-operations.ts';

export function calendarHandlers({ ports }: SessionState): HandlersOf<typeof calendarOperations> {
  return {
    'calendar.export': async ({ on, watched, language }) => {
      const text = await ports.downloads.calendar(calendarOn(on, watched), language);
      if (!text.ok) return text;
      const saved = await ports.downloads.save('microsoft-365.ics', text.value);
      return saved.ok ? ok({ file: saved.value }) : saved;
    },
  };
}
