import { parseDay } from '../../core/calendar-day.ts';
import { spoken } from '../../core/i18n/spoken.ts';
import { ok, type Result } from '../../core/result.ts';
import { compareWhatIf } from '../../core/tenant/policies/compare-what-if.ts';
import {
  type AccountComparison,
  compareEvaluations,
  type EvaluationAnswer,
  readEvaluation,
} from '../../core/tenant/policies/evaluation.ts';
import { evaluationBatches, evaluationRequest } from '../../core/tenant/policies/evaluation-request.ts';
import { type MembershipTexts, readMembershipTexts } from '../../core/tenant/policies/membership-texts.ts';
import {
  deviceStates,
  platforms,
  riskLevels,
  type SignInCase,
} from '../../core/tenant/policies/sign-in-case.ts';
import { signInsOf } from '../../core/tenant/policies/sign-in-form.ts';
import { whatIfCsv } from '../../core/tenant/policies/what-if-csv.ts';
import { whatIfReport } from '../../core/tenant/policies/what-if-report.ts';
import { type WhatIfTable, whatIfTable } from '../../core/tenant/policies/what-if-table.ts';
import { defineCommand, type OptionValues } from '../command.ts';
import type { Io } from '../io.ts';
import { sessionFacts } from '../open-session.ts';
import { readPolicyFiles, readText, readTextFiles } from '../policy-files.ts';
import { spokenGap } from '../spoken.ts';
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
  platform: { type: 'string', value: 'PLATFORM', choices: platforms, summary: 'terminal.whatif.platform' },
  device: { type: 'string', value: 'STATE', choices: deviceStates, summary: 'terminal.whatif.device' },
  risk: { type: 'string', value: 'LEVEL', choices: riskLevels, summary: 'terminal.whatif.risk' },
  compare: { type: 'string', value: 'PATH', many: 'words', summary: 'terminal.whatif.compare' },
  evaluate: { type: 'boolean', summary: 'terminal.whatif.evaluate' },
  evaluation: { type: 'string', value: 'FILE', many: 'words', summary: 'terminal.whatif.evaluation' },
  csv: { type: 'string', value: 'FILE', summary: 'terminal.whatif.csv' },
  on: { type: 'string', value: 'YYYY-MM-DD', read: parseDay, summary: 'terminal.tenant.on' },
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
    const day = asked.on ?? today;
    const groups = await groupsOf(io, asked);
    if (!groups.ok) return groups;
    const signIns = signInsAsked(asked, groups.value);
    if (!signIns.ok) return signIns;
    const read = await readPolicyFiles(io, asked.policies);
    if (!read.ok) return read;
    const later = asked.compare.length === 0 ? null : await readPolicyFiles(io, asked.compare);
    if (later !== null && !later.ok) return later;
    const table = whatIfTable(read.value.set, signIns.value, day);
    const after = later === null ? null : whatIfTable(later.value.set, signIns.value, day);
    const changes = after === null ? null : changesOf(table, after);
    const compared = await evaluationsOf(io, asked.evaluation, table);
    if (!compared.ok) return compared;
    const [only] = table.answers;
    const requests = asked.evaluate ? requestsFor(signIns.value) : [];
    const setAside = [...read.value.setAside, ...(later?.value.setAside ?? []), ...groups.value.setAside];
    if (asked.csv !== undefined) {
      const written = await writeNamedFile(asked.csv, whatIfCsv(after ?? table, locale));
      if (!written.ok) return written;
    }
    if (json) {
      io.json(
        spoken(
          {
            ...whatIfReport(table, { asOf: today, ignored: read.value.set.value.ignored, setAside }),
            changes,
            ...evaluationJson(compared.value, requests, table.answers.length === 1),
          },
          locale,
        ),
      );
    } else {
      const single = table.answers.length === 1 && only !== undefined;
      io.say(
        [
          ...(single ? whatIfText(only, locale) : tableText(table, locale)),
          ...(changes === null ? [] : ['', ...changesText(changes, locale)]),
          ...compared.value.flatMap((each) => ['', ...evaluationText(each, locale)]),
          ...(asked.evaluate ? ['', ...requestText(requests, withoutId(signIns.value), locale)] : []),
          '',
          ...notesText({ set: read.value.set, setAside }, asked.risk === undefined, locale),
        ]
          .join('\n')
          .trimEnd(),
      );
    }
    const good = (after ?? table).answers.every(({ answer }) => answer === 'clear');
    if (compared.value.some(({ differences, gaps }) => differences.length + gaps.length > 0)) return 1;
    return good && changes?.some(({ change }) => change === 'cannot-say') !== true ? 0 : 1;
  },
});

/** One account's comparison and request stand alone; those of several, in lists. */
function evaluationJson(
  compared: readonly AccountComparison[],
  requests: ReturnType<typeof requestsFor>,
  single: boolean,
) {
  const spokenOnes = compared.map((each) => ({ ...each, gaps: each.gaps.map(spokenGap) }));
  return single
    ? { evaluation: spokenOnes[0] ?? null, evaluationRequest: requests[0] ?? null }
    : { evaluations: spokenOnes, evaluationRequests: requests };
}

/** The request to Microsoft: as it is for one account, batches for several. */
function requestsFor(signIns: readonly SignInCase[]) {
  const [only, ...others] = signIns;
  const request = only === undefined || others.length > 0 ? null : evaluationRequest(only);
  return others.length > 0 ? evaluationBatches(signIns) : request === null ? [] : [request];
}

const withoutId = (signIns: readonly SignInCase[]) =>
  signIns.filter(({ memberships }) => memberships.accountId === null).map(({ account }) => account);

async function evaluationsOf(
  io: Io,
  files: readonly string[],
  { answers }: WhatIfTable,
): Promise<Result<readonly AccountComparison[]>> {
  const answered: EvaluationAnswer[] = [];
  for (const file of files) {
    const text = await readText(io, file);
    if (!text.ok) return text;
    const read = readEvaluation(text.value, file);
    if (!read.ok) return read;
    answered.push(...read.value);
  }
  return files.length === 0 ? ok([]) : compareEvaluations(answers, answered, files.join(', '));
}

function changesOf(before: WhatIfTable, after: WhatIfTable) {
  return before.answers.flatMap((one, index) => {
    const other = after.answers[index];
    return other === undefined ? [] : [compareWhatIf(one, other)];
  });
}

async function groupsOf(io: Io, asked: OptionValues<typeof options>): Promise<Result<MembershipTexts>> {
  if (asked.groups.length === 0) return ok({ exports: [], setAside: [] });
  const texts = await readTextFiles(io, asked.groups);
  return texts.ok ? ok(readMembershipTexts(texts.value, asked.transitive)) : texts;
}

function signInsAsked(
  asked: OptionValues<typeof options>,
  { exports }: MembershipTexts,
): Result<readonly SignInCase[]> {
  return signInsOf({
    accounts: asked.account,
    ip: asked.ip ?? '',
    country: asked.country ?? '',
    risk: asked.risk ?? 'none',
    platform: asked.platform ?? null,
    device: asked.device ?? null,
    memberships: exports,
  });
}
