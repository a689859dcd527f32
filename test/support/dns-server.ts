import { createSocket, type RemoteInfo } from 'node:dgram';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import dnsPacket, { type Answer, type Packet } from 'dns-packet';

export type DnsRow =
  | { type: 'A' | 'AAAA' | 'CNAME' | 'PTR' | 'NS'; data: string }
  | { type: 'MX'; priority: number; exchange: string }
  /** A list gives the character strings of one record, as they are split in the zone. */
  | { type: 'TXT'; data: string | string[] };

/**
 * How a name misbehaves. `silent`: never answers; `truncated`: UDP says « ask over TCP »; `slow-tcp`: truncated, then
 * TCP gives one byte at a time; `cname-only`: an alias without what it leads to, as an authoritative server answers.
 */
export type DnsBehaviour =
  | 'SERVFAIL'
  | 'REFUSED'
  | 'silent'
  | 'truncated'
  | 'slow-tcp'
  | 'garbage'
  | { delay: number };

export type Zone = Record<string, { rows?: DnsRow[]; behaviour?: DnsBehaviour }>;

export type TestDnsServer = {
  /** `127.0.0.1:PORT`. */
  readonly address: string;
  /** The questions received, `TYPE name`, and how. */
  readonly questions: { question: string; over: 'udp' | 'tcp' }[];
  close(): Promise<void>;
};

/** A DNS server that answers real packets on loopback, over UDP and TCP, from a zone written in the test. */
export async function startDnsServer(zone: Zone): Promise<TestDnsServer> {
  const questions: TestDnsServer['questions'] = [];
  const timers = new Set<NodeJS.Timeout>();
  const sockets = new Set<Socket>();
  const later = (milliseconds: number, action: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      action();
    }, milliseconds);
    timers.add(timer);
  };

  function handle(
    query: Packet,
    over: 'udp' | 'tcp',
    send: (reply: Buffer) => void,
    drip: (reply: Buffer) => void,
  ) {
    const [question] = query.questions ?? [];
    if (question === undefined) return;
    const name = question.name.toLowerCase();
    questions.push({ question: `${question.type} ${name}`, over });
    const entry = zone[name];
    const behaviour = entry?.behaviour;
    const base = { type: 'response' as const, id: query.id ?? 0, questions: query.questions ?? [] };
    const flags = dnsPacket.RECURSION_DESIRED | dnsPacket.RECURSION_AVAILABLE;
    const code = (value: number) => dnsPacket.encode({ ...base, flags: flags | value });
    if (behaviour === 'silent') return;
    if (behaviour === 'SERVFAIL') return send(code(2));
    if (behaviour === 'REFUSED') return send(code(5));
    if (behaviour === 'garbage') return send(Buffer.concat([code(0).subarray(0, 6), Buffer.alloc(9, 0xff)]));
    if (entry === undefined) return send(code(3));
    const rows = entry.rows ?? [];
    const alias = rows.find((row) => row.type === 'CNAME');
    const chosen = rows.filter((row) => row.type === question.type);
    const given = chosen.length === 0 && alias !== undefined ? [alias] : chosen;
    const reply = dnsPacket.encode({ ...base, flags, answers: given.map((row) => toAnswer(name, row)) });
    if (over === 'udp' && (behaviour === 'truncated' || behaviour === 'slow-tcp' || reply.length > 1200)) {
      return send(dnsPacket.encode({ ...base, flags: flags | dnsPacket.TRUNCATED_RESPONSE }));
    }
    if (behaviour === 'slow-tcp') return drip(reply);
    if (typeof behaviour === 'object') return later(behaviour.delay, () => send(reply));
    send(reply);
  }

  const tcp = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    let received = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      while (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0)) {
        const length = received.readUInt16BE(0);
        const packet = dnsPacket.decode(received.subarray(2, 2 + length));
        received = received.subarray(2 + length);
        const frame = (reply: Buffer) => {
          const size = Buffer.alloc(2);
          size.writeUInt16BE(reply.length);
          return Buffer.concat([size, reply]);
        };
        handle(
          packet,
          'tcp',
          (reply) => socket.write(frame(reply)),
          (reply) => {
            const bytes = frame(reply);
            const drop = (at: number) => {
              if (at >= bytes.length || socket.destroyed) return;
              socket.write(bytes.subarray(at, at + 1));
              later(500, () => drop(at + 1));
            };
            drop(0);
          },
        );
      }
    });
  });
  tcp.listen(0, '127.0.0.1');
  await once(tcp, 'listening');
  const { port } = tcp.address() as AddressInfo;

  const udp = createSocket('udp4');
  udp.on('message', (message: Buffer, from: RemoteInfo) => {
    const send = (reply: Buffer) => udp.send(reply, from.port, from.address);
    handle(dnsPacket.decode(message), 'udp', send, send);
  });
  udp.bind(port, '127.0.0.1');
  await once(udp, 'listening');

  return {
    address: `127.0.0.1:${port}`,
    questions,
    close: async () => {
      for (const timer of timers) clearTimeout(timer);
      for (const socket of sockets) socket.destroy();
      tcp.close();
      udp.close();
      await Promise.all([once(tcp, 'close'), once(udp, 'close')]);
    },
  };
}

function toAnswer(name: string, row: DnsRow): Answer {
  switch (row.type) {
    case 'MX':
      return { type: 'MX', name, ttl: 60, data: { preference: row.priority, exchange: row.exchange } };
    case 'TXT':
      return {
        type: 'TXT',
        name,
        ttl: 60,
        data: [row.data].flat().flatMap((text) => text.match(/.{1,255}/gs) ?? ['']),
      };
    default:
      return { type: row.type, name, ttl: 60, data: row.data };
  }
}

/** Shorthand for a name that publishes TXT records. */
export function txt(...data: (string | string[])[]): { rows: DnsRow[] } {
  return { rows: data.map((one) => ({ type: 'TXT', data: one })) };
}
