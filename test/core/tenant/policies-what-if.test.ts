import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../../core/i18n/translate.ts';
import { ok } from '../../../core/result.ts';
import { parseBoundedJson } from '../../../core/tenant/bounded-json.ts';
import { readMembershipTexts } from '../../../core/tenant/policies/membership-texts.ts';
import {
  membershipsOf,
  readMemberships,
  unknownMemberships,
} from '../../../core/tenant/policies/memberships.ts';
import { mergePolicyExports, readPolicyExport } from '../../../core/tenant/policies/read-policy-export.ts';
import type { SignInCase } from '../../../core/tenant/policies/sign-in-case.ts';
import { conditionalAccessFact, whatIf } from '../../../core/tenant/policies/what-if.ts';

const account = 'compta@exemple.ca';
const userId = '11111111-2222-3333-4444-555555555555';
const groupId = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';

type Json = { [key: string]: unknown };

function policy(change: Json = {}, conditions: Json = {}): Json {
  return {
    id: 'p1',
    displayName: 'CA001 - Block legacy',
    state: 'enabled',
    createdDateTime: '2026-11-01T10:00:00Z',
    conditions: {
      users: { includeUsers: ['All'], excludeUsers: [], includeGroups: [], excludeGroups: [] },
      applications: { includeApplications: ['All'] },
      clientAppTypes: ['exchangeActiveSync', 'other'],
      locations: null,
      ...conditions,
    },
    grantControls: { operator: 'OR', builtInControls: ['block'] },
    sessionControls: null,
    ...change,
  };
}

const someone: SignInCase = {
  account,
  memberships: {
    accountId: userId,
    groups: [{ id: groupId, name: null }],
    groupsComplete: true,
    roles: [],
    guest: false,
    gaps: [],
  },
  ip: '199.16.112.2',
  country: null,
  signInRisk: 'none',
  userRisk: 'none',
  platform: null,
  device: null,
};

function read(value: unknown) {
  const result = readPolicyExport(JSON.stringify(value), 'policies.json');
  if (!result.ok) throw new Error(result.code);
  return mergePolicyExports([result.value]);
}

function judge(value: unknown, change: Partial<SignInCase> = {}, on = '2026-11-21') {
  return whatIf(read(value), { ...someone, ...change }, on);
}

const first = (value: unknown, change: Partial<SignInCase> = {}) => {
  const [reading] = judge(value, change).policies;
  if (reading === undefined) throw new Error('no policy');
  return { outcome: reading.outcome, reasons: reading.reasons.map(({ id }) => id), reading };
};

describe('a policy over an SMTP sign-in', () => {
  it('blocks when it is on, would block in report-only, misses when off', () => {
    expect(first(policy()).outcome).toBe('blocks');
    expect(first(policy({ state: 'enabledForReportingButNotEnforced' })).outcome).toBe('would-block');
    const off = first(policy({ state: 'disabled' }));
    expect(off).toMatchObject({ outcome: 'misses', reasons: ['whatif.miss.disabled'] });
    expect(off.reading.ifApplied).toBe('blocks');
  });

  it.each([
    ['mfa', { builtInControls: ['mfa'] }],
    ['a compliant device', { operator: 'AND', builtInControls: ['compliantDevice', 'mfa'] }],
    ['an authentication strength', { builtInControls: [], authenticationStrength: { id: 'x' } }],
    ['terms of use', { builtInControls: [], termsOfUse: ['x'] }],
  ])('asking for %s blocks too: SMTP can present nothing but a password', (_name, grantControls) => {
    expect(first(policy({ grantControls })).outcome).toBe('blocks');
  });

  it.each([
    ['the user, by address', { users: { includeUsers: ['All'], excludeUsers: [account] } }, 'excluded-user'],
    ['the user, by id', { users: { includeUsers: ['All'], excludeUsers: [userId] } }, 'excluded-user'],
    ['a group', { users: { includeUsers: ['All'], excludeGroups: [groupId] } }, 'excluded-group'],
    ['nobody here', { users: { includeUsers: ['x@y.z'] } }, 'not-included'],
    [
      'another application',
      { applications: { includeApplications: ['00000003-0000-0ff1-ce00-000000000000'] } },
      'application',
    ],
    ['admin portals', { applications: { includeApplications: ['MicrosoftAdminPortals'] } }, 'application'],
    [
      'Office 365 excluded',
      { applications: { includeApplications: ['All'], excludeApplications: ['Office365'] } },
      'application-excluded',
    ],
    ['browsers', { clientAppTypes: ['browser', 'mobileAppsAndDesktopClients'] }, 'client-type'],
    ['risky sign-ins', { clientAppTypes: ['all'], signInRiskLevels: ['high'] }, 'signInRiskLevels'],
    ['device code', { authenticationFlows: { transferMethods: 'deviceCodeFlow' } }, 'authentication-flow'],
  ])('misses when it is about, or leaves out, %s', (_name, conditions, reason) => {
    expect(first(policy({}, conditions))).toMatchObject({
      outcome: 'misses',
      reasons: [`whatif.miss.${reason}`],
    });
  });

  it('applies a role only to who holds it', () => {
    const roles = policy({}, { users: { includeRoles: ['62e90394-69f5-4237-9190-012177145e10'] } });
    expect(first(roles).reasons).toEqual(['whatif.miss.not-included']);
    const admin = { ...someone.memberships, roles: ['62e90394-69f5-4237-9190-012177145e10'] };
    expect(first(roles, { memberships: admin }).outcome).toBe('blocks');
    expect(first(roles, { memberships: unknownMemberships }).outcome).toBe('depends');
  });

  it('follows the risk level it is asked about', () => {
    const risky = policy({}, { signInRiskLevels: ['high'] });
    expect(first(risky, { signInRisk: 'high' }).outcome).toBe('blocks');
    expect(first(risky, { signInRisk: null }).outcome).toBe('depends');
  });
});

describe('what is not known', () => {
  it('nested groups leave the answer open, and say which', () => {
    const direct = { ...someone.memberships, groups: [{ id: 'other', name: null }], groupsComplete: false };
    const grouped = policy({}, { users: { includeUsers: ['All'], excludeGroups: [groupId] } });
    const result = first(grouped, { memberships: direct });
    expect(result).toMatchObject({ outcome: 'depends', reasons: ['whatif.depends.excluded-group'] });
    expect(say('fr', result.reading.reasons[0] ?? { id: 'whatif.miss.disabled' })).toContain(groupId);
    expect(judge(grouped, { memberships: direct }).answer).toBe('depends');
    expect(first(grouped, { memberships: { ...direct, groupsComplete: true } }).outcome).toBe('blocks');
  });

  it('an exclusion by object id is not decided by an address alone', () => {
    const memberships = { ...unknownMemberships };
    const excluded = policy({}, { users: { includeUsers: ['All'], excludeUsers: [userId] } });
    expect(first(excluded, { memberships }).reasons).toEqual(['whatif.depends.excluded-user']);
  });

  it('a location depends on the address and on the named locations', () => {
    const located = policy({}, { locations: { includeLocations: ['All'], excludeLocations: ['loc1'] } });
    expect(first(located).outcome).toBe('depends');
    const office = { id: 'loc1', displayName: 'Bureau', isTrusted: true };
    const inside = [located, { ...office, ipRanges: [{ cidrAddress: '199.16.112.0/24' }] }];
    expect(first(inside)).toMatchObject({ outcome: 'misses', reasons: ['whatif.miss.location-excluded'] });
    expect(first(inside, { ip: '198.51.100.7' }).outcome).toBe('blocks');
    const trusted = policy(
      {},
      { locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted'] } },
    );
    expect(first([trusted, inside[1]]).outcome).toBe('misses');
    const countries = [located, { ...office, countriesAndRegions: ['CA'] }];
    expect(first(countries).outcome).toBe('depends');
    expect(first(countries, { country: 'CA' }).outcome).toBe('misses');
  });

  it('an unknown condition, control or state is named and leaves the answer open', () => {
    const strange = first(policy({}, { quantumState: { include: ['x'] } }));
    expect(strange.outcome).toBe('depends');
    expect(strange.reading.gaps.map(({ where }) => where)).toEqual([
      'CA001 - Block legacy › conditions.quantumState',
    ]);
    expect(first(policy({}, { quantumState: [] })).outcome).toBe('blocks');
    expect(first(policy({ grantControls: { builtInControls: ['newControl'] } })).outcome).toBe('depends');
    expect(
      first(policy({ grantControls: { operator: 'AND', builtInControls: ['mfa', 'newControl'] } })).outcome,
    ).toBe('blocks');
    expect(first(policy({ state: 'unknownFutureValue' })).outcome).toBe('depends');
  });

  it('an export cut short by PowerShell is told from an empty condition', () => {
    const cut = { DisplayName: 'x', State: 'enabled', Conditions: 'Microsoft.Graph.PowerShell.Models.Set' };
    expect(first(cut)).toMatchObject({ outcome: 'depends' });
    expect(first(cut).reasons).toContain('tenant.gap.flattened');
  });
});

describe('the shapes of an export', () => {
  const pascal = {
    Id: 'p1',
    DisplayName: 'CA001',
    State: 'enabled',
    Conditions: {
      Users: { IncludeUsers: ['All'] },
      Applications: { IncludeApplications: ['All'] },
      ClientAppTypes: ['other'],
    },
    GrantControls: { Operator: 'OR', BuiltInControls: ['block'] },
  };
  it.each([
    ['one policy', policy()],
    ['an array', [policy(), policy({ id: 'p2' })]],
    ['a Graph page', { '@odata.context': 'x', value: [policy()] }],
    ['several pages', [{ value: [policy()] }, { value: [policy({ id: 'p2' })] }]],
    ['PowerShell', pascal],
    ['a wrapper', { conditionalAccessPolicies: [policy()], namedLocations: [] }],
  ])('%s', (_name, value) => {
    expect(first(value).outcome).toBe('blocks');
  });

  it('refuses what holds no policy, is cut, or is nested past reason, without walking it', () => {
    const code = (text: string) => {
      const result = readPolicyExport(text, 'f.json');
      return result.ok ? 'ok' : result.code;
    };
    expect(code('{"value":[]}')).toBe('whatif.empty-list');
    expect(code('')).toBe('export.empty');
    expect(code('{"value":[{"conditions":')).toBe('input.not-json');
    expect(code('['.repeat(1_000_000))).toBe('export.too-deep');
    expect(code(`{"a":`.repeat(500_000))).toBe('export.too-deep');
    expect(code(`\ufeff${JSON.stringify(policy())}`)).toBe('ok');
  });

  it('takes brackets inside strings for text', () => {
    expect(parseBoundedJson(JSON.stringify(['[{'.repeat(1000), 'a\\"[']), 'f').ok).toBe(true);
  });

  it('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        const result = readPolicyExport(text, 'f.json');
        if (result.ok) whatIf(mergePolicyExports([result.value]), someone, '2026-11-21');
      }),
      { numRuns: 300 },
    );
    const anything = fc.anything({ maxDepth: 3, values: [fc.string(), fc.constant(null), fc.boolean()] });
    fc.assert(
      fc.property(anything, anything, anything, (users, locations, grantControls) => {
        const set = read(policy({ grantControls }, { users, locations }));
        for (const { outcome } of whatIf(set, someone, '2026-11-21').policies)
          expect(['blocks', 'would-block', 'depends', 'misses']).toContain(outcome);
      }),
      { numRuns: 300 },
    );
  });
});

describe('managed policies', () => {
  const managed = policy({
    displayName: 'Microsoft-managed: Block legacy authentication',
    state: 'enabledForReportingButNotEnforced',
  });

  it('are recognised, counted in report-only, and given their first possible day', () => {
    const result = judge([managed]);
    expect(result.answer).toBe('clear');
    expect(result.waiting).toHaveLength(1);
    expect(result.waiting[0]).toMatchObject({
      origin: { by: 'microsoft' },
      outcome: 'would-block',
      earliestActivation: '2026-12-01',
    });
    expect(conditionalAccessFact(result)).toMatchObject({ conditionalAccess: 'report-only-managed' });
  });

  it('become facts for the verdict only when settled', () => {
    expect(conditionalAccessFact(judge(policy())).conditionalAccess).toBe('blocks');
    expect(conditionalAccessFact(judge(policy({ state: 'disabled' }))).conditionalAccess).toBe('clear');
    const own = policy({ state: 'enabledForReportingButNotEnforced' });
    expect(conditionalAccessFact(judge(own)).conditionalAccess).toBe('report-only');
    const open = policy({}, { users: { includeGroups: ['g'] } });
    const direct = { ...someone.memberships, groupsComplete: false };
    expect(conditionalAccessFact(judge(open, { memberships: direct })).conditionalAccess).toBe('unknown');
  });
});

describe('the groups file', () => {
  const read = (text: string, complete = false) => {
    const result = readMemberships(text, 'groups', complete);
    if (!result.ok) throw new Error(result.code);
    return membershipsOf(account, result.value, true);
  };

  it('is complete only when it is said to be, and no page is missing', () => {
    const group = {
      '@odata.type': '#microsoft.graph.group',
      id: groupId.toUpperCase(),
      displayName: 'Envoi',
    };
    const role = { '@odata.type': '#microsoft.graph.directoryRole', id: 'r', roleTemplateId: 'tpl' };
    const page = JSON.stringify({ value: [group, role] });
    expect(read(page, true)).toMatchObject({
      groups: [{ id: groupId, name: 'envoi' }],
      groupsComplete: true,
      roles: ['tpl'],
    });
    expect(read(page)).toMatchObject({ groupsComplete: false, roles: null });
    const cut = JSON.stringify({ '@odata.nextLink': 'https://graph.microsoft.com/next', value: [group] });
    expect(read(cut, true).groupsComplete).toBe(false);
  });

  it('takes one name a line, and the id of a user object', () => {
    expect(read('# groupes\nEnvoi SMTP\r\n\n')).toMatchObject({
      groups: [{ id: null, name: 'envoi smtp' }],
      groupsComplete: false,
    });
    const user = { id: userId, userPrincipalName: account, userType: 'Member' };
    expect(read(JSON.stringify([user]))).toMatchObject({ accountId: userId, guest: false, groups: null });
  });

  it('that is another export, or cannot be read, says nothing of anybody', () => {
    const policies = JSON.stringify({
      value: [{ id: 'p', displayName: 'CA001', state: 'enabled', conditions: {} }],
    });
    expect(readMemberships(policies, 'f', true)).toMatchObject({ code: 'whatif.no-groups' });
    const offered = (text: string, named = true) => ({ name: 'f', named, text: ok(text) });
    const good = offered('Envoi SMTP');
    const broken = readMembershipTexts([good, offered('{"value":[')], true);
    expect(membershipsOf(account, broken.exports, true)).toMatchObject({
      groupsComplete: false,
      roles: null,
      gaps: [{ kind: 'unreadable-file', where: 'f' }],
    });
    expect(readMembershipTexts([good, offered(policies, false)], true)).toMatchObject({
      setAside: ['f'],
      exports: [{ file: 'f' }],
    });
  });

  it.each([
    ['"DeletedDateTime","Id","AdditionalProperties"', `"","${groupId}","System.Object"`, groupId, null],
    ['Nom;ID d’objet;Type', `Envoi SMTP;${groupId};Sécurité`, groupId, 'envoi smtp'],
    ['"DisplayName"', '"Envoi ""SMTP"""', null, 'envoi "smtp"'],
  ])('may be a table: %s', (header, row, id, name) => {
    expect(read(`\ufeff${header}\r\n${row}\r\n`, true).groups).toEqual([{ id, name }]);
  });
});
