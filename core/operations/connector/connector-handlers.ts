import { connectorScript, parseConnectorName } from '../../mail/connector.ts';
import { cleanDomain } from '../../mail/domain.ts';
import { parseConnectorAddress } from '../../mail/ipv4.ts';
import type { HandlersOf } from '../operation.ts';
import type { SessionState } from '../session-state.ts';
import type { connectorOperations } from './connector-operations.ts';

export function connectorHandlers({ ports }: SessionState): HandlersOf<typeof connectorOperations> {
  return {
    'connector.script': async (input) => {
      const domain = cleanDomain(input.domain, ports.dns.toAscii);
      if (!domain.ok) return domain;
      const address = parseConnectorAddress(input.ip);
      if (!address.ok) return address;
      const name = parseConnectorName(input.name ?? '');
      if (!name.ok) return name;
      return connectorScript({ domain: domain.value.ascii, address: address.value, name: name.value });
    },
  };
}
