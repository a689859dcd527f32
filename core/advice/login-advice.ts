import { type AdviceEntry, step } from './advice-types.ts';

const admin = 'microsoft365-admin';
const maestro = 'maestro-admin';

/** From the first word of the login to the state of the account: switches, policies, credentials. */
export const loginAdvice = {
  'smtp-auth-disabled-tenant': {
    writeTo: admin,
    steps: [
      step(admin, 'advice.smtp-auth-disabled-tenant.step.allow', {
        linkId: 'microsoft365-admin',
        command: 'smtp-auth-on-when-inherited',
      }),
      step(admin, 'advice.smtp-auth-disabled-tenant.step.priority'),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['smtp-auth-mailbox', 'smtp-auth-tenant'],
    sources: ['smtp-auth-switch', 'set-casmailbox', 'basic-auth-timeline'],
    shared: { until: 'advice.until.basic-auth' },
  },
  'smtp-auth-disabled-mailbox': {
    writeTo: admin,
    steps: [
      step(admin, 'advice.smtp-auth-disabled-mailbox.step.allow', {
        linkId: 'microsoft365-admin',
        command: 'smtp-auth-on-when-off',
      }),
      step(admin, 'advice.smtp-auth-disabled-tenant.step.priority'),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['smtp-auth-mailbox'],
    sources: ['smtp-auth-switch', 'set-casmailbox', 'basic-auth-timeline'],
    shared: { until: 'advice.until.basic-auth' },
  },
  'basic-auth-disabled': {
    writeTo: admin,
    steps: [
      step(admin, 'advice.basic-auth-disabled.step.policy', {
        linkId: 'microsoft365-admin',
        command: 'authentication-policy',
      }),
      step(admin, 'advice.basic-auth-disabled.step.default', { linkId: 'basic-auth-timeline' }),
      step(admin, 'advice.step.other-route'),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['modern-auth'],
    sources: ['authentication-policies', 'basic-auth-timeline'],
    shared: { until: 'advice.until.basic-auth' },
  },
  'basic-auth-retired': {
    writeTo: admin,
    steps: [
      step(admin, 'advice.basic-auth-retired.step.reenable', { linkId: 'basic-auth-timeline' }),
      step(maestro, 'advice.basic-auth-retired.step.replace'),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['modern-auth'],
    sources: ['basic-auth-timeline'],
    shared: { until: 'advice.until.basic-auth' },
  },
  'policy-blocked': {
    writeTo: admin,
    steps: [
      step('user', 'advice.policy-blocked.step.note'),
      step(admin, 'advice.policy-blocked.step.log', { linkId: 'entra-admin', command: 'sign-ins' }),
      step(admin, 'advice.policy-blocked.step.no-entry', { command: 'smtp-auth-state' }),
      step(admin, 'advice.policy-blocked.step.exclude', { command: 'conditional-access-state' }),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['sign-in-log', 'conditional-access', 'security-defaults'],
    sources: ['entra-error-codes', 'block-legacy-auth', 'security-defaults', 'printers-and-applications'],
    shared: {
      security: 'advice.security.exclusion',
      undo: 'advice.undo.exclusion',
      until: 'advice.until.basic-auth',
    },
  },
  'security-defaults': {
    writeTo: admin,
    steps: [
      step(admin, 'advice.security-defaults.step.keep'),
      step(admin, 'advice.security-defaults.step.replace', {
        linkId: 'entra-admin',
        command: 'security-defaults-state',
      }),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['security-defaults', 'conditional-access'],
    sources: ['security-defaults', 'entra-error-codes'],
    shared: { until: 'advice.until.connector' },
  },
  'conditional-access-blocks-legacy-auth': {
    writeTo: admin,
    steps: [
      step(admin, 'advice.conditional-access-blocks-legacy-auth.step.find', {
        linkId: 'entra-admin',
        command: 'conditional-access-state',
      }),
      step(admin, 'advice.conditional-access-blocks-legacy-auth.step.exclude', {
        linkId: 'managed-policies',
        command: 'sign-ins',
      }),
      step(admin, 'advice.step.other-route'),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['conditional-access', 'sign-in-log'],
    sources: ['block-legacy-auth', 'managed-policies', 'entra-error-codes'],
    shared: {
      security: 'advice.security.exclusion',
      undo: 'advice.undo.exclusion',
      proof: 'advice.policy-blocked.proof',
      until: 'advice.until.basic-auth',
    },
  },
  'mfa-required': {
    writeTo: admin,
    steps: [
      step('user', 'advice.mfa-required.step.register', { linkId: 'security-info' }),
      step(admin, 'advice.mfa-required.step.how', { linkId: 'entra-admin', command: 'per-user-mfa-state' }),
      step(admin, 'advice.mfa-required.step.choose', { command: 'sign-ins' }),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['per-user-mfa', 'conditional-access', 'sign-in-log'],
    sources: ['app-passwords', 'user-states', 'entra-error-codes'],
    shared: {
      security: 'advice.security.exclusion',
      undo: 'advice.undo.exclusion',
      proof: 'advice.policy-blocked.proof',
      until: 'advice.until.basic-auth',
    },
  },
  'bad-credentials': {
    writeTo: admin,
    steps: [
      step('user', 'advice.bad-credentials.step.login'),
      step('user', 'advice.bad-credentials.step.app-password', { linkId: 'security-info' }),
      step('user', 'advice.bad-credentials.step.paste'),
      step(maestro, 'advice.bad-credentials.step.two-places'),
      step(admin, 'advice.bad-credentials.step.option-missing', {
        linkId: 'entra-admin',
        command: 'per-user-mfa-state',
      }),
      step('user', 'advice.bad-credentials.step.once'),
    ],
    settings: ['per-user-mfa', 'sign-in-log'],
    sources: ['app-passwords', 'user-states', 'entra-error-codes', 'basic-auth-timeline'],
    shared: { until: 'advice.until.basic-auth' },
  },
  'password-expired': {
    writeTo: admin,
    steps: [
      step('user', 'advice.password-expired.step.change'),
      step('user', 'advice.password-expired.step.app-password', { linkId: 'security-info' }),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['sign-in-log'],
    sources: ['entra-error-codes', 'app-passwords'],
  },
  'account-locked': {
    writeTo: admin,
    steps: [
      step('user', 'advice.account-locked.step.stop'),
      step(admin, 'advice.account-locked.step.log', { linkId: 'entra-admin', command: 'sign-ins' }),
      step(maestro, 'advice.account-locked.step.fix'),
      step('user', 'advice.account-locked.step.once'),
    ],
    settings: ['sign-in-log'],
    sources: ['entra-error-codes'],
  },
  'account-disabled': {
    writeTo: admin,
    steps: [
      step(admin, 'advice.account-disabled.step.state', {
        linkId: 'microsoft365-admin',
        command: 'mailbox-state',
      }),
      step(maestro, 'advice.account-disabled.step.other'),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['account', 'sign-in-log'],
    sources: ['entra-error-codes'],
  },
  'shared-mailbox-cannot-log-in': {
    writeTo: admin,
    steps: [
      step(admin, 'advice.mailbox-unavailable.step.state', { command: 'mailbox-state' }),
      step(admin, 'advice.shared-mailbox-cannot-log-in.step.send-as', {
        linkId: 'exchange-admin',
        command: 'send-as',
      }),
      step(maestro, 'advice.shared-mailbox-cannot-log-in.step.login'),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['send-as', 'account'],
    sources: ['device-or-application'],
  },
  'mailbox-unavailable': {
    writeTo: admin,
    steps: [
      step('user', 'advice.mailbox-unavailable.step.open'),
      step(admin, 'advice.mailbox-unavailable.step.state', {
        linkId: 'microsoft365-admin',
        command: 'mailbox-state',
      }),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['account'],
    sources: ['device-or-application', 'delivery-reports'],
  },
  'auth-refused': {
    writeTo: admin,
    steps: [
      step('user', 'advice.auth-refused.step.login'),
      step('user', 'advice.auth-refused.step.secret', { linkId: 'security-info' }),
      step(admin, 'advice.auth-refused.step.switches', {
        linkId: 'microsoft365-admin',
        command: 'smtp-auth-state',
      }),
      step(admin, 'advice.auth-refused.step.log', { linkId: 'entra-admin', command: 'sign-ins' }),
      step('user', 'advice.bad-credentials.step.once'),
    ],
    settings: ['smtp-auth-mailbox', 'sign-in-log'],
    sources: ['printers-and-applications', 'delivery-reports', 'entra-error-codes'],
    shared: { until: 'advice.until.basic-auth' },
  },
} as const satisfies Record<string, AdviceEntry>;
