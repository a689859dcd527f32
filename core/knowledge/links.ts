/**
 * The only addresses the assistant opens, by id. The page names an id, never an address, so no text on screen
 * can lead a person elsewhere.
 */
export const links = {
  'security-info': 'https://mysignins.microsoft.com/security-info',
  'entra-admin': 'https://entra.microsoft.com',
  'microsoft365-admin': 'https://admin.microsoft.com',
  'exchange-admin': 'https://admin.exchange.microsoft.com',
  'restricted-users': 'https://security.microsoft.com/restrictedusers',
  'delist-portal': 'https://sender.office.com',
  'smtp-auth-disabled': 'https://aka.ms/smtp_auth_disabled',
  'basic-auth-timeline':
    'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835',
  'direct-send-announcement':
    'https://techcommunity.microsoft.com/blog/exchange/introducing-more-control-over-direct-send-in-exchange-online/4408790',
  'device-or-application':
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
  'inbound-connector-faq':
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/inbound-connector-faq',
  'smtp-relay-diagnostic': 'https://aka.ms/smtprelay',
  'outlook-warnings':
    'https://support.microsoft.com/office/i-get-warnings-about-a-program-accessing-email-address-information-or-sending-email-on-my-behalf-df007135-3632-4ae4-8577-dd4ba26750a2',
  'app-passwords': 'https://learn.microsoft.com/entra/identity/authentication/howto-mfa-app-passwords',
  'managed-policies': 'https://learn.microsoft.com/entra/identity/conditional-access/managed-policies',
} as const;

export type LinkId = keyof typeof links;

/** True for an id of the list (and not for what objects inherit). */
export function isLinkId(id: string): id is LinkId {
  return Object.hasOwn(links, id);
}
