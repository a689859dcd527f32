import type { Locale } from '../../core/i18n/message.ts';
import { say } from '../../core/i18n/translate.ts';
import { parseDay } from '../../core/knowledge/calendar-day.ts';
import { parseAddress } from '../../core/mail/address.ts';
import { parsePublicIpv4 } from '../../core/mail/ipv4.ts';
import { gapMessage } from '../../core/tenant/completeness.ts';
import {
  type MembershipExport,
  membershipsOf,
  readMemberships,
} from '../../core/tenant/policies/memberships.ts';
import { riskLevels, signInOf } from '../../core/tenant/policies/sign-in-case.ts';
import { type PolicyReading, type WhatIf, whatIf } from '../../core/tenant/policies/what-if.ts';
import { createClock } from '../../services/clock.ts';
import { parseChoice } from '../choice.ts';
import { defineCommand } from '../command.ts';
import { readPolicyFiles, readText } from '../policy-files.ts';
import { spoken, spokenGap } from '../spoken.ts';
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
    groups: { type: 'string', value: 'FILE', many: 'words', summary: 'terminal.whatif.groups' },
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
    const groups: MembershipExport[] = [];
    for (const file of options.groups) {
      const text = await readText(io, file);
      if (!text.ok) return text;
      const listed = readMemberships(text.value, file, options.transitive);
      if (!listed.ok) return listed;
      groups.push(...listed.value);
    }
    const read = await readPolicyFiles(io, options.policies);
    if (!read.ok) return read;
    const signIn = {
      ...signInOf(account.value, membershipsOf(account.value, groups, true)),
      ip,
      signInRisk: risk.value,
      userRisk: risk.value,
    };
    const { set, setAside } = read.value;
    const result = whatIf(set, signIn, day.value);
    const { ignored } = set.value;
    if (json) io.json(spoken({ ...result, gaps: result.gaps.map(spokenGap), ignored, setAside }, locale));
    else {
      const notes = [
        ...(options.risk === undefined ? [translate(locale, 'whatif.assumed-risk')] : []),
        ...(setAside.length > 0
          ? [translate(locale, 'tenant.gap.set-aside', { names: setAside.slice(0, 20).join(', ') })]
          : []),
        ...(ignored > 0 ? [translate(locale, 'whatif.ignored', { count: ignored })] : []),
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
    ...(result.gaps.length > 0 ? ['', translate(locale, 'tenant.gap.heading')] : []),
    ...result.gaps.map((each) => `  • ${say(locale, gapMessage(each))}`),
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
  ];
}
