import { terminalWords } from '../../cli/words/terminal-words.ts';
import type { Words } from '../../core/i18n/message.ts';
import { desktopWords } from '../../electron/desktop-words.ts';
import { pageWords } from '../../renderer/app/page-words.ts';

/** All the words of the product, over its three hosts (failures apart). */
export const catalogue: Readonly<Record<string, Words>> = { ...terminalWords, ...desktopWords, ...pageWords };
