import { parseDay } from '../../core/calendar-day.ts';
import type { Locale } from '../../core/i18n/message.ts';
import { spoken } from '../../core/i18n/spoken.ts';
import { say, translateId } from '../../core/i18n/translate.ts';
import { parseAddress } from '../../core/mail/address.ts';
import { parsePublicIpv4 } from '../../core/mail/ipv4.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Gap } from '../../core/tenant/completeness.ts';
import type { MailboxKnowledge } from '../../core/tenant/facts.ts';
import { readFactTexts } from '../../core/tenant/read-fact-texts.ts';
import { fieldName, switchFields } from '../../core/tenant/switch-facts.ts';
import { type SwitchId, verdictRoutes } from '../../core/tenant/switches.ts';
import { type Verdict, verdictTable } from '../../core/tenant/verdict.ts';
import { defineCommand } from '../command.ts';
import type { Io } from '../io.ts';
import { sessionFacts } from '../open-session.ts';
import { readTextFiles } from '../policy-files.ts';
import { columns, spokenGap } from '../spoken.ts';
import { gapsText } from '../what-if-text.ts';
import { translate } from '../words/translate.ts';

/** `verdict`: whether a mailbox can send on a day, and what decides; a table for all those of the facts. */
export const verdict = defineCommand({
  name: 'verdict',
  summary: 'terminal.verdict.summary',
  options: {
    account: { type: 'string', value: 'ADDRESS', summary: 'terminal.verdict.account' },
    facts: { type: 'string', value: 'PATH|-', many: 'words', summary: 'terminal.verdict.facts' },
    on: { type: 'string', value: 'YYYY-MM-DD', read: parseDay, summary: 'terminal.tenant.on' },
    route: { type: 'string', value: 'ROUTE', choices: verdictRoutes, summary: 'terminal.verdict.route' },
    ip: { type: 'string', value: 'ADDRESS', summary: 'terminal.whatif.ip' },
  },
  run: async ({ options, io, json, locale }) => {
    const session = await sessionFacts({ io, locale });
    if (!session.ok) return session;
    const { today } = session.value;
    const day = options.on ?? today;
    const known = await gather(io, options, today, locale);
    if (!known.ok) return known;
    const { knowledge, gaps } = known.value;
    const { route = 'app-password' } = options;
    const verdicts = verdictTable(knowledge, route, day);
    const [only] = verdicts;
    const single = options.account !== undefined && only !== undefined;
    if (json) {
      const answer = single ? only : { on: day, route, verdicts };
      io.json(spoken({ ...answer, gaps: gaps.map(spokenGap) }, locale));
    } else {
      const lines = single ? verdictText(only, locale) : tableText(verdicts, locale);
      io.say([...lines, ...gapsText(gaps, locale)].join('\n'));
    }
    return verdicts.every(({ answer }) => answer === 'sends') ? 0 : 1;
  },
});

type Asked = {
  readonly account?: string | undefined;
  readonly facts: readonly string[];
  readonly ip?: string | undefined;
};

type Gathered = { readonly knowledge: readonly MailboxKnowledge[]; readonly gaps: readonly Gap[] };

async function gather(io: Io, asked: Asked, today: string, locale: Locale): Promise<Result<Gathered>> {
  let account: string | null = null;
  if (asked.account !== undefined) {
    const address = parseAddress(asked.account);
    if (!address.ok) return address;
    account = address.value.toLowerCase();
  }
  if (asked.facts.length === 0) {
    if (account === null) return fail('usage.missing-option', { name: '--account', command: 'verdict' });
    return ok({ knowledge: [{ asOf: today, tenant: {}, mailbox: { account } }], gaps: [] });
  }
  let ip: string | null = null;
  if (asked.ip !== undefined) {
    const address = parsePublicIpv4(asked.ip);
    if (!address.ok) return address;
    ip = address.value;
  }
  const texts = await readTextFiles(io, asked.facts);
  if (!texts.ok) return texts;
  const read = readFactTexts(texts.value, { ip, account });
  if (!read.ok) return read;
  const { facts, problems, gaps, setAside } = read.value;
  if (setAside.length > 0)
    io.note(translate(locale, 'tenant.gap.set-aside', { names: setAside.slice(0, 20).join(', ') }));
  if (problems.length > 0)
    io.note([translate(locale, 'terminal.verdict.not-read'), ...problems].join('\n  '));
  const chosen = facts.mailboxes.filter((each) => account === null || each.account.toLowerCase() === account);
  if (account !== null && chosen.length === 0) {
    const known = facts.mailboxes.map((each) => each.account);
    return fail('facts.unknown-account', { account, known: known.slice(0, 10).join(', ') || '—' });
  }
  const { asOf, tenant } = facts;
  return ok({ knowledge: chosen.map((mailbox) => ({ asOf, tenant, mailbox })), gaps });
}

const marks = { open: '✓', closed: '✗', unknown: '?', 'not-concerned': '·' } as const;

function verdictText(result: Verdict, locale: Locale): string[] {
  const names = (ids: Verdict['unknown']) =>
    ids.map((id) => translate(locale, `verdict.switch.${id}`)).join(', ');
  const { account, on, answer, decidedBy, changesOn } = result;
  const lines = [translate(locale, `verdict.answer.${answer}`, { account, on, route: result.route })];
  if (decidedBy !== null) lines.push(translate(locale, 'verdict.decides', { switch: names([decidedBy]) }));
  if (result.contradictions.length > 0)
    lines.push(translate(locale, 'verdict.contradiction', { switches: names(result.contradictions) }));
  else if (result.suspects.length > 1)
    lines.push(translate(locale, 'verdict.suspects', { switches: names(result.suspects) }));
  lines.push('', translate(locale, 'verdict.heading.switches'));
  for (const { id, state, value } of result.switches) {
    const shown = value === null ? '' : ` (${valueText(id, value, locale)})`;
    lines.push(
      `  ${marks[state]} ${translate(locale, `verdict.switch.${id}`)} — ${translate(locale, `verdict.state.${state}`)}${shown}`,
    );
  }
  if (result.leastChange.length > 0) {
    lines.push('', translate(locale, 'verdict.heading.change'));
    for (const change of result.leastChange) lines.push(`  • ${say(locale, change.message)}`);
  }
  const learn = result.switches.flatMap((each) =>
    each.learn === null ? [] : [{ ...each, learn: each.learn }],
  );
  if (learn.length > 0) {
    lines.push('', translate(locale, 'verdict.heading.unknown'));
    for (const each of learn)
      lines.push(`  • ${translate(locale, `verdict.switch.${each.id}`)} — ${say(locale, each.learn)}`);
  }
  if (changesOn !== null) {
    const short = translate(locale, `verdict.short.${changesOn.answer}`);
    lines.push('', translate(locale, 'verdict.changes-on', { answer: short, date: changesOn.date }));
  }
  return [
    ...lines,
    ...(result.remarks.length > 0 ? [''] : []),
    ...result.remarks.map((each) => say(locale, each)),
  ];
}

function tableText(verdicts: readonly Verdict[], locale: Locale): string[] {
  return columns(
    verdicts.map(({ account, answer, decidedBy, changesOn, unknown }) => [
      account,
      translate(locale, `verdict.short.${answer}`),
      decidedBy === null ? toLearn(unknown, locale) : translate(locale, `verdict.switch.${decidedBy}`),
      changesOn === null
        ? ''
        : `→ ${translate(locale, `verdict.short.${changesOn.answer}`)} (${changesOn.date})`,
    ]),
  );
}

/** What must be learned before anything decides: the first switch, and how many more. */
function toLearn([first, ...others]: Verdict['unknown'], locale: Locale): string {
  if (first === undefined) return '';
  const name = translate(locale, `verdict.switch.${first}`);
  return translate(locale, 'verdict.to-learn', { switch: name, others: others.length });
}

/** A value in words: the first fact of the switch that can have it names it. */
function valueText(id: SwitchId, value: string, locale: Locale): string {
  const field = switchFields.find((one) => one.switchId === id && one.values.some((each) => each === value));
  return field === undefined ? value : translateId(locale, `tenant.fact.${fieldName(field)}.${value}`);
}
