import { isStandard } from './protocol.ts';

/**
 * Chromium alone knows no `app:` scheme, so the pages live at an https origin that stands for it and that no name
 * server ever answers: `app://assistant/x` is `https://assistant.app.invalid/x`. Everything the application sees is
 * translated back.
 */
const suffix = '.invalid';

/** The address Chromium is given. */
export function toChromium(address: string): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/i.exec(address);
  if (match === null) return address;
  const [, scheme = '', host = '', rest = ''] = match;
  return isStandard(scheme) ? `https://${host}.${scheme}${suffix}${rest === '' ? '/' : rest}` : address;
}

/** The address the application is told; an origin stays an origin. */
export function toElectron(address: string): string {
  const match = /^https:\/\/([^/?#]+)\.([a-z0-9+-]+)\.invalid(.*)$/i.exec(address);
  if (match === null) return address;
  const [, host = '', scheme = '', rest = ''] = match;
  return isStandard(scheme) ? `${scheme}://${host}${rest}` : address;
}
