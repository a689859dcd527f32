import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok } from '../../../core/result.ts';
import { graphRequests, odataString } from '../../../core/tenant/graph-requests.ts';
import { factsScript } from '../../../core/tenant/powershell-facts.ts';
import { kqlQueries, kqlString } from '../../../core/tenant/queries.ts';
import { readFactTexts } from '../../../core/tenant/read-fact-texts.ts';
import { readFacts } from '../../../core/tenant/read-facts.ts';
import { verdictOn } from '../../../core/tenant/verdict.ts';

const cloudAddress = '199.16.112.2';
const options = { mailboxes: ['compta@exemple.ca', "o'neil@exemple.ca"], days: 30, cloudAddress };

type Path = readonly string[];

/** Every field of objects and of objects in lists; an item taken out of a list is a list as good as any other. */
function fieldsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => [
    ...(Array.isArray(value) ? [] : [[...at, key]]),
    ...fieldsIn(held, [...at, key]),
  ]);
}

function without(value: unknown, [key, ...rest]: Path): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return value;
  if (Array.isArray(value)) return value.map((item, at) => (String(at) === key ? without(item, rest) : item));
  const entries = Object.entries(value).filter(([name]) => rest.length > 0 || name !== key);
  return Object.fromEntries(entries.map(([name, held]) => [name, name === key ? without(held, rest) : held]));
}

/** The reading with one setting turned the other way, so that each field is the one that stops somebody. */
function variantsOf(printed: {
  readonly tenant: object;
  readonly mailboxes: readonly object[];
}): readonly unknown[] {
  const open = {
    smtpClientAuthenticationDisabled: false,
    defaultAuthenticationPolicy: '',
    securityDefaults: false,
    rejectDirectSend: false,
    conditionalAccessPolicies: [],
  };
  const box = {
    ...printed.mailboxes[0],
    smtpClientAuthenticationDisabled: null,
    licensed: true,
    authenticationPolicy: 'CN=SMTP',
    perUserMfaState: 'disabled',
  };
  const tenants = [
    {},
    { smtpClientAuthenticationDisabled: true },
    { securityDefaults: true },
    { rejectDirectSend: true, connectors: [] },
    { acceptedDomains: ['autre.ca'] },
  ];
  const boxes = [
    {},
    { smtpClientAuthenticationDisabled: true },
    { smtpClientAuthenticationDisabled: false },
    { authenticationPolicy: '' },
    { licensed: false },
  ];
  return tenants.flatMap((tenant) =>
    boxes.flatMap((mailbox) => [
      { ...printed, tenant: { ...printed.tenant, ...tenant }, mailboxes: [{ ...box, ...mailbox }] },
      { ...printed, tenant: { ...printed.tenant, ...open, ...tenant }, mailboxes: [{ ...box, ...mailbox }] },
    ]),
  );
}

describe('KQL', () => {
  it('asks both sign-in tables, for the mailboxes given', () => {
    const queries = kqlQueries(options);
    expect(queries.map(({ id }) => id)).toEqual(['by-mailbox', 'failures', 'will-fail', 'policy-changes']);
    expect(queries[0]?.text).toContain('SigninLogs');
    expect(queries[0]?.text).toContain('AADNonInteractiveUserSignInLogs');
    expect(queries[0]?.text).toContain('in~ ("compta@exemple.ca", "o\'neil@exemple.ca")');
    expect(queries[0]?.text).toContain(cloudAddress);
    expect(queries[3]?.text).toContain('Microsoft Managed Policy Manager');
    expect(kqlQueries({ ...options, mailboxes: [] })[0]?.text).not.toContain('in~');
    for (const { permission } of queries) expect(permission).not.toBe('');
  });

  it('lets no value end its literal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (value) => {
        const literal = kqlString(value);
        expect(literal).toMatch(/^"(?:[^"\\\u0000-\u001f]|\\.)*"$/su);
      }),
    );
    expect(kqlString('a" or 1==1 //')).toBe('"a\\" or 1==1 //"');
  });
});

describe('Graph Explorer', () => {
  it('only reads, and names the permission of each request', () => {
    const requests = graphRequests({ ...options, since: '2026-11-01' });
    for (const request of requests) {
      // Microsoft's evaluation is a POST that changes nothing.
      expect(request.method).toBe(request.id === 'evaluate' ? 'POST' : 'GET');
      expect(request.permission).toMatch(/\.Read/);
      expect(new URL(request.url).host).toBe('graph.microsoft.com');
    }
  });

  it('has the audit query of the documentation, word for word', () => {
    const audit = graphRequests({ ...options, since: '2026-11-01' }).find(
      ({ id }) => id === 'managed-policy-changes',
    );
    expect(audit?.url).toBe(
      "https://graph.microsoft.com/v1.0/auditLogs/directoryAudits?$filter=initiatedBy/app/displayName eq 'Microsoft Managed Policy Manager' and category eq 'Policy'",
    );
    expect(audit?.permission).toContain('AuditLog.Read.All');
  });

  it('doubles quotes in OData', () => {
    expect(odataString("o'neil")).toBe("'o''neil'");
  });
});

describe('the administrator’s script', () => {
  const script = (mailboxes: readonly string[], locale: 'fr' | 'en' = 'fr') => {
    const made = factsScript(mailboxes, locale);
    return made.ok ? made.value : made.code;
  };

  it('only reads, and says so in its first line', () => {
    const text = script(options.mailboxes);
    expect(text.split('\r\n')[0]).toContain('Lecture seule');
    expect(script([], 'en').split('\r\n')[0]).toContain('Read-only');
    const verbs = [...text.matchAll(/\b([A-Z][a-zA-Z]*)-[A-Z][A-Za-z]+/g)]
      .filter(([cmdlet]) => !/^(Read-Fact|Read-Graph|View-Only)$/.test(cmdlet))
      .map(([, verb]) => verb);
    expect([...new Set(verbs)].sort()).toEqual(['Connect', 'ConvertTo', 'Get', 'Invoke', 'New', 'Select']);
    expect([...text.matchAll(/\bNew-\w+/g)].map(([cmdlet]) => cmdlet)).toEqual(['New-Object']);
    expect([...text.matchAll(/Invoke-MgGraphRequest -Method (\w+)/g)].map(([, method]) => method)).toEqual([
      'GET',
    ]);
    expect(text).not.toMatch(/ReadWrite/);
  });

  it('closes what it opens, and fits a console', () => {
    const text = script(["o'neil@exemple.ca"], 'fr');
    for (const line of text.split('\r\n')) {
      const length = line.startsWith('#') ? 0 : line.length;
      expect({ line, fits: length <= 100 }).toEqual({ line, fits: true });
    }
    // Strings and comments aside, brackets pair up in order.
    const bare = text.replace(/#.*|'(?:[^']|'')*'|"[^"]*"/g, '');
    const open: string[] = [];
    const pairs: Record<string, string> = { ')': '(', '}': '{', ']': '[' };
    for (const character of bare) {
      if ('({['.includes(character)) open.push(character);
      else if (character in pairs) expect(open.pop()).toBe(pairs[character]);
    }
    expect(open).toEqual([]);
    expect(bare).not.toMatch(/['"]/);
  });

  it('quotes addresses as literals, and refuses what is not one', () => {
    expect(script(options.mailboxes)).toContain("@('compta@exemple.ca', 'o''neil@exemple.ca')");
    expect(script(["x'; Remove-Mailbox y"])).toBe('address.invalid');
    expect(script(['a@b.ca\nGet-Date'])).toMatch(/^address\./);
  });
});

describe('importing facts', () => {
  const policy = {
    id: 'p',
    displayName: 'Microsoft-managed: Block legacy authentication',
    state: 'enabledForReportingButNotEnforced',
    createdDateTime: '2026-11-01T00:00:00Z',
    conditions: {
      users: { includeUsers: ['All'], excludeGroups: ['g1'] },
      applications: { includeApplications: ['All'] },
      clientAppTypes: ['exchangeActiveSync', 'other'],
    },
    grantControls: { operator: 'OR', builtInControls: ['block'] },
  };
  const printed = {
    kind: 'assistant-courriel/powershell-facts',
    version: 1,
    asOf: '2026-11-21',
    tenant: {
      smtpClientAuthenticationDisabled: true,
      organizationRead: true,
      defaultAuthenticationPolicy: 'Bloquer tout',
      rejectDirectSend: false,
      securityDefaults: false,
      authenticationPolicies: [
        { Name: 'Bloquer tout', DistinguishedName: 'CN=Bloquer tout', AllowBasicAuthSmtp: false },
        { Name: 'SMTP', DistinguishedName: 'CN=SMTP', AllowBasicAuthSmtp: true },
      ],
      acceptedDomains: 'exemple.ca',
      connectors: {
        Name: 'Relais',
        Enabled: true,
        ConnectorType: 'OnPremises',
        SenderIPAddresses: [cloudAddress],
      },
      conditionalAccessPolicies: [policy],
      namedLocations: null,
    },
    mailboxes: [
      {
        account: 'Compta@exemple.ca',
        read: true,
        smtpClientAuthenticationDisabled: null,
        licensed: true,
        objectId: 'id-1',
        userRead: true,
        authenticationPolicy: 'CN=SMTP',
        perUserMfaState: 'enforced',
        memberOf: { value: [{ '@odata.type': '#microsoft.graph.group', id: 'g2' }] },
      },
      {
        account: 'paie@exemple.ca',
        read: true,
        smtpClientAuthenticationDisabled: false,
        licensed: false,
        objectId: 'id-2',
        userRead: true,
        authenticationPolicy: '',
        perUserMfaState: null,
        memberOf: { value: [{ '@odata.type': '#microsoft.graph.group', id: 'g1' }] },
      },
      { account: 'absente@exemple.ca', read: false, userRead: false },
    ],
    problems: ['absente@exemple.ca: not found'],
  };
  const read = (value: unknown, ip: string | null = cloudAddress) =>
    readFacts(typeof value === 'string' ? value : JSON.stringify(value), 'facts.json', { ip });

  it('turns what the script printed into facts, leaving unread what was not read', () => {
    const imported = read(printed);
    if (!imported.ok) throw new Error(`${imported.code} ${JSON.stringify(imported.params)}`);
    const { facts, problems } = imported.value;
    expect(facts.tenant).toMatchObject({
      smtpAuth: 'off',
      securityDefaults: 'off',
      rejectDirectSend: 'off',
      connector: 'matching',
    });
    expect(facts.mailboxes[0]).toMatchObject({
      account: 'compta@exemple.ca',
      smtpAuth: 'inherit',
      licence: 'yes',
      perUserMfa: 'enforced',
      basicSmtpPolicy: 'allowed',
      senderDomainAccepted: 'yes',
      conditionalAccess: 'report-only-managed',
    });
    // Excluded by its group; and the organization's default policy blocks Basic SMTP.
    expect(facts.mailboxes[1]).toMatchObject({
      smtpAuth: 'on',
      licence: 'no',
      conditionalAccess: 'clear',
      basicSmtpPolicy: 'blocked',
    });
    expect(facts.mailboxes[1]?.perUserMfa).toBeUndefined();
    expect(facts.mailboxes[2]?.smtpAuth).toBeUndefined();
    expect(facts.mailboxes[2]?.basicSmtpPolicy).toBeUndefined();
    expect(problems).toEqual(['absente@exemple.ca: not found']);
    const [mailbox] = facts.mailboxes;
    if (mailbox === undefined) throw new Error('no mailbox');
    const verdict = verdictOn(
      { asOf: facts.asOf, tenant: facts.tenant, mailbox },
      'app-password',
      facts.asOf,
    );
    expect(verdict.decidedBy).toBe('smtp-auth-tenant');
  });

  it('names what is missing inside it where Conditional Access stays open', () => {
    const { grantControls: _, ...cut } = policy;
    const imported = read({ ...printed, tenant: { ...printed.tenant, conditionalAccessPolicies: [cut] } });
    if (!imported.ok) throw new Error(imported.code);
    expect(imported.value.facts.mailboxes[0]?.conditionalAccess).toBe('unknown');
    expect(imported.value.gaps).toMatchObject([
      { kind: 'missing-field', where: expect.stringContaining('› grantControls') },
    ]);
    const whole = read(printed);
    expect(whole.ok && whole.value.gaps).toEqual([]);
  });

  it('knows a connector only against the address that sends', () => {
    const with_ = (ip: string | null) => {
      const imported = read(printed, ip);
      return imported.ok ? imported.value.facts.tenant.connector : imported.code;
    };
    expect(with_(null)).toBeUndefined();
    expect(with_('198.51.100.1')).toBe('none');
  });

  it('never says « sends » because a field was lost', () => {
    const sends = (value: unknown) => {
      const imported = read(value);
      if (!imported.ok) return [];
      const { asOf, tenant, mailboxes } = imported.value.facts;
      return (['app-password', 'ip-address'] as const).flatMap((route) =>
        mailboxes
          .filter((mailbox) => verdictOn({ asOf, tenant, mailbox }, route, asOf).answer === 'sends')
          .map(({ account }) => `${route} ${account}`),
      );
    };
    const variants = variantsOf(printed);
    expect(variants.length).toBeGreaterThan(20);
    for (const variant of variants) {
      const before = sends(variant);
      for (const path of fieldsIn(variant)) {
        const after = sends(without(variant, path)).filter((each) => !before.includes(each));
        expect({ path: path.join('.'), after }).toEqual({ path: path.join('.'), after: [] });
      }
    }
  });

  it('takes several files as one, and passes over what was found among them', () => {
    const offered = (name: string, value: unknown, named: boolean) => ({
      name,
      named,
      text: ok(JSON.stringify(value)),
    });
    const later = {
      kind: 'assistant-courriel/facts',
      version: 1,
      asOf: '2026-11-22',
      tenant: { smtpAuth: 'on' },
      mailboxes: [],
    };
    const both = [
      offered('a.json', printed, false),
      offered('b.json', later, false),
      offered('c', {}, false),
    ];
    expect(readFactTexts(both, { ip: null })).toMatchObject({
      value: { setAside: ['c'], facts: { asOf: '2026-11-21', tenant: { smtpAuth: 'on' } } },
    });
    expect(readFactTexts([...both, offered('d', {}, true)], { ip: null })).toMatchObject({
      code: 'facts.not-facts',
    });
  });

  it('reads its own facts back, and refuses the rest by name', () => {
    const imported = read(printed);
    if (!imported.ok) throw new Error(imported.code);
    expect(read(imported.value.facts)).toMatchObject({
      ok: true,
      value: { facts: JSON.parse(JSON.stringify(imported.value.facts)) },
    });
    expect(read({ ...imported.value.facts, tenant: { foo: 1 } })).toMatchObject({
      code: 'facts.not-facts',
      params: { path: 'tenant.foo' },
    });
    expect(read({ hello: 1 })).toMatchObject({ code: 'facts.not-facts' });
    expect(read('')).toMatchObject({ code: 'export.empty' });
    expect(read('{"kind"')).toMatchObject({ code: 'input.not-json' });
  });

  it('never throws on other JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), (text) => {
        read(text);
      }),
    );
  });
});
