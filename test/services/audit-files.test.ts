import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { analyseAuditFiles } from '../../services/audit-files.ts';
import { capitals, csvOf, portalDate } from '../support/log-shapes.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audit-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function audit(name: string, content: string) {
  const path = join(folder, name);
  await writeFile(path, content);
  return analyseAuditFiles([path]);
}

const policy = 'Microsoft-managed: Block legacy authentication';
const state = (value: string) => JSON.stringify({ displayName: policy, state: value });

function entry(actor: { app?: string; user?: string }, target = policy, at = '2026-11-20T03:00:00Z') {
  return {
    category: 'Policy',
    activityDisplayName: 'Update conditional access policy',
    activityDateTime: at,
    initiatedBy: {
      app: actor.app === undefined ? null : { displayName: actor.app },
      user: actor.user === undefined ? null : { userPrincipalName: actor.user },
    },
    targetResources: [
      {
        displayName: target,
        modifiedProperties: [
          {
            displayName: 'ConditionalAccessPolicy',
            oldValue: state('enabledForReportingButNotEnforced'),
            newValue: state('enabled'),
          },
        ],
      },
    ],
  };
}

it('says what Microsoft Managed Policy Manager changed, when, and from which state to which', async () => {
  const entries = [
    entry({ app: 'Microsoft Managed Policy Manager' }, policy, '2026-11-18T03:00:00Z'),
    entry({ user: 'admin@exemple.ca' }),
    entry({ user: 'admin@exemple.ca' }, 'CA001 - Autre'),
  ];
  const expected = {
    ok: true,
    value: {
      rows: 3,
      byMicrosoft: 1,
      changes: [
        { actor: 'admin@exemple.ca', byMicrosoft: false },
        {
          at: '2026-11-18T03:00:00Z',
          byMicrosoft: true,
          policy,
          stateBefore: 'enabledForReportingButNotEnforced',
          stateAfter: 'enabled',
        },
      ],
    },
  };
  expect(await audit('a.json', JSON.stringify(entries))).toMatchObject(expected);
  expect(await audit('page.json', JSON.stringify({ value: entries }))).toMatchObject(expected);
  const lines = entries.map((properties) => JSON.stringify({ category: 'AuditLogs', properties })).join('\n');
  expect(await audit('a.jsonl', lines)).toMatchObject(expected);
});

it('reads the portal’s CSV in English and in French', async () => {
  const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
  const row = [
    '2026-11-18T03:00:00Z',
    'Policy',
    'Update conditional access policy',
    'Microsoft Managed Policy Manager',
    policy,
    'ConditionalAccessPolicy',
    quoted(state('enabledForReportingButNotEnforced')),
    quoted(state('enabled')),
  ].join(',');
  const tail =
    'Target1ModifiedProperty1Name,Target1ModifiedProperty1OldValue,Target1ModifiedProperty1NewValue';
  for (const header of [
    `Date (UTC),Category,Activity,ActorDisplayName,Target1DisplayName,${tail}`,
    `Date (UTC),Catégorie,Activité,ActorDisplayName,Target1DisplayName,${tail}`,
  ])
    expect(await audit('a.csv', `\ufeff${header}\r\n${row}\r\n`)).toMatchObject({
      ok: true,
      value: { byMicrosoft: 1, changes: [{ policy, stateAfter: 'enabled' }] },
    });
});

it('refuses a sign-in export, and other files', async () => {
  const code = async (name: string, content: string) => {
    const result = await audit(name, content);
    return result.ok ? 'read' : result.code;
  };
  expect(await code('s.csv', 'Date (UTC),Username,Client app,Activity\n1,2,3,4')).toBe('audit.wrong-export');
  expect(await code('s.json', '[{"clientAppUsed":"Browser","userPrincipalName":"a@b.c"}]')).toBe(
    'audit.wrong-export',
  );
  expect(await code('deep.json', '['.repeat(100_000))).toBe('export.too-deep');
});

const managed = entry({ app: 'Microsoft Managed Policy Manager' }, policy, '2026-11-18T03:00:00Z');

function workspaceRow(each: ReturnType<typeof entry>) {
  return {
    'TimeGenerated [UTC]': portalDate(each.activityDateTime),
    OperationName: each.activityDisplayName,
    Category: each.category,
    Identity: each.initiatedBy.app?.displayName ?? '',
    InitiatedBy: JSON.stringify(each.initiatedBy),
    TargetResources: JSON.stringify(each.targetResources),
  };
}

it('reads the same in PowerShell’s, Log Analytics’ and Graph’s shapes, whole or not', async () => {
  const shapes: Record<string, string> = {
    'powershell.json': JSON.stringify([managed].map(capitals)),
    'workspace.csv': csvOf([managed].map(workspaceRow)),
    'workspace.json': JSON.stringify([managed].map(workspaceRow)),
    'page.json': JSON.stringify({ value: [managed] }),
  };
  for (const [name, content] of Object.entries(shapes)) {
    const read = await audit(name, content);
    expect([name, read]).toMatchObject([
      name,
      {
        ok: true,
        value: {
          rows: 1,
          byMicrosoft: 1,
          gaps: [],
          first: '2026-11-18T03:00:00Z',
          changes: [{ at: '2026-11-18T03:00:00Z', policy, byMicrosoft: true, stateAfter: 'enabled' }],
        },
      },
    ]);
  }
});

it('does not say that nothing happened when the files are not whole', async () => {
  const user = entry({ user: 'admin@exemple.ca' }, 'CA001 - Autre');
  const missing: Record<string, string> = {
    'next-page': JSON.stringify({ '@odata.nextLink': 'x', value: [user] }),
    flattened: JSON.stringify([{ ...user, initiatedBy: 'Microsoft.Graph.PowerShell.Models.X' }]),
    'missing-field': csvOf([
      { 'Date (UTC)': '2026-11-18T03:00:00Z', Activity: 'Update', Category: 'Policy' },
    ]),
    'unread-rows': JSON.stringify([user, user]).slice(0, -40),
    'unknown-entry': JSON.stringify([user, { a: 1 }]),
  };
  for (const [kind, content] of Object.entries(missing)) {
    const name = content.startsWith('"') ? `${kind}.csv` : `${kind}.json`;
    const read = await audit(name, content);
    expect([kind, read.ok && read.value.byMicrosoft, read.ok && read.value.gaps[0]?.kind]).toEqual([
      kind,
      null,
      kind,
    ]);
  }
  expect(await audit('whole.json', JSON.stringify([user]))).toMatchObject({
    ok: true,
    value: { byMicrosoft: 0, gaps: [] },
  });
});

it('counts each entry once across overlapping files, and keeps what the richer one knows', async () => {
  const path = async (name: string, content: string) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const other = entry({ user: 'admin@exemple.ca' }, 'CA001 - Autre');
  const csv = csvOf(
    [managed, other].map((each) => ({
      'Date (UTC)': each.activityDateTime,
      Category: 'Policy',
      Activity: each.activityDisplayName,
      ActorDisplayName: each.initiatedBy.app?.displayName ?? '',
      ActorUserPrincipalName: each.initiatedBy.user?.userPrincipalName ?? '',
      Target1DisplayName: each.targetResources[0]?.displayName ?? '',
    })),
  );
  const files = [await path('one.csv', csv), await path('two.json', JSON.stringify([managed, other]))];
  const state = { rows: 2, repeated: 2, byMicrosoft: 1, changes: [{ stateAfter: 'enabled' }] };
  expect(await analyseAuditFiles(files)).toMatchObject({ ok: true, value: state });
  expect(await analyseAuditFiles(files.toReversed())).toMatchObject({ ok: true, value: state });
});

it('names the person of a portal CSV, and shows an administrator’s own block of old protocols', async () => {
  const own = (state: string) =>
    JSON.stringify({
      displayName: 'CA003',
      state,
      conditions: { clientAppTypes: ['exchangeActiveSync', 'other'] },
      grantControls: { operator: 'OR', builtInControls: ['block'] },
    });
  const row = {
    'Date (UTC)': '2026-11-18T03:00:00Z',
    Category: 'Policy',
    Activity: 'Update conditional access policy',
    ActorDisplayName: '',
    ActorUserPrincipalName: 'admin@exemple.ca',
    Target1DisplayName: 'CA003',
    Target1ModifiedProperty1OldValue: own('disabled'),
    Target1ModifiedProperty1NewValue: own('enabled'),
  };
  expect(await audit('own.csv', csvOf([row]))).toMatchObject({
    ok: true,
    value: {
      byMicrosoft: 0,
      changes: [
        {
          policy: 'CA003',
          actor: 'admin@exemple.ca',
          byMicrosoft: false,
          stateBefore: 'disabled',
          stateAfter: 'enabled',
        },
      ],
    },
  });
});
