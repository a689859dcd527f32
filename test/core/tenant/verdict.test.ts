import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../../core/i18n/translate.ts';
import type { MailboxFacts, MailboxKnowledge, TenantFacts } from '../../../core/tenant/facts.ts';
import { readFacts } from '../../../core/tenant/read-facts.ts';
import { verdictOn, verdictTable } from '../../../core/tenant/verdict.ts';

const asOf = '2026-11-21';
const account = 'compta@exemple.ca';

function knowing(tenant: TenantFacts = {}, mailbox: Partial<MailboxFacts> = {}): MailboxKnowledge {
  return { asOf, tenant, mailbox: { account, ...mailbox } };
}

const openTenant: TenantFacts = { securityDefaults: 'off', appPasswords: 'allowed', smtpAuth: 'off' };
const openMailbox: Partial<MailboxFacts> = {
  conditionalAccess: 'clear',
  perUserMfa: 'enforced',
  appPasswordHeld: 'yes',
  basicSmtpPolicy: 'allowed',
  smtpAuth: 'on',
  licence: 'yes',
};

const answer = (tenant: TenantFacts, mailbox: Partial<MailboxFacts>, on = asOf) =>
  verdictOn(knowing(tenant, mailbox), 'app-password', on).answer;

describe('the verdict for the app-password route', () => {
  it('sends when every switch is open, and says until when', () => {
    const verdict = verdictOn(knowing(openTenant, openMailbox), 'app-password', asOf);
    expect(verdict.answer).toBe('sends');
    expect(verdict.decidedBy).toBeNull();
    expect(verdict.changesOn).toEqual({ date: '2026-12-21', answer: 'cannot-say' });
  });

  it('does not send on 2 January 2027 unless basic authentication was switched back on', () => {
    const verdict = verdictOn(knowing(openTenant, openMailbox), 'app-password', '2027-01-02');
    expect(verdict.answer).toBe('does-not-send');
    expect(verdict.decidedBy).toBe('retirement');
    expect(verdict.leastChange.map((change) => change.switchId)).toEqual(['retirement']);
    expect(answer({ ...openTenant, basicAuthReenabled: 'yes' }, openMailbox, '2027-01-02')).toBe('sends');
  });

  it('does not pretend to know the day in December 2026, nor whether it was switched back on since', () => {
    expect(answer(openTenant, openMailbox, '2026-12-20')).toBe('sends');
    expect(answer(openTenant, openMailbox, '2026-12-28')).toBe('cannot-say');
    const later: MailboxKnowledge = { ...knowing(openTenant, openMailbox), asOf: '2027-03-01' };
    expect(verdictOn(later, 'app-password', '2027-03-01').unknown).toEqual(['retirement']);
  });

  it.each([
    ['security-defaults', { ...openTenant, securityDefaults: 'on' }, openMailbox],
    ['conditional-access', openTenant, { ...openMailbox, conditionalAccess: 'blocks' }],
    [
      'app-passwords',
      { ...openTenant, appPasswords: 'forbidden' },
      { ...openMailbox, appPasswordHeld: 'no' },
    ],
    ['authentication-policy', openTenant, { ...openMailbox, basicSmtpPolicy: 'blocked' }],
    ['smtp-auth-tenant', openTenant, { ...openMailbox, smtpAuth: 'inherit' }],
    ['smtp-auth-mailbox', { ...openTenant, smtpAuth: 'on' }, { ...openMailbox, smtpAuth: 'off' }],
    ['licence', openTenant, { ...openMailbox, licence: 'no' }],
  ] as const)('%s alone stops it, and undoing it alone is the least change', (id, tenant, mailbox) => {
    const verdict = verdictOn(knowing(tenant, mailbox), 'app-password', asOf);
    expect(verdict.answer).toBe('does-not-send');
    expect(verdict.decidedBy).toBe(id);
    expect(verdict.leastChange.map((change) => change.switchId)).toEqual([id]);
  });

  it('names the first closed switch in Microsoft’s order, and asks for every closed one to be opened', () => {
    const verdict = verdictOn(
      knowing({ ...openTenant, securityDefaults: 'on' }, { ...openMailbox, licence: 'no' }),
      'app-password',
      asOf,
    );
    expect(verdict.decidedBy).toBe('security-defaults');
    expect(verdict.leastChange.map((change) => change.switchId)).toEqual(['security-defaults', 'licence']);
  });

  it('keeps an existing app password working where creating new ones is forbidden', () => {
    expect(answer({ ...openTenant, appPasswords: 'forbidden' }, openMailbox)).toBe('sends');
  });

  it('lets the mailbox overrule the organization, in three states', () => {
    for (const [tenant, mailbox, expected] of [
      ['off', 'on', 'sends'],
      ['on', 'off', 'does-not-send'],
      ['on', 'inherit', 'sends'],
      ['off', 'inherit', 'does-not-send'],
    ] as const)
      expect(answer({ ...openTenant, smtpAuth: tenant }, { ...openMailbox, smtpAuth: mailbox })).toBe(
        expected,
      );
  });

  it('does not ask for what no longer matters', () => {
    const verdict = verdictOn(
      knowing({ securityDefaults: 'off', appPasswords: 'allowed' }, openMailbox),
      'app-password',
      asOf,
    );
    expect(verdict.answer).toBe('sends');
    expect(verdict.unknown).toEqual([]);
  });

  it('cannot say with nothing known, lists what to learn, and never blames the password', () => {
    const verdict = verdictOn(knowing(), 'app-password', asOf);
    expect(verdict.answer).toBe('cannot-say');
    expect(verdict.unknown[0]).toBe('security-defaults');
    for (const reading of verdict.switches.filter(({ state }) => state === 'unknown'))
      expect(say('fr', reading.learn ?? { id: 'verdict.short.sends' }).length).toBeGreaterThan(20);
  });

  it('a managed policy in report-only sends today and leaves the future open, or settled by the notice', () => {
    const mailbox = { ...openMailbox, conditionalAccess: 'report-only-managed' } as const;
    expect(answer(openTenant, mailbox)).toBe('sends');
    expect(answer(openTenant, mailbox, '2026-12-10')).toBe('cannot-say');
    const noticed = { ...mailbox, activationOn: '2026-12-12' };
    expect(answer(openTenant, noticed, '2026-12-11')).toBe('sends');
    expect(answer(openTenant, noticed, '2026-12-12')).toBe('does-not-send');
    expect(verdictOn(knowing(openTenant, noticed), 'app-password', asOf).changesOn).toEqual({
      date: '2026-12-12',
      answer: 'does-not-send',
    });
    // A report-only policy of the organization waits for a person, not for a date.
    expect(answer(openTenant, { ...openMailbox, conditionalAccess: 'report-only' }, '2026-12-10')).toBe(
      'sends',
    );
  });
});

describe('what was observed', () => {
  it('an accepted login proves every switch open that day', () => {
    const observation = { on: asOf, outcome: 'accepted' } as const;
    const verdict = verdictOn(knowing({}, { observation }), 'app-password', asOf);
    expect(verdict.answer).toBe('sends');
    expect(verdictOn(knowing({}, { observation }), 'app-password', '2027-01-02').answer).toBe(
      'does-not-send',
    );
  });

  it('a refusal that names its switch closes it', () => {
    const observation = { on: asOf, outcome: 'refused', diagnosis: 'smtp-auth-disabled-tenant' } as const;
    const verdict = verdictOn(knowing({}, { observation }), 'app-password', asOf);
    expect(verdict.decidedBy).toBe('smtp-auth-tenant');
    expect(verdict.answer).toBe('does-not-send');
  });

  it('a policy refusal stops the message without accusing one switch', () => {
    const observation = { on: asOf, outcome: 'refused', diagnosis: 'policy-blocked' } as const;
    const verdict = verdictOn(knowing({}, { observation }), 'app-password', asOf);
    expect(verdict.answer).toBe('does-not-send');
    expect(verdict.decidedBy).toBeNull();
    expect(verdict.suspects).toEqual([
      'security-defaults',
      'conditional-access',
      'authentication-policy',
      'smtp-auth-tenant',
    ]);
  });

  it('the last suspect left is the culprit', () => {
    const observation = { on: asOf, outcome: 'refused', diagnosis: 'policy-blocked' } as const;
    const verdict = verdictOn(
      knowing({ ...openTenant }, { ...openMailbox, conditionalAccess: 'unknown', observation }),
      'app-password',
      asOf,
    );
    expect(verdict.decidedBy).toBe('conditional-access');
    expect(verdict.leastChange.map(({ switchId }) => switchId)).toEqual(['conditional-access']);
  });

  it('a wrong password or a generic refusal accuses no switch', () => {
    for (const diagnosis of ['bad-credentials', 'auth-refused', 'unknown'] as const) {
      const observation = { on: asOf, outcome: 'refused', diagnosis } as const;
      expect(answer({}, { observation })).toBe('cannot-say');
    }
  });

  it('says so when facts and observation contradict each other', () => {
    const observation = { on: asOf, outcome: 'accepted' } as const;
    const verdict = verdictOn(knowing({ securityDefaults: 'on' }, { observation }), 'app-password', asOf);
    expect(verdict.answer).toBe('cannot-say');
    expect(verdict.contradictions).toEqual(['security-defaults']);
    const refused = { on: asOf, outcome: 'refused', diagnosis: 'policy-blocked' } as const;
    const other = verdictOn(
      knowing(openTenant, { ...openMailbox, observation: refused }),
      'app-password',
      asOf,
    );
    expect(other.contradictions.length).toBeGreaterThan(0);
  });
});

describe('the verdict for the IP-address route', () => {
  const relay = (tenant: TenantFacts, mailbox: Partial<MailboxFacts>, on = asOf) =>
    verdictOn(knowing(tenant, mailbox), 'ip-address', on);

  it('rests on the connector and the domain, and not on any sign-in switch', () => {
    const mailbox = { port25: 'open', senderDomainAccepted: 'yes', recipients: 'outside' } as const;
    const worst: TenantFacts = { securityDefaults: 'on', smtpAuth: 'off', connector: 'matching' };
    expect(relay(worst, { ...mailbox, conditionalAccess: 'blocks' }, '2027-08-01').answer).toBe('sends');
    expect(relay({ connector: 'disabled' }, mailbox).decidedBy).toBe('connector');
    expect(relay({ connector: 'matching' }, { ...mailbox, senderDomainAccepted: 'no' }).decidedBy).toBe(
      'accepted-domain',
    );
  });

  it('falls back on direct send for recipients inside, unless it is rejected', () => {
    const mailbox = { port25: 'open', recipients: 'inside' } as const;
    expect(relay({ connector: 'none', rejectDirectSend: 'off' }, mailbox).answer).toBe('sends');
    expect(relay({ connector: 'none', rejectDirectSend: 'on' }, mailbox).decidedBy).toBe('direct-send');
    expect(relay({ connector: 'none' }, { ...mailbox, recipients: 'outside' }).decidedBy).toBe('connector');
  });
});

describe('the verdict for the Outlook route', () => {
  const seated = { outlook: 'classic', outlookAccount: 'same' } as const;
  const outlook = (mailbox: Partial<MailboxFacts>, on = asOf) =>
    verdictOn(knowing({ securityDefaults: 'on', smtpAuth: 'off' }, mailbox), 'outlook', on);

  it('rests on the workstation’s Outlook, and not on any sign-in switch', () => {
    const verdict = outlook(
      { ...seated, conditionalAccess: 'blocks', outlookMigration: 'stopped' },
      '2027-08-01',
    );
    expect(verdict).toMatchObject({ answer: 'sends', changesOn: null });
    expect(
      say('fr', { id: 'verdict.answer.sends', params: { account, on: asOf, route: 'outlook' } }),
    ).toContain('par Outlook');
    expect(outlook({ ...seated, outlook: 'new' })).toMatchObject({
      answer: 'does-not-send',
      decidedBy: 'outlook-program',
    });
    expect(outlook({ ...seated, outlookAccount: 'other' }).decidedBy).toBe('outlook-account');
  });

  it('cannot say once Microsoft may have switched the workstation, which depends on the licence', () => {
    const enterprise = { ...seated, outlookMigration: 'allowed', outlookLicence: 'enterprise' } as const;
    expect(outlook(enterprise)).toMatchObject({
      answer: 'sends',
      changesOn: { date: '2027-03-01', answer: 'cannot-say' },
    });
    expect(outlook(enterprise, '2027-02-28').answer).toBe('sends');
    expect(outlook(enterprise, '2027-03-01').unknown).toEqual(['outlook-switch']);
    expect(outlook({ ...enterprise, outlookLicence: 'business' }, '2026-11-22').answer).toBe('cannot-say');
    expect(outlook({ ...enterprise, outlookLicence: 'perpetual' }, '2028-01-01').answer).toBe('sends');
    expect(outlook({}).answer).toBe('cannot-say');
  });

  it('blames the workstation’s Outlook when it is closed to programs, as seen or as it answered', () => {
    const closed = { answer: 'does-not-send', decidedBy: 'outlook-program' };
    const refused = { on: asOf, route: 'outlook', outcome: 'refused' } as const;
    const observation = { ...refused, diagnosis: 'outlook-not-automatable' } as const;
    expect(outlook({ ...seated, outlook: 'broken' })).toMatchObject(closed);
    expect(outlook({ outlookAccount: 'same', observation })).toMatchObject(closed);
    // Seen as it should be, and refusing all the same: nothing is concluded.
    expect(outlook({ ...seated, observation })).toMatchObject({ answer: 'cannot-say' });
  });

  it('takes what a check-up found, and whose workstation it was', () => {
    const checkup = (found: string | null, whose: string | null) =>
      JSON.stringify({
        checkedAt: `${asOf}T12:00:00.000Z`,
        account: whose,
        summary: '…',
        findings: [],
        answers: [
          ...(found === null ? [] : [{ question: 'outlook', value: found, check: 'outlook' }]),
          { question: 'mailService', value: 'microsoft365', check: 'domain' },
        ],
      });
    const told = (text: string, account: string | null = null) => {
      const read = readFacts(text, 'checkup.json', { ip: null, account });
      if (!read.ok) return read.code;
      const { asOf: day, tenant, mailboxes } = read.value.facts;
      const [mailbox] = mailboxes;
      return mailbox === undefined ? null : verdictOn({ asOf: day, tenant, mailbox }, 'outlook', asOf);
    };
    const not = { account: 'a@exemple.ca', answer: 'does-not-send', decidedBy: 'outlook-program' };
    expect(told(checkup('broken', 'a@exemple.ca'))).toMatchObject(not);
    expect(told(checkup('old', null), 'a@exemple.ca')).toMatchObject(not);
    expect(told(checkup(null, 'a@exemple.ca'))).toMatchObject({ answer: 'cannot-say' });
    expect(told(checkup('old', null))).toBe('facts.not-facts');
    expect(told('{"findings":[]}')).toBe('facts.not-facts');
  });
});

const maybe = <T>(...values: T[]) => fc.constantFrom(undefined, ...values);

const tenants: fc.Arbitrary<TenantFacts> = fc.record({
  securityDefaults: maybe('on', 'off', 'unknown'),
  appPasswords: maybe('allowed', 'forbidden', 'unknown'),
  smtpAuth: maybe('on', 'off'),
  rejectDirectSend: maybe('on', 'off'),
  connector: maybe('matching', 'disabled', 'none'),
});

const mailboxes: fc.Arbitrary<Partial<MailboxFacts>> = fc.record({
  conditionalAccess: maybe('clear', 'report-only', 'report-only-managed', 'blocks', 'unknown'),
  perUserMfa: maybe('disabled', 'enabled', 'enforced'),
  appPasswordHeld: maybe('yes', 'no'),
  basicSmtpPolicy: maybe('allowed', 'blocked'),
  smtpAuth: maybe('on', 'off', 'inherit'),
  licence: maybe('yes', 'no', 'unknown'),
  senderDomainAccepted: maybe('yes', 'no'),
  recipients: maybe('inside', 'outside'),
  port25: maybe('open', 'closed'),
  outlook: maybe('classic', 'new', 'old', 'absent', 'unknown'),
  outlookAccount: maybe('same', 'other'),
  outlookMigration: maybe('stopped', 'allowed'),
  outlookLicence: maybe('business', 'enterprise', 'perpetual'),
});

const observations = fc.constantFrom<MailboxFacts['observation']>(
  undefined,
  undefined,
  { on: asOf, outcome: 'accepted' },
  { on: asOf, outcome: 'refused', diagnosis: 'policy-blocked' },
  { on: asOf, outcome: 'refused', diagnosis: 'smtp-auth-disabled-mailbox' },
  { on: asOf, outcome: 'refused', diagnosis: 'bad-credentials' },
);

const dates = fc.constantFrom('2026-11-21', '2026-12-05', '2026-12-28', '2027-01-02', '2027-08-01');
const routes = fc.constantFrom('app-password' as const, 'ip-address' as const, 'outlook' as const);
const switchCount = { 'app-password': 9, 'ip-address': 4, outlook: 3 };

/** Fills what `facts` leaves open with what `more` knows. */
function learn<T extends object>(facts: T, more: T): T {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined && value !== 'unknown');
  return { ...facts, ...more, ...Object.fromEntries(known) };
}

describe('three-valued logic', () => {
  it('is total: any facts, any date, any route give one answer with every switch read', () => {
    fc.assert(
      fc.property(
        tenants,
        mailboxes,
        observations,
        routes,
        dates,
        (tenant, mailbox, observation, route, on) => {
          const verdict = verdictOn(knowing(tenant, { ...mailbox, observation }), route, on);
          expect(['sends', 'does-not-send', 'cannot-say']).toContain(verdict.answer);
          expect(verdict.switches.length).toBe(switchCount[route]);
          if (verdict.answer === 'sends') expect(verdict.leastChange).toEqual([]);
          if (verdict.answer === 'cannot-say' && verdict.contradictions.length === 0)
            expect(verdict.unknown.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('is monotonic: learning more never turns a firm answer into another, unless it contradicts', () => {
    fc.assert(
      fc.property(
        tenants,
        mailboxes,
        tenants,
        mailboxes,
        observations,
        routes,
        dates,
        (tenant, mailbox, moreTenant, moreMailbox, observation, route, on) => {
          const before = verdictOn(knowing(tenant, { ...mailbox, observation }), route, on);
          const after = verdictOn(
            knowing(learn(tenant, moreTenant), { ...learn(mailbox, moreMailbox), observation }),
            route,
            on,
          );
          if (before.answer !== 'cannot-say' && after.contradictions.length === 0)
            expect(after.answer).toBe(before.answer);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('is exact: a firm answer is the one that every completion of the facts gives', () => {
    const open: (keyof MailboxFacts)[] = ['conditionalAccess', 'smtpAuth', 'licence', 'perUserMfa'];
    const values = {
      conditionalAccess: ['clear', 'report-only', 'blocks'],
      smtpAuth: ['on', 'off', 'inherit'],
      licence: ['yes', 'no'],
      perUserMfa: ['disabled', 'enabled', 'enforced'],
    } as const;
    fc.assert(
      fc.property(tenants, mailboxes, (tenantFacts, mailboxFacts) => {
        const tenant = learn(tenantFacts, { ...openTenant });
        const mailbox = learn({ basicSmtpPolicy: mailboxFacts.basicSmtpPolicy }, openMailbox);
        const partial: Partial<MailboxFacts> = {
          ...mailbox,
          conditionalAccess: mailboxFacts.conditionalAccess === 'clear' ? 'clear' : undefined,
          smtpAuth: mailboxFacts.smtpAuth,
          licence: mailboxFacts.licence,
          perUserMfa: mailboxFacts.perUserMfa,
        };
        let completions: Partial<MailboxFacts>[] = [partial];
        for (const field of open) {
          if (partial[field] !== undefined && partial[field] !== 'unknown') continue;
          const choices: readonly string[] = values[field as keyof typeof values];
          completions = completions.flatMap((each) => choices.map((value) => ({ ...each, [field]: value })));
        }
        const answers = new Set(completions.map((each) => answer(tenant, each)));
        const [only] = [...answers];
        expect(answer(tenant, partial)).toBe(answers.size === 1 ? only : 'cannot-say');
      }),
      { numRuns: 300 },
    );
  });

  it('making the least change turns « does not send » into « sends » when nothing is unknown', () => {
    const mend: Record<string, { tenant?: TenantFacts; mailbox?: Partial<MailboxFacts> }> = {
      'security-defaults': { tenant: { securityDefaults: 'off' } },
      'conditional-access': { mailbox: { conditionalAccess: 'clear' } },
      'app-passwords': { tenant: { appPasswords: 'allowed' } },
      'authentication-policy': { mailbox: { basicSmtpPolicy: 'allowed' } },
      'smtp-auth-tenant': { mailbox: { smtpAuth: 'on' } },
      'smtp-auth-mailbox': { mailbox: { smtpAuth: 'on' } },
      licence: { mailbox: { licence: 'yes' } },
      retirement: { tenant: { basicAuthReenabled: 'yes' } },
    };
    fc.assert(
      fc.property(tenants, mailboxes, dates, (tenantFacts, mailboxFacts, on) => {
        const tenant = learn(tenantFacts, openTenant);
        const mailbox = { ...learn(mailboxFacts, openMailbox), activationOn: '2026-12-01' };
        const verdict = verdictOn(knowing(tenant, mailbox), 'app-password', on);
        if (verdict.answer !== 'does-not-send') return;
        let mended = { tenant, mailbox };
        for (const { switchId } of verdict.leastChange)
          mended = {
            tenant: { ...mended.tenant, ...mend[switchId]?.tenant },
            mailbox: { ...mended.mailbox, ...mend[switchId]?.mailbox },
          };
        const after = verdictOn(knowing(mended.tenant, mended.mailbox), 'app-password', on);
        expect(after.answer).not.toBe('does-not-send');
      }),
      { numRuns: 600 },
    );
  });
});

it('gives a table for many mailboxes', () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    knowing(openTenant, {
      ...openMailbox,
      account: `boite${index}@exemple.ca`,
      licence: index % 2 ? 'yes' : 'no',
    }),
  );
  const table = verdictTable(many, 'app-password', asOf);
  expect(table.filter((row) => row.answer === 'sends')).toHaveLength(250);
});
