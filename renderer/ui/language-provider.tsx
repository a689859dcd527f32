import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';

/** Gives the component library's own strings and formats the language of the screen (`fr-CA`, `en-CA`). */
export function LanguageProvider({
  region,
  children,
}: {
  readonly region: string;
  readonly children: ReactNode;
}) {
  return <I18nProvider locale={region}>{children}</I18nProvider>;
}
