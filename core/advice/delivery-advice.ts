import { type AdviceEntry, step } from './advice-types.ts';

const admin = 'microsoft365-admin';
const maestro = 'maestro-admin';
const network = 'network-admin';
const connector = {
  security: 'advice.security.connector',
  undo: 'advice.undo.connector',
  proof: 'advice.proof.relay',
  until: 'advice.until.connector',
} as const;

/** Sender, route by IP address, recipient and message; what comes from elsewhere; what nobody recognizes. */
export const deliveryAdvice = {
  'send-as-denied': {
    writeTo: admin,
    steps: [
      step(maestro, 'advice.send-as-denied.step.same'),
      step(admin, 'advice.send-as-denied.step.grant', { linkId: 'exchange-admin', command: 'send-as' }),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['send-as'],
    sources: ['delivery-reports', 'device-or-application'],
  },
  'relay-not-attributed': {
    writeTo: admin,
    steps: [
      step(network, 'advice.relay-not-attributed.step.address'),
      step(admin, 'advice.relay-not-attributed.step.compare', {
        linkId: 'exchange-admin',
        command: 'connector-state',
      }),
      step(admin, 'advice.relay-not-attributed.step.domain', { linkId: 'microsoft365-admin' }),
      step(admin, 'advice.relay-not-attributed.step.create', {
        linkId: 'exchange-admin',
        command: 'connector-create',
      }),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['connector', 'domains'],
    sources: ['delivery-reports', 'new-inboundconnector', 'inbound-connector-faq'],
    shared: connector,
  },
  'direct-send-rejected': {
    writeTo: admin,
    steps: [
      step(admin, 'advice.direct-send-rejected.step.keep', {
        linkId: 'direct-send-announcement',
        command: 'direct-send-state',
      }),
      step(admin, 'advice.relay-not-attributed.step.create', {
        linkId: 'exchange-admin',
        command: 'connector-create',
      }),
      step(maestro, 'advice.direct-send-rejected.step.login'),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['connector'],
    sources: ['direct-send-control', 'new-inboundconnector'],
    shared: connector,
  },
  'banned-ip': {
    writeTo: network,
    steps: [
      step(network, 'advice.banned-ip.step.clean'),
      step(network, 'advice.banned-ip.step.delist', { linkId: 'delist-portal' }),
      step(network, 'advice.banned-ip.step.static'),
      step('user', 'advice.step.send-later'),
    ],
    sources: ['delivery-reports'],
  },
  'traffic-not-accepted-from-ip': {
    writeTo: admin,
    steps: [
      step(admin, 'advice.traffic-not-accepted-from-ip.step.verify', { linkId: 'microsoft365-admin' }),
      step(admin, 'advice.traffic-not-accepted-from-ip.step.support'),
      step('microsoft', 'advice.traffic-not-accepted-from-ip.step.lift'),
      step('user', 'advice.step.send-later'),
    ],
    settings: ['domains'],
    sources: ['delivery-reports'],
  },
  'ip-rate-limited': {
    writeTo: admin,
    steps: [
      step('user', 'advice.ip-rate-limited.step.wait'),
      step(admin, 'advice.ip-rate-limited.step.connector', {
        linkId: 'exchange-admin',
        command: 'connector-create',
      }),
    ],
    settings: ['connector'],
    sources: ['delivery-reports', 'new-inboundconnector'],
    shared: { security: connector.security, undo: connector.undo, until: connector.until },
  },
  'sender-restricted': {
    writeTo: admin,
    steps: [
      step('user', 'advice.sender-restricted.step.stop'),
      step(admin, 'advice.sender-restricted.step.secure', { linkId: 'security-info' }),
      step(admin, 'advice.sender-restricted.step.release', {
        linkId: 'restricted-users',
        command: 'restricted-user-state',
      }),
      step('user', 'advice.step.send-later'),
    ],
    settings: ['restricted-users'],
    sources: ['delivery-reports'],
  },
  'recipient-rejected': {
    writeTo: admin,
    steps: [
      step('user', 'advice.recipient-rejected.step.address'),
      step('user', 'advice.recipient-rejected.step.other'),
    ],
    sources: ['delivery-reports'],
  },
  'recipient-unknown': {
    writeTo: maestro,
    steps: [
      step('user', 'advice.recipient-unknown.step.correct'),
      step('user', 'advice.recipient-rejected.step.address'),
    ],
    sources: ['delivery-reports'],
  },
  'daily-quota': {
    writeTo: admin,
    steps: [
      step('user', 'advice.daily-quota.step.wait'),
      step(maestro, 'advice.daily-quota.step.domain'),
      step(admin, 'advice.daily-quota.step.service'),
    ],
    sources: ['delivery-reports', 'device-or-application'],
  },
  'message-rate': {
    writeTo: maestro,
    steps: [
      step(maestro, 'advice.message-rate.step.slow'),
      step(maestro, 'advice.message-rate.step.service'),
      step('user', 'advice.step.send-later'),
    ],
    sources: ['submission-limits', 'device-or-application'],
  },
  'too-many-connections': {
    writeTo: maestro,
    steps: [step(maestro, 'advice.too-many-connections.step.queue'), step('user', 'advice.step.send-later')],
    sources: ['submission-limits'],
  },
  'temporary-server-error': {
    writeTo: admin,
    steps: [
      step('user', 'advice.temporary-server-error.step.wait'),
      step(admin, 'advice.temporary-server-error.step.state', {
        linkId: 'microsoft365-admin',
        command: 'smtp-auth-state',
      }),
      step('microsoft', 'advice.temporary-server-error.step.service'),
    ],
    settings: ['smtp-auth-mailbox', 'account'],
    sources: ['delivery-reports'],
  },
  'message-too-large': {
    writeTo: admin,
    steps: [
      step('user', 'advice.message-too-large.step.smaller'),
      step(admin, 'advice.message-too-large.step.limit', {
        linkId: 'exchange-admin',
        command: 'size-limits-state',
      }),
    ],
    sources: ['delivery-reports'],
  },
  'message-refused': {
    writeTo: maestro,
    steps: [
      step('user', 'advice.message-refused.step.plain'),
      step(maestro, 'advice.message-refused.step.template'),
      step(network, 'advice.message-refused.step.domain'),
    ],
    sources: ['delivery-reports'],
  },
  'not-microsoft-365': {
    writeTo: network,
    steps: [
      step('user', 'advice.not-microsoft-365.step.owner'),
      step('user', 'advice.not-microsoft-365.step.expected'),
    ],
    sources: ['rfc-5321'],
  },
  unknown: {
    writeTo: maestro,
    steps: [
      step('user', 'advice.unknown.step.text'),
      step('user', 'advice.unknown.step.when'),
      step('user', 'advice.unknown.step.where'),
      step('user', 'advice.unknown.step.bounce'),
      step('user', 'advice.unknown.step.test'),
    ],
    sources: ['rfc-5321', 'delivery-reports'],
  },
} as const satisfies Record<string, AdviceEntry>;
