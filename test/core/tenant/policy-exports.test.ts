import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../../core/i18n/translate.ts';
import { ok } from '../../../core/result.ts';
import { compareWhatIf } from '../../../core/tenant/policies/compare-what-if.ts';
import { membershipsOf, readMemberships } from '../../../core/tenant/policies/memberships.ts';
import { mergePolicyExports, readPolicyExport } from '../../../core/tenant/policies/read-policy-export.ts';
import { readPolicyTexts } from '../../../core/tenant/policies/read-policy-texts.ts';
import type { SignInCase } from '../../../core/tenant/policies/sign-in-case.ts';
import { conditionalAccessFact, type WhatIf, whatIf } from '../../../core/tenant/policies/what-if.ts';
import { whatIfCsv } from '../../../core/tenant/policies/what-if-csv.ts';
import { questionsFor } from '../../../core/tenant/policies/what-if-questions.ts';
import { factsOfTable, whatIfTable } from '../../../core/tenant/policies/what-if-table.ts';
import { mergeFacts, readFacts } from '../../../core/tenant/read-facts.ts';
import { type Json, me, office, policySamples } from '../../support/policy-samples.ts';
import {
  configurationShape,
  officeOfConfiguration,
  terraformShape,
  terraformState,
} from '../../support/policy-shapes.ts';

const signIn: SignInCase = {
  account: me.account,
  memberships: {
    accountId: me.id,
    groups: [{ id: me.group, name: 'envoi smtp' }],
    groupsComplete: true,
    roles: [me.role],
    guest: false,
    gaps: [],
  },
  ip: '198.51.100.7',
  country: 'CA',
  signInRisk: 'none',
  userRisk: 'none',
  platform: null,
  device: null,
};

const policies = policySamples.map(({ policy }) => policy);
const context = 'https://graph.microsoft.com/v1.0/$metadata#identity/conditionalAccess';

/** What files of these texts say of the sign-in, together; a file that cannot be read says why. */
function judge(texts: readonly string[]): WhatIf {
  const read = texts.map((text, index) => readPolicyExport(text, `file-${index}.json`));
  const failure = read.find((each) => !each.ok);
  if (failure !== undefined && !failure.ok) throw new Error(failure.code);
  return whatIf(
    mergePolicyExports(read.flatMap((each) => (each.ok ? [each.value] : []))),
    signIn,
    '2026-11-21',
  );
}

const outcomes = ({ answer, policies: read }: WhatIf) => ({
  answer,
  policies: read.map(({ name, outcome }) => `${name}: ${outcome}`).sort(),
});

/** What Graph PowerShell makes of an object: capital keys, and annotations under AdditionalProperties. */
function capitals(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(capitals);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return {
    ...Object.fromEntries(
      entries
        .filter(([key]) => !key.startsWith('@'))
        .map(([key, held]) => [key.replace(/^[a-z]/, (letter) => letter.toUpperCase()), capitals(held)]),
    ),
    AdditionalProperties: Object.fromEntries(entries.filter(([key]) => key.startsWith('@'))),
  };
}

/** ConvertTo-Json at a depth: below it, lists become one text with blanks, and objects the name of their class. */
function cutAt(depth: number, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth < 0)
    return Array.isArray(value) ? value.map(String).join(' ') : 'Microsoft.Graph.PowerShell.Models.X';
  if (Array.isArray(value)) return value.map((item) => cutAt(depth - 1, item));
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, cutAt(depth - 1, held)]));
}

/** Named locations of Graph PowerShell: their ranges are among what its model does not know. */
const officeOfPowerShell = {
  Id: office.id,
  DisplayName: office.displayName,
  AdditionalProperties: { '@odata.type': office['@odata.type'], isTrusted: true, ipRanges: office.ipRanges },
};

const page = (list: string, value: readonly unknown[], more = false) =>
  JSON.stringify({
    '@odata.context': `${context}/${list}`,
    ...(more ? { '@odata.nextLink': 'https://graph.microsoft.com/v1.0/next' } : {}),
    value,
  });

/** An empty condition may be left out: what is written says the same. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, held]) =>
          key === 'grantControls' || !(held === null || (Array.isArray(held) && held.length === 0)),
      )
      .map(([key, held]) => [key, compact(held)]),
  );
}

/** Windows PowerShell 5.1 writes some lists with their length beside them. */
function counted(value: unknown): unknown {
  if (Array.isArray(value)) return { value: value.map(counted), Count: value.length };
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, counted(held)]));
}

const expected = {
  answer: 'blocked',
  policies: policySamples.map(({ policy, outcome }) => `${String(policy.displayName)}: ${outcome}`).sort(),
};

describe('the same policies in every shape', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Graph pages', [page('policies', policies), page('namedLocations', [office])]],
    [
      'a page cut in two, both given',
      [
        page('policies', policies.slice(0, 5), true),
        page('policies', policies.slice(5)),
        page('namedLocations', [office]),
      ],
    ],
    ['arrays', [JSON.stringify(policies), JSON.stringify([office])]],
    ['one file a policy', [...policies, office].map((each) => JSON.stringify(each, null, 2))],
    ['one document a line', [[...policies, office].map((each) => JSON.stringify(each)).join('\n')]],
    [
      'documents end to end',
      [[...policies, office].map((each) => JSON.stringify(each, null, 2)).join('\r\n')],
    ],
    ['Graph PowerShell', [JSON.stringify(policies.map(capitals)), JSON.stringify(officeOfPowerShell)]],
    [
      'a wrapper',
      [JSON.stringify({ data: { conditionalAccessPolicies: policies, namedLocations: [office] } })],
    ],
    [
      'policies kept as text',
      [
        JSON.stringify(
          policies.map((each, index) => ({ RowKey: String(index), JSON: JSON.stringify(each) })),
        ),
        JSON.stringify({ ...office, '@odata.type': undefined }),
      ],
    ],
    [
      'policies kept as text beside a summary',
      [
        JSON.stringify({
          Results: policies.map((each) => ({
            displayName: each.displayName,
            state: each.state,
            includeUsers: 'All\r\n',
            builtInControls: 'block',
            rawjson: JSON.stringify(each),
          })),
        }),
        JSON.stringify(office),
      ],
    ],
    ['lists that Windows PowerShell counts', [JSON.stringify(counted([...policies, office]))]],
    [
      'the AzureAD module',
      [
        JSON.stringify(policies.map(capitals)).replaceAll('"Operator"', '"_Operator"'),
        JSON.stringify(office),
      ],
    ],
    [
      'a policy of the bin beside them',
      [
        JSON.stringify([
          ...policies,
          office,
          { ...policies[0], id: 'x', deletedDateTime: '2026-01-01T00:00:00Z' },
        ]),
      ],
    ],
    [
      'Microsoft365DSC’s JSON report',
      [JSON.stringify([...policies.map(configurationShape), officeOfConfiguration])],
    ],
    [
      'a snapshot of Graph’s configuration management',
      [
        JSON.stringify({
          resources: [...policies.map(configurationShape), officeOfConfiguration].map((properties) => ({
            resourceType: 'microsoft.entra.conditionalaccesspolicy',
            displayName: properties.DisplayName,
            properties,
          })),
        }),
      ],
    ],
    ['Terraform’s state', [JSON.stringify(terraformState(policies.map(terraformShape)))]],
    ['with a byte order mark', [`\ufeff${page('policies', [...policies, office])}`]],
    ['without what is empty', [JSON.stringify(compact([...policies, office]))]],
    ['each given twice', [JSON.stringify([...policies, office]), page('policies', [...policies, office])]],
    [
      'vendor noise beside the fields',
      [
        JSON.stringify(
          [...policies, office].map((each) => ({
            ...each,
            '#microsoft.graph.restore': { target: 'https://graph.microsoft.com/…' },
            'conditions@odata.context': context,
          })),
        ),
      ],
    ],
  ])('%s', (_shape, texts) => {
    expect(outcomes(judge(texts))).toEqual(expected);
  });

  it('whatever the order of policies, keys and files', () => {
    const shuffled = fc.shuffledSubarray([...policies, office], { minLength: policies.length + 1 });
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 0, max: policies.length }), (all, cut) => {
        const texts = [all.slice(0, cut), all.slice(cut)].filter((part) => part.length > 0);
        const found = judge(texts.map((part) => JSON.stringify(part.map(reversed))));
        expect(outcomes(found)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, held]) => [key, reversed(held)]),
  );
}

type Path = readonly (string | number)[];

function pathsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return at.length === 0 ? [] : [at];
  const below = Object.entries(value).flatMap(([key, held]) => pathsIn(held, [...at, key]));
  return at.length === 0 ? below : [at, ...below];
}

function changed(value: unknown, [key, ...rest]: Path, change: (held: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      if (String(index) !== String(key)) return [item];
      const next = changed(item, rest, change);
      return next === undefined ? [] : [next];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, held]) => {
      if (name !== String(key)) return [[name, held]];
      const next = changed(held, rest, change);
      return next === undefined ? [] : [[name, next]];
    }),
  );
}

const one = (policy: Json) => {
  const isTerraform = 'display_name' in policy || 'grant_controls' in policy;
  const document = isTerraform ? terraformState([policy]) : [policy, office];
  const read = readPolicyExport(JSON.stringify(document), 'f.json');
  // Terraform knows its own policies alone: the list of Graph beside it shows that there is no other.
  const list = readPolicyExport(page('policies', []), 'list.json');
  if (!read.ok || !list.ok) return null;
  const exports = isTerraform ? [read.value, list.value] : [read.value];
  return whatIf(mergePolicyExports(exports), signIn, '2026-11-21');
};

/** True when the second says that the mailbox passes, and the first did not. */
const clears = (before: WhatIf | null, after: WhatIf | null) =>
  before?.answer !== 'clear' && after !== null && after.answer === 'clear';

/** Does the second fact let the verdict say « sends » where the first did not, today or later. */
const frees = (before: WhatIf | null, after: WhatIf | null) => {
  const order = ['clear', 'report-only', 'report-only-managed', 'unknown', 'blocks'];
  const rank = (found: WhatIf | null) =>
    found === null ? 99 : order.indexOf(conditionalAccessFact(found).conditionalAccess ?? 'unknown');
  return rank(after) < Math.min(rank(before), order.indexOf('unknown'));
};

describe('what an export loses', () => {
  // An item taken out of a list leaves a list as good as any other: no reader can tell.
  const fields = (policy: Json) =>
    pathsIn(policy).filter((path) => !path.some((part) => /^\d+$/.test(String(part))));
  // These decide nothing by being there, or (a managed policy's name) are followed apart.
  const cases = policySamples
    .flatMap(({ policy }) => [policy, configurationShape(policy), terraformShape(policy)])
    .flatMap((policy) => fields(policy).map((path) => [policy, path] as const));
  const nameOf = ({ displayName, DisplayName, display_name }: Json) =>
    String(displayName ?? DisplayName ?? display_name);
  const without = (policy: Json, path: Path, change: (held: unknown) => unknown) =>
    changed(policy, path, change) as Json;

  it('never turns « blocks » or « depends » into « clear », whichever field is taken out', () => {
    const faults = cases
      .filter(([policy, path]) => {
        const [before, after] = [one(policy), one(without(policy, path, () => undefined))];
        return clears(before, after) || frees(before, after);
      })
      .map(([policy, path]) => `${nameOf(policy)} ${path.join('.')}`);
    expect(faults).toEqual([]);
  });

  it.each<readonly [string, (held: unknown) => unknown]>([
    [
      'a value of Microsoft’s that is not known',
      (held) => (Array.isArray(held) ? [...held, 'unknownFutureValue'] : held),
    ],
    [
      'only a value that is not known',
      (held) => (Array.isArray(held) && held.length > 0 ? ['unknownFutureValue'] : held),
    ],
    ['the name of a class', (held) => (typeof held === 'object' ? 'System.Collections.Hashtable' : held)],
    ['one text with blanks', (held) => (Array.isArray(held) ? `${held.join(' ')} x` : held)],
    ['an object’s text', (held) => (typeof held === 'object' ? '@{a=System.Object[]}' : held)],
    ['a number', (held) => (typeof held === 'object' ? 7 : held)],
  ])('nor when a field becomes %s', (_name, change) => {
    const faults = cases
      .filter(([policy, path]) => {
        const [before, after] = [one(policy), one(without(policy, path, change))];
        return clears(before, after) || frees(before, after);
      })
      .map(([policy, path]) => `${nameOf(policy)} ${path.join('.')}`);
    expect(faults).toEqual([]);
  });

  it('nor when two fields go, or a condition that is not known comes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.constantFrom(...cases),
        fc.constantFrom('conditions', 'conditions.users', 'conditions.applications', 'grantControls'),
        ([policy, path], [, other], where) => {
          const lost = without(
            without(policy, path, () => undefined),
            other,
            () => undefined,
          );
          expect(frees(one(policy), one(lost))).toBe(false);
          const strange = without(policy, where.split('.'), (held) =>
            typeof held === 'object' && held !== null ? { ...held, quantumState: { include: ['x'] } } : held,
          );
          const after = one(strange);
          if (one(policy)?.answer === 'depends') expect(after?.answer).toBe('depends');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([0, 1, 2, 3, 4, 5])('nor at ConvertTo-Json -Depth %i', (depth) => {
    for (const { policy } of policySamples) {
      const before = one(policy);
      for (const source of [[policy], capitals([policy]), { value: [policy] }]) {
        const read = readPolicyExport(JSON.stringify(cutAt(depth, source)), 'f.json');
        const after = read.ok ? whatIf(mergePolicyExports([read.value]), signIn, '2026-11-21') : null;
        expect(clears(before, after)).toBe(false);
        // « blocks » for who is excluded by a group would be as wrong.
        if (before?.answer === 'clear' && after !== null) expect(after.answer).not.toBe('blocked');
      }
    }
  });
});

describe('what is said of it', () => {
  const texts = (value: unknown) => [JSON.stringify(value)];

  it('a page that announces another never answers « clear », and names itself', () => {
    const harmless = policies.filter((each) => each.state === 'disabled');
    const found = judge([page('policies', harmless, true), page('namedLocations', [office])]);
    expect(found.answer).toBe('depends');
    expect(found.gaps).toEqual([{ kind: 'next-page', where: 'file-0.json', detail: '' }]);
    expect(judge([page('policies', harmless), page('namedLocations', [office])]).answer).toBe('clear');
  });

  it('named locations alone are no policies', () => {
    const found = judge(texts([office]));
    expect(found.answer).toBe('depends');
    expect(found.gaps.map(({ kind }) => kind)).toEqual(['missing-list']);
  });

  it('a field that was not asked for is named', () => {
    const { grantControls: _, ...selected } = policies[0] ?? {};
    const found = judge(texts({ value: [selected] }));
    expect(found.answer).toBe('depends');
    expect(found.policies[0]?.reasons.map(({ id }) => id)).toEqual(['tenant.gap.missing-field']);
  });

  it('a poorer copy of a policy erases nothing of the richer one, in either order', () => {
    const [blocking] = policies;
    const poor = { id: blocking?.id, displayName: blocking?.displayName, state: 'enabled' };
    for (const order of [
      [blocking, poor],
      [poor, blocking],
    ])
      expect(judge(order.map((each) => JSON.stringify(each))).answer).toBe('blocked');
  });

  it('an organization without any policy says so itself; a list cut below its count does not', () => {
    expect(judge([page('policies', [])]).answer).toBe('clear');
    const off = policies.filter((each) => each.state === 'disabled');
    const of = (count: number) =>
      judge([JSON.stringify({ '@odata.context': `${context}/policies`, '@odata.count': count, value: off })]);
    expect(of(off.length).answer).toBe('clear');
    expect(of(off.length + 1)).toMatchObject({ answer: 'depends', gaps: [{ kind: 'next-page' }] });
  });

  it.each([
    ['Microsoft365DSC', 'Configuration X\n{\n  AADConditionalAccessPolicy "CA001"\n  {\n  }\n}'],
    ['Microsoft365DSC', 'instance of MSFT_AADConditionalAccessPolicy as $MSFT_1ref\n{\n};'],
    ['Terraform', 'resource "azuread_conditional_access_policy" "ca001" {\n}'],
    ['Export-Clixml', '<Objs Version="1.1.0.1"></Objs>'],
    ['HTML', '<!DOCTYPE html><html><title>Conditional Access</title></html>'],
  ])('a file of %s is named with the way to get it otherwise', (tool, text) => {
    const off = JSON.stringify(policies.filter((each) => each.state === 'disabled'));
    for (const texts of [[text], [off, text]])
      expect(judge(texts)).toMatchObject({ answer: 'depends', gaps: [{ kind: 'other-tool', detail: tool }] });
  });

  it('a tool that knows only its own policies never answers « clear » alone', () => {
    const harmless = policies.filter((each) => String(each.displayName).startsWith('CA008'));
    const state = JSON.stringify(terraformState(harmless.map(terraformShape)));
    expect(judge([state])).toMatchObject({ answer: 'depends', gaps: [{ kind: 'partial-set' }] });
    expect(judge([state, page('policies', harmless)])).toMatchObject({ answer: 'clear', gaps: [] });
    expect(judge([JSON.stringify(harmless.map(configurationShape))]).answer).toBe('clear');
  });

  it('a value that is only known once a plan is applied leaves the policy open', () => {
    const [block] = policies.map(terraformShape);
    const plan = JSON.stringify(terraformState([block ?? {}])).replace(
      '"values":{"root',
      '"planned_values":{"root',
    );
    expect(judge([plan]).answer).toBe('blocked');
    expect(judge([plan.replace(/"excluded_groups":\[[^\]]*\],/, '')]).answer).toBe('depends');
  });

  it('a read-me found among the files is set aside, and a cut export is not', () => {
    const offered = (name: string, text: string) => ({ name, named: false, text: ok(text) });
    const good = offered('CA001.json', JSON.stringify(policies));
    expect(readPolicyTexts([good, offered('README.md', '# Policies')])).toMatchObject({
      value: { setAside: ['README.md'], exports: [{ name: 'CA001.json' }] },
    });
    const cut = readPolicyTexts([good, offered('CA002.json', '[{"id":')]);
    expect(cut).toMatchObject({
      value: { setAside: [], exports: [{}, { content: { gaps: [{ kind: 'unreadable-file' }] } }] },
    });
  });

  it('a table of class names is no set of policies', () => {
    const csv =
      '"Conditions","DisplayName","GrantControls","Id","State"\n"Microsoft.Graph.X","A","Microsoft.Graph.Y","1","enabled"\n';
    expect(judge([csv])).toMatchObject({ answer: 'depends', gaps: [{ kind: 'flattened' }] });
  });

  it('dates of Windows PowerShell keep the activation day', () => {
    const waiting = policies.find((each) => String(each.displayName).startsWith('Microsoft-managed'));
    const days = [
      '/Date(1763640000000)/',
      { value: '/Date(1763640000000)/', DisplayHint: 2 },
      '2025-11-20T12:00:00Z',
    ];
    for (const createdDateTime of days)
      expect(judge(texts({ ...waiting, createdDateTime })).policies[0]?.earliestActivation).toBe(
        '2025-12-20',
      );
    expect(
      judge(texts({ ...waiting, createdDateTime: '20/11/2025' })).policies[0]?.earliestActivation,
    ).toBeNull();
  });

  it.each([
    ['guests of service providers', { guestOrExternalUserTypes: 'serviceProvider' }, 'blocked'],
    [
      'every guest',
      { guestOrExternalUserTypes: 'internalGuest,b2bCollaborationGuest,serviceProvider' },
      'clear',
    ],
    ['some guests', { guestOrExternalUserTypes: 'b2bCollaborationGuest' }, 'depends'],
  ])('excluding %s is read as such, for a guest', (_who, excludeGuestsOrExternalUsers, answer) => {
    const [blocking] = policies;
    const policy = changed(
      blocking,
      ['conditions', 'users', 'excludeGuestsOrExternalUsers'],
      () => excludeGuestsOrExternalUsers,
    );
    const read = readPolicyExport(JSON.stringify(policy), 'f.json');
    if (!read.ok) throw new Error(read.code);
    const guest = { ...signIn, memberships: { ...signIn.memberships, guest: true } };
    expect(whatIf(mergePolicyExports([read.value]), guest, '2026-11-21').answer).toBe(answer);
  });

  it('an IPv6 address is in its range', () => {
    const outside = policies.filter((each) => String(each.displayName).includes('Outside the office'));
    const read = readPolicyExport(JSON.stringify([...outside, office]), 'f.json');
    if (!read.ok) throw new Error(read.code);
    const from = (ip: string) =>
      whatIf(mergePolicyExports([read.value]), { ...signIn, ip }, '2026-11-21').answer;
    expect(from('2001:db8:77:1::5')).toBe('clear');
    expect(from('2001:db8:78::5')).toBe('blocked');
    expect(from('::ffff:198.51.100.9')).toBe('clear');
  });
});

describe('many mailboxes', () => {
  const set = () => {
    const read = readPolicyExport(JSON.stringify([...policies, office]), 'f.json');
    if (!read.ok) throw new Error(read.code);
    return mergePolicyExports([read.value]);
  };
  const spared = {
    ...signIn,
    account: 'paie@exemple.ca',
    memberships: {
      ...signIn.memberships,
      accountId: '99999999-0000-4000-8000-0000000000ff',
      groups: [],
      roles: [],
    },
  };

  it('make a table whose deciding cells are those that block, and whose exclusions are reviewed', () => {
    const table = whatIfTable(set(), [signIn, spared], '2026-11-21');
    expect(table.answers.map(({ answer }) => answer)).toEqual(['blocked', 'blocked']);
    const cells = (name: string) => table.columns.find((column) => column.name.startsWith(name))?.cells;
    expect(cells('CA001')).toEqual([
      { outcome: 'blocks', decides: true },
      { outcome: 'misses', decides: false },
    ]);
    expect(cells('CA016')?.map(({ decides }) => decides)).toEqual([false, false]);
    expect(table.exclusions.find(({ policy }) => policy.startsWith('CA001'))).toMatchObject({
      covers: ['paie@exemple.ca'],
      perhaps: [],
    });
    expect(table.exclusions.find(({ policy }) => policy.startsWith('CA010'))).toMatchObject({
      covers: ['facturation@exemple.ca'],
    });
  });

  it('have their exclusions reviewed by what matched, guests included', () => {
    const users = {
      includeUsers: ['All'],
      excludeUsers: ['11111111-0000-4000-8000-000000000011'],
      excludeGroups: [me.group, '11111111-0000-4000-8000-000000000012'],
      excludeGuestsOrExternalUsers: { guestOrExternalUserTypes: 'internalGuest,b2bCollaborationGuest' },
    };
    const policy = changed(policies[0], ['conditions', 'users'], () => users);
    const read = readPolicyExport(JSON.stringify(policy), 'f.json');
    if (!read.ok) throw new Error(read.code);
    const guest = {
      ...spared,
      account: 'invite@exemple.ca',
      memberships: { ...spared.memberships, guest: true },
    };
    const table = whatIfTable(mergePolicyExports([read.value]), [signIn, spared, guest], '2026-11-21');
    expect(table.exclusions).toMatchObject([
      {
        matched: [
          { by: 'group', covers: [me.account], perhaps: [] },
          { by: 'guest', covers: ['invite@exemple.ca'] },
        ],
        others: 2,
        covers: [me.account, 'invite@exemple.ca'],
        perhaps: [],
      },
    ]);
  });

  it('are not cleared by a file of groups that could not be read', () => {
    const lost = { kind: 'unreadable-file', where: 'groupes.json', detail: '' } as const;
    const unread = { ...signIn, memberships: { ...signIn.memberships, gaps: [lost] } };
    const off = policies.map((each) => ({ ...each, state: 'disabled' }));
    const read = readPolicyExport(JSON.stringify(off), 'f.json');
    if (!read.ok) throw new Error(read.code);
    expect(whatIf(mergePolicyExports([read.value]), unread, '2026-11-21')).toMatchObject({
      answer: 'depends',
      gaps: [lost],
    });
  });

  it('go to a spreadsheet without a formula', () => {
    const [blocking] = policies;
    const read = readPolicyExport(JSON.stringify({ ...blocking, displayName: '=HYPERLINK("x")' }), 'f.json');
    if (!read.ok) throw new Error(read.code);
    const csv = whatIfCsv(whatIfTable(mergePolicyExports([read.value]), [signIn], '2026-11-21'), 'fr');
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain('facturation@exemple.ca,bloquée,bloque (décide)');
  });

  it('are asked only what a policy asks for, and what would change something', () => {
    const asked = (...names: readonly RegExp[]) => {
      const chosen = policies.filter((each) => names.some((name) => name.test(String(each.displayName))));
      const read = readPolicyExport(JSON.stringify([...chosen, office]), 'f.json');
      if (!read.ok) throw new Error(read.code);
      return [...questionsFor(mergePolicyExports([read.value]), [signIn], '2026-11-21')];
    };
    expect(asked(/CA001/)).toEqual([]);
    expect(asked(/Outside the office/)).toEqual(['ip']);
    const platform = changed(policies[0], ['conditions', 'platforms'], () => ({
      includePlatforms: ['windows'],
    }));
    const of = (policy: unknown) => {
      const read = readPolicyExport(JSON.stringify(policy), 'f.json');
      return read.ok ? [...questionsFor(mergePolicyExports([read.value]), [signIn], '2026-11-21')] : [];
    };
    expect(of(platform)).toEqual(['platform']);
    expect(of(changed(platform, ['state'], () => 'disabled'))).toEqual([]);
  });

  it('are compared between two sets, and nothing is the same that was not read', () => {
    const off = policies.map((each) => ({ ...each, state: 'disabled' }));
    const one = judge([JSON.stringify(policies), JSON.stringify(office)]);
    const other = judge([JSON.stringify(off)]);
    expect(compareWhatIf(one, other)).toMatchObject({ change: 'passes', before: 'blocked', after: 'clear' });
    expect(compareWhatIf(other, one)).toMatchObject({ change: 'stops' });
    expect(compareWhatIf(one, one)).toMatchObject({ change: 'same', policies: [] });
    expect(compareWhatIf(other, judge([page('policies', off, true)]))).toMatchObject({
      change: 'cannot-say',
    });
  });

  it('feed the verdict', () => {
    const table = whatIfTable(set(), [signIn], '2026-11-21');
    const printed = {
      kind: 'assistant-courriel/what-if',
      version: 1,
      asOf: '2026-11-21',
      mailboxes: factsOfTable(table),
    };
    const facts = readFacts(JSON.stringify(printed), 'whatif.json', { ip: null });
    const others = readFacts(
      JSON.stringify({
        kind: 'assistant-courriel/facts',
        version: 1,
        asOf: '2026-11-20',
        tenant: { securityDefaults: 'off' },
        mailboxes: [{ account: me.account, conditionalAccess: 'unknown', licence: 'yes' }],
      }),
      'facts.json',
      { ip: null },
    );
    if (!facts.ok || !others.ok) throw new Error('facts');
    for (const merged of [mergeFacts(facts.value, others.value), mergeFacts(others.value, facts.value)])
      expect(merged.facts).toMatchObject({
        asOf: '2026-11-20',
        tenant: { securityDefaults: 'off' },
        mailboxes: [{ account: me.account, conditionalAccess: 'blocks', licence: 'yes' }],
      });
  });
});

describe('names instead of ids', () => {
  it('come from the files, and from what is the same in every organization', () => {
    const groups = {
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#groups(id,displayName)',
      value: [{ id: me.group, displayName: 'Envoi SMTP' }],
    };
    const byGroup = policies.filter((each) => /CA003|CA010/.test(String(each.displayName)));
    const unknown = { ...signIn, memberships: { ...signIn.memberships, groups: null, roles: null } };
    const read = [byGroup, groups].map((each) => readPolicyExport(JSON.stringify(each), 'f.json'));
    const found = whatIf(
      mergePolicyExports(read.flatMap((each) => (each.ok ? [each.value] : []))),
      unknown,
      '2026-11-21',
    );
    const said = found.policies
      .flatMap(({ reasons }) => reasons.map((reason) => say('fr', reason)))
      .join('\n');
    expect(said).toContain('Envoi SMTP');
    expect(said).toContain('Administrateur Exchange');
    expect(said).not.toMatch(/[0-9a-f]{8}-/);
  });

  it('a person with their groups expanded is known by id, groups and roles', () => {
    const person = {
      id: me.id,
      userPrincipalName: 'f.tremblay@exemple.ca',
      mail: me.account,
      userType: 'Member',
      transitiveMemberOf: [
        { '@odata.type': '#microsoft.graph.group', id: me.group, displayName: 'Envoi SMTP' },
        { '@odata.type': '#microsoft.graph.directoryRole', id: 'r', roleTemplateId: me.role },
      ],
    };
    const read = readMemberships(JSON.stringify(person), 'personne.json', false);
    if (!read.ok) throw new Error(read.code);
    expect(membershipsOf(me.account, read.value, true)).toMatchObject({
      accountId: me.id,
      groupsComplete: true,
      roles: [me.role],
      guest: false,
    });
    expect(membershipsOf('autre@exemple.ca', read.value, false)).toMatchObject({
      accountId: null,
      groups: null,
    });
  });

  it('a list of names says nothing of a group known by its id', () => {
    const [blocking] = policies;
    const policy = changed(blocking, ['conditions', 'users', 'excludeGroups'], () => [me.group]);
    const read = readPolicyExport(JSON.stringify(policy), 'f.json');
    if (!read.ok) throw new Error(read.code);
    const named = {
      ...signIn,
      memberships: { ...signIn.memberships, groups: [{ id: null, name: 'autre groupe' }] },
    };
    expect(whatIf(mergePolicyExports([read.value]), named, '2026-11-21').answer).toBe('depends');
  });
});
