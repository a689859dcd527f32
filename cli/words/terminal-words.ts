import { failures } from '../../core/i18n/failures.ts';
import { checkupTerminalMessages } from './checkup-terminal-messages.ts';
import { fleetTerminalMessages } from './fleet-terminal-messages.ts';
import { guideTerminalMessages } from './guide-terminal-messages.ts';
import { ipRouteTerminalMessages } from './ip-route-terminal-messages.ts';
import { productTerminalMessages } from './product-terminal-messages.ts';
import { tenantTerminalMessages } from './tenant-terminal-messages.ts';
import { terminalMessages } from './terminal-messages.ts';

/** The terminal's own words: its help, its questions, its headings. */
export const words = {
  ...terminalMessages,
  ...checkupTerminalMessages,
  ...fleetTerminalMessages,
  ...guideTerminalMessages,
  ...ipRouteTerminalMessages,
  ...tenantTerminalMessages,
  ...productTerminalMessages,
};

export const failureWords = failures;
