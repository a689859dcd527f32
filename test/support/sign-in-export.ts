import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** The 57 columns of the portal's CSV (January 2026), with its trailing blanks, double space and duplicate. */
export const portalHeader = [
  ...['Date (UTC)', 'Request ID', 'User agent', 'Correlation ID', 'User ID', 'User', 'Username', 'User type'],
  ...[
    'Cross tenant access type',
    'Incoming token type',
    'Authentication Protocol',
    'Unique token identifier',
  ],
  ...['Original transfer method', 'Client credential type', 'Token Protection - Sign In Session'],
  ...[
    'Token Protection - Sign In Session StatusCode',
    'Application',
    'Application ID ',
    'App owner tenant ID',
  ],
  ...['Resource', 'Resource ID ', 'Resource tenant ID', 'Resource owner tenant ID', 'Home tenant ID'],
  ...['Home tenant name', 'IP address', 'Location', 'Status', 'Sign-in error code', 'Failure reason'],
  ...['Client app', 'Device ID', 'Browser', 'Operating System', 'Compliant', 'Managed', 'Join Type'],
  ...['Multifactor authentication result', 'Multifactor authentication auth method'],
  ...[
    'Multifactor authentication auth detail',
    'Authentication requirement',
    'Sign-in identifier',
    'Session ID',
  ],
  ...['IP address (seen by resource)', 'Through Global Secure Access', 'Global Secure Access IP address'],
  ...['Autonomous system  number', 'Flagged for review', 'Token issuer type', 'Incoming token type'],
  ...[
    'Token issuer name',
    'Latency',
    'Conditional Access',
    'Managed Identity type',
    'Associated Resource Id',
  ],
  ...['Federated Token Id', 'Federated Token Issuer'],
];

/** A repeatable sequence of numbers in [0, 1). */
export function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One made-up sign-in: the fields that both formats carry. */
export type SampleSignIn = {
  at: string;
  mailbox: string;
  client: string;
  ip: string;
  error: number;
  reason: string;
  policies: { displayName: string; result: string }[];
};

const failures: readonly (readonly [number, string])[] = [
  [
    53003,
    'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  ],
  [50126, 'Error validating credentials due to invalid username or password.'],
  [
    50076,
    'Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access "Office 365 Exchange Online".',
  ],
];

/** The sign-in of row `index`: about one in eight over SMTP, 400 mailboxes. */
export function sampleSignIn(index: number, random: () => number): SampleSignIn {
  const smtp = random() < 0.125;
  const refused = random() < 0.3;
  const [error, reason] = refused
    ? (failures[Math.floor(random() * failures.length)] ?? [0, 'Other.'])
    : [0, 'Other.'];
  return {
    at: new Date(Date.UTC(2026, 10, 1) + index * 1000).toISOString().replace('.000', ''),
    mailbox: `boite${Math.floor(random() * 400)}@exemple.ca`,
    client: smtp ? 'Authenticated SMTP' : random() < 0.5 ? 'Browser' : 'Mobile Apps and Desktop clients',
    ip: random() < 0.4 ? '199.16.112.2' : `198.51.100.${Math.floor(random() * 200)}`,
    error,
    reason,
    policies: [
      {
        displayName: 'Microsoft-managed: Block legacy authentication',
        result: error === 53003 ? 'failure' : smtp && random() < 0.2 ? 'reportOnlyFailure' : 'notApplied',
      },
      { displayName: 'Require multifactor authentication for all users', result: 'notApplied' },
    ],
  };
}

const quoted = (value: string) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** One line of the portal's CSV. */
export function portalLine(index: number, sample: SampleSignIn): string {
  const guid = `${(index + 0x10000000).toString(16)}-1b2c-4d5e-8f90-0123456789ab`;
  const [name] = sample.mailbox.split('@');
  const cells: Record<string, string> = {
    'Date (UTC)': sample.at,
    'Request ID': guid,
    'User agent':
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
    'Correlation ID': guid,
    'User ID': guid,
    User: `Prénom ${name}, Comptabilité`,
    Username: sample.mailbox,
    'User type': 'Member',
    'Cross tenant access type': 'none',
    'Incoming token type': 'none',
    'Authentication Protocol': 'none',
    'Unique token identifier': 'AbCdEfGhIjKlMnOpQrStUv',
    'Original transfer method': 'none',
    'Client credential type': 'none',
    'Token Protection - Sign In Session': 'unbound',
    'Token Protection - Sign In Session StatusCode': '1002',
    Application: 'Office 365 Exchange Online',
    'Application ID ': '00000002-0000-0ff1-ce00-000000000000',
    'App owner tenant ID': 'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
    Resource: 'Office 365 Exchange Online',
    'Resource ID ': '00000002-0000-0ff1-ce00-000000000000',
    'Resource tenant ID': '9f2d7c61-0000-4000-8000-000000000001',
    'Home tenant ID': '9f2d7c61-0000-4000-8000-000000000001',
    'Home tenant name': 'Exemple Construction inc.',
    'IP address': sample.ip,
    Location: 'Québec, Quebec, CA',
    Status: sample.error === 0 ? 'Success' : 'Failure',
    'Sign-in error code': String(sample.error),
    'Failure reason': sample.reason,
    'Client app': sample.client,
    'Operating System': 'Windows10',
    Compliant: 'false',
    Managed: 'false',
    'Authentication requirement': 'Single-factor authentication',
    'Sign-in identifier': sample.mailbox,
    'Session ID': guid,
    'Through Global Secure Access': 'false',
    'Autonomous system  number': '577',
    'Flagged for review': 'false',
    'Token issuer type': 'Azure AD',
    Latency: '214',
    'Conditional Access': sample.error === 53003 ? 'Failure' : 'Not Applied',
  };
  return portalHeader.map((column) => quoted(cells[column] ?? '')).join(',');
}

/** The same sign-in as a Graph object. */
export function graphRecord(index: number, sample: SampleSignIn) {
  const guid = `${(index + 0x10000000).toString(16)}-1b2c-4d5e-8f90-0123456789ab`;
  return {
    id: guid,
    createdDateTime: sample.at,
    userDisplayName: sample.mailbox.split('@')[0],
    userPrincipalName: sample.mailbox,
    userId: guid,
    appId: '00000002-0000-0ff1-ce00-000000000000',
    appDisplayName: 'Office 365 Exchange Online',
    ipAddress: sample.ip,
    clientAppUsed: sample.client,
    correlationId: guid,
    conditionalAccessStatus: sample.error === 53003 ? 'failure' : 'notApplied',
    isInteractive: true,
    riskDetail: 'none',
    riskLevelAggregated: 'none',
    riskState: 'none',
    resourceDisplayName: 'Office 365 Exchange Online',
    resourceId: '00000002-0000-0ff1-ce00-000000000000',
    status: { errorCode: sample.error, failureReason: sample.reason, additionalDetails: null },
    deviceDetail: {
      deviceId: '',
      displayName: '',
      operatingSystem: 'Windows10',
      browser: '',
      isCompliant: false,
    },
    location: { city: 'Québec', state: 'Quebec', countryOrRegion: 'CA', geoCoordinates: { latitude: 46.8 } },
    appliedConditionalAccessPolicies: sample.policies.map((policy) => ({
      id: guid,
      ...policy,
      enforcedGrantControls: ['Block'],
      enforcedSessionControls: [],
    })),
  };
}

/** Writes `rows` sign-ins to a file, in bounded memory. */
export async function writeExport(
  file: string,
  rows: number,
  format: 'csv' | 'lines' | 'array',
): Promise<void> {
  const out = createWriteStream(file);
  const random = sequence(20261121);
  let block = format === 'csv' ? `${portalHeader.map(quoted).join(',')}\n` : format === 'array' ? '[' : '';
  for (let index = 0; index < rows; index += 1) {
    const sample = sampleSignIn(index, random);
    if (format === 'csv') block += `${portalLine(index, sample)}\n`;
    else if (format === 'lines') block += `${JSON.stringify(graphRecord(index, sample))}\n`;
    else block += `${index === 0 ? '' : ','}\n${JSON.stringify(graphRecord(index, sample))}`;
    if (block.length > 1 << 20) {
      if (!out.write(block)) await once(out, 'drain');
      block = '';
    }
  }
  out.end(format === 'array' ? `${block}]` : block);
  await once(out, 'close');
}
