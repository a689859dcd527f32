import { domainTables } from '../../core/domain-words.ts';
import type { Locale } from '../../core/i18n/message.ts';
import { loadWords } from '../../core/i18n/words.ts';
import { checkupTerminalMessages } from './checkup-terminal-messages.ts';
import { ipRouteTerminalMessages } from './ip-route-terminal-messages.ts';
import { tenantTerminalMessages } from './tenant-terminal-messages.ts';
import { terminalMessages } from './terminal-messages.ts';

/** The terminal's catalogue: its own words and the domain's. */
export const terminalWords = {
  ...domainTables,
  ...terminalMessages,
  ...checkupTerminalMessages,
  ...ipRouteTerminalMessages,
  ...tenantTerminalMessages,
};

/** Makes the terminal's words sayable in `locale`. */
export function loadTerminalWords(locale: Locale): void {
  loadWords(locale, terminalWords);
}
