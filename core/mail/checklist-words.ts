import type { Locale } from '../i18n/message.ts';
import { translate } from '../i18n/translate.ts';
import type { ChecklistChange } from './checklist.ts';

/** Says one difference between two readings, with the date of the earlier one. */
export function sayChange(locale: Locale, { item, change, before, after }: ChecklistChange): string {
  return translate(locale, `checklist.change.${change}`, {
    item: translate(locale, `checklist.item.${item}`),
    date: (before ?? after).at.slice(0, 10),
    before: before?.value || '—',
    after: after.value || '—',
  });
}
