import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';

type Passage = { readonly port: number; close(): Promise<void> };

/**
 * A way to a server of this machine that spoils what comes back: in `pieces` of one byte, or held for `delay`
 * milliseconds.
 */
export async function startPassage(
  to: number,
  { pieces = false, delay = 0 }: { readonly pieces?: boolean; readonly delay?: number },
): Promise<Passage> {
  const open = new Set<net.Socket>();
  const server = net.createServer((client) => {
    const peer = net.connect(to, '127.0.0.1');
    client.setNoDelay(true);
    for (const [one, other] of [
      [client, peer],
      [peer, client],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
    client.pipe(peer);
    peer.on('data', (chunk) => {
      if (pieces) for (const byte of chunk) client.write(Buffer.of(byte));
      else setTimeout(() => client.destroyed || client.write(chunk), delay);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
