import { afterEach, describe, expect, it } from 'vitest';
import { type Finding, seenOf } from '../../core/checkup/finding.ts';
import { saySummary } from '../../core/checkup/summary.ts';
import { dispatch } from '../../core/dispatch.ts';
import { say } from '../../core/i18n/translate.ts';
import type { Output } from '../../core/operations/contract.ts';
import { createSession } from '../../core/operations/session.ts';
import type { Ports } from '../../core/ports.ts';
import { readRegistry } from '../../services/checkup/registry-reader.ts';
import { createDnsReader } from '../../services/dns-reader.ts';
import { createMailProbe } from '../../services/smtp-probe.ts';
import { startDnsServer, type Zone } from '../support/dns-server.ts';
import { createFakePorts } from '../support/fake-ports.ts';
import { startPassage } from '../support/passage.ts';
import { playedReg } from '../support/reg-outputs.ts';
import { type Answer, startScriptedMailServer, testCertificates } from '../support/scripted-mail-server.ts';
import { startUsualDns, usualDomain } from '../support/usual-domain.ts';

const certificates = await testCertificates(['smtp.office365.com']);
const outOfDate = await testCertificates(['smtp.office365.com'], {
  notBefore: new Date('2019-01-01'),
  notAfter: new Date('2020-01-01'),
});
const open: { close(): Promise<void> }[] = [];
const kept = <T extends { close(): Promise<void> }>(one: T): T => {
  open.push(one);
  return one;
};

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** The services of this machine, against local servers: what goes to 587 goes to `mailPort`, the rest nowhere. */
function portsFor(
  mailPort: number,
  change: Partial<Ports> = {},
  stage = 1500,
  trusted = certificates,
): Ports {
  const probe = createMailProbe({ limits: { stage, dns: 1500 } });
  return {
    ...createFakePorts(),
    dns: createDnsReader(3000),
    probe: {
      run: (request, options) =>
        probe.run(
          {
            ...request,
            host: request.port === 587 ? 'smtp.office365.com' : request.host,
            extraCertificates: [trusted.authority],
            connectTo: { address: '127.0.0.1', port: request.port === 587 ? mailPort : 1 },
          },
          options,
        ),
    },
    ...change,
  };
}

async function run(ports: Ports, resolver: string, change: object = {}) {
  const events: string[] = [];
  const { handlers, close } = createSession(ports);
  const input = {
    runId: 'r',
    account: `nom@${usualDomain}`,
    offline: false,
    agreed: false,
    program: 'smtp',
    host: '127.0.0.1',
    port: null,
    resolver,
    ...change,
  };
  const result = await dispatch(handlers, 'checkup.run', input, {
    emit: (_name, payload) => {
      if ('check' in payload) events.push(String(payload.check));
    },
  });
  await close();
  if (!result.ok) throw new Error(result.code);
  const { findings, answers } = result.value as Output<'checkup.run'>;
  const of = (check: Finding['check']) => findings.filter((one) => one.check === check).map((one) => one.id);
  return { findings, answers, events, of };
}

const stopOf = (timer: NodeJS.Timeout) => () => clearTimeout(timer);

const greeted = (greeting: Answer) => startScriptedMailServer({ certificates, answers: { greeting } });

describe('the check-up, for real against local servers', () => {
  it('finds the way open, the clock right and the domain at Microsoft, and sends nothing', async () => {
    const ready = new Date().toUTCString().replace('GMT', '+0000');
    const mail = kept(
      await greeted(`220 test.outlook.office365.com Microsoft ESMTP MAIL Service ready at ${ready}\r\n`),
    );
    const dns = kept(await startUsualDns());
    const { of, events, findings } = await run(portsFor(mail.port), dns.address);
    expect(of('submission')).toEqual(expect.arrayContaining(['submission-ready']));
    expect(of('clock')).toContain('clock-right');
    expect(of('domain')).toEqual(['domain-microsoft']);
    // This DNS names the relay without an address for it.
    expect(of('relay')).toEqual(['unseen']);
    expect(of('outlook')).toEqual(['unseen']);
    expect(new Set(events).size).toBe(13);
    expect(mail.lines.join('\n')).not.toMatch(/AUTH|MAIL FROM/);
    expect(mail.messages).toEqual([]);
    expect(saySummary(findings, 'fr')).toContain('À surveiller');
  });

  it.each<[string, Answer]>([
    ['a proxy that answers 200', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html></html>\r\n'],
    ['silence', null],
    ['a cut line', 'cut'],
    ['a refusal', '554 5.7.1 No service here\r\n'],
  ])('tells %s as a finding, and goes on with the others', async (_what, greeting) => {
    const mail = kept(await greeted(greeting));
    const dns = kept(await startUsualDns());
    const { of, findings } = await run(portsFor(mail.port), dns.address);
    expect(of('submission')).toContain('submission-failed');
    expect(findings[0]?.explanation?.diagnoses.length).toBeGreaterThan(0);
    expect(of('domain')).toEqual(['domain-microsoft']);
    expect(of('keychain')).toEqual(['keychain-ready']);
  });

  it('is not taken in by a DNS that lies, and concludes nothing without a network', async () => {
    const mail = kept(await greeted('220 test.example ESMTP\r\n'));
    const denying = kept(await startDnsServer({}));
    const denied = await run(portsFor(mail.port), denying.address);
    expect(denied.of('domain')).toEqual(['domain-denied']);
    const inventing: Zone = {
      'assistant-courriel-verification.invalid': { rows: [{ type: 'A', data: '10.0.0.1' }] },
    };
    const portal = kept(await startDnsServer(inventing));
    expect((await run(portsFor(mail.port), portal.address)).of('submission')).toContain('dns-invents');
    const nobody = await run(portsFor(1), '127.0.0.1:1', { host: null });
    expect(nobody.of('domain')).toEqual(['domain-unread']);
    expect(nobody.of('submission')).toContain('submission-unresolved');
    expect(nobody.of('relay')).toEqual(['unseen']);
  });

  it('hears a server whose words and TLS come one byte at a time', async () => {
    const ready = new Date().toUTCString().replace('GMT', '+0000');
    const mail = kept(await greeted(`220 test.outlook.office365.com Microsoft ESMTP ready at ${ready}\r\n`));
    const pieces = kept(await startPassage(mail.port, { pieces: true }));
    const { of } = await run(portsFor(pieces.port), '127.0.0.1:1', { account: null });
    expect(of('submission')).toContain('submission-ready');
    expect(of('clock')).toContain('clock-right');
  });

  it('tells a network slower than its limits as such, and not as a refusal', async () => {
    const mail = kept(await greeted('220 test.example ESMTP\r\n'));
    // A stage bears 400 ms here, and the network takes twice as long to bring anything back.
    const slow = kept(await startPassage(mail.port, { delay: 800 }));
    const { of, findings } = await run(portsFor(slow.port, {}, 400), '127.0.0.1:1', { account: null });
    expect(of('submission')).toContain('submission-failed');
    const cause = findings.find((one) => one.id === 'submission-failed')?.explanation?.diagnoses[0]?.id;
    expect(cause).toBe('timeout-no-greeting');
    expect(of('keychain')).toEqual(['keychain-ready']);
  });

  it('says that a look which outlasts its limit brought nothing, and ends', async () => {
    const fake = createFakePorts();
    const never = () => new Promise<never>(() => {});
    const hurried = {
      ...fake.clock,
      every: (limit: number, action: () => void) => stopOf(setTimeout(action, limit / 100)),
    };
    const ports = portsFor(1, { clock: hurried, workstation: { ...fake.workstation, proxies: never } });
    const { findings, of } = await run(ports, '127.0.0.1:1', { offline: true });
    expect(findings.find((one) => one.check === 'proxy')?.params.why).toBe('too-long');
    expect(of('storage')).toEqual(['storage-ready']);
  });

  it.each([
    [
      'a clock years behind the server’s',
      '220 test.example ESMTP ready at Tue, 1 Jan 2030 08:00:00 +0000\r\n',
      certificates,
      'clock-wrong',
    ],
    ['a certificate of other years', '220 test.example ESMTP\r\n', outOfDate, 'clock-impossible'],
  ])('tells %s', async (_what, greeting, shown, id) => {
    const mail = kept(await startScriptedMailServer({ certificates: shown, answers: { greeting } }));
    const { findings } = await run(portsFor(mail.port, {}, 1500, shown), '127.0.0.1:1', { account: null });
    const clock = findings.find((one) => one.check === 'clock' && one.id === id);
    expect(clock?.state).toBe('problem');
    if (clock !== undefined) expect(say('fr', seenOf(clock))).not.toMatch(/\d{5} minutes/);
  });

  it('takes no address of the network itself for Microsoft’s', async () => {
    const mail = kept(await greeted('220 test.example ESMTP\r\n'));
    const lying = kept(
      await startDnsServer({ 'smtp.office365.com': { rows: [{ type: 'A', data: '127.0.0.1' }] } }),
    );
    const { of } = await run(portsFor(mail.port), lying.address, { account: null, host: null });
    expect(of('submission')).toContain('submission-private-address');
  });

  it('finds in the DNS where the mail is, and leaves open what a filter hides', async () => {
    const mx = (exchange: string): Zone[string] => ({ rows: [{ type: 'MX', priority: 1, exchange }] });
    const nothing: Zone[string] = { rows: [] };
    const domain = (name: string, exchange: string): Zone => ({
      [name]: mx(exchange),
      [`autodiscover.${name}`]: nothing,
    });
    const dns = kept(
      await startDnsServer({
        ...domain('ailleurs.example', 'aspmx.l.google.com'),
        ...domain('filtre.example', 'mx1.filtre.pphosted.com'),
      }),
    );
    const found = async (name: string) =>
      (await run(portsFor(1), dns.address, { account: `nom@${name}` })).answers;
    expect(await found('ailleurs.example')).toEqual([
      { question: 'mailService', value: 'elsewhere', check: 'domain' },
    ]);
    expect(await found('filtre.example')).toEqual([]);
  });

  it('asks nothing of the network when told so, and Microsoft only when agreed', async () => {
    const dns = kept(await startUsualDns());
    const asked: string[] = [];
    const fake = createFakePorts();
    const workstation = {
      ...fake.workstation,
      tenantOf: async (domain: string) => {
        asked.push(domain);
        return { ok: true as const, value: null };
      },
    };
    const offline = await run(portsFor(1, { workstation }), dns.address, { offline: true, agreed: true });
    expect(dns.questions).toEqual([]);
    expect(asked).toEqual([]);
    expect(offline.findings.find((one) => one.check === 'tenant')?.params.why).toBe('offline');
    await run(portsFor(1, { workstation }), dns.address);
    expect(asked).toEqual([]);
    const agreed = await run(portsFor(1, { workstation }), dns.address, { agreed: true });
    expect(asked).toEqual([usualDomain]);
    expect(agreed.of('tenant')).toEqual(['tenant-none']);
  });

  it('reads Outlook on Windows, and hands its answers to the guide as found', async () => {
    const dns = kept(await startUsualDns());
    const fake = createFakePorts();
    const reg = playedReg({
      language: 'fr',
      keys: {
        'HKCR\\Outlook.Application\\CurVer': [['(par défaut)', 'REG_SZ', 'Outlook.Application.16']],
        'HKCU\\Software\\Microsoft\\Office\\16.0\\Outlook\\Preferences': [
          ['UseNewOutlook', 'REG_DWORD', '0x1'],
        ],
      },
    });
    const windows = portsFor(1, {
      info: { ...fake.info, platform: 'win32' },
      workstation: {
        ...fake.workstation,
        registry: (questions, signal) => readRegistry(questions, signal, reg),
      },
    });
    const { of, answers } = await run(windows, dns.address, { offline: true, program: 'outlook' });
    expect(of('outlook')).toContain('outlook-new');
    expect(answers).toEqual([{ question: 'outlook', value: 'new', check: 'outlook' }]);
  });

  it('ends at once when cancelled, every look told as such', async () => {
    const mail = kept(await greeted(null));
    const dns = kept(await startDnsServer({ [usualDomain]: { behaviour: 'silent' } }));
    const { handlers } = createSession(portsFor(mail.port));
    const input = {
      runId: 'r',
      account: `nom@${usualDomain}`,
      offline: false,
      agreed: false,
      program: null,
      host: null,
      port: null,
      resolver: dns.address,
    };
    const ending = dispatch(handlers, 'checkup.run', input, { emit: () => {} });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await dispatch(handlers, 'run.cancel', { runId: 'r' }, { emit: () => {} });
    const ended = await ending;
    if (!ended.ok) throw new Error(ended.code);
    const { findings } = ended.value as Output<'checkup.run'>;
    expect(findings.find((one) => one.check === 'domain')?.params.why).toBe('cancelled');
    expect(findings.find((one) => one.check === 'keychain')?.id).toBe('keychain-ready');
  });

  it('refuses an address, a host and a resolver that are none', async () => {
    const { handlers } = createSession(portsFor(1));
    const input = {
      runId: 'r',
      account: 'not an address',
      offline: true,
      agreed: false,
      program: null,
      host: null,
      port: null,
      resolver: null,
    };
    const refused = async (change: object) => {
      const result = await dispatch(handlers, 'checkup.run', { ...input, ...change }, { emit: () => {} });
      return result.ok ? 'ok' : result.code;
    };
    expect(await refused({})).toBe('address.invalid');
    expect(await refused({ account: null, resolver: 'dns' })).toBe('dns.resolver-invalid');
    expect(await refused({ account: null, port: 99_999 })).not.toBe('ok');
    expect(await refused({ account: null, more: 1 })).toBe('contract.invalid-input');
  });
});
