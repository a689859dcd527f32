import { domainToASCII } from 'node:url';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailTestRequest } from '../../core/ports.ts';

/** The message as it travels: headers and text, lines ended by CRLF, nothing but ASCII. */
export function composeMessage(request: MailTestRequest): Promise<string> {
  const composer = new MailComposer({
    from: request.from,
    to: request.to,
    subject: request.subject,
    text: request.text,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return new Promise((resolve, reject) => {
    composer.compile().build((error, message) => {
      // The composer leaves the text's own line ends; Microsoft 365 refuses a bare LF (5.6.11).
      if (error === null) resolve(message.toString('latin1').replace(/\r\n|\r|\n/g, '\r\n'));
      else reject(error);
    });
  });
}

/** RFC 5321 §4.5.2: a line that begins with a dot gets one more, for a dot alone ends the message. */
export function dotStuffed(message: string): string {
  return message.replace(/\r\n$/, '').replace(/^\./gm, '..');
}

/** An address as MAIL FROM and RCPT TO take it; null when it holds what no command can carry. */
export function envelopeAddress(address: string): string | null {
  const at = address.lastIndexOf('@');
  const domain = domainToASCII(address.slice(at + 1));
  const path = `${address.slice(0, at)}@${domain}`;
  return at > 0 && domain !== '' && /^[\u0021-\u003b=\u003f-\u007e]+$/.test(path) ? path : null;
}
