import { existsSync } from 'node:fs';
import path from 'node:path';
import { locales } from '../../core/i18n/message.ts';
import { sayFailure } from '../../core/i18n/translate.ts';
import { loadDomainWords } from '../../core/load-domain-words.ts';
import { parsePort } from '../../core/mail/endpoint.ts';
import { fail } from '../../core/result.ts';
import { rendererDirectory } from '../../services/paths.ts';
import { defineCommand } from '../command.ts';
import { type OpenSession, withSession } from '../open-session.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { translate } from '../words/translate.ts';

/** `web`: the assistant as a page of this machine alone, until Ctrl+C. */
export const web = defineCommand({
  name: 'web',
  summary: 'terminal.web.summary',
  options: {
    port: { type: 'string', value: 'N', read: parsePort, summary: 'terminal.web.port' },
    'no-open': { type: 'boolean', summary: 'terminal.web.no-open' },
  },
  run: async (context) => {
    const { options, io, json, locale, signal } = context;
    const directory = rendererDirectory();
    if (!existsSync(path.join(directory, 'index.html'))) return fail('web.not-built');

    // The page chooses its language, and what it saves is in that one.
    await Promise.all(locales.map((locale) => loadDomainWords(locale)));
    const { startWebHost } = await import('../web.ts');
    const serve = async ({ handlers, ports }: OpenSession) => {
      const host = await startWebHost({ port: options.port ?? 0, rendererDirectory: directory, handlers });
      if (!host.ok) return host;
      const present = async () => {
        const link = host.value.newLink();
        if (json) io.json({ url: link });
        else io.say(`${translate(locale, 'terminal.web.open')}\n  ${link}`);
        if (options['no-open']) return;
        const opened = await ports.links.open(link);
        if (!opened.ok) io.note(sayFailure(locale, opened));
      };
      await present();
      const again = io.interactive && !json;
      io.note(translate(locale, again ? 'terminal.web.again' : 'terminal.web.end'));
      const stopListening = again ? io.onLine(() => void present()) : () => {};
      await untilInterrupted(signal);
      stopListening();
      await host.value.close();
      return 0;
    };
    return withSession(context, serve, 'web');
  },
});
