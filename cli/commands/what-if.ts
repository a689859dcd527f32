import { parseDay } from '../../core/calendar-day.ts';
import { parseAddresses } from '../../core/mail/address.ts';
import { isIpv6 } from '../../core/mail/ip-range.ts';
import { parsePublicIpv4 } from '../../core/mail/ipv4.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Reading } from '../../core/tenant/completeness.ts';
import { compareWhatIf } from '../../core/tenant/policies/compare-what-if.ts';
import {
  compareEvaluation,
  type Evaluated,
  evaluationRequest,
  readEvaluation,
} from '../../core/tenant/policies/evaluation.ts';
import {
  type MembershipExport,
  membershipsOf,
  readMemberships,
} from '../../core/tenant/policies/memberships.ts';
import {
  deviceStates,
  platforms,
  riskLevels,
  type SignInCase,
  signInOf,
} from '../../core/tenant/policies/sign-in-case.ts';
import { whatIfCsv } from '../../core/tenant/policies/what-if-csv.ts';
import { factsOfTable, type WhatIfTable, whatIfTable } from '../../core/tenant/policies/what-if-table.ts';
import { parseChoice } from '../choice.ts';
import { defineCommand, type OptionValues } from '../command.ts';
import type { Io } from '../io.ts';
import { sessionFacts } from '../open-session.ts';
import { type PolicyFiles, readPolicyFiles, readText, readTextFiles } from '../policy-files.ts';
import { spoken, spokenGap } from '../spoken.ts';
import {
  changesText,
  evaluationText,
  notesText,
  requestText,
  tableText,
  whatIfText,
} from '../what-if-text.ts';
import { writeNamedFile } from '../write-file.ts';

const options = {
  policies: {
    type: 'string',
    value: 'PATH',
    many: 'words',
    required: true,
    summary: 'terminal.whatif.policies',
  },
  account: {
    type: 'string',
    value: 'ADDRESS',
    many: 'words',
    required: true,
    summary: 'terminal.whatif.account',
  },
  groups: { type: 'string', value: 'PATH', many: 'words', summary: 'terminal.whatif.groups' },
  transitive: { type: 'boolean', summary: 'terminal.whatif.transitive' },
  ip: { type: 'string', value: 'ADDRESS', summary: 'terminal.whatif.ip' },
  country: { type: 'string', value: 'CC', summary: 'terminal.whatif.country' },
  platform: { type: 'string', value: 'PLATFORM', summary: 'terminal.whatif.platform' },
  device: { type: 'string', value: 'STATE', summary: 'terminal.whatif.device' },
  risk: { type: 'string', value: 'LEVEL', summary: 'terminal.whatif.risk' },
  compare: { type: 'string', value: 'PATH', many: 'words', summary: 'terminal.whatif.compare' },
  evaluate: { type: 'boolean', summary: 'terminal.whatif.evaluate' },
  evaluation: { type: 'string', value: 'FILE', summary: 'terminal.whatif.evaluation' },
  csv: { type: 'string', value: 'FILE', summary: 'terminal.whatif.csv' },
  on: { type: 'string', value: 'YYYY-MM-DD', summary: 'terminal.tenant.on' },
} as const;

/**
 * `whatif`: which exported Conditional Access policies stop an SMTP sign-in; of several accounts, a table; with
 * `--compare`, what another set of policies would change.
 */
export const whatIfCommand = defineCommand({
  name: 'whatif',
  summary: 'terminal.whatif.summary',
  options,
  run: async ({ options: asked, io, json, locale }) => {
    const session = await sessionFacts({ io, locale });
    if (!session.ok) return session;
    const { today } = session.value;
    const day = parseDay(asked.on ?? today);
    if (!day.ok) return day;
    const signIns = await signInsOf(io, asked);
    if (!signIns.ok) return signIns;
    const read = await readPolicyFiles(io, asked.policies);
    if (!read.ok) return read;
    const later = asked.compare.length === 0 ? null : await readPolicyFiles(io, asked.compare);
    if (later !== null && !later.ok) return later;
    const table = whatIfTable(read.value.set, signIns.value, day.value);
    const after = later === null ? null : whatIfTable(later.value.set, signIns.value, day.value);
    const changes = after === null ? null : changesOf(table, after);
    const evaluated = asked.evaluation === undefined ? ok(null) : await evaluationOf(io, asked.evaluation);
    if (!evaluated.ok) return evaluated;
    const [only] = table.answers;
    if (evaluated.value !== null && table.answers.length > 1)
      return fail('usage.invalid-option', {
        name: '--evaluation',
        value: asked.evaluation ?? '',
        expected: '--account ADDRESS',
      });
    const evaluation =
      evaluated.value === null || only === undefined ? null : compareEvaluation(only, evaluated.value);
    const [person] = signIns.value;
    const request = asked.evaluate && person !== undefined ? evaluationRequest(person) : null;
    if (asked.csv !== undefined) {
      const written = await writeNamedFile(asked.csv, whatIfCsv(after ?? table, locale));
      if (!written.ok) return written;
    }
    if (json) {
      io.json(
        spoken(
          { ...answerJson(table, read.value), asOf: today, changes, evaluation, evaluationRequest: request },
          locale,
        ),
      );
    } else {
      const single = table.answers.length === 1 && only !== undefined;
      io.say(
        [
          ...(single ? whatIfText(only, locale) : tableText(table, locale)),
          ...(changes === null ? [] : ['', ...changesText(changes, locale)]),
          ...(evaluation === null ? [] : ['', ...evaluationText(evaluation, locale)]),
          ...(asked.evaluate ? ['', ...requestText(request, locale)] : []),
          '',
          ...notesText(read.value, asked.risk === undefined, locale),
        ]
          .join('\n')
          .trimEnd(),
      );
    }
    const good = (after ?? table).answers.every(({ answer }) => answer === 'clear');
    if (evaluation !== null && evaluation.differences.length + evaluation.gaps.length > 0) return 1;
    return good && changes?.some(({ change }) => change === 'cannot-say') !== true ? 0 : 1;
  },
});

/** One account answers at the top level; several, in `answers`. Both carry what `verdict --facts` reads. */
function answerJson(table: WhatIfTable, { set, setAside }: PolicyFiles) {
  const answers = table.answers.map((each) => ({ ...each, gaps: each.gaps.map(spokenGap) }));
  const [only] = answers;
  return {
    ...(answers.length === 1
      ? only
      : { on: table.on, answers, columns: table.columns, gaps: only?.gaps ?? [] }),
    kind: 'assistant-courriel/what-if',
    version: 1,
    mailboxes: factsOfTable(table),
    exclusions: table.exclusions,
    ignored: set.value.ignored,
    setAside,
  };
}

async function evaluationOf(io: Io, file: string): Promise<Result<Reading<readonly Evaluated[]>>> {
  const text = await readText(io, file);
  return text.ok ? readEvaluation(text.value, file) : text;
}

function changesOf(before: WhatIfTable, after: WhatIfTable) {
  return before.answers.flatMap((one, index) => {
    const other = after.answers[index];
    return other === undefined ? [] : [compareWhatIf(one, other)];
  });
}

async function signInsOf(
  io: Io,
  asked: OptionValues<typeof options>,
): Promise<Result<readonly SignInCase[]>> {
  const accounts = parseAddresses(asked.account);
  if (!accounts.ok) return accounts;
  const risk = parseChoice('risk', asked.risk ?? 'none', riskLevels);
  if (!risk.ok) return risk;
  const ip = asked.ip === undefined ? ok(null) : parseIp(asked.ip);
  if (!ip.ok) return ip;
  const country = asked.country === undefined ? ok(null) : parseCountry(asked.country);
  if (!country.ok) return country;
  const platform =
    asked.platform === undefined ? ok(null) : parseChoice('platform', asked.platform, platforms);
  if (!platform.ok) return platform;
  const device = asked.device === undefined ? ok(null) : parseChoice('device', asked.device, deviceStates);
  if (!device.ok) return device;
  const groups: MembershipExport[] = [];
  const texts = asked.groups.length === 0 ? ok([]) : await readTextFiles(io, asked.groups);
  if (!texts.ok) return texts;
  for (const { name, text } of texts.value) {
    if (!text.ok) return text;
    const listed = readMemberships(text.value, name, asked.transitive);
    if (!listed.ok) return listed;
    groups.push(...listed.value);
  }
  const distinct = [...new Set(accounts.value)];
  return ok(
    distinct.map((account) => ({
      ...signInOf(account, membershipsOf(account, groups, distinct.length === 1)),
      ip: ip.value,
      country: country.value,
      signInRisk: risk.value,
      userRisk: risk.value,
      platform: platform.value,
      device: device.value,
    })),
  );
}

/** A location may hold IPv6 ranges too; a connector may not, hence no wider reading elsewhere. */
function parseIp(typed: string): Result<string> {
  const address = typed.trim().toLowerCase();
  return isIpv6(address) ? ok(address) : parsePublicIpv4(typed);
}

function parseCountry(typed: string): Result<string> {
  const code = typed.trim().toUpperCase();
  return /^[A-Z]{2}$/.test(code)
    ? ok(code)
    : fail('usage.invalid-option', { name: '--country', value: typed.slice(0, 20), expected: 'CA, US, FR…' });
}
