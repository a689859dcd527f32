import type { PracticeRole } from '../../core/mail/practice.ts';

/**
 * How Microsoft 365 speaks, for the practice server. The refusals are quoted from the project's dated facts
 * (authentication, sender rights, relay); names of servers are of the shape Microsoft uses.
 */

export const submissionHost = 'smtp.office365.com';
export const mxHost = 'exercice-example.mail.protection.outlook.com';

const frontEnd = 'YT4PR01CA0142';
const edge = 'YT2PEPF000001C9';
const mailboxServer = 'YT4PR01MB9021.CANPRD01.PROD.OUTLOOK.COM';

export const serverNames: Record<PracticeRole, string> = {
  submission: `${frontEnd}.outlook.office365.com`,
  mx: `${edge}.mail.protection.outlook.com`,
};

/** `Sat, 21 Nov 2026 15:04:05 +0000`, as Microsoft's banner dates itself. */
function bannerDate(now: Date): string {
  return now.toUTCString().replace('GMT', '+0000');
}

export function banner(role: PracticeRole, now: Date): string {
  return `${serverNames[role]} Microsoft ESMTP MAIL Service ready at ${bannerDate(now)}`;
}

/** What ends every refusal: server, instant, id of the session. */
export function trailer(role: PracticeRole, now: Date, sessionId: string): string {
  const server = role === 'submission' ? frontEnd : edge;
  return `[${server}.CANPRD01.PROD.OUTLOOK.COM ${now.toISOString()} ${sessionId}]`;
}

const shared = ['PIPELINING', 'DSN', 'ENHANCEDSTATUSCODES'];
const afterwards = ['8BITMIME', 'BINARYMIME', 'CHUNKING', 'SMTPUTF8'];

/** The answer to EHLO: name, client's address as seen, capabilities. AUTH is offered by submission under TLS. */
export function helloLines(
  role: PracticeRole,
  options: { clientAddress: string; secure: boolean; startTls: 'offered' | 'stripped' },
): string[] {
  const { clientAddress, secure, startTls } = options;
  // Devices that hide STARTTLS write over it, so that the length of the packet does not change.
  const encryption = secure ? [] : [startTls === 'offered' ? 'STARTTLS' : 'XXXXXXXA'];
  const login = secure && role === 'submission' ? ['AUTH LOGIN XOAUTH2'] : [];
  return [
    `${serverNames[role]} Hello [${clientAddress}]`,
    'SIZE 157286400',
    ...shared,
    ...encryption,
    ...login,
    ...afterwards,
  ];
}

/** The last words of a message that was taken, with the id Microsoft gives it. */
export function accepted(role: PracticeRole, id: string, bytes: number): string {
  return role === 'submission'
    ? `2.0.0 OK <${id}> [Hostname=${mailboxServer}]`
    : `2.6.0 <${id}> [InternalId=21474836480001, Hostname=${mailboxServer}] ${bytes} bytes in 0.101, 12.000 KB/sec Queued mail for delivery`;
}

export function newMessageId(random: string): string {
  return `${mailboxServer.split('.')[0]}${random}@${mailboxServer}`;
}
