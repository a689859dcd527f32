import type { Client } from '../../core/client.ts';
import { parseAddress } from '../../core/mail/address.ts';
import { parsePort } from '../../core/mail/endpoint.ts';
import { practiceAccount, practiceScenarios, usualRouteOf } from '../../core/mail/practice.ts';
import { stages } from '../../core/mail/stages.ts';
import { testRoutes } from '../../core/mail/test-routes.ts';
import { testMessage } from '../../core/mail-test/test-message.ts';
import { endText, stageLine } from '../../core/mail-test/test-report.ts';
import type { Input } from '../../core/operations/contract.ts';
import { type Failure, fail, ok, type Result } from '../../core/result.ts';
import { cancelOnInterrupt } from '../cancel-on-interrupt.ts';
import { type CommandContext, defineCommand, type ExitStatus } from '../command.ts';
import { withSession } from '../open-session.ts';
import { parseScenario } from '../parse-scenario.ts';
import { practiceSecret } from '../practice-secret.ts';
import { readSecret } from '../read-secret.ts';
import { translate } from '../words/translate.ts';

const options = {
  account: { type: 'string', value: 'ADDRESS', summary: 'terminal.secret.account' },
  to: { type: 'string', value: 'ADDRESS', summary: 'terminal.test.to' },
  from: { type: 'string', value: 'ADDRESS', summary: 'terminal.test.from' },
  host: { type: 'string', value: 'H', summary: 'terminal.test.host' },
  port: { type: 'string', value: 'N', read: parsePort, summary: 'terminal.test.port' },
  route: { type: 'string', value: 'ROUTE', choices: testRoutes, summary: 'terminal.test.route' },
  until: {
    type: 'string',
    value: 'STAGE',
    choices: stages,
    summary: 'terminal.test.until',
    summaryParams: { stages: stages.join(', ') },
  },
  practice: {
    type: 'string',
    value: 'SCENARIO',
    choices: practiceScenarios,
    read: parseScenario,
    valueOptional: true,
    summary: 'terminal.test.practice',
    summaryParams: { scenarios: practiceScenarios.join(', ') },
  },
  'password-stdin': { type: 'boolean', summary: 'terminal.secret.stdin' },
} as const;

type Context = CommandContext<typeof options>;
type Asked = Omit<Input<'smtp.test'>, 'runId' | 'language'> & { readonly account: string };

/** `test`: one staged test, live on standard error, its trace and its explanation at the end. */
export const test = defineCommand({
  name: 'test',
  summary: 'terminal.test.summary',
  options,
  sensitive: true,
  run: async (context) => {
    const asked = readOptions(context.options);
    if (!asked.ok) return asked;
    return withSession(context, async (session) => {
      if (asked.value.route === 'app-password') {
        const ready = await ensureSecret(context, session.client, asked.value);
        if (!ready.ok) return ready;
      }
      return await runTest(context, session.client, asked.value);
    });
  },
});

async function runTest(
  { io, json, locale, signal }: Context,
  client: Client,
  asked: Asked,
): Promise<ExitStatus | Failure> {
  const runId = 'terminal';
  const { subject, text } = testMessage(locale, asked.from);
  if (asked.practice !== null) io.note(translate(locale, 'terminal.test.exercise'));
  if (asked.until === null || asked.until === 'message') {
    io.note(`${translate(locale, 'terminal.test.preview')}\n`);
    io.note(`  ${translate(locale, 'terminal.test.from-line', { value: asked.from })}`);
    io.note(`  ${translate(locale, 'terminal.test.to-line', { value: asked.to })}`);
    io.note(`  ${translate(locale, 'terminal.test.subject-line', { value: subject })}\n`);
    io.note(text.replace(/^(?=.)/gm, '  '));
  }
  client.on('smtp.stage', ({ report }) => {
    const line = stageLine(report, locale);
    if (line !== null) io.note(line);
  });
  const account = asked.route === 'app-password' ? asked.account : null;
  const ended = await cancelOnInterrupt(
    { signal, client, runId },
    client.call('smtp.test', { ...asked, account, runId, language: locale }),
  );
  if (!ended.ok) return ended;
  if (json) io.json(ended.value);
  else io.say(endText(ended.value, locale));
  const { outcome } = ended.value.trace;
  return outcome === 'accepted' || outcome === 'stopped' ? 0 : 1;
}

function readOptions(given: Context['options']): Result<Asked> {
  const { practice = null } = given;
  const typed = given.account ?? (practice === null ? undefined : practiceAccount);
  if (typed === undefined) return fail('usage.missing-option', { name: '--account', command: 'test' });
  const account = parseAddress(typed);
  if (!account.ok) return account;
  return ok({
    route: given.route ?? (practice === null ? 'app-password' : usualRouteOf(practice)),
    account: account.value,
    from: given.from ?? account.value,
    to: given.to ?? account.value,
    host: given.host ?? null,
    port: given.port ?? null,
    until: given.until ?? null,
    practice,
  });
}

/** Standard input, else the keychain, else a hidden prompt; an exercise needs none of them. */
async function ensureSecret(context: Context, client: Client, asked: Asked): Promise<Result<void>> {
  const { io, locale } = context;
  const { account } = asked;
  let secret: Result<string>;
  if (context.options['password-stdin']) {
    secret = await readSecret(context, { account, fromStdin: true });
  } else {
    const status = await client.call('secret.status', { account });
    if (status.ok && status.value.kept !== 'none') return ok(undefined);
    if (asked.practice !== null) secret = ok(practiceSecret);
    else if (io.interactive) secret = await readSecret(context, { account, fromStdin: false });
    else return status.ok ? fail('secret.missing', { account }) : status;
  }
  if (!secret.ok) return secret;
  const saved = await client.call('secret.save', {
    account,
    secret: secret.value.slice(0, 100_000),
    keep: 'session',
  });
  if (!saved.ok) return saved;
  for (const warning of saved.value.warnings) {
    io.note(translate(locale, `secret.warning.${warning}`));
  }
  return ok(undefined);
}
