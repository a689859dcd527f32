import type { Locale } from '../../core/i18n/message.ts';
import type { MessageId } from '../../core/i18n/message-id.ts';
import { translateId } from '../../core/i18n/translate.ts';
import type { Params } from '../../core/result.ts';
import type { checkupTerminalMessages } from './checkup-terminal-messages.ts';
import type { ipRouteTerminalMessages } from './ip-route-terminal-messages.ts';
import type { tenantTerminalMessages } from './tenant-terminal-messages.ts';
import type { terminalMessages } from './terminal-messages.ts';

/** What the terminal may say: the domain's words and its own. */
export type TerminalMessageId =
  | MessageId
  | keyof typeof terminalMessages
  | keyof typeof checkupTerminalMessages
  | keyof typeof ipRouteTerminalMessages
  | keyof typeof tenantTerminalMessages;

/** Says `id` in the terminal; an id that no table of the terminal has is a type error. */
export const translate: (locale: Locale, id: TerminalMessageId, params?: Params) => string = translateId;
