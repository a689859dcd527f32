import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, questionIds } from '../../../core/guide/answers.ts';
import type { Plan } from '../../../core/guide/plan-types.ts';
import { resumeOf } from '../../../core/guide/resume.ts';
import { locales } from '../../../core/i18n/message.ts';
import { type Message, say } from '../../../core/i18n/translate.ts';
import { factById } from '../../../core/knowledge/facts.ts';
import { isLinkId } from '../../../core/knowledge/links.ts';
import {
  anyAnswers,
  anyDate,
  besideOutlook,
  besideService,
  everyAnswer,
  planDates,
  smtpQuestions,
} from '../../support/answer-sets.ts';
import { planFor } from '../../support/plan-for.ts';

/** Keeps one of each sentence a plan says, by its id and parameters. */
function collect(plan: Plan, sentences: Map<string, Message>): void {
  const keep = (message: Message) => {
    const key = message.params === undefined ? message.id : `${message.id} ${JSON.stringify(message.params)}`;
    if (!sentences.has(key)) sentences.set(key, message);
  };
  keep(plan.headline);
  if (plan.deadline !== null) keep(plan.deadline);
  for (const message of plan.reasons) keep(message);
  for (const message of plan.wouldChange) keep(message);
  for (const { message } of plan.warnings) keep(message);
  for (const { message } of plan.assumptions) keep(message);
  for (const { message } of plan.alternatives) keep(message);
  for (const { title, detail } of plan.steps) {
    keep(title);
    keep(detail);
  }
}

const elsewhere = ({ mailService }: Answers) => mailService === 'elsewhere';
const given = (value: string | undefined) => value !== undefined && value !== 'unknown';

/** Why a plan contradicts what Microsoft states or itself; empty when it does not. */
function contradictions(plan: Plan): string[] {
  const { answers, on, route, warnings } = plan;
  const found: string[] = [];
  const claim = (holds: boolean, what: string): void => {
    if (!holds) found.push(`${what}: ${JSON.stringify(answers)} on ${on}`);
  };
  claim(plan.steps.length > 0, 'no step');
  claim(plan.reasons.length > 0, 'no reason');
  claim(plan.wouldChange.length > 0, 'nothing would change it');
  claim(
    (plan.confidence === 'settled') === (plan.assumptions.length === 0),
    'confidence and assumptions disagree',
  );
  claim(
    plan.assumptions.every(({ question }) => !given(answers[question])),
    'an answer given is assumed',
  );
  const others = plan.alternatives.map((one) => one.route);
  claim(new Set(others).size === others.length, 'an alternative is repeated');
  claim(new Set(plan.steps.map((step) => step.id)).size === plan.steps.length, 'a step is repeated');
  if (answers.mailService === 'elsewhere')
    claim(route !== 'app-password' && route !== 'ip-address', 'a route of Microsoft 365 for another service');
  if (route === 'app-password') {
    claim(plan.deadline !== null, 'app password without the day it stops');
    claim(answers.mfaKind !== 'security-defaults', 'app password under security defaults');
    claim(answers.mfaKind !== 'conditional-access', 'app password under Conditional Access');
    claim(answers.legacyAuth !== 'blocked', 'app password with legacy authentication blocked');
    claim(answers.managedPolicy !== 'on', 'app password under a managed policy');
    claim(answers.appPasswordOption !== 'absent', 'app password that is not offered');
    claim(answers.mailboxes !== 'none', 'app password without a mailbox');
    claim(answers.mfa !== 'off', 'app password without MFA');
    claim(answers.basicAuth !== 'disabled', 'app password with basic authentication off');
    claim(
      answers.mfaKind === 'per-user' || answers.appPasswordOption === 'visible',
      'app password without any sign of it',
    );
    claim(on <= '2026-12-31' || answers.basicAuth === 'enabled', 'app password after its retirement');
    claim(
      warnings.some((one) => one.factId.startsWith('basic-auth-')),
      'app password without its end',
    );
  }
  if (route === 'ip-address') {
    claim(answers.hosting === 'cloud' || answers.fixedAddress === 'yes', 'IP route without a fixed address');
    claim(
      warnings.some((one) => one.factId === 'relay-licence'),
      'IP route without the licence',
    );
    claim(
      warnings.some((one) => one.factId.includes('shared')),
      'IP route without the shared address',
    );
  }
  if (answers.mailProgram === 'outlook' && answers.outlook === 'new')
    claim(
      plan.outcome === 'outlook-new' && warnings.some(({ severity }) => severity === 'stop'),
      'new Outlook taken for a way to send',
    );
  if (route === 'outlook' && plan.outcome === 'outlook')
    claim(
      warnings.some((one) => one.factId.startsWith('new-outlook-')),
      'Outlook without its own clock',
    );
  if (answers.mailProgram === 'outlook') claim(route === 'outlook', 'Outlook overruled');
  if (answers.mailProgram === 'other') claim(route === 'other-program', 'other program overruled');
  if (answers.mailProgram === 'smtp')
    claim(route !== 'outlook' && route !== 'other-program', 'SMTP overruled');
  if (Object.values(answers).every((value) => !given(value)))
    claim(plan.confidence === 'assumed', 'settled on nothing');
  return found;
}

describe('a plan, whatever was answered', () => {
  it('exists and never contradicts the facts, for every combination of answers at three dates', () => {
    const failures: string[] = [];
    const routes = new Set<string>();
    const sentences = new Map<string, Message>();
    const facts = new Set<string>();
    for (const answers of everyAnswer()) {
      for (const on of planDates) {
        const plan = planFor(answers, on);
        routes.add(`${plan.route} ${plan.outcome}`);
        if (failures.length < 5) failures.push(...contradictions(plan));
        collect(plan, sentences);
        for (const warning of plan.warnings) facts.add(warning.factId);
      }
    }
    expect(failures).toEqual([]);
    expect([...routes].sort()).toEqual([
      'app-password app-password',
      'ip-address ip-address',
      'none blocked',
      'none find-out',
      'none mfa-off',
      'none other-service',
      'other-program other-program',
      'outlook outlook',
      'outlook outlook-new',
      'outlook outlook-unusable',
    ]);
    for (const id of facts) expect(factById(id), id).toBeDefined();
    for (const message of sentences.values()) {
      for (const locale of locales) {
        // The formatter throws on a parameter that is missing.
        const said = say(locale, message);
        expect(said, message.id).not.toMatch(/[{}]|undefined/);
        expect(said, message.id).not.toMatch(promise);
      }
    }
  }, 180_000);

  /** Words by which a text would promise what only the recipient's mailbox can show. */
  const promise = /garanti|sera livré|seront livrés|guarantee|will be delivered|will arrive/i;

  it('keeps the answers about Outlook, about signing in and about another service apart', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, anyDate, (answers, others, on) => {
        const { answers: _, ...plan } = planFor(answers, on);
        const kept =
          plan.route === 'outlook'
            ? besideOutlook
            : plan.outcome === 'other-service'
              ? besideService
              : smtpQuestions;
        const mixed = Object.fromEntries(
          questionIds.map((question) => [question, (kept.includes(question) ? answers : others)[question]]),
        ) as Answers;
        if (plan.route !== 'outlook' && elsewhere(mixed) && !elsewhere(answers)) delete mixed.mailService;
        const { answers: __, ...other } = planFor(mixed, on);
        expect(other).toEqual(plan);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same when made again, and leaves the answers as they were', () => {
    fc.assert(
      fc.property(anyAnswers, anyDate, (answers, on) => {
        const before = JSON.stringify(answers);
        const plan = planFor(answers, on);
        expect(planFor(plan.answers, plan.on)).toEqual(plan);
        expect(JSON.stringify(answers)).toBe(before);
        expect(contradictions(plan)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('takes a question not asked and « je ne sais pas » for the same', () => {
    fc.assert(
      fc.property(anyAnswers, anyDate, (answers, on) => {
        const known = Object.fromEntries(
          Object.entries(answers).filter(([, value]) => value !== 'unknown'),
        ) as Answers;
        const { answers: _, ...plan } = planFor(answers, on);
        const { answers: __, ...without } = planFor(known, on);
        expect(plan).toEqual(without);
      }),
      { numRuns: 500 },
    );
  });

  it('leads only to places that exist, and the three screens of the assistant come in order', () => {
    fc.assert(
      fc.property(anyAnswers, anyDate, (answers, on) => {
        const { route, steps } = planFor(answers, on);
        for (const { place } of steps) if (place.kind === 'link') expect(isLinkId(place.linkId)).toBe(true);
        const screens = steps.flatMap(({ place }) => (place.kind === 'assistant' ? [place.screen] : []));
        if (route === 'app-password') expect(screens).toEqual(['secret', 'test', 'maestro']);
        if (route === 'ip-address') expect(screens).toEqual(['maestro', 'relay']);
      }),
      { numRuns: 500 },
    );
  });

  it('once settled, does not depend on what was left unanswered', () => {
    fc.assert(
      fc.property(anyAnswers, anyDate, anyAnswers, (answers, on, others) => {
        const plan = planFor(answers, on);
        if (plan.confidence !== 'settled') return;
        const more = {
          ...others,
          ...Object.fromEntries(Object.entries(answers).filter(([, value]) => given(value))),
        };
        // MFA that shows itself cannot be off; what was told of basic authentication counts before it is asked, and
        // where the mailbox is, which is never asked.
        const { mfa, basicAuth, mailService, ...rest } = more as Answers;
        const completed: Answers = {
          ...rest,
          ...(given(answers.mfa) ? { mfa } : {}),
          ...(given(answers.basicAuth) ? { basicAuth } : {}),
          ...(given(answers.mailService) ? { mailService } : {}),
        };
        expect(planFor(completed, on).outcome).toBe(plan.outcome);
      }),
      { numRuns: 5000 },
    );
  });

  it('says itself in one paragraph without jargon, in both languages', () => {
    fc.assert(
      fc.property(anyAnswers, anyDate, (answers, on) => {
        const plan = planFor(answers, on);
        for (const locale of locales) {
          const said = resumeOf(plan, locale);
          expect(said).not.toMatch(/\n|\{|undefined/);
          expect(said).not.toMatch(
            /\b(SPF|MX|DNS|TLS|STARTTLS|IPv4|OAuth|connecteur|connector|tenant|Entra|MFA)\b/,
          );
          expect(said).not.toMatch(promise);
        }
      }),
      { numRuns: 500 },
    );
  });
});
