/** Where a piece of advice comes from. `publishedOn` is the ISO date of the text read; null when it gives none. */
export type AdviceSource = {
  readonly title: string;
  readonly url: string;
  readonly publishedOn: string | null;
};

const learn = 'https://learn.microsoft.com';
const blog = 'https://techcommunity.microsoft.com/blog/exchange';

/**
 * Every text that supports the advice. Titles stay in their own language; dates are those of the copy that was read,
 * so an older date means older knowledge and not a dead link.
 */
export const adviceSources = {
  'basic-auth-timeline': {
    title: 'Exchange Team: Updated Exchange Online SMTP AUTH Basic Authentication Deprecation Timeline',
    url: `${blog}/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835`,
    publishedOn: '2026-01-27',
  },
  'legacy-tls-endpoint': {
    title: 'Exchange Team: New opt-in endpoint available for SMTP AUTH clients still needing legacy TLS',
    url: `${blog}/new-opt-in-endpoint-available-for-smtp-auth-clients-still-needing-legacy-tls/2659652`,
    publishedOn: '2021-08-18',
  },
  'direct-send-control': {
    title: 'Exchange Team: Introducing more control over Direct Send in Exchange Online',
    url: `${blog}/introducing-more-control-over-direct-send-in-exchange-online/4408790`,
    publishedOn: '2025-04-28',
  },
  'device-or-application': {
    title: 'Microsoft Learn: How to set up a multifunction device or application to send email',
    url: `${learn}/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365`,
    publishedOn: '2025-06-03',
  },
  'printers-and-applications': {
    title: 'Microsoft Learn: Fix issues with printers, scanners, and LOB applications that send email',
    url: `${learn}/exchange/mail-flow-best-practices/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off`,
    publishedOn: '2024-08-13',
  },
  'smtp-auth-switch': {
    title: 'Microsoft Learn: Enable or disable authenticated client SMTP submission (SMTP AUTH)',
    url: `${learn}/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission`,
    publishedOn: null,
  },
  'authentication-policies': {
    title: 'Microsoft Learn: Disable Basic authentication in Exchange Online',
    url: `${learn}/exchange/clients-and-mobile-in-exchange-online/disable-basic-authentication-in-exchange-online`,
    publishedOn: null,
  },
  'set-casmailbox': {
    title: 'Microsoft Learn: Set-CASMailbox',
    url: `${learn}/powershell/module/exchange/set-casmailbox`,
    publishedOn: '2026-08-20',
  },
  'new-inboundconnector': {
    title: 'Microsoft Learn: New-InboundConnector',
    url: `${learn}/powershell/module/exchange/new-inboundconnector`,
    publishedOn: '2026-08-20',
  },
  'inbound-connector-faq': {
    title: 'Microsoft Learn: Inbound connector FAQ',
    url: `${learn}/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/inbound-connector-faq`,
    publishedOn: null,
  },
  'delivery-reports': {
    title: 'Microsoft Learn: Email non-delivery reports in Exchange Online',
    url: `${learn}/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online`,
    publishedOn: '2024-10-14',
  },
  'submission-limits': {
    title: 'Microsoft Learn: Improvements in the SMTP AUTH client submission protocol',
    url: `${learn}/troubleshoot/exchange/send-emails/smtp-submission-improvements`,
    publishedOn: '2024-01-24',
  },
  'socket-error': {
    title: 'Microsoft Learn: SocketError when sending or receiving email (TLS 1.0 and 1.1)',
    url: `${learn}/troubleshoot/exchange/email-delivery/send-receive-emails-socketerror`,
    publishedOn: '2024-10-24',
  },
  'app-passwords': {
    title: 'Microsoft Learn: Enforce multifactor authentication with legacy applications using app passwords',
    url: `${learn}/entra/identity/authentication/howto-mfa-app-passwords`,
    publishedOn: '2025-03-04',
  },
  'user-states': {
    title: 'Microsoft Learn: Enable per-user multifactor authentication',
    url: `${learn}/entra/identity/authentication/howto-mfa-userstates`,
    publishedOn: '2025-07-13',
  },
  'security-defaults': {
    title: 'Microsoft Learn: Security defaults in Microsoft Entra ID',
    url: `${learn}/entra/fundamentals/security-defaults`,
    publishedOn: '2025-07-21',
  },
  'block-legacy-auth': {
    title: 'Microsoft Learn: Block legacy authentication with Conditional Access',
    url: `${learn}/entra/identity/conditional-access/policy-block-legacy-authentication`,
    publishedOn: '2026-03-24',
  },
  'managed-policies': {
    title: 'Microsoft Learn: Microsoft-managed Conditional Access policies',
    url: `${learn}/entra/identity/conditional-access/managed-policies`,
    publishedOn: '2026-05-28',
  },
  'entra-error-codes': {
    title: 'Microsoft Learn: Microsoft Entra authentication and authorization error codes',
    url: `${learn}/entra/identity-platform/reference-error-codes`,
    publishedOn: '2024-04-24',
  },
  'outlook-add-ins': {
    title: 'Microsoft Learn: Outlook add-ins overview',
    url: `${learn}/office/dev/add-ins/outlook/outlook-add-ins-overview`,
    publishedOn: null,
  },
  'outlook-object-model-guard': {
    title: 'Microsoft Learn: Security behavior of the Outlook object model',
    url: `${learn}/office/vba/outlook/how-to/security/security-behavior-of-the-outlook-object-model`,
    publishedOn: null,
  },
  'winsock-errors': {
    title: 'Microsoft Learn: Windows Sockets error codes',
    url: `${learn}/windows/win32/winsock/windows-sockets-error-codes-2`,
    publishedOn: null,
  },
  'rfc-5321': {
    title: 'RFC 5321: Simple Mail Transfer Protocol',
    url: 'https://www.rfc-editor.org/rfc/rfc5321',
    publishedOn: '2008-10-01',
  },
  'rfc-3207': {
    title: 'RFC 3207: SMTP Service Extension for Secure SMTP over Transport Layer Security',
    url: 'https://www.rfc-editor.org/rfc/rfc3207',
    publishedOn: '2002-02-01',
  },
  'rfc-4954': {
    title: 'RFC 4954: SMTP Service Extension for Authentication',
    url: 'https://www.rfc-editor.org/rfc/rfc4954',
    publishedOn: '2007-07-01',
  },
  'rfc-7372': {
    title: 'RFC 7372: Email Authentication Status Codes',
    url: 'https://www.rfc-editor.org/rfc/rfc7372',
    publishedOn: '2014-09-01',
  },
  'rfc-5280': {
    title: 'RFC 5280: Internet X.509 Public Key Infrastructure Certificate and CRL Profile',
    url: 'https://www.rfc-editor.org/rfc/rfc5280',
    publishedOn: '2008-05-01',
  },
} as const satisfies Record<string, AdviceSource>;

export type AdviceSourceId = keyof typeof adviceSources;
