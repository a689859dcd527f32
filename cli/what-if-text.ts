import type { Locale } from '../core/i18n/message.ts';
import { say } from '../core/i18n/translate.ts';
import { type Gap, gapMessage } from '../core/tenant/completeness.ts';
import type { WhatIfChange } from '../core/tenant/policies/compare-what-if.ts';
import type { AccountComparison } from '../core/tenant/policies/evaluation.ts';
import type { EvaluationRequest } from '../core/tenant/policies/evaluation-request.ts';
import type { Exclusion } from '../core/tenant/policies/exclusions.ts';
import { type PolicyReading, policyOutcomes, type WhatIf } from '../core/tenant/policies/what-if.ts';
import type { WhatIfTable } from '../core/tenant/policies/what-if-table.ts';
import type { PolicyFiles } from './policy-files.ts';
import { columns } from './spoken.ts';
import { translate } from './words/translate.ts';

const marks = { blocks: '✗', 'would-block': '!', depends: '?', misses: '·' } as const;

/** One mailbox: the answer, what is missing, and every policy with its reasons. */
export function whatIfText(result: WhatIf, locale: Locale): string[] {
  return [
    translate(locale, `whatif.answer.${result.answer}`, { account: result.account }),
    ...(result.waiting.length > 0
      ? [translate(locale, 'whatif.waiting', { count: result.waiting.length })]
      : []),
    ...gapsText(result.gaps, locale),
    '',
    ...result.policies.flatMap((policy) => policyText(policy, result.on, locale)),
  ];
}

/** Several mailboxes: a matrix mailboxes × policies, the cells that decide marked, and the exclusions. */
export function tableText(table: WhatIfTable, locale: Locale): string[] {
  const shown = table.columns.filter(({ cells }) => cells.some(({ outcome }) => outcome !== 'misses'));
  const others = table.columns.length - shown.length;
  const legend = policyOutcomes.map(
    (outcome) => `${marks[outcome]} ${translate(locale, `whatif.outcome.${outcome}`)}`,
  );
  return [
    ...columns([
      ['', ...shown.map((_, index) => String(index + 1)), ''],
      ...table.answers.map(({ account, answer }, row) => [
        account,
        ...shown.map(({ cells }) => {
          const cell = cells[row];
          return cell === undefined ? '' : `${marks[cell.outcome]}${cell.decides ? '◄' : ''}`;
        }),
        translate(locale, `whatif.short.${answer}`),
      ]),
    ]),
    '',
    ...shown.map(({ name, state }, index) => `${index + 1}  ${name} (${stateText(state, locale)})`),
    ...(others > 0 ? [translate(locale, 'whatif.others-miss', { count: others })] : []),
    `${legend.join('   ')}   ◄ ${translate(locale, 'whatif.decides')}`,
    ...(table.answers[0] === undefined ? [] : gapsText(table.answers[0].gaps, locale)),
    ...exclusionsText(table.exclusions, locale),
  ];
}

/** What another set of policies changes. */
export function changesText(changes: readonly WhatIfChange[], locale: Locale): string[] {
  const short = (answer: WhatIf['answer']) => translate(locale, `whatif.short.${answer}`);
  const outcome = (one: WhatIfChange['policies'][number]['before']) =>
    one === null ? translate(locale, 'whatif.absent') : translate(locale, `whatif.outcome.${one}`);
  return [
    translate(locale, 'whatif.heading.changes'),
    ...changes.flatMap(({ account, before, after, change, policies }) => [
      `  ${account} — ${translate(locale, `whatif.change.${change}`)} (${short(before)} → ${short(after)})`,
      ...policies.map(
        (policy) => `      ${policy.name} — ${outcome(policy.before)} → ${outcome(policy.after)}`,
      ),
    ]),
  ];
}

/** Our answer beside Microsoft's, the policies on which they differ. */
export function evaluationText(
  { account, same, differences, open, gaps }: AccountComparison,
  locale: Locale,
): string[] {
  return [
    translate(locale, 'whatif.evaluation', { account, same, differences: differences.length, open }),
    ...differences.map(({ name, ours, theirs, reason }) => {
      const left =
        ours === null ? translate(locale, 'whatif.absent') : translate(locale, `whatif.outcome.${ours}`);
      const said = theirs === null ? 'absent' : theirs ? 'yes' : 'no';
      return `  ✗ ${name} — ${left} ; ${translate(locale, 'whatif.evaluation.theirs', { theirs: said, reason })}`;
    }),
    ...gaps.map((each) => `  • ${say(locale, gapMessage(each))}`),
  ];
}

/** The requests for Graph Explorer, and the accounts for which one lacks the id. */
export function requestText(
  requests: readonly EvaluationRequest[],
  without: readonly string[],
  locale: Locale,
): string[] {
  return [
    ...requests.flatMap((request) => [
      translate(locale, 'whatif.heading.evaluate', { permission: request.permission }),
      `${request.method} ${request.url}`,
      JSON.stringify(request.body, null, 2),
    ]),
    ...(without.length === 0
      ? []
      : [translate(locale, 'whatif.evaluate.needs-id', { names: without.slice(0, 10).join(', ') })]),
  ];
}

/** What was supposed, and the files that were not read. */
export function notesText({ set, setAside }: PolicyFiles, riskAssumed: boolean, locale: Locale): string[] {
  const { ignored } = set.value;
  return [
    ...(riskAssumed ? [translate(locale, 'whatif.assumed-risk')] : []),
    ...(setAside.length > 0
      ? [translate(locale, 'tenant.gap.set-aside', { names: setAside.slice(0, 20).join(', ') })]
      : []),
    ...(ignored > 0 ? [translate(locale, 'whatif.ignored', { count: ignored })] : []),
  ];
}

/** What is missing before anything can be concluded, and how to get it. */
export function gapsText(gaps: readonly Gap[], locale: Locale): string[] {
  if (gaps.length === 0) return [];
  return [
    '',
    translate(locale, 'tenant.gap.heading'),
    ...gaps.map((each) => `  • ${say(locale, gapMessage(each))}`),
  ];
}

function exclusionsText(exclusions: readonly Exclusion[], locale: Locale): string[] {
  if (exclusions.length === 0) return [];
  return [
    '',
    translate(locale, 'whatif.heading.exclusions'),
    ...exclusions.flatMap(({ policy, state, matched, others, perhaps }) => [
      `  ${policy} (${stateText(state, locale)})`,
      ...matched.map(
        ({ by, name, ...who }) =>
          `      ${by === 'guest' ? translate(locale, 'whatif.exclusion.guests') : name} — ${[
            ...(who.covers.length === 0 ? [] : [exclusionText('covers', who.covers, locale)]),
            ...(who.perhaps.length === 0 ? [] : [exclusionText('perhaps', who.perhaps, locale)]),
          ].join(' ; ')}`,
      ),
      ...(matched.length === 0 && perhaps.length > 0
        ? [`      ${exclusionText('perhaps', perhaps, locale)}`]
        : []),
      ...(others === 0 ? [] : [`      ${translate(locale, 'whatif.exclusion.others', { count: others })}`]),
    ]),
  ];
}

function exclusionText(how: 'covers' | 'perhaps', accounts: readonly string[], locale: Locale): string {
  return translate(locale, `whatif.exclusion.${how}`, { names: accounts.join(', ') });
}

function stateText(state: string, locale: Locale): string {
  switch (state) {
    case 'enabled':
    case 'disabled':
    case 'enabledForReportingButNotEnforced':
      return translate(locale, `policies.state.${state}`);
    default:
      return state === '' ? '—' : state;
  }
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
