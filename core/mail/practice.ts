import { z } from '../schema.ts';
import type { TestRoute } from './test-routes.ts';

/** Which of Microsoft's hosts the practice server plays: submission asks for a login, the MX takes mail without one. */
export type PracticeRole = 'submission' | 'mx';

/** What Microsoft answers where a scenario refuses. */
export type PracticeRefusal = {
  readonly stage: 'auth' | 'sender' | 'recipient' | 'message';
  readonly code: number;
  /** Enhanced code and sentence, quoted from Microsoft; `{login}` and `{from}` stand for the test's own. */
  readonly words: string;
};

type Scenario = {
  /** The routes on which it can happen, the usual one first. */
  readonly routes: readonly [TestRoute, ...TestRoute[]];
  /** By the host that refuses; none where nothing does, or where something else goes wrong. */
  readonly refusals: { readonly [role in PracticeRole]?: PracticeRefusal };
};

const everywhere = ['app-password', 'relay', 'direct'] as const;
const nowhere = { routes: everywhere, refusals: {} } as const satisfies Scenario;

/** A login that is refused; sentences from the dated facts on authentication. */
function login(code: number, words: string): Scenario {
  return { routes: ['app-password'], refusals: { submission: { stage: 'auth', code, words } } };
}

/** A refusal of the MX, which asks for no login. */
function relay(routes: Scenario['routes'], words: string): Scenario {
  return { routes, refusals: { mx: { stage: 'recipient', code: 550, words } } };
}

const unsuccessful = '5.7.139 Authentication unsuccessful,';

/**
 * The exercises, by the names that the terminal uses. What the screens offer, what the server plays and what the
 * contract takes all come from here; their words are in `practice-messages.ts`.
 */
const scenarios = {
  ok: nowhere,
  'wrong-password': login(535, `${unsuccessful} the user credentials were incorrect.`),
  'account-locked': login(535, `${unsuccessful} account locked. Contact your administrator.`),
  'smtp-auth-off-tenant': login(
    535,
    `${unsuccessful} SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.`,
  ),
  'smtp-auth-off-mailbox': login(
    535,
    `${unsuccessful} SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information.`,
  ),
  'security-defaults': login(
    535,
    `${unsuccessful} user is locked by your organization's security defaults policy. Contact your administrator.`,
  ),
  'policy-blocked': login(
    535,
    `${unsuccessful} the request did not meet the criteria to be authenticated successfully. Contact your administrator.`,
  ),
  'basic-auth-retired': login(550, '5.7.30 Basic authentication is not supported for Client Submission.'),
  'from-refused': {
    routes: ['app-password'],
    refusals: {
      submission: {
        stage: 'message',
        code: 554,
        words: '5.2.252 SendAsDenied; {login} not allowed to send as {from}',
      },
    },
  },
  'relay-not-attributed': relay(['relay', 'direct'], '5.7.64 TenantAttribution; Relay Access Denied'),
  'direct-send-rejected': relay(
    ['direct', 'relay'],
    '5.7.68 TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources',
  ),
  'too-many-connections': {
    routes: ['app-password'],
    refusals: {
      submission: {
        stage: 'message',
        code: 432,
        words: '4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded',
      },
    },
  },
  temporary: {
    routes: everywhere,
    refusals: {
      submission: {
        stage: 'auth',
        code: 451,
        words: '4.7.0 Temporary server error. Please try again later. PRX4',
      },
      mx: { stage: 'sender', code: 451, words: '4.7.500 Server busy. Please try again later' },
    },
  },
  silent: nowhere,
  cut: nowhere,
  'no-starttls': nowhere,
  'tls-1.1': nowhere,
  'untrusted-certificate': nowhere,
  'foreign-banner': nowhere,
} as const satisfies Record<string, Scenario>;

export type PracticeScenario = keyof typeof scenarios;

export const practiceScenarios = Object.keys(scenarios) as readonly PracticeScenario[];

export const practiceScenarioSchema = z.enum(practiceScenarios);

/** The exercises that can happen on a route. */
export function scenariosOn(route: TestRoute): readonly PracticeScenario[] {
  return practiceScenarios.filter((scenario) => routesOf(scenario).includes(route));
}

/** The exercise chosen, or the one in which all goes well where the route does not know it. */
export function scenarioOn(route: TestRoute, chosen: PracticeScenario): PracticeScenario {
  return routesOf(chosen).includes(route) ? chosen : 'ok';
}

/** The route that an exercise is about. */
export function usualRouteOf(scenario: PracticeScenario): TestRoute {
  return scenarios[scenario].routes[0];
}

/** Who answers in an exercise: the host of the route, or the only one where it happens. */
export function practiceRole(scenario: PracticeScenario, route: TestRoute): PracticeRole {
  const answering = routesOf(scenario).includes(route) ? route : usualRouteOf(scenario);
  return answering === 'app-password' ? 'submission' : 'mx';
}

/** What that host refuses, and when; null where it refuses nothing. */
export function practiceRefusal(scenario: PracticeScenario, role: PracticeRole): PracticeRefusal | null {
  const { refusals }: Scenario = scenarios[scenario];
  return refusals[role] ?? null;
}

function routesOf(scenario: PracticeScenario): readonly TestRoute[] {
  return scenarios[scenario].routes;
}

/** Reserved by RFC 2606: an address of this domain can never be somebody's. */
export const practiceDomain = 'exercice.example';

export const practiceAccount = `vous@${practiceDomain}`;

/** True for the accounts that only the practice server knows. */
export function isPracticeAccount(address: string): boolean {
  return address.toLowerCase().endsWith(`@${practiceDomain}`);
}
