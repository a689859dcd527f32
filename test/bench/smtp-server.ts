import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';

/** A mail server that accepts everything in clear, each reply `latency` milliseconds after what it answers. */
export async function startBenchServer(latency = 0): Promise<{ port: number; close(): void }> {
  const server = net.createServer((socket) => {
    let body = false;
    let rest = '';
    const say = (text: string) => {
      if (latency === 0) socket.write(`${text}\r\n`);
      else setTimeout(() => socket.write(`${text}\r\n`), latency);
    };
    socket.on('error', () => {});
    socket.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (body) {
          if (line !== '.') continue;
          body = false;
          say('250 2.0.0 taken');
        } else if (/^EHLO/i.test(line)) say('250-bench\r\n250 PIPELINING');
        else if (/^DATA/i.test(line)) {
          body = true;
          say('354 go on');
        } else if (/^QUIT/i.test(line)) {
          say('221 bye');
          setTimeout(() => socket.end(), latency);
        } else say('250 2.0.0 ok');
      }
    });
    say('220 bench ESMTP');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
}

/** Replies of such a server to one message, QUIT's left out: greeting, EHLO, MAIL, RCPT, DATA, the message. */
export const repliesToOne = 6;
