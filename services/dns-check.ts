import { getDomain } from 'tldts';
import { type DnsReport, isAnswered, type LookupState, spfResults } from '../core/mail/dns-report.ts';
import { analyseMx, sortMx } from '../core/mail/mx.ts';
import { isSpf } from '../core/mail/spf.ts';
import { microsoftSpf } from '../core/mail/spf-edit.ts';
import type { DnsAnswer, DnsCheckRequest, Resolver } from '../core/ports.ts';
import { ok, type Result } from '../core/result.ts';
import { createResolver, parseResolver } from './resolver.ts';
import { walkSpf } from './spf-tree.ts';

/** Milliseconds for a whole check. What is not read by then is reported as such. */
const defaultLimit = 20_000;

/** The selectors Microsoft 365 signs with. */
const selectors = ['selector1', 'selector2'];

/** Error codes as `node:dns` gives them, which is how mailauth tells an absence from a breakdown. */
const errorCodes: Readonly<Partial<Record<LookupState, string>>> = {
  'no-name': 'ENOTFOUND',
  'no-data': 'ENODATA',
  refused: 'EREFUSED',
  timeout: 'ETIMEOUT',
  cancelled: 'ETIMEOUT',
};

/** Names that certainly exist. */
const certainNames = [
  ['spf.protection.outlook.com', 'TXT'],
  ['microsoft.com', 'A'],
  ['a.root-servers.net', 'A'],
] as const;

/** What the resolver says of names that certainly exist, `parent` (which may) besides: the best of its answers. */
async function askCertainNames(parent: string | null, resolver: Resolver): Promise<LookupState> {
  const asked = [...certainNames, ...(parent === null ? [] : [[parent, 'MX'] as const])];
  const answers = await Promise.all(asked.map(([name, type]) => resolver.query(name, type)));
  const states = answers.map((answer) => answer.state);
  return (
    states.find((state) => state === 'found' || state === 'no-data') ??
    states.find((state) => state !== 'no-name') ??
    'no-name'
  );
}

/** Presents our resolver to mailauth: same answers, same limits, same clock. */
function asNodeResolver(resolver: Resolver) {
  return async (name: string, type: string): Promise<unknown> => {
    const answer = await resolver.query(name, type as Parameters<Resolver['query']>[1]);
    if (answer.state !== 'found') {
      throw Object.assign(new Error(answer.state), { code: errorCodes[answer.state] ?? 'ESERVFAIL' });
    }
    if (type === 'TXT') return answer.records.map((one) => [one.value]);
    if (type === 'MX') return answer.records.map(({ value, priority }) => ({ exchange: value, priority }));
    return answer.records.map((one) => one.value);
  };
}

const lookup = (answer: DnsAnswer) => ({ state: answer.state, aliases: [...answer.aliases] });

async function readMx(domain: string, resolver: Resolver): Promise<DnsReport['mx']> {
  const answer = await resolver.query(domain, 'MX');
  const records = answer.records.map(({ value, priority }) => ({ host: value, priority }));
  return { ...lookup(answer), records: sortMx(records) };
}

// mailauth is read when a check needs it: every host would otherwise pay for it at start-up.
async function evaluate(domain: string, ip: string, resolver: Resolver) {
  const { spf } = await import('mailauth/lib/spf/index.js');
  const answer = await spf({
    sender: `postmaster@${domain}`,
    ip,
    helo: domain,
    mta: 'assistant-courriel',
    strict: true,
    resolver: asNodeResolver(resolver) as never,
  });
  const { status, lookups } = answer;
  const result = spfResults.find((one) => one === status.result) ?? 'temperror';
  const gaveUp = result === 'permerror' || result === 'temperror';
  return {
    result,
    lookups: lookups?.count ?? 0,
    voids: lookups?.void ?? 0,
    detail: gaveUp
      ? String(status.comment ?? '')
          .replace(/^.*?during lookup of \S+:? ?/, '')
          .slice(0, 200)
      : '',
  };
}

async function readSpf(
  request: DnsCheckRequest,
  resolver: Resolver,
  mx: Promise<DnsReport['mx']>,
): Promise<DnsReport['spf']> {
  const domain = request.domain.ascii;
  const answer = await resolver.query(domain, 'TXT');
  const records = answer.records.map((one) => one.value).filter(isSpf);
  const evaluation =
    request.ip === null || !isAnswered(answer.state) ? null : await evaluate(domain, request.ip, resolver);
  const trees = await Promise.all(records.slice(0, 5).map((record) => walkSpf(domain, record, resolver)));
  const includesMicrosoft = trees.some((tree) => tree.includesMicrosoft);
  let microsoftCost: number | null = null;
  if (!includesMicrosoft && analyseMx((await mx).records).relayHost !== null) {
    const cost = await walkSpf(domain, `v=spf1 include:${microsoftSpf}`, resolver);
    if (cost.complete) microsoftCost = cost.lookups;
  }
  return {
    ...lookup(answer),
    records,
    evaluation,
    total:
      trees.length === 0
        ? null
        : {
            lookups: trees.reduce((sum, tree) => sum + tree.lookups, 0),
            voids: trees.reduce((sum, tree) => sum + tree.voids, 0),
            complete: trees.every((tree) => tree.complete),
          },
    costs: trees.flatMap((tree) => tree.rows),
    includesMicrosoft,
    microsoftCost,
  };
}

async function readDkim(domain: string, resolver: Resolver): Promise<DnsReport['dkim']> {
  return Promise.all(
    selectors.map(async (selector) => {
      const name = `${selector}._domainkey.${domain}`;
      // A recursive resolver gives the key without the alias it went through, so the alias is asked by itself.
      const [alias, answer] = await Promise.all([resolver.query(name, 'CNAME'), resolver.query(name, 'TXT')]);
      const key = /(?:^|;)\s*p\s*=\s*([^;]*)/.exec(answer.records[0]?.value ?? '');
      const aliases = [
        ...new Set([...alias.records.map((one) => one.value.toLowerCase()), ...answer.aliases]),
      ];
      return {
        selector,
        state: answer.state,
        aliases,
        key:
          answer.state !== 'found'
            ? ('absent' as const)
            : key === null
              ? ('invalid' as const)
              : key[1]?.trim() === ''
                ? ('revoked' as const)
                : ('published' as const),
      };
    }),
  );
}

async function readDmarc(
  domain: string,
  resolver: Resolver,
  passes: { spf: boolean; dkim: boolean },
): Promise<DnsReport['dmarc']> {
  const { dmarc } = await import('mailauth/lib/dmarc/index.js');
  const answer = await resolver.query(`_dmarc.${domain}`, 'TXT');
  const found = await dmarc({
    headerFrom: [domain],
    spfDomains: passes.spf ? [domain] : [],
    dkimDomains: passes.dkim ? [{ domain }] : [],
    resolver: asNodeResolver(resolver) as never,
  });
  const policies = ['none', 'quarantine', 'reject'] as const;
  const applied = found === false || found.rr === undefined ? null : found;
  return {
    ...lookup(answer),
    record: applied?.rr ?? null,
    recordDomain: applied?.policyDomain ?? null,
    policy: policies.find((one) => one === applied?.policy) ?? null,
    alignment:
      applied === null
        ? null
        : {
            spf: Boolean(applied.alignment?.spf?.result),
            dkim: Boolean(applied.alignment?.dkim?.result),
            result: applied.status.result,
          },
  };
}

/** Reads everything the IP route depends on in the DNS of one domain. Judging it is `core/mail/dns-findings.ts`. */
export async function checkDomain(
  request: DnsCheckRequest,
  limit: number = defaultLimit,
): Promise<Result<DnsReport>> {
  let server: string | null = null;
  if (request.server !== null) {
    const parsed = parseResolver(request.server);
    if (!parsed.ok) return parsed;
    server = parsed.value;
  }
  const resolver = createResolver(server);
  const startedAt = Date.now();
  let cut = false;
  const timer = setTimeout(() => {
    cut = true;
    resolver.close();
  }, limit);
  try {
    const domain = request.domain.ascii;
    const mx = readMx(domain, resolver);
    const [mail, sender, dkim, policy, autodiscover] = await Promise.all([
      mx,
      readSpf(request, resolver, mx),
      readDkim(domain, resolver),
      resolver.query(`_mta-sts.${domain}`, 'TXT'),
      resolver.query(`autodiscover.${domain}`, 'CNAME'),
      // Asked with the others, and kept for the evaluation that comes once SPF and DKIM are known.
      resolver.query(`_dmarc.${domain}`, 'TXT'),
    ]);
    const rules = await readDmarc(domain, resolver, {
      spf: sender.evaluation?.result === 'pass',
      dkim: dkim.some((one) => one.key === 'published'),
    });
    const registered = getDomain(domain, { allowPrivateDomains: false });
    const parent = registered === null || registered === domain ? null : registered;
    const denied = mail.state === 'no-name' && sender.state === 'no-name';
    return ok({
      domain,
      shown: request.domain.shown,
      parent,
      ip: request.ip,
      resolver: server,
      checkedAt: new Date(startedAt).toISOString(),
      milliseconds: Date.now() - startedAt,
      cut,
      mx: mail,
      spf: sender,
      dkim,
      dmarc: rules,
      mtaSts: {
        ...lookup(policy),
        id: /^v=STSv1;.*?\bid\s*=\s*([A-Za-z0-9]{1,32})/.exec(policy.records[0]?.value ?? '')?.[1] ?? null,
      },
      control: denied ? await askCertainNames(parent, resolver) : null,
      autodiscover: {
        ...lookup(autodiscover),
        target: autodiscover.records[0]?.value.toLowerCase() ?? null,
      },
    });
  } finally {
    clearTimeout(timer);
    resolver.close();
  }
}
