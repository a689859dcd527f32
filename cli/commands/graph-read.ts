import { sayFailure } from '../../core/i18n/translate.ts';
import { fail } from '../../core/result.ts';
import { cancelOnInterrupt } from '../cancel-on-interrupt.ts';
import { defineCommand } from '../command.ts';
import { withSession } from '../open-session.ts';
import { evaluationText, gapsText } from '../what-if-text.ts';
import { translate } from '../words/translate.ts';

/**
 * `graph read`: what Graph knows of the switches, read live with the organization's own application. Prints the facts
 * that `verdict --facts` reads; no token is printed or kept.
 */
export const graphRead = defineCommand({
  name: 'graph read',
  summary: 'terminal.graph.summary',
  options: {
    mailbox: {
      type: 'string',
      value: 'ADDRESS',
      many: 'words',
      required: true,
      summary: 'terminal.graph.mailbox',
    },
    'client-id': { type: 'string', value: 'ID', summary: 'terminal.graph.client-id' },
    tenant: { type: 'string', value: 'TENANT', summary: 'terminal.graph.tenant' },
    ip: { type: 'string', value: 'ADDRESS', summary: 'terminal.whatif.ip' },
    evaluate: { type: 'boolean', summary: 'terminal.graph.evaluate' },
  },
  run: async (context) => {
    const { options, io, json, locale, signal } = context;
    const runId = 'terminal';
    if (io.silent === true) return fail('graph.needs-person');
    return withSession(context, async (session) => {
      const info = await session.client.call('app.info', {});
      if (!info.ok) return info;
      const clientId = options['client-id'] ?? info.value.graph?.clientId;
      const tenant = options.tenant ?? info.value.graph?.tenant;
      if (clientId === undefined || tenant === undefined) return fail('graph.no-application');
      io.note(translate(locale, 'terminal.graph.browser'));
      const read = await cancelOnInterrupt(
        { signal, client: session.client, runId },
        session.client.call('graph.read', {
          runId,
          clientId: clientId.slice(0, 80),
          tenant: tenant.slice(0, 200),
          mailboxes: options.mailbox.map((each) => each.slice(0, 1000)),
          ip: options.ip?.slice(0, 200) ?? null,
          evaluate: options.evaluate === true,
        }),
      );
      if (!read.ok) return read;
      const { facts, failures, gaps, evaluations } = read.value;
      for (const failure of failures) io.note(sayFailure(locale, failure));
      for (const line of gapsText(gaps, locale)) io.note(line);
      for (const line of evaluations.flatMap((each) => evaluationText(each, locale))) io.note(line);
      // The facts alone, so that « > faits.json » gives what `verdict --facts` takes.
      io.json(json ? read.value : facts);
      const differs = evaluations.some((each) => each.differences.length + each.gaps.length > 0);
      return failures.length === 0 && gaps.length === 0 && !differs ? 0 : 1;
    });
  },
});
