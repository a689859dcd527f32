import { fail } from '../../core/result.ts';
import { defineCommand } from '../command.ts';
import { withSession } from '../open-session.ts';
import { translate } from '../words/translate.ts';

/**
 * `uninstall`: what the assistant keeps for this person, and its removal when asked. Without `--yes` nothing is removed;
 * without a choice, everything is listed. The program itself leaves as it came, by the system or npm.
 */
export const uninstall = defineCommand({
  name: 'uninstall',
  summary: 'terminal.uninstall.summary',
  options: {
    secrets: { type: 'boolean', summary: 'terminal.uninstall.secrets' },
    settings: { type: 'boolean', summary: 'terminal.uninstall.settings' },
    links: { type: 'boolean', summary: 'terminal.uninstall.links' },
    yes: { type: 'boolean', summary: 'terminal.uninstall.yes' },
  },
  run: async (context) => {
    const { options, io, json, locale } = context;
    const { keptAccounts, linkRegistration, ownSettingsFiles, removeAll, windowFolder } = await import(
      '../../services/leftovers.ts'
    );
    const all = !options.secrets && !options.settings && !options.links;
    return withSession(context, async ({ ports }) => {
      const settings = ports.settings.get();
      const campaign = await ports.campaign.accounts();
      const known = [
        ...(settings.account === null ? [] : [settings.account]),
        ...settings.guards.map(({ account }) => account),
        ...(campaign.ok ? campaign.value.map(({ address }) => address) : []),
      ];
      const accounts = all || options.secrets ? await keptAccounts(ports.secrets, known) : [];
      const folder = windowFolder();
      const files =
        all || options.settings ? [...ownSettingsFiles(), ...(folder === null ? [] : [folder])] : [];
      const link = all || options.links ? await linkRegistration() : null;
      const listed = { secrets: accounts, files, links: link === null ? [] : [link.place] };
      const lines = [
        ...accounts.map((account) => translate(locale, 'terminal.uninstall.secret', { account })),
        ...files,
        ...listed.links,
      ];
      if (!json) {
        io.say(
          translate(locale, lines.length === 0 ? 'terminal.uninstall.nothing' : 'terminal.uninstall.list'),
        );
        for (const line of lines) io.say(`  ${line}`);
      }
      if (!options.yes) {
        if (json) io.json({ ok: true, removed: false, ...listed });
        else if (lines.length > 0) io.say(translate(locale, 'terminal.uninstall.how'));
        return 0;
      }
      for (const account of accounts) {
        const forgotten = await ports.secrets.delete(account);
        if (!forgotten.ok) return forgotten;
      }
      await link?.remove();
      const left = await removeAll(files);
      if (left[0] !== undefined) return fail('settings.write-failed', { file: left[0], detail: 'EBUSY' });
      if (json) io.json({ ok: true, removed: true, ...listed });
      else if (lines.length > 0) io.say(translate(locale, 'terminal.uninstall.done'));
      return 0;
    });
  },
});
