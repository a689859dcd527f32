import { ipRouteMessages } from '../../core/guide/ip-route-messages.ts';
import { connectorMessages } from '../../core/mail/connector-messages.ts';
import { dnsMessages } from '../../core/mail/dns-messages.ts';
import { spfMessages } from '../../core/mail/spf-messages.ts';
import { relayMessages } from '../../core/mail-test/relay-messages.ts';

/** What the screens of the IP-address route say. */
export const words = {
  ...connectorMessages,
  ...dnsMessages,
  ...relayMessages,
  ...spfMessages,
  ...ipRouteMessages,
};
