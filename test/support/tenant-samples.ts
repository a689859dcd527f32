import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { portalHeader, portalLine, sampleSignIn, sequence } from './sign-in-export.ts';

export const sampleAccount = 'facturation@exemple.ca';

export const otherAccount = 'soumissions@exemple.ca';
const everyone = { users: { includeUsers: ['All'] }, applications: { includeApplications: ['All'] } };
const block = { operator: 'OR', builtInControls: ['block'] };

/** Conditional Access as Graph exports it: one that blocks, a managed one that waits, one that misses, one off. */
const policies = {
  '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#identity/conditionalAccess/policies',
  value: [
    {
      id: '11111111-1111-4111-8111-111111111111',
      displayName: 'Microsoft-managed: Block legacy authentication',
      state: 'enabledForReportingButNotEnforced',
      createdDateTime: '2026-11-12T08:00:00Z',
      conditions: { ...everyone, clientAppTypes: ['exchangeActiveSync', 'other'] },
      grantControls: block,
    },
    {
      id: '22222222-2222-4222-8222-222222222222',
      displayName: 'Bloquer hors du bureau',
      state: 'enabled',
      conditions: {
        ...everyone,
        users: { includeUsers: ['All'], excludeGroups: ['66666666-6666-4666-8666-666666666666'] },
        clientAppTypes: ['all'],
        platforms: { includePlatforms: ['all'], excludePlatforms: ['windows'] },
        locations: { includeLocations: ['All'], excludeLocations: ['33333333-3333-4333-8333-333333333333'] },
      },
      grantControls: block,
    },
    {
      id: '44444444-4444-4444-8444-444444444444',
      displayName: 'Deuxième facteur pour tous',
      state: 'enabled',
      conditions: { ...everyone, clientAppTypes: ['browser', 'mobileAppsAndDesktopClients'] },
      grantControls: { operator: 'OR', builtInControls: ['mfa'] },
    },
    {
      id: '55555555-5555-4555-8555-555555555555',
      displayName: 'Essai',
      state: 'disabled',
      conditions: { ...everyone, clientAppTypes: ['all'] },
      grantControls: block,
    },
  ],
};

/** The same once Microsoft has switched its policy on. */
const after = {
  ...policies,
  value: policies.value.map((policy, index) => (index === 0 ? { ...policy, state: 'enabled' } : policy)),
};

/** The administrator's reading of two mailboxes: the first sends today, the second is off. */
const pack = {
  kind: 'assistant-courriel/powershell-facts',
  version: 1,
  asOf: '2026-11-21',
  tenant: {
    smtpClientAuthenticationDisabled: true,
    organizationRead: true,
    defaultAuthenticationPolicy: '',
    rejectDirectSend: false,
    securityDefaults: false,
    authenticationPolicies: [],
    acceptedDomains: ['exemple.ca'],
    connectors: [],
    conditionalAccessPolicies: [],
    namedLocations: [],
  },
  mailboxes: [
    { account: sampleAccount, smtpClientAuthenticationDisabled: false, perUserMfaState: 'disabled' },
    { account: otherAccount, smtpClientAuthenticationDisabled: null, perUserMfaState: 'disabled' },
  ].map((mailbox) => ({
    ...mailbox,
    read: true,
    licensed: true,
    objectId: '',
    userRead: true,
    authenticationPolicy: '',
    memberOf: { value: [] },
  })),
  problems: [],
};

const change = {
  activityDateTime: '2026-11-12T08:00:00Z',
  activityDisplayName: 'Add conditional access policy',
  category: 'Policy',
  initiatedBy: { app: { displayName: 'Microsoft Managed Policy Manager' } },
  targetResources: [
    { displayName: 'Microsoft-managed: Block legacy authentication', modifiedProperties: [] },
  ],
};

export type TenantSamples = {
  readonly policies: string;
  /** A second set, to compare. */
  readonly after: string;
  readonly pack: string;
  readonly signIns: string;
  readonly audit: string;
  readonly wrong: string;
};

/** Writes a set of exports as a person would have downloaded them, and gives their paths. */
export function writeTenantSamples(folder: string): TenantSamples {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const random = sequence(7);
  const lines = Array.from({ length: 3000 }, (_, index) => portalLine(index, sampleSignIn(index, random)));
  const refused = { ...sampleSignIn(0, random), mailbox: sampleAccount, client: 'Authenticated SMTP' };
  lines.push(
    portalLine(3000, {
      ...refused,
      at: '2026-11-20T10:00:00Z',
      ip: '199.16.112.2',
      error: 53003,
      reason: 'CA',
    }),
  );
  return {
    policies: write('policies.json', JSON.stringify(policies)),
    after: write('apres.json', JSON.stringify(after)),
    pack: write('releve.json', JSON.stringify(pack)),
    signIns: write('InteractiveSignIns_2026-11-21.csv', [portalHeader.join(','), ...lines].join('\n')),
    audit: write('AuditLogs_2026-11-21.json', JSON.stringify({ value: [change] })),
    wrong: write('ApplicationSignIns.csv', 'Date (UTC),Service principal name,Resource\n2026-11-21,a,b\n'),
  };
}
