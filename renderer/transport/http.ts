import type { Transport } from '../../core/client.ts';
import { fail, type Result } from '../../core/result.ts';

const sessionKey = 'assistant-courriel.session';

/**
 * Talks to the loopback host. The address carries a one-time token in its fragment, which browsers never send;
 * it is exchanged for a session token kept in this tab only (sessionStorage is per origin, port included, unlike
 * cookies). A reload keeps working; another page, another port or another tab has nothing to show.
 */
export async function httpTransport(): Promise<Transport | null> {
  const session = await openSession();
  if (session === null) return null;
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  void follow(session, (name, payload) => {
    for (const listener of listeners.get(name) ?? []) listener(payload);
  });
  return {
    call: (name, input) => post(session, { name, input }),
    on: (name, listener) => {
      const set = listeners.get(name) ?? new Set();
      set.add(listener);
      listeners.set(name, set);
      return () => set.delete(listener);
    },
  };
}

async function openSession(): Promise<string | null> {
  const token = new URLSearchParams(location.hash.slice(1)).get('jeton');
  if (token !== null) {
    history.replaceState(null, '', location.pathname);
    const response = await fetch('/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    }).catch(() => null);
    if (response?.ok) {
      const { session } = (await response.json()) as { session: string };
      sessionStorage.setItem(sessionKey, session);
      return session;
    }
  }
  return sessionStorage.getItem(sessionKey);
}

async function post(session: string, body: unknown): Promise<Result<unknown>> {
  try {
    const response = await fetch('/api/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${session}` },
      body: JSON.stringify(body),
    });
    if (response.status === 401 || response.status === 403) return fail('transport.unauthorized');
    return (await response.json()) as Result<unknown>;
  } catch {
    return fail('transport.unreachable');
  }
}

/** Reads the event stream, one JSON object a line, and opens it again when it ends. */
async function follow(session: string, deliver: (name: string, payload: unknown) => void): Promise<void> {
  for (let wait = 250; ; wait = Math.min(wait * 2, 10_000)) {
    try {
      const response = await fetch('/api/events', { headers: { authorization: `Bearer ${session}` } });
      if (response.status === 401 || response.status === 403) return;
      if (response.ok && response.body !== null) {
        wait = 250;
        await readLines(response.body, (line) => {
          const event = JSON.parse(line) as { name?: string; payload?: unknown };
          if (typeof event.name === 'string') deliver(event.name, event.payload);
        });
      }
    } catch {
      // The host is gone or restarting: the next call says so in words, this only tries again.
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

async function readLines(body: ReadableStream<Uint8Array>, onLine: (line: string) => void): Promise<void> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') onLine(line);
  }
}
