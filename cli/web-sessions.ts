import { randomBytes, timingSafeEqual } from 'node:crypto';

/** Events kept for a page that is about to open its stream, or opens it again. */
const longestBacklog = 100;

export type WebSession = {
  /** Pushes one event, as a line of JSON, to the pages that hold it. */
  readonly push: (event: { name: string; payload: unknown }) => void;
  /** Adds a stream and returns what removes it. Events that found no stream are written first. */
  readonly follow: (write: (line: string) => void) => () => void;
};

export type WebSessions = {
  /** A fresh one-time token; the one before it, if nobody used it, is worth nothing from then on. */
  readonly newToken: () => string;
  /** Exchanges the token for a session's secret, once; null when it is not the token. */
  readonly redeem: (token: string) => string | null;
  /** The session that an `Authorization` header names, or null. */
  readonly find: (authorization: string | undefined) => WebSession | null;
};

/** Who may talk to the loopback host: whoever holds a link that the terminal printed, and nobody else. */
export function createWebSessions(): WebSessions {
  const sessions: { readonly secret: string; readonly session: WebSession }[] = [];
  let token: string | null = null;

  return {
    newToken: () => {
      token = randomSecret();
      return token;
    },
    redeem: (candidate) => {
      if (token === null || !sameSecret(candidate, token)) return null;
      token = null;
      const secret = randomSecret();
      sessions.push({ secret, session: createWebSession() });
      return secret;
    },
    find: (authorization) => {
      const candidate = /^Bearer ([\w-]+)$/.exec(authorization ?? '')?.[1];
      if (candidate === undefined) return null;
      return sessions.find(({ secret }) => sameSecret(candidate, secret))?.session ?? null;
    },
  };
}

function createWebSession(): WebSession {
  const streams = new Set<(line: string) => void>();
  let backlog: string[] = [];
  return {
    push: (event) => {
      const line = `${JSON.stringify(event)}\n`;
      if (streams.size === 0) backlog = [...backlog, line].slice(-longestBacklog);
      for (const write of streams) write(line);
    },
    follow: (write) => {
      streams.add(write);
      for (const line of backlog) write(line);
      backlog = [];
      return () => streams.delete(write);
    },
  };
}

/** 256 bits, in letters that an address and a header can carry. */
function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}

function sameSecret(candidate: string, secret: string): boolean {
  const left = Buffer.from(candidate);
  const right = Buffer.from(secret);
  return left.length === right.length && timingSafeEqual(left, right);
}
