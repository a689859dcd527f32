import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { analyseAuditFiles } from '../../services/audit-files.ts';
import { capitals, csvOf, portalDate } from '../support/log-shapes.ts';
import { separateFiles } from '../support/separate-files.ts';
import { zipped } from '../support/zipped.ts';

const { file } = separateFiles();

async function read(...files: string[]) {
  const report = await analyseAuditFiles(files);
  if (!report.ok) throw new Error(`${report.code} ${JSON.stringify(report.params)}`);
  const { rows, byMicrosoft, changes, gaps, first, last } = report.value;
  return { rows, byMicrosoft, changes, gaps, first, last };
}

const policyOf = (displayName: string, state: string) =>
  JSON.stringify({
    displayName,
    state,
    conditions: { clientAppTypes: ['exchangeActiveSync', 'other'] },
    grantControls: { operator: 'OR', builtInControls: ['block'] },
  });

function entryOf(number: number, name: string, actor: { app?: string; person?: string }) {
  return {
    id: `Directory_${number}`,
    category: 'Policy',
    correlationId: `c${number}`,
    result: 'success',
    activityDisplayName: 'Update conditional access policy',
    activityDateTime: `2026-11-1${number}T03:00:00Z`,
    initiatedBy: {
      app: actor.app === undefined ? null : { displayName: actor.app },
      user: actor.person === undefined ? null : { userPrincipalName: actor.person },
    },
    targetResources: [
      {
        displayName: name,
        type: 'Policy',
        modifiedProperties: [
          {
            displayName: 'ConditionalAccessPolicy',
            oldValue: policyOf(name, 'disabled'),
            newValue: policyOf(name, 'enabled'),
          },
        ],
      },
    ],
  };
}

type Entry = ReturnType<typeof entryOf>;

const byMicrosoft = entryOf(3, 'CA009', { app: 'Microsoft Managed Policy Manager' });
const byPerson = entryOf(5, 'CA003', { person: 'admin@exemple.ca' });
const entries = [
  byMicrosoft,
  byPerson,
  entryOf(7, 'Block legacy authentication', { person: 'b@exemple.ca' }),
];

const workspaceRow = (entry: Entry) => ({
  'TimeGenerated [UTC]': portalDate(entry.activityDateTime),
  OperationName: entry.activityDisplayName,
  CorrelationId: entry.correlationId,
  Id: entry.id,
  Result: entry.result,
  InitiatedBy: JSON.stringify(entry.initiatedBy),
  TargetResources: JSON.stringify(entry.targetResources),
});

const portalRow = (entry: Entry) => ({
  'Date (UTC)': entry.activityDateTime,
  CorrelationId: entry.correlationId,
  Category: entry.category,
  Activity: entry.activityDisplayName,
  Result: entry.result,
  ActorDisplayName: entry.initiatedBy.app?.displayName ?? '',
  ActorUserPrincipalName: entry.initiatedBy.user?.userPrincipalName ?? '',
  Target1DisplayName: entry.targetResources[0]?.displayName ?? '',
  Target1ModifiedProperty1OldValue: entry.targetResources[0]?.modifiedProperties[0]?.oldValue ?? '',
  Target1ModifiedProperty1NewValue: entry.targetResources[0]?.modifiedProperties[0]?.newValue ?? '',
});

const lines = (records: readonly unknown[]) => records.map((each) => JSON.stringify(each)).join('\n');

const shapes: Readonly<Record<string, (list: readonly Entry[]) => string>> = {
  'graph.json': (list) => JSON.stringify({ value: list }),
  'lines.ndjson': lines,
  'powershell.json': (list) => JSON.stringify(list.map(capitals), null, 2),
  'settings.json': (list) => lines(list.map((properties) => ({ category: 'AuditLogs', properties }))),
  'hub.ndjson': (list) =>
    lines(list.map((properties) => ({ records: [{ category: 'AuditLogs', properties }] }))),
  'elastic.ndjson': (list) =>
    lines(
      list.map((properties) => ({
        _source: { azure: { auditlogs: { category: 'AuditLogs', properties } } },
      })),
    ),
  'splunk.ndjson': (list) => lines(list.map((each) => ({ result: { _raw: JSON.stringify(each) } }))),
  'workspace.csv': (list) => csvOf(list.map(workspaceRow)),
  'workspace.json': (list) => JSON.stringify(list.map(workspaceRow)),
  'portal.csv': (list) => csvOf(list.map(portalRow)),
};

it('the same entries give the same answers in every shape, shuffled, split, overlapping, packed or in a folder', async () => {
  const expected = await read(await file('x.json', JSON.stringify(entries)));
  expect(expected).toMatchObject({ rows: 3, byMicrosoft: 1, gaps: [], last: '2026-11-17T03:00:00Z' });
  expect(expected.changes).toHaveLength(3);
  for (const [name, shape] of Object.entries(shapes)) {
    const whole = await file(name, shape(entries));
    const parts = [entries.slice(1), entries.slice(0, 2)].map((part) => file(name, shape(part)));
    for (const files of [
      [whole],
      [await file(name, shape(entries.toReversed()))],
      await Promise.all(parts),
      [whole, whole],
      [dirname(whole)],
      [await file(`${name}.gz`, gzipSync(shape(entries)))],
      [await file('audit.zip', await zipped({ [name]: shape(entries), 'notes.docx': 'x' }))],
    ])
      expect([name, await read(...files)]).toEqual([name, expected]);
  }
});

/** Every way to take one property out of a JSON value, at any depth, that of the policies in texts included. */
function withoutEach(value: unknown): unknown[] {
  if (typeof value === 'string' && value.startsWith('{'))
    return withoutEach(JSON.parse(value)).map((less) => JSON.stringify(less));
  if (Array.isArray(value))
    return value.flatMap((item, at) => withoutEach(item).map((less) => value.with(at, less)));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => {
    const { [key]: _, ...others } = value as Record<string, unknown>;
    return [others, ...withoutEach(held).map((less) => ({ ...value, [key]: less }))];
  });
}

it('no property taken out turns what was done into nothing done', async () => {
  for (const entry of [byMicrosoft, byPerson])
    for (const less of withoutEach(entry)) {
      const text = JSON.stringify([less]);
      const report = await analyseAuditFiles([await file('x.json', text)]);
      if (!report.ok) continue;
      const { changes, gaps, byMicrosoft: times } = report.value;
      expect([text, changes.length > 0 || gaps.length > 0]).toEqual([text, true]);
      if (entry === byMicrosoft) expect([text, times]).not.toEqual([text, 0]);
    }
});

it('a list cut by ConvertTo-Json, or a stranger before the entries, never makes an empty log', async () => {
  const cut = {
    ...byMicrosoft,
    initiatedBy: { app: 'Microsoft.Graph.PowerShell.Models.X', user: null },
    targetResources: ['Microsoft.Graph.PowerShell.Models.Y'],
  };
  const report = await read(await file('x.json', JSON.stringify([cut])));
  expect(report).toMatchObject({ byMicrosoft: null, gaps: [{ kind: 'flattened' }, {}, {}, {}] });
  const stranger = await read(await file('x.json', JSON.stringify([{ hello: 1 }, byMicrosoft])));
  expect(stranger).toMatchObject({ byMicrosoft: 1, gaps: [{ kind: 'unknown-entry' }] });
});

it('a change that was refused is no change', async () => {
  const refused = { ...byMicrosoft, result: 'failure' };
  expect(await read(await file('x.json', JSON.stringify([refused])))).toMatchObject({
    byMicrosoft: 0,
    changes: [],
  });
});
