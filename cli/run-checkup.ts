import { checkIds, networkChecks } from '../core/checkup/check.ts';
import { marks } from '../core/checkup/checkup-report.ts';
import { ranked } from '../core/checkup/summary.ts';
import type { Client } from '../core/client.ts';
import type { Locale } from '../core/i18n/message.ts';
import type { Input, Output } from '../core/operations/contract.ts';
import type { Result } from '../core/result.ts';
import { cancelOnInterrupt } from './cancel-on-interrupt.ts';
import type { Io } from './io.ts';
import { translate } from './words/translate.ts';

type Around = {
  readonly io: Io;
  readonly locale: Locale;
  readonly signal: AbortSignal;
  readonly client: Client;
};

const runId = 'terminal';

const usual: Omit<Input<'checkup.run'>, 'runId'> = {
  account: null,
  offline: false,
  agreed: false,
  program: null,
  host: null,
  port: null,
  resolver: null,
};

/** Says what is about to be looked at, then how each look ended, as it ends; Ctrl+C cancels. */
export async function runCheckup(
  { io, locale, signal, client }: Around,
  asked: Partial<typeof usual>,
): Promise<Result<Output<'checkup.run'>>> {
  const input = { runId, ...usual, ...asked };
  const planned = checkIds.filter((check) => !(input.offline && networkChecks.includes(check)));
  const names = planned.map((check) => translate(locale, `checkup.check.${check}`)).join(', ');
  io.note(translate(locale, 'terminal.checkup.about-to', { names }));
  const stop = client.on('checkup.looked', ({ check, findings }) => {
    const [worst] = ranked(findings);
    if (worst === undefined) return;
    const state = translate(locale, `checkup.state.${worst.state}`);
    io.note(`  ${marks[worst.state]} ${translate(locale, `checkup.check.${check}`)} — ${state}`);
  });
  try {
    return await cancelOnInterrupt({ signal, client, runId }, client.call('checkup.run', input));
  } finally {
    stop();
  }
}
