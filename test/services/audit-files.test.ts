import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { analyseAuditFiles } from '../../services/audit-files.ts';

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
