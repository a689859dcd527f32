import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../core/guide/answers.ts';
import { makePlan } from '../../../core/guide/make-plan.ts';
import type { Plan } from '../../../core/guide/plan-types.ts';
import { say } from '../../../core/i18n/translate.ts';
import { knowledge, withPreset } from '../../../core/knowledge/facts.ts';
import { planFor } from '../../support/plan-for.ts';

const today = '2026-11-21';

const person: Answers = {
  actor: 'user',
  hosting: 'cloud',
  mailProgram: 'smtp',
  mfa: 'on',
  mfaKind: 'per-user',
  legacyAuth: 'allowed',
  managedPolicy: 'none',
  mailboxes: 'all',
  appPasswordOption: 'visible',
};

const stepIds = (plan: Plan) => plan.steps.map((step) => step.id);
const warningIds = (plan: Plan) => plan.warnings.map((warning) => warning.id);
const assumed = (plan: Plan) => plan.assumptions.map((assumption) => assumption.question);
const everything = (plan: Plan) =>
  [plan.headline, ...plan.reasons, ...plan.warnings.map((one) => one.message), ...plan.wouldChange]
    .map((message) => say('fr', message))
    .join('\n');

describe('Outlook', () => {
  const seated: Answers = {
    actor: 'user',
    hosting: 'on-site',
    mailProgram: 'outlook',
    outlook: 'classic',
    outlookAccount: 'same',
    outlookMigration: 'stopped',
  };

  it('changes nothing in maestro* while classic Outlook is kept, and explains the prompt', () => {
    const plan = planFor(seated, today);
    expect(plan).toMatchObject({ route: 'outlook', outcome: 'outlook', confidence: 'settled' });
    expect(stepIds(plan)).toEqual(['open-outlook', 'answer-prompt', 'send-from-maestro', 'ask-interface']);
    expect(everything(plan)).toContain('rien à changer dans maestro*');
    expect(warningIds(plan)).toEqual(
      expect.arrayContaining(['outlook.kept', 'outlook.cutover', 'outlook.program-access']),
    );
  });

  it('is not told as « nothing to change » where nobody looked which Outlook it is', () => {
    const plan = planFor({ actor: 'user', hosting: 'on-site', mailProgram: 'outlook' }, today);
    expect(plan).toMatchObject({ route: 'outlook', confidence: 'assumed' });
    expect(assumed(plan)).toEqual(['outlook', 'outlookAccount', 'outlookMigration', 'outlookLicence']);
    expect(stepIds(plan)[0]).toBe('find.outlook');
    expect(everything(plan)).toContain('mars 2027');
    expect(everything(plan)).toContain('6 janvier 2025');
  });

  it('is presumed on site, and says to read the field first', () => {
    const plan = planFor({ ...seated, mailProgram: 'unknown' }, today);
    expect(plan).toMatchObject({ route: 'outlook', confidence: 'assumed' });
    expect(assumed(plan)).toEqual(['mailProgram']);
    expect(plan.steps[0]?.place).toEqual({ kind: 'maestro', screen: 'general' });
  });

  it.each([
    ['business', '6 janvier 2025'],
    ['enterprise', 'mars 2027'],
    ['perpetual', 'pas visée'],
  ] as const)('gives the dates of a %s licence', (outlookLicence, words) => {
    const plan = planFor({ ...seated, outlookMigration: 'allowed', outlookLicence }, today);
    expect(plan.confidence).toBe('settled');
    expect(everything(plan)).toContain(words);
    expect(stepIds(plan).includes('keep-classic')).toBe(outlookLicence !== 'perpetual');
  });

  it('says how to go back from new Outlook, who keeps classic, and blames no password', () => {
    const plan = planFor({ ...seated, outlook: 'new' }, today);
    expect(plan).toMatchObject({ route: 'outlook', outcome: 'outlook-new', confidence: 'settled' });
    expect(stepIds(plan)[0]).toBe('return-to-classic');
    expect(plan.steps.find(({ id }) => id === 'keep-classic')).toMatchObject({ who: 'microsoft365-admin' });
    expect(plan.warnings[0]).toMatchObject({ id: 'outlook.new', severity: 'stop' });
    expect(everything(plan)).toContain('probablement');
    expect(plan.alternatives.map((one) => one.route)).toContain('ip-address');
  });

  it.each(['old', 'absent'] as const)('asks for a classic Outlook where it is %s', (outlook) => {
    const plan = planFor({ ...seated, outlook }, today);
    expect(plan).toMatchObject({ route: 'outlook', outcome: 'outlook-unusable', confidence: 'settled' });
    expect(stepIds(plan)[0]).toBe('install-classic');
    expect(say('fr', plan.headline)).toContain(outlook === 'old' ? 'trop ancien' : 'n’est pas sur ce poste');
  });

  it('has the sending address opened in Outlook where it is another', () => {
    const plan = planFor({ ...seated, outlookAccount: 'other' }, today);
    expect(stepIds(plan)[0]).toBe('add-account');
    expect(say('fr', plan.headline)).toContain('doit d’abord être ouverte');
  });
});

describe('an app password', () => {
  it('is for a person alone who is offered one, with its end and the lasting route', () => {
    const plan = planFor(person, today);
    expect(plan).toMatchObject({ route: 'app-password', confidence: 'settled' });
    expect(stepIds(plan)).toEqual([
      'create-app-password',
      'store-secret',
      'test',
      'type-in-maestro',
      'send-from-maestro',
      'prepare-lasting',
    ]);
    expect(plan.steps.slice(0, 5).every((step) => step.who === 'user')).toBe(true);
    expect(warningIds(plan)).toContain('retirement');
    expect(plan.alternatives[0]?.route).toBe('ip-address');
    expect(everything(plan)).toContain('décembre 2026');
  });

  it('rests on the option a person sees, even when they know nothing of policies', () => {
    const { mfaKind: _, legacyAuth: __, managedPolicy: ___, ...seen } = person;
    const plan = planFor(
      { ...seen, mfaKind: 'unknown', legacyAuth: 'unknown', managedPolicy: 'unknown' },
      today,
    );
    expect(plan).toMatchObject({ route: 'app-password', confidence: 'assumed' });
    expect(assumed(plan)).toEqual(['mfaKind', 'legacyAuth', 'managedPolicy']);
  });

  it('is not advised on a hunch: without the option or the kind of MFA, the address comes first', () => {
    const plan = planFor({ ...person, mfaKind: 'unknown', appPasswordOption: 'unknown' }, today);
    expect(plan).toMatchObject({ route: 'ip-address', confidence: 'assumed' });
    expect(assumed(plan)).toEqual(['appPasswordOption', 'mfaKind']);
    expect(stepIds(plan)[0]).toBe('find.appPasswordOption');
  });

  it.each<[keyof Answers, string]>([
    ['mfaKind', 'security-defaults'],
    ['mfaKind', 'conditional-access'],
    ['legacyAuth', 'blocked'],
    ['managedPolicy', 'on'],
    ['appPasswordOption', 'absent'],
    ['mailboxes', 'none'],
    ['basicAuth', 'disabled'],
  ])('is impossible when %s is %s, and a stop says so', (question, value) => {
    const plan = planFor({ ...person, [question]: value }, today);
    expect(plan).toMatchObject({ route: 'ip-address', confidence: 'settled' });
    expect(plan.warnings[0]).toMatchObject({ id: 'no-app-password', severity: 'stop' });
    expect(plan.reasons.some((reason) => reason.id.startsWith('guide.reason.blocker.'))).toBe(true);
  });

  it('works under a report-only policy, with both published delays and their dates', () => {
    const plan = planFor({ ...person, managedPolicy: 'report-only' }, today);
    expect(plan.route).toBe('app-password');
    const words = everything(plan);
    for (const part of ['30 jours', 'deux semaines', '28 mai 2026', '45 jours', '28 jours', '18 mars 2026'])
      expect(words).toContain(part);
    expect(stepIds(plan)).toContain('exclude-from-policy');
  });

  it('may stop any day at the end of December 2026, and is over by default in January 2027', () => {
    expect(warningIds(planFor(person, '2026-12-20'))).toContain('retirement');
    expect(warningIds(planFor(person, '2026-12-21'))).toContain('retirement.near');
    expect(planFor(person, '2026-12-31').route).toBe('app-password');
    expect(planFor(person, '2027-01-01')).toMatchObject({ route: 'ip-address', confidence: 'assumed' });
    expect(planFor({ ...person, basicAuth: 'disabled' }, '2027-01-01').confidence).toBe('settled');
  });

  it('comes back in 2027 where an administrator turned it on again, until its removal', () => {
    const plan = planFor({ ...person, basicAuth: 'enabled' }, '2027-08-01');
    expect(plan.route).toBe('app-password');
    expect(warningIds(plan)).toContain('retirement.reenabled');
    expect(warningIds(plan)).not.toContain('retirement');
  });

  it('is created by each person, even when IT does the rest', () => {
    const many: Answers = { ...person, actor: 'it-many', hosting: 'on-site', fixedAddress: 'no' };
    const plan = planFor(many, today);
    expect(plan.route).toBe('app-password');
    expect(warningIds(plan)).toContain('every-user');
    expect(plan.steps.find((step) => step.id === 'create-app-password.many')?.who).toBe('user');
    expect(plan.alternatives.map((one) => one.message.id)).toContain(
      'guide.alternative.app-password.one-mailbox',
    );
    expect(plan.alternatives.map((one) => one.route)).toContain('ip-address');
  });
});

describe('the IP address', () => {
  it('is IT’s route, since December 2026 does not touch it', () => {
    const plan = planFor({ ...person, actor: 'it-one' }, today);
    expect(plan).toMatchObject({ route: 'ip-address', confidence: 'settled' });
    expect(everything(plan)).toContain('199.16.112.2');
    expect(warningIds(plan)).toEqual(
      expect.arrayContaining(['shared-address', 'hosted', 'connector-disabled', 'licence.all']),
    );
    expect(plan.alternatives[0]).toMatchObject({ route: 'app-password' });
  });

  it('asks for a plan only for senders without a mailbox', () => {
    const of = (mailboxes: 'all' | 'some' | 'none' | 'unknown') =>
      planFor({ ...person, actor: 'it-one', mailboxes }, today);
    expect(stepIds(of('all'))).not.toContain('buy-plan');
    expect(stepIds(of('some'))).toContain('buy-plan');
    expect(stepIds(of('none'))).toContain('buy-plan');
    expect(warningIds(of('unknown'))).toContain('licence.unknown');
  });

  it('uses the address an organization knows better than the publisher’s page', () => {
    const changed = withPreset(knowledge, [
      {
        id: 'maestro-cloud-address',
        statement: { fr: 'Notre adresse est 203.0.113.9.', en: 'Our address is 203.0.113.9.' },
        value: '203.0.113.9',
        source: { title: 'TI', url: null },
        checkedOn: today,
      },
    ]);
    if (!changed.ok) throw new Error(changed.code);
    const plan = makePlan({ ...person, actor: 'it-one' }, today, changed.value);
    expect(JSON.stringify(plan)).toContain('203.0.113.9');
    expect(JSON.stringify(plan)).not.toContain('199.16.112.2');
  });

  it('speaks of the server’s own address on site', () => {
    const plan = planFor({ ...person, actor: 'it-one', hosting: 'on-site', fixedAddress: 'yes' }, today);
    expect(plan.route).toBe('ip-address');
    expect(JSON.stringify(plan)).not.toContain('199.16.112.2');
    expect(stepIds(plan)).toContain('note-address');
  });
});

describe('no route as things stand', () => {
  it('says what blocks, who can act, and that security defaults have no exception', () => {
    const plan = planFor(
      { ...person, hosting: 'on-site', fixedAddress: 'no', mfaKind: 'security-defaults' },
      today,
    );
    expect(plan).toMatchObject({ route: 'none', outcome: 'blocked', confidence: 'settled' });
    expect(stepIds(plan)).toEqual(['forward', 'obtain-address', 'lift.security-defaults', 'plan-again']);
    expect(warningIds(plan)).toContain('no-exclusion');
    expect(plan.alternatives.map((one) => one.route)).toEqual(['ip-address', 'outlook']);
  });

  it('names every blocker that is known', () => {
    const blocked: Answers = {
      hosting: 'on-site',
      fixedAddress: 'no',
      legacyAuth: 'blocked',
      mfaKind: 'conditional-access',
    };
    const plan = planFor({ ...person, ...blocked }, today);
    expect(stepIds(plan)).toEqual(expect.arrayContaining(['lift.conditional-access', 'lift.legacy-blocked']));
  });

  it('says what to find out first when nothing supports a route', () => {
    const plan = planFor({ actor: 'user', hosting: 'on-site', mailProgram: 'smtp', mfa: 'on' }, today);
    expect(plan).toMatchObject({ route: 'none', outcome: 'find-out', confidence: 'assumed' });
    expect(stepIds(plan)).toEqual([
      'find.appPasswordOption',
      'find.mfaKind',
      'find.fixedAddress',
      'plan-again',
    ]);
  });

  it('is not blamed on MFA where MFA is off: the error message comes first', () => {
    const { mfaKind: _, appPasswordOption: __, ...rest } = person;
    const plan = planFor({ ...rest, mfa: 'off' }, today);
    expect(plan).toMatchObject({ route: 'none', outcome: 'mfa-off', confidence: 'settled' });
    expect(stepIds(plan)[0]).toBe('read-refusal');
    expect(warningIds(plan)).toEqual(['retirement.ordinary']);
    expect(everything(plan)).not.toMatch(/créez|mot de passe erroné/i);
  });

  it('gives way to the address where MFA is off but passwords are blocked', () => {
    const plan = planFor({ ...person, mfa: 'off', legacyAuth: 'blocked' }, today);
    expect(plan).toMatchObject({ route: 'ip-address', confidence: 'settled' });
    expect(plan.alternatives.map((one) => one.route)).not.toContain('app-password');
  });
});

describe('another mail program', () => {
  it('says what the assistant can and cannot do', () => {
    const plan = planFor({ actor: 'user', mailProgram: 'other' }, today);
    expect(plan).toMatchObject({ route: 'other-program', confidence: 'settled' });
    expect(everything(plan)).toContain('Il ne règle pas ce logiciel');
  });
});

describe('a mailbox that is elsewhere than at Microsoft 365', () => {
  it('is led to its own service, and told nothing of what Microsoft asks', () => {
    const plan = planFor({ mailProgram: 'smtp', mailService: 'elsewhere', hosting: 'on-site' }, '2026-11-21');
    expect(plan).toMatchObject({ route: 'none', outcome: 'other-service', deadline: null, warnings: [] });
    expect(plan.reasons).toEqual([{ id: 'guide.reason.other-service' }]);
    expect(plan.steps.map(({ id }) => id)).toEqual([
      'confirm-mail-service',
      'set-other-server',
      'send-from-maestro',
    ]);
    expect(planFor({ mailProgram: 'outlook', mailService: 'elsewhere' }, '2026-11-21').route).toBe('outlook');
  });
});
