/**
 * Conditional Access policies as Graph returns them, every field written, after the examples of Graph's documentation
 * and of published baselines. `me` and `office` are the person and the place that they are about.
 */
export const me = {
  account: 'facturation@exemple.ca',
  id: '1d3f5a77-9b2c-4e6f-8a10-2b3c4d5e6f70',
  group: 'a1b2c3d4-1111-4222-8333-444455556666',
  role: '29232cdf-9323-42fd-ade2-1d097af3e4de',
} as const;

export const office = {
  '@odata.type': '#microsoft.graph.ipNamedLocation',
  id: '7c1e7b8a-0000-4000-8000-00000000a001',
  displayName: 'Bureau',
  createdDateTime: '2024-01-10T10:00:00Z',
  modifiedDateTime: null,
  isTrusted: true,
  ipRanges: [
    { '@odata.type': '#microsoft.graph.iPv4CidrRange', cidrAddress: '198.51.100.0/24' },
    { '@odata.type': '#microsoft.graph.iPv6CidrRange', cidrAddress: '2001:db8:77::/48' },
  ],
};

const breakGlass = '99999999-0000-4000-8000-0000000000ff';
const otherGroup = 'b0b0b0b0-1111-4222-8333-444455556666';

export type Json = { [key: string]: unknown };

type Parts = {
  readonly users?: Json;
  readonly conditions?: Json;
  readonly applications?: Json;
  readonly grant?: Json | null;
  readonly session?: Json | null;
};

function graphPolicy(number: number, displayName: string, state: string, parts: Parts): Json {
  const { users = {}, conditions = {}, applications = {}, grant, session = null } = parts;
  return {
    id: `00000000-0000-4000-8000-0000000001${String(number).padStart(2, '0')}`,
    templateId: null,
    displayName,
    createdDateTime: '2026-10-01T09:00:00.1234567Z',
    modifiedDateTime: null,
    state,
    partialEnablementStrategy: null,
    sessionControls: session,
    conditions: {
      userRiskLevels: [],
      signInRiskLevels: [],
      clientAppTypes: ['all'],
      servicePrincipalRiskLevels: [],
      insiderRiskLevels: null,
      platforms: null,
      locations: null,
      devices: null,
      clientApplications: null,
      authenticationFlows: null,
      ...conditions,
      applications: {
        includeApplications: ['All'],
        excludeApplications: [],
        includeUserActions: [],
        includeAuthenticationContextClassReferences: [],
        applicationFilter: null,
        ...applications,
      },
      users: {
        includeUsers: ['All'],
        excludeUsers: [],
        includeGroups: [],
        excludeGroups: [],
        includeRoles: [],
        excludeRoles: [],
        includeGuestsOrExternalUsers: null,
        excludeGuestsOrExternalUsers: null,
        ...users,
      },
    },
    grantControls:
      grant === undefined
        ? {
            operator: 'OR',
            builtInControls: ['block'],
            customAuthenticationFactors: [],
            termsOfUse: [],
            authenticationStrength: null,
          }
        : grant,
  };
}

const mfa = {
  operator: 'OR',
  builtInControls: ['mfa'],
  customAuthenticationFactors: [],
  termsOfUse: [],
  authenticationStrength: null,
};
const legacy = { clientAppTypes: ['exchangeActiveSync', 'other'] };
const hours = {
  signInFrequency: { value: 4, type: 'hours', isEnabled: true },
  disableResilienceDefaults: null,
};

/** Each with what it does to an SMTP sign-in of `me` from the office, everything being known. */
export const policySamples: readonly { readonly policy: Json; readonly outcome: string }[] = [
  {
    policy: graphPolicy(1, 'CA001 - Block legacy authentication', 'enabled', {
      conditions: legacy,
      users: { excludeUsers: [breakGlass], excludeGroups: [otherGroup] },
    }),
    outcome: 'blocks',
  },
  {
    policy: graphPolicy(2, 'CA002 - MFA for a group', 'enabled', {
      users: { includeUsers: [], includeGroups: [me.group] },
      grant: mfa,
    }),
    outcome: 'blocks',
  },
  {
    policy: graphPolicy(3, 'CA003 - MFA for roles', 'enabled', {
      users: { includeUsers: [], includeRoles: [me.role] },
      grant: { ...mfa, authenticationStrength: { id: '00000000-0000-0000-0000-000000000004' } },
    }),
    outcome: 'blocks',
  },
  {
    policy: graphPolicy(4, 'CA004 - By name', 'enabled', {
      users: {
        includeUsers: [me.id],
        excludeGuestsOrExternalUsers: { guestOrExternalUserTypes: 'serviceProvider' },
      },
      conditions: { ...legacy, authenticationFlows: { transferMethods: 'none' } },
    }),
    outcome: 'blocks',
  },
  {
    policy: graphPolicy(
      5,
      'Microsoft-managed: Block legacy authentication',
      'enabledForReportingButNotEnforced',
      {
        conditions: legacy,
      },
    ),
    outcome: 'would-block',
  },
  {
    policy: graphPolicy(6, 'CA006 - Outside trusted places', 'enabled', {
      conditions: { locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted'] } },
    }),
    outcome: 'misses',
  },
  {
    policy: graphPolicy(7, 'CA007 - Outside the office', 'enabled', {
      conditions: { locations: { includeLocations: ['All'], excludeLocations: [office.id] } },
    }),
    outcome: 'misses',
  },
  {
    policy: graphPolicy(8, 'CA008 - Browsers', 'enabled', {
      conditions: { clientAppTypes: ['browser', 'mobileAppsAndDesktopClients'] },
      grant: mfa,
    }),
    outcome: 'misses',
  },
  {
    policy: graphPolicy(9, 'CA009 - Session', 'enabled', { grant: null, session: hours }),
    outcome: 'misses',
  },
  {
    policy: graphPolicy(10, 'CA010 - Excluded by group', 'enabled', { users: { excludeGroups: [me.group] } }),
    outcome: 'misses',
  },
  {
    policy: graphPolicy(11, 'CA011 - Azure', 'enabled', {
      applications: {
        includeApplications: ['797f4846-ba00-4fd7-ba43-dac1f8f63013', 'MicrosoftAdminPortals'],
      },
      grant: mfa,
    }),
    outcome: 'misses',
  },
  {
    policy: graphPolicy(12, 'CA012 - Device code', 'enabled', {
      conditions: { authenticationFlows: { transferMethods: 'deviceCodeFlow,authenticationTransfer' } },
    }),
    outcome: 'misses',
  },
  {
    policy: graphPolicy(13, 'CA013 - Risk', 'enabled', {
      conditions: { signInRiskLevels: ['high'] },
      grant: mfa,
    }),
    outcome: 'misses',
  },
  {
    policy: graphPolicy(14, 'CA014 - Registration', 'enabled', {
      applications: { includeApplications: [], includeUserActions: ['urn:user:registersecurityinfo'] },
    }),
    outcome: 'misses',
  },
  {
    policy: graphPolicy(15, 'CA015 - Off', 'disabled', { conditions: legacy }),
    outcome: 'misses',
  },
  {
    policy: graphPolicy(16, 'CA016 - Compliant Windows', 'enabled', {
      conditions: { platforms: { includePlatforms: ['windows'], excludePlatforms: [] } },
      grant: { ...mfa, builtInControls: ['compliantDevice'] },
    }),
    outcome: 'depends',
  },
];
