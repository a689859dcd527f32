import type { PracticeScenario } from '../../core/mail/practice.ts';
import type { Personality } from './microsoft-words.ts';

/** Where in the conversation a refusal falls. */
export type Moment = 'auth' | 'sender' | 'recipient' | 'message';

export type Refusal = {
  readonly moment: Moment;
  readonly code: number;
  /** Enhanced code and sentence; Microsoft's trailer is added. */
  readonly words: (envelope: { login: string; from: string }) => string;
};

const login = (code: number, words: string): Refusal => ({ moment: 'auth', code, words: () => words });

/** The sentence Microsoft says in each scenario that refuses; null where something else goes wrong, or nothing. */
export function refusalOf(scenario: PracticeScenario, personality: Personality): Refusal | null {
  switch (scenario) {
    case 'wrong-password':
      return login(535, '5.7.139 Authentication unsuccessful, the user credentials were incorrect.');
    case 'account-locked':
      return login(535, '5.7.139 Authentication unsuccessful, account locked. Contact your administrator.');
    case 'smtp-auth-off-tenant':
      return login(
        535,
        '5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.',
      );
    case 'smtp-auth-off-mailbox':
      return login(
        535,
        '5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information.',
      );
    case 'security-defaults':
      return login(
        535,
        "5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator.",
      );
    case 'policy-blocked':
      return login(
        535,
        '5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator.',
      );
    case 'basic-auth-retired':
      return login(550, '5.7.30 Basic authentication is not supported for Client Submission.');
    case 'from-refused':
      return {
        moment: 'message',
        code: 554,
        words: (envelope) =>
          `5.2.252 SendAsDenied; ${envelope.login} not allowed to send as ${envelope.from}`,
      };
    case 'too-many-connections':
      return {
        moment: 'message',
        code: 432,
        words: () => '4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded',
      };
    case 'temporary':
      return personality === 'submission'
        ? login(451, '4.7.0 Temporary server error. Please try again later. PRX4')
        : { moment: 'sender', code: 451, words: () => '4.7.500 Server busy. Please try again later' };
    case 'relay-not-attributed':
      return {
        moment: 'recipient',
        code: 550,
        words: () => '5.7.64 TenantAttribution; Relay Access Denied',
      };
    case 'direct-send-rejected':
      return {
        moment: 'recipient',
        code: 550,
        words: () =>
          '5.7.68 TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources',
      };
    default:
      return null;
  }
}

const loginScenarios: readonly PracticeScenario[] = [
  'wrong-password',
  'account-locked',
  'smtp-auth-off-tenant',
  'smtp-auth-off-mailbox',
  'security-defaults',
  'policy-blocked',
  'basic-auth-retired',
  'from-refused',
  'too-many-connections',
];

const mxScenarios: readonly PracticeScenario[] = ['relay-not-attributed', 'direct-send-rejected'];

/** Who answers: some scenarios exist on one of Microsoft's hosts only, the others follow the route of the test. */
export function personalityOf(
  scenario: PracticeScenario,
  route: 'app-password' | 'relay' | 'direct',
): Personality {
  if (loginScenarios.includes(scenario)) return 'submission';
  if (mxScenarios.includes(scenario)) return 'mx';
  return route === 'app-password' ? 'submission' : 'mx';
}
