import net from 'node:net';
import tls from 'node:tls';
import { createTransport } from 'nodemailer';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { practiceAccount } from '../../core/mail/practice.ts';
import type { PracticeEndpoint, PracticeHost } from '../../core/ports.ts';
import {
  createPracticeHost,
  type PracticeServer,
  startPracticeServer,
} from '../../services/practice-server.ts';
import { testSecret } from '../support/mail-request.ts';

let server: PracticeServer | null = null;
let host: PracticeHost | null = null;

afterEach(async () => {
  await server?.close();
  await host?.close();
  server = null;
  host = null;
});

async function start(...[options]: Parameters<typeof startPracticeServer>): Promise<PracticeServer> {
  const started = await startPracticeServer(options);
  if (!started.ok) throw new Error(started.code);
  server = started.value;
  return server;
}

/** Says lines in clear, one after each answer, and returns the answers. */
function converse(port: number, lines: string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1');
    const answers: string[] = [];
    let buffer = '';
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      buffer += chunk.toString();
      while (/^\d{3} .*\r\n/m.test(buffer)) {
        const end =
          (/^\d{3} .*\r\n/m.exec(buffer)?.index ?? 0) + (/^\d{3} .*\r\n/m.exec(buffer)?.[0].length ?? 0);
        answers.push(buffer.slice(0, end).trim());
        buffer = buffer.slice(end);
        const line = lines.shift();
        if (line === undefined) {
          socket.destroy();
          resolve(answers);
          return;
        }
        socket.write(`${line}\r\n`);
      }
    });
  });
}

/** An ordinary mail client, which trusts the practice server's authority. */
const ordinaryClient = ({ address, port, host, certificates }: PracticeEndpoint) =>
  createTransport({
    host: address,
    port,
    requireTLS: true,
    auth: { user: practiceAccount, pass: testSecret },
    tls: { servername: host, ca: [...certificates] },
  });

describe('the practice server', () => {
  test('takes a message from an ordinary mail client that trusts its authority', async () => {
    const { endpoint, inbox } = await start({ scenario: 'ok' });
    const transport = ordinaryClient(endpoint);
    await transport.sendMail({
      from: practiceAccount,
      to: 'a@exercice.example, b@exercice.example',
      subject: 'Facture nº 12 : à payer avant l’été',
      text: 'x',
    });
    transport.close();
    expect(inbox()).toMatchObject([
      {
        from: practiceAccount,
        to: ['a@exercice.example', 'b@exercice.example'],
        subject: 'Facture nº 12 : à payer avant l’été',
      },
    ]);
  });

  test('keeps the latest messages only, newest first', async () => {
    const { endpoint, inbox } = await start({ scenario: 'ok', route: 'relay' });
    const transport = createTransport({
      host: endpoint.address,
      port: endpoint.port,
      pool: true,
      maxConnections: 1,
      tls: { servername: endpoint.host, ca: [...endpoint.certificates] },
    });
    for (let count = 1; count <= 53; count += 1) {
      await transport.sendMail({
        from: practiceAccount,
        to: 'a@exercice.example',
        subject: `nº ${count}`,
        text: 'x',
      });
    }
    transport.close();
    const subjects = inbox().map(({ subject }) => subject);
    expect(subjects).toHaveLength(50);
    expect([subjects[0], subjects.at(-1)]).toEqual(['nº 53', 'nº 4']);
  });

  test('listens on the loopback address alone', async () => {
    const { endpoint } = await start({ scenario: 'ok' });
    expect(endpoint.address).toBe('127.0.0.1');
    const elsewhere = await new Promise((resolve) => {
      const socket = net.connect(endpoint.port, '127.0.0.2');
      socket.once('connect', () => resolve('connected'));
      socket.once('error', () => resolve('refused'));
    });
    expect(elsewhere).toBe('refused');
  });

  test('says what Microsoft says to what is out of order', async () => {
    const { endpoint } = await start({ scenario: 'ok' });
    const answers = await converse(endpoint.port, [
      'EHLO client.example',
      'AUTH LOGIN',
      'MAIL FROM:<a@exercice.example>',
      'BDAT 10 LAST',
      'RSET',
      'QUIT',
    ]);
    expect(answers[2]).toMatch(/^504 5\.7\.4 Unrecognized authentication type \[/);
    expect(answers[3]).toMatch(/^451 5\.7\.3 STARTTLS is required to send mail \[/);
    expect(answers[4]).toMatch(/^500 5\.3\.3 Unrecognized command \[/);
    expect(answers.slice(5)).toEqual([
      '250 2.0.0 Resetting',
      '221 2.0.0 Service closing transmission channel',
    ]);
  });

  test('refuses an empty password', async () => {
    const { endpoint } = await start({ scenario: 'ok' });
    const transport = createTransport({
      host: endpoint.address,
      port: endpoint.port,
      requireTLS: true,
      tls: { servername: endpoint.host, ca: [...endpoint.certificates] },
      auth: {
        type: 'custom',
        method: 'LOGIN-EMPTY',
        user: practiceAccount,
        pass: 'x',
      },
      customAuth: {
        'LOGIN-EMPTY': async (context: { sendCommand(line: string): Promise<{ response: string }> }) => {
          await context.sendCommand('AUTH LOGIN');
          await context.sendCommand(Buffer.from(practiceAccount).toString('base64'));
          const answer = await context.sendCommand('');
          throw new Error(answer.response);
        },
      },
    });
    await expect(transport.verify()).rejects.toThrow(/535 5\.7\.3 Authentication unsuccessful/);
    transport.close();
  });

  test('gives up its certificate to no other run: each has its own authority', async () => {
    const first = await start({ scenario: 'ok' });
    const again = await startPracticeServer({ scenario: 'ok' });
    if (!again.ok) throw new Error(again.code);
    expect(again.value.endpoint.certificates).not.toEqual(first.endpoint.certificates);
    await again.value.close();
  });

  test('says which port it cannot have', async () => {
    const { endpoint } = await start({ scenario: 'ok' });
    expect(await startPracticeServer({ scenario: 'silent', port: endpoint.port })).toEqual({
      ok: false,
      code: 'practice.cannot-listen',
      params: { port: endpoint.port, detail: 'EADDRINUSE' },
    });
    expect(await startPracticeServer({ scenario: 'silent', port: 70_000 })).toMatchObject({
      ok: false,
      code: 'practice.cannot-listen',
    });
  });

  test('ends its connections when it closes', async () => {
    const { endpoint, close } = await start({ scenario: 'silent' });
    const socket = net.connect(endpoint.port, endpoint.address);
    await new Promise((resolve) => socket.once('connect', resolve));
    const ended = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => {});
    server = null;
    await close();
    await ended;
  });
});

describe('the practice host', () => {
  test('starts a scenario once for each of Microsoft’s hosts, and all share one inbox', async () => {
    host = createPracticeHost();
    const [login, again, relay, direct] = await Promise.all([
      host.endpoint('ok', 'app-password'),
      host.endpoint('ok', 'app-password'),
      host.endpoint('ok', 'relay'),
      host.endpoint('ok', 'direct'),
    ]);
    expect(again).toEqual(login);
    expect(direct).toEqual(relay);
    expect(login).toMatchObject({ ok: true, value: { host: 'smtp.office365.com' } });
    expect(relay).toMatchObject({
      ok: true,
      value: { host: 'exercice-example.mail.protection.outlook.com' },
    });
    expect(relay.ok && login.ok && relay.value.certificates).toEqual(login.ok && login.value.certificates);
  });

  test('gives no certificate to trust for untrusted-certificate', async () => {
    host = createPracticeHost();
    expect(await host.endpoint('untrusted-certificate', 'app-password')).toMatchObject({
      ok: true,
      value: { certificates: [] },
    });
  });

  test('can be closed, and used again', async () => {
    host = createPracticeHost();
    const first = await host.endpoint('ok', 'app-password');
    await host.close();
    const second = await host.endpoint('ok', 'app-password');
    expect(first.ok && second.ok).toBe(true);
    const reached = await new Promise((resolve) => {
      if (!second.ok) throw new Error(second.code);
      const socket = tls.connect({
        port: second.value.port,
        host: second.value.address,
        rejectUnauthorized: false,
      });
      // A greeting in clear is no handshake: the server is there.
      socket.once('error', () => resolve(true));
    });
    expect(reached).toBe(true);
  });
});

test('a password given to the server is neither told nor kept where anybody reads', async () => {
  const told: string[] = [];
  const writes = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((words) => {
      told.push(String(words));
      return true;
    }),
  );
  try {
    const { endpoint, inbox } = await start({ scenario: 'wrong-password' });
    const transport = ordinaryClient(endpoint);
    const refusal = await transport.verify().then(
      () => '',
      (error: Error) => error.message,
    );
    transport.close();
    const everything = JSON.stringify([told, inbox(), endpoint, refusal]);
    expect(refusal).toContain('535 5.7.139');
    expect(everything).not.toContain(testSecret);
    expect(everything).not.toContain(Buffer.from(testSecret).toString('base64'));
  } finally {
    for (const write of writes) write.mockRestore();
  }
});
