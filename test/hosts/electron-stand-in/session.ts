import { EventEmitter } from 'node:events';
import type { OnBeforeRequestListenerDetails, Session } from 'electron';
import type { CDPSession } from 'playwright-core';
import { toElectron } from './addresses.ts';
import { chromiumContext } from './chromium.ts';
import { fromPartition } from './net.ts';
import type { WebContents } from './web-contents.ts';

type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;
type BeforeRequest = NonNullable<Parameters<Session['webRequest']['onBeforeRequest']>[0]>;

const emitter = new EventEmitter();
let requestHandler: RequestHandler | null = null;
let checkHandler: CheckHandler | null = null;
let client: CDPSession | undefined;
let beforeRequest: ((details: never, answer: (response: { cancel?: boolean }) => void) => void) | null = null;

/** Chromium's names for what pages may ask, and Electron's for the same. */
const permissions = {
  notifications: 'notifications',
  geolocation: 'geolocation',
  midi: 'midi',
  camera: 'media',
  microphone: 'media',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
  'display-capture': 'display-capture',
  'idle-detection': 'idle-detection',
  'storage-access': 'storage-access',
} as const;

/** True when the application grants a permission to a page; with no handler Electron grants everything. */
function grants(contents: WebContents, permission: string, address: string): boolean {
  let granted = true;
  const details = { isMainFrame: true, requestingUrl: address };
  (requestHandler as ((...args: unknown[]) => void) | null)?.(
    contents,
    permission,
    (answer: boolean) => {
      granted = answer;
    },
    details,
  );
  const checked = (checkHandler as ((...args: unknown[]) => boolean) | null)?.(
    contents,
    permission,
    new URL(address).origin === 'null' ? address : new URL(address).origin,
    details,
  );
  return granted && checked !== false;
}

/** Makes Chromium grant and deny to the origin of `address` (as Chromium knows it) what the application does. */
export async function applyPermissions(contents: WebContents, address: string): Promise<void> {
  const context = await chromiumContext();
  if (!address.startsWith('https:')) return;
  // Chromium takes these settings back when the client that made them leaves: this one stays.
  client ??= await context.browser()?.newBrowserCDPSession();
  const { origin } = new URL(address);
  for (const [name, electronName] of Object.entries(permissions)) {
    const setting = grants(contents, electronName, toElectron(`${origin}/`)) ? 'granted' : 'denied';
    await client?.send('Browser.setPermission', { permission: { name }, setting, origin });
  }
}

/** Asks the application about a network request; true when it cancels it. */
export function isCancelled(
  details: Pick<OnBeforeRequestListenerDetails, 'url' | 'method' | 'resourceType'>,
): Promise<boolean> {
  const listener = beforeRequest;
  if (listener === null) return Promise.resolve(false);
  return new Promise((resolve) => {
    listener(details as never, ({ cancel }) => resolve(cancel === true));
  });
}

/** Tells the application of a download; true when it refuses it. */
export function sessionEvents(): EventEmitter {
  return emitter;
}

const defaultSession = {
  setPermissionRequestHandler: (handler: RequestHandler | null) => {
    requestHandler = handler;
  },
  setPermissionCheckHandler: (handler: CheckHandler | null) => {
    checkHandler = handler;
  },
  setDevicePermissionHandler: () => {},
  setDisplayMediaRequestHandler: () => {},
  webRequest: {
    onBeforeRequest: (listener: BeforeRequest | null) => {
      beforeRequest = listener as typeof beforeRequest;
    },
  },
  on: emitter.on.bind(emitter) as unknown as Session['on'],
};

export const session = { defaultSession, fromPartition };
