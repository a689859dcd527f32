/** One SMTP sign-in or browser sign-in, as a test means it. */
export type LogEvent = {
  readonly id: string;
  readonly mailbox: string;
  /** ISO instant, UTC. */
  readonly at: string;
  readonly client: string;
  readonly ip: string;
  readonly code: number;
  readonly policies: readonly { readonly displayName: string; readonly result: string }[];
};

type Json = Record<string, unknown>;

/** The Graph object, as the portal's JSON and Graph give it. */
export function graphSignIn(event: LogEvent): Json {
  return {
    id: event.id,
    createdDateTime: event.at,
    userDisplayName: event.mailbox.split('@')[0],
    userPrincipalName: event.mailbox,
    appDisplayName: 'Office 365 Exchange Online',
    ipAddress: event.ip,
    clientAppUsed: event.client,
    correlationId: event.id,
    conditionalAccessStatus: event.code === 53003 ? 'failure' : 'notApplied',
    isInteractive: true,
    status: { errorCode: event.code, failureReason: reasonOf(event), additionalDetails: null },
    location: { city: 'Québec', countryOrRegion: 'CA' },
    appliedConditionalAccessPolicies: event.policies.map((policy) => ({
      id: 'b9a1c1f0-0000-4000-8000-000000000001',
      ...policy,
      enforcedGrantControls: ['Block'],
      enforcedSessionControls: [],
    })),
  };
}

const reasonOf = ({ code }: LogEvent) => (code === 0 ? 'Other.' : `Refused, "code" ${code}.`);

/** Capital letters on every property, as PowerShell's Graph module has them. */
export function capitals(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(capitals);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, held]) => [
    key[0]?.toUpperCase() + key.slice(1),
    capitals(held),
  ]);
  return { ...Object.fromEntries(entries), AdditionalProperties: {} };
}

/** A row of the table `SigninLogs` of Log Analytics. */
export function logAnalyticsRow(event: LogEvent): Record<string, string> {
  return {
    'TimeGenerated [UTC]': portalDate(event.at),
    OperationName: 'Sign-in activity',
    Category: 'SignInLogs',
    ResultType: String(event.code),
    ResultDescription: reasonOf(event),
    ClientAppUsed: event.client,
    ConditionalAccessPolicies: JSON.stringify(event.policies),
    ConditionalAccessStatus: 'notApplied',
    'CreatedDateTime [UTC]': portalDate(event.at),
    Id: event.id,
    IPAddress: event.ip,
    Status: JSON.stringify({ errorCode: event.code }),
    UserPrincipalName: event.mailbox,
    Type: 'SigninLogs',
  };
}

/** `11/20/2026, 2:15:07.123 PM`, as the Azure portal writes a date in American English. */
export function portalDate(iso: string): string {
  const [, year, month, day, hour = '0', minute, second] =
    /^(\d+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)/.exec(iso) ?? [];
  const clock = Number(hour);
  const half = clock < 12 ? 'AM' : 'PM';
  return `${Number(month)}/${Number(day)}/${year}, ${clock % 12 === 0 ? 12 : clock % 12}:${minute}:${second}.123 ${half}`;
}

/** A row of Defender's `AADSignInEventsBeta`. */
function defenderRow(event: LogEvent): Record<string, string> {
  return {
    Timestamp: event.at.replace('Z', '.0000000Z'),
    Application: 'Office 365 Exchange Online',
    LogonType: '["interactiveUser"]',
    ErrorCode: String(event.code),
    AccountUpn: event.mailbox,
    ClientAppUsed: event.client,
    ConditionalAccessPolicies: JSON.stringify(event.policies),
    ConditionalAccessStatus: '2',
    IPAddress: event.ip,
    RequestId: event.id,
  };
}

/** A Graph object that a script flattened into columns, one a policy's property. */
function flatRow(event: LogEvent): Record<string, string> {
  const policies = Object.fromEntries(
    [0, 1].flatMap((index) => [
      [`appliedConditionalAccessPolicies.${index}.displayName`, event.policies[index]?.displayName ?? ''],
      [`appliedConditionalAccessPolicies.${index}.result`, event.policies[index]?.result ?? ''],
    ]),
  );
  return {
    id: event.id,
    createdDateTime: event.at,
    userPrincipalName: event.mailbox,
    clientAppUsed: event.client,
    ipAddress: event.ip,
    'status.errorCode': String(event.code),
    'status.failureReason': reasonOf(event),
    'location.city': 'Québec',
    ...policies,
  };
}

export function portalRow(event: LogEvent): Record<string, string> {
  return {
    'Date (UTC)': event.at,
    'Request ID': event.id,
    User: 'Comptabilité',
    Username: event.mailbox,
    'Sign-in identifier': event.mailbox,
    'IP address': event.ip,
    Status: event.code === 0 ? 'Success' : event.code === 50076 ? 'Interrupted' : 'Failure',
    'Sign-in error code': String(event.code),
    'Failure reason': reasonOf(event),
    'Client app': event.client,
    'Conditional Access': 'Not Applied',
  };
}

export function csvOf(rows: readonly Record<string, string>[], delimiter = ','): string {
  const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
  const names = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => names.map((name) => quoted(row[name] ?? '')));
  return [names.map(quoted), ...lines].map((line) => line.join(delimiter)).join('\r\n');
}

const lines = (records: readonly unknown[]) => records.map((record) => JSON.stringify(record)).join('\n');

/** The exports that list the policies of a sign-in: each tells the same events. */
export const listingShapes: Readonly<Record<string, (events: readonly LogEvent[]) => string>> = {
  'portal.json': (events) => JSON.stringify(events.map(graphSignIn), null, 2),
  'page.json': (events) => JSON.stringify({ '@odata.context': 'signIns', value: events.map(graphSignIn) }),
  'lines.ndjson': (events) => lines(events.map(graphSignIn)),
  'powershell.json': (events) => JSON.stringify(events.map(graphSignIn).map(capitals), null, 2),
  'diagnostic.json': (events) =>
    lines(
      events.map((event) => ({
        time: event.at,
        category: 'NonInteractiveUserSignInLogs',
        resultType: String(event.code),
        properties: graphSignIn(event),
      })),
    ),
  'blob.json': (events) =>
    JSON.stringify({
      records: events.map((event) => ({ category: 'SignInLogs', properties: graphSignIn(event) })),
    }),
  'elastic.ndjson': (events) => lines(events.map((each) => ({ _id: each.id, _source: graphSignIn(each) }))),
  'splunk.json': (events) =>
    lines(events.map((each) => ({ preview: false, result: { _raw: JSON.stringify(graphSignIn(each)) } }))),
  'workspace.csv': (events) => `\ufeff${csvOf(events.map(logAnalyticsRow))}`,
  'workspace.json': (events) => JSON.stringify(events.map(logAnalyticsRow)),
  'tables.json': (events) => {
    const rows = events.map(logAnalyticsRow);
    const columns = Object.keys(rows[0] ?? {}).map((name) => ({ name, type: 'string' }));
    return JSON.stringify({
      tables: [{ name: 'PrimaryResult', columns, rows: rows.map((row) => Object.values(row)) }],
    });
  },
  'defender.csv': (events) => csvOf(events.map(defenderRow)),
  'flattened.csv': (events) => csvOf(events.map(flatRow), ';'),
};
