import { type AdviceEntry, step } from './advice-types.ts';

const maestro = 'maestro-admin';
const network = 'network-admin';
const greeting = 'advice.proof.greeting';
const tls = 'advice.proof.tls';

/** From the name of the server to its first answers: network, encryption, host, port, order of commands. */
export const connectionAdvice = {
  'auth-mechanism-not-offered': {
    writeTo: maestro,
    steps: [
      step(maestro, 'advice.step.server-settings'),
      step(maestro, 'advice.auth-mechanism-not-offered.step.program'),
      step('user', 'advice.step.test-once'),
    ],
    sources: ['printers-and-applications', 'rfc-4954'],
  },
  'no-credentials-sent': {
    writeTo: maestro,
    steps: [
      step(maestro, 'advice.no-credentials-sent.step.enable'),
      step(maestro, 'advice.step.server-settings'),
      step(maestro, 'advice.no-credentials-sent.step.relay', { linkId: 'device-or-application' }),
      step('user', 'advice.step.test-once'),
    ],
    sources: ['printers-and-applications', 'device-or-application', 'rfc-4954'],
  },
  'starttls-not-used': {
    writeTo: maestro,
    steps: [
      step(maestro, 'advice.step.server-settings'),
      step(maestro, 'advice.starttls-not-used.step.old'),
      step(network, 'advice.starttls-not-used.step.stripped'),
      step('user', 'advice.step.test-once'),
    ],
    sources: ['printers-and-applications', 'rfc-3207'],
    shared: { proof: tls },
  },
  'tls-mode-mismatch': {
    writeTo: maestro,
    steps: [
      step(maestro, 'advice.tls-mode-mismatch.step.mode', { linkId: 'device-or-application' }),
      step('user', 'advice.step.test-once'),
    ],
    sources: ['device-or-application', 'rfc-3207'],
    shared: { proof: tls },
  },
  'tls-too-old': {
    writeTo: maestro,
    steps: [
      step(maestro, 'advice.tls-too-old.step.update'),
      step(network, 'advice.tls-too-old.step.device'),
      step('microsoft365-admin', 'advice.tls-too-old.step.legacy', {
        linkId: 'exchange-admin',
        command: 'legacy-tls',
      }),
    ],
    settings: ['legacy-tls'],
    sources: ['legacy-tls-endpoint', 'socket-error'],
    shared: { proof: tls, until: 'advice.until.basic-auth' },
  },
  'tls-intercepted': {
    writeTo: network,
    steps: [
      step(network, 'advice.tls-intercepted.step.exclude'),
      step(network, 'advice.tls-intercepted.step.root'),
      step('user', 'advice.tls-intercepted.step.clock'),
      step('user', 'advice.step.other-network'),
    ],
    sources: ['rfc-3207', 'rfc-5280'],
    shared: { proof: tls },
  },
  'tls-revocation-unreachable': {
    writeTo: network,
    steps: [
      step(network, 'advice.tls-revocation-unreachable.step.open'),
      step('user', 'advice.step.other-network'),
    ],
    sources: ['rfc-5280'],
    shared: { proof: tls },
  },
  'tls-handshake-cut': {
    writeTo: network,
    steps: [
      step('user', 'advice.step.other-network'),
      step(network, 'advice.tls-handshake-cut.step.device'),
      step(maestro, 'advice.tls-too-old.step.update'),
    ],
    sources: ['socket-error', 'rfc-3207'],
    shared: { proof: tls },
  },
  'ca-store-incomplete': {
    writeTo: network,
    steps: [
      step(network, 'advice.ca-store-incomplete.step.update'),
      step('user', 'advice.tls-intercepted.step.clock'),
    ],
    sources: ['rfc-5280'],
    shared: { proof: tls },
  },
  'certificate-invalid': {
    writeTo: network,
    steps: [
      step(maestro, 'advice.certificate-invalid.step.name'),
      step('user', 'advice.certificate-invalid.step.clock'),
      step(network, 'advice.certificate-invalid.step.path'),
    ],
    sources: ['device-or-application', 'rfc-5280'],
    shared: { proof: tls },
  },
  'ehlo-name-invalid': {
    writeTo: maestro,
    steps: [step(maestro, 'advice.ehlo-name-invalid.step.name'), step('user', 'advice.step.test-once')],
    sources: ['rfc-5321', 'delivery-reports'],
  },
  'client-protocol-error': {
    writeTo: maestro,
    steps: [
      step('user', 'advice.client-protocol-error.step.transcript'),
      step(maestro, 'advice.client-protocol-error.step.update'),
    ],
    sources: ['rfc-5321'],
  },
  'wrong-host': {
    writeTo: maestro,
    steps: [
      step(maestro, 'advice.step.server-settings', { linkId: 'device-or-application' }),
      step(maestro, 'advice.wrong-host.step.relay', { linkId: 'microsoft365-admin' }),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['domains'],
    sources: ['device-or-application'],
    shared: { proof: greeting },
  },
  'wrong-host-for-login': {
    writeTo: maestro,
    steps: [
      step(maestro, 'advice.wrong-host-for-login.step.choose', { linkId: 'device-or-application' }),
      step('user', 'advice.step.test-once'),
    ],
    sources: ['device-or-application'],
  },
  'wrong-port': {
    writeTo: maestro,
    steps: [
      step(maestro, 'advice.step.server-settings', { linkId: 'device-or-application' }),
      step('user', 'advice.step.test-once'),
    ],
    sources: ['device-or-application'],
    shared: { proof: greeting },
  },
  'port-blocked': {
    writeTo: network,
    steps: [
      step('user', 'advice.step.other-network'),
      step(network, 'advice.port-blocked.step.open'),
      step(network, 'advice.port-blocked.step.provider'),
    ],
    sources: ['device-or-application', 'winsock-errors'],
    shared: { proof: greeting },
  },
  'blocked-by-local-policy': {
    writeTo: network,
    steps: [
      step(network, 'advice.blocked-by-local-policy.step.allow'),
      step('user', 'advice.step.test-once'),
    ],
    sources: ['winsock-errors'],
    shared: { proof: greeting },
  },
  'network-unreachable': {
    writeTo: network,
    steps: [
      step('user', 'advice.network-unreachable.step.connection'),
      step(network, 'advice.network-unreachable.step.ipv4'),
    ],
    sources: ['winsock-errors'],
    shared: { proof: greeting },
  },
  'dns-failure': {
    writeTo: network,
    steps: [
      step('user', 'advice.dns-failure.step.spelling'),
      step(network, 'advice.dns-failure.step.resolver'),
    ],
    sources: ['device-or-application', 'winsock-errors'],
  },
  'timeout-no-greeting': {
    writeTo: network,
    steps: [
      step(maestro, 'advice.step.server-settings'),
      step('user', 'advice.step.other-network'),
      step(network, 'advice.timeout-no-greeting.step.device'),
    ],
    sources: ['rfc-5321', 'device-or-application'],
    shared: { proof: greeting },
  },
  'connection-timeout': {
    writeTo: network,
    steps: [
      step(maestro, 'advice.step.server-settings'),
      step('user', 'advice.step.other-network'),
      step(network, 'advice.port-blocked.step.open'),
    ],
    sources: ['winsock-errors', 'device-or-application'],
    shared: { proof: greeting },
  },
  'connection-reset': {
    writeTo: network,
    steps: [
      step('user', 'advice.step.other-network'),
      step(network, 'advice.connection-reset.step.device'),
      step('user', 'advice.step.send-later'),
    ],
    sources: ['winsock-errors', 'socket-error'],
    shared: { proof: greeting },
  },
  'smtp-intercepted-by-network': {
    writeTo: network,
    steps: [
      step(network, 'advice.smtp-intercepted-by-network.step.redirect'),
      step('user', 'advice.step.other-network'),
    ],
    sources: ['rfc-5321'],
    shared: { proof: greeting },
  },
} as const satisfies Record<string, AdviceEntry>;
