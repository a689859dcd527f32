import type { Locale } from '../../core/i18n/message.ts';
import { spoken } from '../../core/i18n/spoken.ts';
import { say } from '../../core/i18n/translate.ts';
import {
  findPolicy,
  type KnownPolicy,
  knownPolicies,
  policyFamilies,
  sendingChannels,
} from '../../core/knowledge/policies.ts';
import {
  administratorRoles,
  managedPoliciesPage,
  pageDifferences,
  policyQuestions,
  rulesFor,
} from '../../core/knowledge/policy-rules.ts';
import { fail } from '../../core/result.ts';
import { defineCommand } from '../command.ts';
import { translate } from '../words/translate.ts';

/** `policies list`: every known policy, by family, with what it does to each way of sending. */
export const policiesList = defineCommand({
  name: 'policies list',
  summary: 'terminal.policies.list',
  options: {},
  run: async ({ io, json, locale }) => {
    if (json) {
      const differences = pageDifferences;
      io.json(spoken({ page: managedPoliciesPage, policies: knownPolicies, differences }, locale));
      return 0;
    }
    const lines = policyFamilies.flatMap((family) => [
      translate(locale, `policies.family.${family}`),
      ...knownPolicies
        .filter((policy) => policy.family === family)
        .flatMap((policy) => [
          `  ${policy.id}`,
          `    ${say(locale, policy.name)}`,
          ...briefEffects(policy, locale),
        ]),
      '',
    ]);
    io.say([...lines, ...differencesText(locale)].join('\n'));
    return 0;
  },
});

/** `policies show ID`: one policy, its effects in words, the rules and the questions. */
export const policiesShow = defineCommand({
  name: 'policies show',
  summary: 'terminal.policies.show',
  options: {},
  positionals: { usage: 'ID', choices: knownPolicies.map(({ id }) => id), min: 1, max: 1 },
  run: async ({ positionals, io, json, locale }) => {
    const id = positionals[0] ?? '';
    const policy = findPolicy(id);
    if (policy === undefined)
      return fail('usage.invalid-option', {
        name: 'ID',
        value: id.slice(0, 80),
        expected: knownPolicies.map((each) => each.id).join(', '),
      });
    const rules = rulesFor(policy);
    const said = new Set<string>(rules.map(({ message }) => message.id));
    // An answer that is one of the rules above is not said twice.
    const questions = policyQuestions.filter(({ answer }) => !said.has(answer.id));
    const roles = administratorRoles.map(({ templateId, name }) => ({ templateId, name: name[locale] }));
    if (json) {
      io.json(
        spoken({ policy, rules, questions: policyQuestions, roles, page: managedPoliciesPage }, locale),
      );
      return 0;
    }
    io.say(
      [
        say(locale, policy.name),
        ...(policy.frenchNameSeen || locale === 'en'
          ? []
          : [translate(locale, 'terminal.policies.translated')]),
        translate(locale, `policies.family.${policy.family}`),
        '',
        translate(locale, 'terminal.policies.target', { text: say(locale, policy.target) }),
        translate(locale, 'terminal.policies.licence', { text: say(locale, policy.licence) }),
        '',
        ...sendingChannels.map(
          (channel) =>
            `  • ${translate(locale, `policies.channel.${channel}`)} — ${say(locale, policy.effects[channel].message)}`,
        ),
        '',
        translate(locale, 'terminal.policies.rules'),
        ...rules.map((rule) => `  • ${say(locale, rule.message)}`),
        '',
        translate(locale, 'terminal.policies.questions'),
        ...questions.flatMap(({ question, answer }) => [
          `  ${say(locale, question)}`,
          `    ${say(locale, answer)}`,
        ]),
        '',
        translate(locale, 'terminal.policies.roles'),
        ...roles.map(({ name }) => `  • ${name}`),
        '',
        ...differencesText(locale),
      ].join('\n'),
    );
    return 0;
  },
});

function briefEffects(policy: KnownPolicy, locale: Locale): string[] {
  return sendingChannels
    .filter((channel) => policy.effects[channel].kind !== 'none')
    .map((channel) => {
      const kind = translate(locale, `policies.effect-kind.${policy.effects[channel].kind}`);
      return `      ${translate(locale, `policies.channel.${channel}`)} — ${kind}`;
    });
}

function differencesText(locale: Locale): string[] {
  return [
    translate(locale, 'terminal.policies.differences'),
    ...pageDifferences.flatMap(({ topic, before, today }) => [
      `  ${say(locale, topic)}`,
      before.lastSeenOn === null
        ? `    ${translate(locale, 'terminal.policies.before-undated', { text: say(locale, before.message) })}`
        : `    ${translate(locale, 'terminal.policies.before', { date: before.lastSeenOn, text: say(locale, before.message) })}`,
      `    ${translate(locale, 'terminal.policies.today', { date: today.publishedOn, text: say(locale, today.message) })}`,
    ]),
  ];
}
