import type { Locale } from '../../core/i18n/message.ts';
import type { Output } from '../../core/operations/contract.ts';
import { isSettled } from '../../core/preset/organization.ts';
import type { Settings } from '../../core/settings/settings.ts';

/** The language that the page opens in: the organization's where it settles one, the person's choice, or the system's. */
export function firstLocale(info: Output<'app.info'>, settings: Settings): Locale {
  const { organization } = info;
  const settled = isSettled(organization, 'language') ? organization.language : undefined;
  return settled ?? settings.language ?? info.systemLocale;
}
