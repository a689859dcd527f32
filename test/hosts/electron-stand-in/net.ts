import { EventEmitter } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import type { Session, WebRequest } from 'electron';

type BeforeRequest = NonNullable<Parameters<WebRequest['onBeforeRequest']>[0]>;

type Partition = {
  readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'>;
  cancels(url: string): boolean;
};

const partitions = new Map<string, Partition>();

/** A session that no page uses, the same for the same name: what it may ask of the network, and nothing else. */
export function fromPartition(name: string): Partition {
  const partition = partitions.get(name) ?? createPartition();
  partitions.set(name, partition);
  return partition;
}

function createPartition(): Partition {
  let beforeRequest: BeforeRequest | null = null;
  return {
    webRequest: {
      onBeforeRequest: (listener: unknown) => {
        beforeRequest = listener as BeforeRequest | null;
      },
    },
    cancels: (url) => {
      let cancelled = false;
      beforeRequest?.({ url } as never, ({ cancel }) => {
        cancelled = cancel === true;
      });
      return cancelled;
    },
  };
}

type Asked = http.RequestOptions & { readonly session: Partition };

/** Requests of the main process: Node makes them, the session may refuse them first. */
export const net = {
  request: ({ session, ...options }: Asked): http.ClientRequest => {
    const { protocol = 'https:', hostname, port, path } = options;
    const request = (protocol === 'http:' ? http : https).request(options);
    if (session.cancels(`${protocol}//${hostname}:${port}${path}`))
      request.destroy(new Error('net::ERR_BLOCKED_BY_CLIENT'));
    return request;
  },
};

/** Electron's own updater: the library only tells it that the program is about to be replaced. */
export const autoUpdater = new EventEmitter();
