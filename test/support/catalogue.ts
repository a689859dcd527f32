import { words as terminalWords } from '../../cli/words/terminal-words.ts';
import { words as domainWords } from '../../core/domain-words.ts';
import type { Words } from '../../core/i18n/message.ts';
import { words as desktopWords } from '../../electron/desktop-words.ts';
import { words as campaignWords } from '../../renderer/words/campaign-words.ts';
import { words as checkupWords } from '../../renderer/words/checkup-words.ts';
import { words as explanationWords } from '../../renderer/words/explanation-words.ts';
import { words as ipRouteWords } from '../../renderer/words/ip-route-words.ts';
import { words as startWords } from '../../renderer/words/start-words.ts';
import { words as tenantWords } from '../../renderer/words/tenant-words.ts';
import { words as wizardWords } from '../../renderer/words/wizard-words.ts';

/** What each host may say, from the modules that it loads. */
export const catalogues = {
  cli: { ...domainWords, ...terminalWords },
  electron: { ...domainWords, ...desktopWords },
  renderer: {
    ...startWords,
    ...wizardWords,
    ...ipRouteWords,
    ...explanationWords,
    ...campaignWords,
    ...checkupWords,
    ...tenantWords,
  },
};

/** All the words of the product, over its three hosts (failures apart). */
export const catalogue: Readonly<Record<string, Words>> = {
  ...catalogues.cli,
  ...catalogues.electron,
  ...catalogues.renderer,
};
