import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIds } from '../../../core/checkup/check.ts';
import {
  calmIds,
  type Finding,
  finding,
  meaningOf,
  mendedOf,
  seenOf,
  troubleIds,
  unseen,
  unseenReasons,
} from '../../../core/checkup/finding.ts';
import { foundAnswers } from '../../../core/checkup/found-answers.ts';
import { judge } from '../../../core/checkup/judge.ts';
import { instantInGreeting, judgeClock } from '../../../core/checkup/judge-clock.ts';
import { judgeAntivirus, judgeFirewall } from '../../../core/checkup/judge-protection.ts';
import { outlookKeys, outlookQuestions } from '../../../core/checkup/outlook-keys.ts';
import { parseRegQuery, type RegistryReading } from '../../../core/checkup/registry.ts';
import { ranked, saySummary } from '../../../core/checkup/summary.ts';
import { locales } from '../../../core/i18n/message.ts';
import { say } from '../../../core/i18n/translate.ts';
import { traceOf } from '../../support/fake-ports.ts';

const ids = (findings: readonly Finding[]) => findings.map((one) => one.id);

const request = {
  runId: 'checkup-587',
  route: 'app-password',
  host: 'smtp.office365.com',
  port: 587,
  credentials: null,
  from: '',
  to: '',
  subject: '',
  text: '',
  until: 'hello',
  practice: false,
  extraCertificates: [],
  connectTo: null,
} as const;

const certificate = {
  subject: 'CN=outlook.com',
  issuer: 'CN=DigiCert Cloud Services CA-1, O=DigiCert Inc',
  validFrom: '2026-09-01T00:00:00.000Z',
  validUntil: '2027-09-01T00:00:00.000Z',
  names: ['smtp.office365.com'],
  fingerprint256: '00',
  chain: [],
  untrustedBecause: null,
};

function submission(
  facts: Record<string, Record<string, string>>,
  change: Parameters<typeof traceOf>[1] = {},
) {
  const trace = traceOf(request, { outcome: 'stopped', certificate, ...change });
  return {
    check: 'submission' as const,
    inventsNames: false,
    resolved: null,
    seen: {
      ...trace,
      stages: trace.stages.map((one) => ({ ...one, facts: facts[one.stage] ?? {} })),
    },
  };
}

const usual = { hello: { mechanisms: 'LOGIN XOAUTH2' }, tls: { protocol: 'TLSv1.3' } };

describe('an address', () => {
  const led = (host: string) => {
    const one = submission({ ...usual, dns: { addresses: '127.0.0.1' } });
    return ids(judge({ ...one, seen: { ...one.seen, host } }, { program: 'smtp' }));
  };

  it('of the network itself leads a name astray, and is what it is where it was typed', () => {
    expect(led('smtp.office365.com')).toContain('submission-private-address');
    expect(led('127.0.0.1')).not.toContain('submission-private-address');
  });
});

describe('the words of a finding', () => {
  const params = {
    host: 'h.example',
    port: 587,
    protocol: 'TLSv1.3',
    mechanisms: 'LOGIN',
    issuer: 'DigiCert',
    address: '10.0.0.1',
    ipv4: 4,
    ipv6: 0,
    seconds: 9,
    value: 'p.example',
    minutes: 0,
    days: 0,
    far: 'false',
    zone: 'America/Toronto',
    today: '2026-11-21',
    there: '2026-11-21',
    since: '2026-11-21',
    ahead: 'true',
    domain: 'entreprise.example',
    service: 'Google',
    tenant: '0000',
    version: '16.0',
    bitness: 'x64',
    programs: 'olk.exe',
    program: 'Thunderbird',
    by: 'policy',
    name: 'UseNewOutlook',
    type: 'REG_SZ',
    data: '1',
    names: 'Defender',
    rules: 'Règle',
    count: 1,
    store: 'Secret Service',
    state: 'locked',
    megabytes: 12,
    known: 'true',
    folder: '/x',
  };

  it.each([...troubleIds, ...calmIds])('%s says what was seen and what it means', (id) => {
    const one = finding('maestro', id, 'info', 'nobody', params);
    const said = [seenOf(one), meaningOf(one), mendedOf(one)].filter((message) => message !== null);
    for (const locale of locales) {
      for (const message of said)
        expect(say(locale, message), message.id).not.toMatch(/[{}]|undefined|checkup\./);
    }
    // Whatever is to be mended says how to know that it is.
    expect(said.length).toBe((troubleIds as readonly string[]).includes(id) ? 3 : 2);
  });

  it.each(unseenReasons)('what could not be looked at says why: %s', (why) => {
    for (const locale of locales)
      expect(say(locale, seenOf(unseen('outlook', why)))).not.toMatch(/[{}]|none|checkup\./);
  });
});

describe('the submission server', () => {
  it('is ready where it answers, encrypts and offers a login', () => {
    expect(ids(judge(submission(usual), { program: null }))).toEqual(['submission-ready']);
  });

  it('names who opens the encryption on its way', () => {
    const shield = submission(usual, {
      certificate: { ...certificate, issuer: 'CN=Avast Web/Mail Shield Root, O=Avast' },
    });
    const [first] = judge(shield, { program: null });
    expect(first).toMatchObject({
      id: 'certificate-inspected',
      params: { issuer: 'Avast Web/Mail Shield Root' },
    });
  });

  it('is slow, without a login, or led astray, each in its own words', () => {
    expect(ids(judge(submission(usual, { milliseconds: 31_000 }), { program: null }))).toContain(
      'submission-slow',
    );
    const silent = submission({ ...usual, hello: { mechanisms: 'XOAUTH2' } });
    expect(ids(judge(silent, { program: null }))).toContain('login-not-offered');
    const astray = submission({ ...usual, dns: { addresses: '192.168.1.1' } });
    expect(ids(judge(astray, { program: null }))).toContain('submission-private-address');
    const invented = { ...submission(usual), inventsNames: true };
    expect(ids(judge(invented, { program: null }))[0]).toBe('dns-invents');
  });

  it('that fails is explained as any refusal is, and weighs less where maestro* sends through Outlook', () => {
    const failed = submission(
      {},
      {
        outcome: 'failed',
        certificate: null,
        failure: {
          stage: 'connect',
          cause: 'stage-timeout',
          reply: null,
          systemCode: null,
          detail: 'no answer in 15000 ms',
        },
      },
    );
    const [one] = judge(failed, { program: 'smtp' });
    expect(one).toMatchObject({ id: 'submission-failed', state: 'problem' });
    expect(one?.explanation?.diagnoses.length).toBeGreaterThan(0);
    expect(judge(failed, { program: 'outlook' })[0]?.state).toBe('caution');
    for (const locale of locales)
      expect(saySummary([one as Finding], locale)).toContain('smtp.office365.com');
  });
});

describe('the clock', () => {
  const at = (here: string, there: string | null, held = certificate) =>
    judgeClock({
      check: 'clock',
      here: Date.parse(here),
      there: there === null ? null : instantInGreeting(there),
      zone: 'America/Toronto',
      certificate: { from: held.validFrom, until: held.validUntil },
    });
  const greeting =
    'YQ1.outlook.office365.com Microsoft ESMTP MAIL Service ready at Sat, 21 Nov 2026 12:00:00 +0000';

  it('is compared with the server’s greeting', () => {
    expect(ids(at('2026-11-21T12:01:00Z', greeting))).toContain('clock-right');
    expect(at('2026-11-21T12:20:00Z', greeting)[0]).toMatchObject({ id: 'clock-wrong', state: 'caution' });
    expect(at('2031-11-21T12:00:00Z', greeting)[0]).toMatchObject({ id: 'clock-wrong', state: 'problem' });
  });

  it('wrong by years is seen without a greeting, by the certificate or by the age of the facts', () => {
    expect(ids(at('2019-01-01T00:00:00Z', null))).toContain('clock-impossible');
    expect(ids(at('2029-01-01T00:00:00Z', null))).toContain('clock-impossible');
    expect(ids(at('2026-12-01T00:00:00Z', null))).toEqual(['unseen', 'clock-zone']);
  });

  it('reads no instant where there is none', () => {
    expect(instantInGreeting('220 proxy ready')).toBeNull();
    expect(instantInGreeting('Sat, 99 Nov 2026 12:00:00 +0000')).toBeNull();
  });
});

function registry(
  ...rows: readonly [key: string, name: string, type: string, data: string][]
): RegistryReading[] {
  return outlookQuestions.map((question) => {
    const values = rows
      .filter(([key]) => key === question.key || key === `${question.key}@${question.view}`)
      .map(([, name, type, data]) => ({ key: question.key, name, type, data }));
    return { ...question, state: values.length > 0 ? 'read' : 'absent', values };
  });
}

const outlook16: [string, string, string, string] = [
  outlookKeys.automation,
  '(Default)',
  'REG_SZ',
  'Outlook.Application.16',
];
const look = (...rows: [string, string, string, string][]) => ({
  check: 'outlook' as const,
  registry: registry(...rows),
  running: [],
});

describe('Outlook', () => {
  it('classic and modern settles the guide’s question, as found', () => {
    const seen = look(
      outlook16,
      [outlookKeys.policyOptions, 'DoNewOutlookAutoMigration', 'REG_DWORD', '0x0'],
      [outlookKeys.clickToRun, 'ProductReleaseIds', 'REG_SZ', 'O365ProPlusRetail'],
    );
    expect(ids(judge(seen, { program: 'outlook' }))).toEqual([
      'outlook-classic',
      'outlook-migration-stopped',
    ]);
    expect(foundAnswers(seen).map(({ question, value }) => `${question} ${value}`)).toEqual([
      'outlook classic',
      'outlookMigration stopped',
      'outlookLicence enterprise',
    ]);
  });

  it('new is grave only where maestro* sends through it', () => {
    const seen = look(outlook16, [outlookKeys.preferences, 'UseNewOutlook', 'REG_DWORD', '0x1']);
    expect(judge(seen, { program: 'outlook' })[0]).toMatchObject({ id: 'outlook-new', state: 'problem' });
    expect(judge(seen, { program: 'smtp' })[0]).toMatchObject({ id: 'outlook-new', state: 'caution' });
    expect(foundAnswers(seen)[0]).toMatchObject({ question: 'outlook', value: 'new' });
  });

  it('too old or absent is told, and a value of another type is not interpreted', () => {
    const old = look([outlookKeys.automation, '(Default)', 'REG_SZ', 'Outlook.Application.14']);
    expect(ids(judge(old, { program: null }))).toContain('outlook-old');
    expect(ids(judge(look(), { program: null }))).toContain('outlook-absent');
    const odd = look(outlook16, [outlookKeys.preferences, 'UseNewOutlook', 'REG_SZ', '1']);
    expect(ids(judge(odd, { program: null }))).toEqual(['outlook-classic', 'outlook-value-odd']);
    expect(foundAnswers(odd)).toEqual([]);
  });

  it('is two where the views differ', () => {
    const seen = look(
      [`${outlookKeys.automation}@64`, '(Default)', 'REG_SZ', 'Outlook.Application.16'],
      [`${outlookKeys.automation}@32`, '(Default)', 'REG_SZ', 'Outlook.Application.14'],
    );
    expect(ids(judge(seen, { program: null }))).toContain('outlook-views-differ');
  });

  it('names the default mail program that is not Outlook', () => {
    const seen = look(outlook16, [outlookKeys.ownMail, '(par défaut)', 'REG_SZ', 'Mozilla Thunderbird']);
    expect(ids(judge(seen, { program: null }))).toContain('outlook-default-mail');
  });
});

describe('local protections', () => {
  const reading = (values: { name: string; data: string }[]): RegistryReading[] => [
    {
      key: 'k',
      view: '64',
      what: 'values',
      state: 'read',
      values: values.map((value) => ({ key: 'k', type: 'REG_SZ', ...value })),
    },
  ];
  const rules = (...data: string[]) => reading(data.map((one, index) => ({ name: `{${index}}`, data: one })));

  it('tell an antivirus that may stand between from one that does not', () => {
    expect(ids(judgeAntivirus(reading([{ name: 'DISPLAYNAME', data: 'Windows Defender' }])))).toEqual([
      'antivirus-listed',
    ]);
    expect(ids(judgeAntivirus(reading([{ name: 'DISPLAYNAME', data: 'ESET Security' }])))).toEqual([
      'antivirus-mail-shield',
    ]);
    expect(ids(judgeAntivirus(reading([])))).toEqual(['antivirus-none']);
  });

  it('find the rule that blocks port 587 for all programs, and no other', () => {
    const block = 'v2.31|Action=Block|Active=TRUE|Dir=Out|Protocol=6|RPort=587|Name=Courriel interdit|';
    expect(judgeFirewall(rules(block))[0]).toMatchObject({
      id: 'firewall-blocks',
      params: { rules: 'Courriel interdit' },
    });
    for (const harmless of [
      block.replace('Active=TRUE', 'Active=FALSE'),
      block.replace('Dir=Out', 'Dir=In'),
      block.replace('Action=Block', 'Action=Allow'),
      block.replace('Protocol=6', 'Protocol=17'),
      block.replace('RPort=587', 'RPort=25'),
      `${block}App=C:\\jeu.exe|`,
      'not a rule',
    ])
      expect(ids(judgeFirewall(rules(harmless))), harmless).toEqual(['firewall-clear']);
    expect(ids(judgeFirewall(rules(block.replace('RPort=587', 'RPort2_10=500-600'))))).toEqual([
      'firewall-blocks',
    ]);
  });

  it('that were refused are not called clear', () => {
    const refused: RegistryReading[] = [
      { key: 'k', view: '64', what: 'values', state: 'refused', values: [] },
    ];
    expect(ids(judgeFirewall(refused))).toEqual(['unseen']);
  });
});

describe('reg’s output', () => {
  it('is read whatever it holds, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (junk, data) => {
        expect(() => parseRegQuery(junk)).not.toThrow();
        const clean = data.replace(/[\r\n]/g, ' ');
        const read = parseRegQuery(`\r\nHKEY_CURRENT_USER\\A\r\n    Nom    REG_SZ    ${clean}\r\n`);
        expect(read).toEqual([{ key: 'HKEY_CURRENT_USER\\A', name: 'Nom', type: 'REG_SZ', data: clean }]);
      }),
    );
  });
});

describe('the one sentence', () => {
  it('is about the most pressing, and promises nothing of what was not seen', () => {
    const calm = finding('proxy', 'proxy-none', 'good', 'nobody');
    const trouble = finding('outlook', 'outlook-absent', 'problem', 'microsoft365-admin');
    const lesser = finding('storage', 'storage-full', 'caution', 'user', { megabytes: 3 });
    expect(ranked([calm, lesser, trouble]).map((one) => one.id)).toEqual([
      'outlook-absent',
      'storage-full',
      'proxy-none',
    ]);
    expect(saySummary([calm, lesser, trouble], 'fr')).toContain('Aucun Outlook classique');
    expect(saySummary([calm], 'fr')).toContain('ne dit rien des réglages de Microsoft 365');
    expect(saySummary([calm, unseen('domain', 'too-long')], 'fr')).toContain('un point n’a pas pu l’être');
    expect(saySummary([calm, unseen('outlook', 'windows-only')], 'en')).toContain(
      'says nothing of Microsoft 365',
    );
  });

  it('exists for any findings', () => {
    const anyFinding = fc
      .tuple(fc.constantFrom(...checkIds), fc.constantFrom(...unseenReasons))
      .map(([check, why]) => unseen(check, why));
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        for (const locale of locales) expect(saySummary(findings, locale)).not.toMatch(/[{}]|checkup\./);
      }),
      { numRuns: 50 },
    );
  });
});
