import type { Session, WebContents } from 'electron';
import { isOurs, isStartPage } from './origin.ts';

/**
 * What the page may do besides showing itself; everything else is denied.
 * - clipboard-sanitized-write: the Copy buttons beside values to type in maestro*. Secrets are copied by the main
 *   process, and reading the clipboard stays denied.
 */
const allowed: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** True when a permission is on the list and our own page asks. `asker` is an origin or an address. */
export function mayUse(permission: string, asker: string): boolean {
  return allowed.has(permission) && isOurs(asker);
}

/**
 * Denies by default what a session would otherwise grant, and cancels every network request but our own files':
 * mail is sent by the main process, never by the page. `developer` lets the developer tools load themselves.
 */
export function hardenSession(
  session: Pick<
    Session,
    | 'setPermissionRequestHandler'
    | 'setPermissionCheckHandler'
    | 'setDevicePermissionHandler'
    | 'setDisplayMediaRequestHandler'
    | 'webRequest'
    | 'on'
  >,
  developer: boolean,
): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(mayUse(permission, details.requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, asker) => mayUse(permission, asker));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !mayRequest(details.url, developer) }),
  );
  session.on('will-download', (event) => event.preventDefault());
}

/** Our own files, and what needs no network: pictures inlined by the style sheets. */
export function mayRequest(address: string, developer: boolean): boolean {
  return isOurs(address) || address.startsWith('data:') || (developer && address.startsWith('devtools:'));
}

/** Keeps a page where it is: no navigation, no redirect, no webview, no new window. A reload stays possible. */
export function hardenContents(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>): void {
  contents.on('will-navigate', (details) => {
    if (!isStartPage(details.url)) details.preventDefault();
  });
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame || !isStartPage(details.url)) details.preventDefault();
  });
  contents.on('will-redirect', (details) => details.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
