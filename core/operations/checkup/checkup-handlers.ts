import { type CheckId, networkChecks } from '../../checkup/check.ts';
import type { Finding } from '../../checkup/finding.ts';
import { foundAnswers } from '../../checkup/found-answers.ts';
import { judge } from '../../checkup/judge.ts';
import type { Observation } from '../../checkup/observation.ts';
import { antivirusQuestions, firewallQuestions, outlookQuestions } from '../../checkup/outlook-keys.ts';
import { ranked } from '../../checkup/summary.ts';
import { domainOf, parseAddress } from '../../mail/address.ts';
import { type CleanDomain, cleanDomain } from '../../mail/domain.ts';
import { parseHost, parsePort } from '../../mail/endpoint.ts';
import { ok, type Result } from '../../result.ts';
import type { Input, Output } from '../contract.ts';
import type { HandlerContext, HandlersOf } from '../operation.ts';
import type { SessionState } from '../session-state.ts';
import type { checkupOperations } from './checkup-operations.ts';
import { cancellation, within } from './look-limit.ts';
import { clockFrom, lookAtImplicitTls, lookAtRelay, lookAtSubmission } from './network-looks.ts';

/** Milliseconds a look may take; a mail conversation keeps its own, shorter limits at each stage. */
const limits = { conversation: 45_000, domain: 25_000, local: 12_000 };

export function checkupHandlers(state: SessionState): HandlersOf<typeof checkupOperations> {
  return {
    'checkup.run': (input, context) =>
      state.runs.run({ kind: 'checkup', runId: input.runId, caller: context.caller }, (signal) =>
        runCheckup(state, input, context, signal),
      ),
  };
}

/** Every look at once; each is told as soon as it ends, and none waits for, or stops, another. */
async function runCheckup(
  { ports }: SessionState,
  input: Input<'checkup.run'>,
  { emit }: HandlerContext,
  signal: AbortSignal,
): Promise<Result<Output<'checkup.run'>>> {
  const address =
    input.account === null || input.account.trim() === '' ? ok(null) : parseAddress(input.account);
  if (!address.ok) return address;
  const account = address.value;
  const domain = account === null ? ok(null) : cleanDomain(domainOf(account), ports.dns.toAscii);
  if (!domain.ok) return domain;
  const host = input.host === null ? ok(null) : parseHost(input.host);
  if (!host.ok) return host;
  const port = input.port === null ? ok(null) : parsePort(input.port);
  if (!port.ok) return port;
  const resolver = ports.dns.open(input.resolver);
  if (!resolver.ok) return resolver;
  resolver.value.close();

  const asked = { host: host.value, port: port.value, resolver: input.resolver };
  const checkedAt = new Date(ports.clock.now()).toISOString();
  const cancelled = cancellation(signal);
  const findings: Finding[] = [];
  const answers: Output<'checkup.run'>['answers'] = [];

  async function look(
    check: CheckId,
    limit: number,
    seek: (signal: AbortSignal) => Promise<Observation>,
  ): Promise<Observation> {
    const brought = await within(ports.clock, limit, cancelled, seek).catch(
      (error): Observation => ({
        check,
        unseen: 'failed',
        detail: error instanceof Error ? error.name : 'none',
      }),
    );
    const seen: Observation =
      typeof brought === 'string' ? { check, unseen: brought, detail: 'none' } : brought;
    const judged = judge(seen, { program: input.program });
    findings.push(...judged);
    answers.push(...foundAnswers(seen));
    emit('checkup.looked', { runId: input.runId, check, findings: judged });
    return seen;
  }

  const outside = (check: CheckId, limit: number, seek: (signal: AbortSignal) => Promise<Observation>) =>
    look(check, limit, async (own) =>
      input.offline && networkChecks.includes(check)
        ? { check, unseen: 'offline', detail: 'none' }
        : seek(own),
    );
  const onWindows = (
    check: 'outlook' | 'antivirus' | 'firewall',
    seek: (own: AbortSignal) => Promise<Observation>,
  ) =>
    look(check, limits.local, async (own) =>
      ports.info.platform === 'win32' ? seek(own) : { check, unseen: 'windows-only', detail: 'none' },
    );
  const ofDomain = (check: CheckId, seek: (domain: CleanDomain, own: AbortSignal) => Promise<Observation>) =>
    outside(check, check === 'domain' ? limits.domain : limits.conversation, async (own) =>
      domain.value === null ? { check, unseen: 'no-account', detail: 'none' } : seek(domain.value, own),
    );

  const { workstation } = ports;
  await Promise.all([
    outside('submission', limits.conversation, (own) => lookAtSubmission(ports, asked, own)).then(
      (submission) =>
        look('clock', limits.local, async () =>
          clockFrom(submission, workstation.timeZone(), ports.clock.now()),
        ),
    ),
    outside('implicit-tls', limits.conversation, (own) => lookAtImplicitTls(ports, asked, own)),
    ofDomain('relay', ({ ascii }, own) => lookAtRelay(ports, ascii, asked, own)),
    ofDomain('domain', async (cleaned) => {
      const read = await ports.dns.check({ domain: cleaned, ip: null, server: input.resolver });
      return read.ok
        ? { check: 'domain', report: read.value }
        : { check: 'domain', unseen: 'failed', detail: read.code };
    }),
    ofDomain('tenant', async ({ ascii }, own) => {
      if (!input.agreed) return { check: 'tenant', unseen: 'not-agreed', detail: 'none' };
      const tenant = await workstation.tenantOf(ascii, own);
      return tenant.ok
        ? { check: 'tenant', domain: ascii, tenant: tenant.value }
        : { check: 'tenant', unseen: 'failed', detail: tenant.code };
    }),
    look('proxy', limits.local, async (own) => ({ check: 'proxy', proxies: await workstation.proxies(own) })),
    onWindows('outlook', async (own) => {
      const [registry, running] = await Promise.all([
        workstation.registry(outlookQuestions, own),
        workstation.outlookRunning(own),
      ]);
      return registry.every(({ state }) => state !== 'read' && state !== 'absent')
        ? { check: 'outlook', unseen: unreadReason(registry), detail: 'none' }
        : { check: 'outlook', registry, running };
    }),
    onWindows('antivirus', async (own) => ({
      check: 'antivirus',
      registry: await workstation.registry(antivirusQuestions, own),
    })),
    onWindows('firewall', async (own) => ({
      check: 'firewall',
      registry: await workstation.registry(firewallQuestions, own),
    })),
    look('keychain', limits.local, async () => ({ check: 'keychain', self: await ports.secrets.check() })),
    look('storage', limits.local, async () => ({
      check: 'storage',
      folders: await workstation.storage(),
      notices: ports.settings.notices.length,
    })),
    look('maestro', limits.local, async () => ({ check: 'maestro' })),
  ]);
  return ok({ checkedAt, account, findings: ranked(findings), answers });
}

function unreadReason(registry: readonly { readonly state: string }[]) {
  const reasons = ['tool-absent', 'refused', 'too-long'] as const;
  return reasons.find((reason) => registry.some(({ state }) => state === reason)) ?? 'failed';
}
