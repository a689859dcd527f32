import { productVersion } from '../../services/paths.ts';
import { defineCommand } from '../command.ts';
import { commands } from '../commands.ts';
import { manualPage } from '../manual-page.ts';

/** `man`: the manual page, made from the commands' own tables. */
export const man = defineCommand({
  name: 'man',
  summary: 'terminal.man.summary',
  options: {},
  run: async ({ io, json, locale }) => {
    const loaded = await Promise.all(
      commands.filter(({ hidden }) => hidden !== true).map(({ load }) => load()),
    );
    const page = manualPage(locale, productVersion(), loaded);
    if (json) io.json({ page });
    else io.say(page);
    return 0;
  },
});
