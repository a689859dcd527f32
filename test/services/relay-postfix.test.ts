import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dispatch } from '../../core/dispatch.ts';
import { relayWords } from '../../core/mail-test/relay-verdict.ts';
import type { Output } from '../../core/operations/contract.ts';
import { createSession } from '../../core/operations/session.ts';
import { createDnsReader } from '../../services/dns-reader.ts';
import { createAuthority, createServerCertificate } from '../../services/practice-server/certificates.ts';
import { createMailProbe } from '../../services/smtp-probe.ts';
import { startDnsServer, type TestDnsServer } from '../support/dns-server.ts';
import { createFakePorts } from '../support/fake-ports.ts';
import { relayRequest, runProbe } from '../support/mail-request.ts';
import { type Postfix, startPostfix } from '../support/postfix.ts';

const seenHere = { smtpd_reject_footer: '\\c [$client_address]' };

type Door = 'knows-us' | 'stranger' | 'blocked' | 'tls' | 'grey';

let certificates: string;
let authority: string;
let postfix: Postfix<Door>;
let dns: TestDnsServer;

beforeAll(async () => {
  certificates = await mkdtemp(path.join(tmpdir(), 'courriel-certificates-'));
  const made = await createAuthority('Autorité d’essai');
  authority = made.certificate;
  const server = await createServerCertificate(made, ['relais.exercice.example']);
  const file = (name: string) => path.join(certificates, name);
  await writeFile(file('chain.pem'), server.chain);
  await writeFile(file('key.pem'), server.key, { mode: 0o600 });
  postfix = await startPostfix<Door>({
    'knows-us': { mynetworks: '127.0.0.0/8' },
    stranger: seenHere,
    blocked: { smtpd_client_restrictions: 'reject', ...seenHere },
    tls: {
      mynetworks: '127.0.0.0/8',
      smtpd_tls_security_level: 'encrypt',
      smtpd_tls_chain_files: `${file('key.pem')}, ${file('chain.pem')}`,
    },
    grey: {
      mynetworks: '127.0.0.0/8',
      smtpd_recipient_restrictions: 'check_recipient_access static:{451 4.7.1 Greylisting in action}',
    },
  });
  dns = await startDnsServer({
    'exercice.example': {
      rows: [{ type: 'MX', priority: 0, exchange: 'exercice-example.mail.protection.outlook.com' }],
    },
    'exercice-example.mail.protection.outlook.com': { rows: [{ type: 'A', data: '127.0.0.1' }] },
    'filtered.example': { rows: [{ type: 'MX', priority: 0, exchange: 'mx.filter.example' }] },
  });
});

afterAll(async () => {
  await postfix?.stop();
  await dns?.close();
  await rm(certificates, { recursive: true, force: true });
});

type RelayInput = Record<string, unknown>;

async function check(door: Door, changes: RelayInput = {}) {
  const { handlers, close } = createSession({
    ...createFakePorts(),
    probe: createMailProbe({ limits: { stage: 5000 } }),
    dns: createDnsReader(),
  });
  const result = await dispatch(
    handlers,
    'relay.check',
    {
      runId: 'relay',
      domain: 'exercice.example',
      from: 'maestro@exercice.example',
      to: 'client@ailleurs.example',
      expectIp: '199.16.112.2',
      host: null,
      port: postfix.ports[door],
      resolver: dns.address,
      recipient: null,
      send: false,
      practice: null,
      language: 'fr',
      previous: null,
      ...changes,
    },
    { emit: () => {} },
  );
  await close();
  return result;
}

async function verdictOf(door: Door, changes: RelayInput = {}) {
  const result = await check(door, changes);
  if (!result.ok) throw new Error(result.code);
  return result.value as Output<'relay.check'>;
}

describe('the relay test, against Postfix', () => {
  it('goes to the host of the MX and sees a relay that knows the address, stopping before the message', async () => {
    const { verdict, trace } = await verdictOf('knows-us');
    expect(verdict).toMatchObject({
      kind: 'relayed',
      recipient: 'outside',
      host: 'exercice-example.mail.protection.outlook.com',
      hostFrom: 'mx',
      messageAccepted: false,
    });
    expect(trace.stages.find((one) => one.stage === 'message')?.state).not.toBe('passed');
    expect(await postfix.log()).not.toContain('data=1');
  });

  it('sends the message when asked, and says that accepted is not delivered', async () => {
    const { verdict, trace } = await verdictOf('knows-us', { send: true });
    expect(trace.outcome).toBe('accepted');
    expect(verdict.messageAccepted).toBe(true);
    expect(relayWords(verdict).doesNotProve).toContainEqual({ id: 'relay.not.delivered' });
  });

  it('shows the very address that the server reports, and that it is not the one expected', async () => {
    const { verdict } = await verdictOf('stranger');
    const log = await postfix.log();
    const reported = /connect from \S*\[([\d.]+)\]/.exec(log)?.[1];
    expect(reported).toBe('127.0.0.1');
    expect(verdict).toMatchObject({ kind: 'outside-refused', seen: reported, address: 'different' });
    const words = relayWords(verdict);
    expect(words.doesNotProve).toContainEqual({
      id: 'relay.not.other-address',
      params: expect.objectContaining({ seen: reported, expected: '199.16.112.2' }),
    });
  });

  it('tells direct send, which reaches inside only, from the relay', async () => {
    const { verdict } = await verdictOf('stranger', { to: 'collegue@exercice.example' });
    expect(verdict).toMatchObject({ kind: 'inside-accepted', recipient: 'inside' });
    const words = relayWords(verdict);
    expect(words.doesNotProve).toContainEqual({ id: 'relay.not.inside' });
    expect(words.next).toContainEqual({ id: 'relay.next.outside' });
  });

  it('reads a refusal of the address, and hands it to the diagnosis', async () => {
    const { verdict, explanation, checklist } = await verdictOf('blocked');
    expect(verdict).toMatchObject({ seen: '127.0.0.1', address: 'different' });
    expect(['refused', 'outside-refused']).toContain(verdict.kind);
    expect(explanation?.diagnoses.length).toBeGreaterThan(0);
    expect(checklist.observations).toContainEqual(
      expect.objectContaining({ item: 'seen-address', state: 'problem', value: '127.0.0.1' }),
    );
  });

  it('takes grey-listing for a wait and not for a refusal', async () => {
    const { verdict } = await verdictOf('grey');
    expect(verdict.kind).toBe('try-later');
    expect(relayWords(verdict).next).toContainEqual({ id: 'relay.next.later' });
  });

  it('answers a server that demands TLS by TLS', async () => {
    const { trace } = await runProbe(
      relayRequest(postfix.ports.tls, {
        until: 'recipient',
        host: 'relais.exercice.example',
        from: 'maestro@exercice.example',
        to: 'client@ailleurs.example',
        extraCertificates: [authority],
      }),
    );
    expect(trace.failure).toBeNull();
    expect(trace.stages.find((one) => one.stage === 'tls')?.state).toBe('passed');
  });

  it('offers the same test for the server that sends', async () => {
    const { verdict } = await verdictOf('knows-us');
    expect(verdict.command).toBe(
      'assistant-courriel relay check --domain exercice.example --from maestro@exercice.example --to client@ailleurs.example --expect-ip 199.16.112.2',
    );
  });
});

describe('the relay test refuses to start', () => {
  it.each([
    ['a sender of another domain', { from: 'maestro@autre.example' }, 'relay.sender-outside-domain'],
    ['an MX that is a filter', { domain: 'filtered.example', from: 'a@filtered.example' }, 'relay.no-host'],
    ['an expected address in IPv6', { expectIp: '2001:db8::1' }, 'ip.is-ipv6'],
    ['an expected address that is private', { expectIp: '192.168.1.4' }, 'ip.not-public'],
    ['a resolver that answers nothing', { resolver: '127.0.0.1:1' }, 'relay.dns'],
    [
      'an address with a line break',
      { to: 'a@b.example\r\nRCPT TO:<c@d.example>' },
      'address.control-characters',
    ],
  ])('on %s', async (_what, changes, code) => {
    expect(await check('knows-us', changes)).toMatchObject({ ok: false, code });
  });
});
