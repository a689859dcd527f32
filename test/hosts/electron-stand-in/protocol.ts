import type { Protocol } from 'electron';
import { onlyAfterReady, onlyBeforeReady } from './readiness.ts';

const standard = new Set<string>();
let registered = false;
const handlers = new Map<string, Parameters<Protocol['handle']>[1]>();

/** True for a scheme that was declared standard in time: only those have an origin. */
export function isStandard(scheme: string): boolean {
  return standard.has(scheme);
}

/** The handler of an address's scheme, if the application installed one. */
export function handlerOf(address: string): Parameters<Protocol['handle']>[1] | undefined {
  return handlers.get(address.split(':')[0] ?? '');
}

export const protocol = {
  registerSchemesAsPrivileged: (schemes) => {
    onlyBeforeReady('protocol.registerSchemesAsPrivileged');
    if (registered) throw new Error('protocol.registerSchemesAsPrivileged should be called only once');
    registered = true;
    for (const { scheme, privileges } of schemes) {
      if (privileges?.bypassCSP)
        throw new Error(`stand-in: ${scheme} would bypass the content security policy`);
      if (privileges?.standard && privileges.secure) standard.add(scheme);
    }
  },
  handle: (scheme, handler) => {
    onlyAfterReady('protocol.handle');
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
  isProtocolHandled: (scheme) => handlers.has(scheme),
} satisfies Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle' | 'isProtocolHandled'>;
