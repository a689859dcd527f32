import { parseAddress } from '../../mail/address.ts';
import { cancelledTrace } from '../../mail/cancelled-trace.ts';
import { parseHost, parsePort } from '../../mail/endpoint.ts';
import { submissionHost, usualPort } from '../../mail/route-endpoint.ts';
import { guardAfter, minutesToWait, withGuard } from '../../mail-test/attempt-guard.ts';
import { testMessage } from '../../mail-test/test-message.ts';
import type { MailTestRequest } from '../../ports.ts';
import { isSettled } from '../../preset/organization.ts';
import type { Organization } from '../../preset/preset-schema.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { Input, Output } from '../contract.ts';
import type { HandlerContext, HandlersOf } from '../operation.ts';
import { unlessCancelled } from '../run-registry.ts';
import type { SessionState } from '../session-state.ts';
import type { mailTestOperations } from './mail-test-operations.ts';
import { practiceEndpoint, type TestEndpoint } from './practice-endpoint.ts';

type TestInput = Input<'smtp.test'>;

export function mailTestHandlers(state: SessionState): HandlersOf<typeof mailTestOperations> {
  return {
    'smtp.test': (input, context) =>
      state.runs.run({ kind: 'mail', runId: input.runId, caller: context.caller }, (signal) =>
        runTest(state, input, context, signal),
      ),
  };
}

async function runTest(
  state: SessionState,
  input: TestInput,
  context: HandlerContext,
  signal: AbortSignal,
): Promise<Result<Output<'smtp.test'>>> {
  const { ports } = state;
  const from = parseAddress(input.from);
  if (!from.ok) return from;
  const to = parseAddress(input.to);
  if (!to.ok) return to;
  const login = input.route === 'app-password' ? parseAddress(input.account ?? input.from) : null;
  if (login !== null && !login.ok) return login;
  const account = login?.value ?? null;
  // Practice refusals lock nobody's account.
  const guarded = input.practice === null ? account : null;
  if (guarded !== null) {
    const minutes = minutesToWait(ports.settings.get().guards, guarded, ports.clock.now());
    if (minutes > 0) return fail('test.guarded', { account: guarded, minutes });
  }
  const practice = input.practice !== null;
  const envelope = { runId: input.runId, route: input.route, from: from.value, to: to.value, practice };
  const server = practice ? null : serverOf(input, ports.preset.organization);
  if (server !== null && !server.ok) return server;

  const startedAt = ports.clock.now();
  const prepared = await unlessCancelled(signal, prepare(state, input, account, server?.value ?? null));
  if (prepared === null) {
    const { host, port } = server?.value ?? { host: '', port: usualPort(input.route) };
    const trace = cancelledTrace({ ...envelope, host, port, account, startedAt });
    return ok({ trace, explanation: null });
  }
  if (!prepared.ok) return prepared;
  // The rules of the diagnosis load while the server answers.
  const diagnosis = import('../../diagnosis/explain.ts');
  const trace = await ports.probe.run(
    {
      ...envelope,
      ...testMessage(input.language, from.value),
      until: input.until,
      ...prepared.value,
    },
    { onStage: (report) => context.emit('smtp.stage', { runId: input.runId, report }), signal },
  );
  const explanation = trace.outcome === 'cancelled' ? null : (await diagnosis).explainTrace(trace);
  // A login that was accepted ends the wait.
  if (guarded !== null && trace.failure?.cause !== 'cancelled') {
    const now = ports.clock.now();
    const guard = explanation === null ? null : guardAfter(guarded, explanation, now);
    await ports.settings.prepare();
    ports.settings.update({ guards: withGuard(ports.settings.get().guards, guarded, guard, now) });
  }
  return ok({ trace, explanation });
}

/** The server asked for, or the organization's, or the route's usual one. What the organization settled is not replaced. */
function serverOf({ route, host, port }: TestInput, organization: Organization): Result<TestEndpoint> {
  const field = route === 'app-password' ? 'host' : 'relay';
  const own = field === 'host' ? { host: organization.host, port: organization.port } : organization.relay;
  const chosen = parseHost(host ?? own?.host ?? submissionHost);
  if (!chosen.ok) return chosen;
  const chosenPort = parsePort(port ?? own?.port ?? usualPort(route));
  if (!chosenPort.ok) return chosenPort;
  if (isSettled(organization, field) && chosen.value !== own?.host?.toLowerCase()) {
    return fail('preset.settled', { field });
  }
  return ok({ host: chosen.value, port: chosenPort.value, extraCertificates: [], connectTo: null });
}

/** What takes a moment before the test can begin: the keychain, then, in an exercise, the practice server. */
async function prepare(
  { ports, secrets }: SessionState,
  { practice, route }: TestInput,
  account: string | null,
  server: TestEndpoint | null,
): Promise<Result<TestEndpoint & Pick<MailTestRequest, 'credentials'>>> {
  const secret = account === null ? null : await secrets.read(account);
  if (secret !== null && !secret.ok) return secret;
  const endpoint =
    server === null ? await practiceEndpoint(ports.practice, practice ?? 'ok', route) : ok(server);
  if (!endpoint.ok) return endpoint;
  const credentials = account === null || secret === null ? null : { account, secret: secret.value };
  return ok({ ...endpoint.value, credentials });
}
