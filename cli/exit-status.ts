import type { FailureCode } from '../core/i18n/failures.ts';
import type { ExitStatus } from './command.ts';

/** Areas whose failures come from what the caller gave. */
const unusable = [
  'usage',
  'input',
  'address',
  'host',
  'port',
  'date',
  'domain',
  'ip',
  'export',
  'signins',
  'audit',
  'whatif',
  'facts',
  'preset',
  'campaign',
  'link',
];

/** The exit status of a failure: 2 for what the caller gave, 3 for our own fault, 1 for a plain no. */
export function exitStatusOf(code: FailureCode): ExitStatus {
  switch (code) {
    case 'input.cancelled':
      return 1;
    case 'internal.error':
    case 'contract.invalid-output':
      return 3;
    case 'signins.cancelled':
      return 1;
    case 'contract.invalid-input':
    case 'contract.unknown-operation':
    case 'secret.empty':
    case 'secret.too-long':
    case 'practice.unknown-scenario':
    case 'practice.cannot-listen':
    case 'web.cannot-listen':
    case 'dns.resolver-invalid':
    case 'connector.name':
    case 'graph.needs-person':
    case 'relay.sender-outside-domain':
      return 2;
    default:
      return unusable.includes(code.split('.')[0] ?? '') ? 2 : 1;
  }
}
