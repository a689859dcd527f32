import type { Locale } from '../../core/i18n/message.ts';
import { say } from '../../core/i18n/translate.ts';
import { parseDay } from '../../core/knowledge/calendar-day.ts';
import { parseAddress } from '../../core/mail/address.ts';
import { parsePublicIpv4 } from '../../core/mail/ipv4.ts';
import { type Memberships, readMemberships, unknownMemberships } from '../../core/tenant/memberships.ts';
import { riskLevels } from '../../core/tenant/policy-conditions.ts';
import { type PolicyReading, type WhatIf, whatIf } from '../../core/tenant/what-if.ts';
import { createClock } from '../../services/clock.ts';
import { parseChoice } from '../choice.ts';
import { defineCommand } from '../command.ts';
import { readPolicyFiles, readText } from '../policy-files.ts';
import { spoken } from '../spoken.ts';
import { translate } from '../words/translate.ts';

/** `whatif`: which exported Conditional Access policies stop an SMTP sign-in of an account. */
export const whatIfCommand = defineCommand({
  name: 'whatif',
  summary: 'terminal.whatif.summary',
  options: {
    policies: {
      type: 'string',
      value: 'FILE',
      many: 'words',
      required: true,
      summary: 'terminal.whatif.policies',
    },
    account: { type: 'string', value: 'ADDRESS', required: true, summary: 'terminal.whatif.account' },
    groups: { type: 'string', value: 'FILE', summary: 'terminal.whatif.groups' },
    transitive: { type: 'boolean', summary: 'terminal.whatif.transitive' },
    ip: { type: 'string', value: 'ADDRESS', summary: 'terminal.whatif.ip' },
    risk: { type: 'string', value: 'LEVEL', summary: 'terminal.whatif.risk' },
    on: { type: 'string', value: 'YYYY-MM-DD', summary: 'terminal.tenant.on' },
  },
  run: async ({ options, io, json, locale }) => {
    const account = parseAddress(options.account);
    if (!account.ok) return account;
    const day = parseDay(options.on ?? createClock().today());
    if (!day.ok) return day;
    const risk = parseChoice('risk', options.risk ?? 'none', riskLevels);
    if (!risk.ok) return risk;
    let ip: string | null = null;
    if (options.ip !== undefined) {
      const address = parsePublicIpv4(options.ip);
      if (!address.ok) return address;
      ip = address.value;
    }
    let memberships: Memberships = unknownMemberships;
    if (options.groups !== undefined) {
      const text = await readText(io, options.groups);
      if (!text.ok) return text;
      const groups = readMemberships(text.value, options.groups, options.transitive);
      if (!groups.ok) return groups;
      memberships = groups.value;
    }
    const read = await readPolicyFiles(io, options.policies);
    if (!read.ok) return read;
    const signIn = {
      account: account.value,
      memberships,
      ip,
      country: null,
      signInRisk: risk.value,
      userRisk: risk.value,
      locations: read.value.locations,
    };
    const result = whatIf(read.value.policies, signIn, day.value);
    if (json) io.json(spoken({ ...result, ignored: read.value.ignored }, locale));
    else {
      const notes = [
        ...(options.risk === undefined ? [translate(locale, 'whatif.assumed-risk')] : []),
        ...(read.value.ignored > 0
          ? [translate(locale, 'whatif.ignored', { count: read.value.ignored })]
          : []),
      ];
      io.say([...whatIfText(result, locale), '', ...notes].join('\n').trimEnd());
    }
    return result.answer === 'clear' ? 0 : 1;
  },
});

const marks = { blocks: '✗', 'would-block': '!', depends: '?', misses: '·' } as const;

function whatIfText(result: WhatIf, locale: Locale): string[] {
  return [
    translate(locale, `whatif.answer.${result.answer}`, { account: result.account }),
    ...(result.waiting.length > 0
      ? [translate(locale, 'whatif.waiting', { count: result.waiting.length })]
      : []),
    '',
    ...result.policies.flatMap((policy) => policyText(policy, result.on, locale)),
  ];
}

function policyText(policy: PolicyReading, on: string, locale: Locale): string[] {
  const { earliestActivation: day, outcome } = policy;
  const waits = day !== null && outcome !== 'misses';
  return [
    `${marks[outcome]} ${policy.name} — ${translate(locale, `whatif.outcome.${outcome}`)}`,
    ...policy.reasons.map((reason) => `    ${say(locale, reason)}`),
    ...(waits
      ? [`    ${translate(locale, on < day ? 'whatif.earliest' : 'whatif.overdue', { date: day })}`]
      : []),
    ...(policy.unknownFields.length > 0
      ? [`    ${translate(locale, 'whatif.unknown-fields', { fields: policy.unknownFields.join(', ') })}`]
      : []),
  ];
}
