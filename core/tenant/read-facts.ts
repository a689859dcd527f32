import { printedCheckupSchema } from '../checkup/checkup.ts';
import { fail, ok, type Result } from '../result.ts';
import { z } from '../schema.ts';
import { administratorReadingSchema, factsOfReading } from './administrator-reading.ts';
import { isObject, type JsonObject, parseBoundedJson, stringsOf } from './bounded-json.ts';
import { type Gap, reading } from './completeness.ts';
import { type FactsFile, factsFileSchema, type MailboxFacts } from './facts.ts';
import { gapSchema } from './gap-schema.ts';

export type ImportOptions = {
  /** The public address that sends, for the connector and for location policies. */
  readonly ip: string | null;
  /** Whose workstation a check-up without an address was. */
  readonly account?: string | null;
};

/** Facts, what the script could not read, and what is missing from what it did read. */
export type ImportedFacts = {
  readonly facts: FactsFile;
  readonly problems: readonly string[];
  readonly gaps: readonly Gap[];
};

/**
 * Reads facts: what the administrator's script printed, what `whatif --json` or `checkup --json` did, or a facts file of
 * the assistant's own. What was not read stays unknown; the Conditional Access policies are judged for each mailbox on
 * the way.
 */
export function readFacts(text: string, file: string, options: ImportOptions): Result<ImportedFacts> {
  const parsed = parseBoundedJson(text, file);
  if (!parsed.ok) return parsed;
  if (isObject(parsed.value) && parsed.value.kind === 'assistant-courriel/what-if')
    return readWhatIf(parsed.value, file);
  if (isObject(parsed.value) && 'findings' in parsed.value)
    return readCheckup(parsed.value, file, options.account ?? null);
  const own = isObject(parsed.value) && parsed.value.kind === 'assistant-courriel/facts';
  if (own) {
    const facts = factsFileSchema.safeParse(parsed.value);
    return facts.success ? ok({ facts: facts.data, problems: [], gaps: [] }) : notFacts(facts.error, file);
  }
  const script = administratorReadingSchema.safeParse(parsed.value);
  if (!script.success) return notFacts(script.error, file);
  const { value, gaps } = factsOfReading(script.data, options.ip);
  return ok({
    facts: value,
    gaps,
    problems: stringsOf(script.data.problems).slice(0, 200),
  });
}

/** What `whatif --json` prints: what Conditional Access does to each mailbox, and nothing of the other switches. */
function readWhatIf({ asOf, mailboxes, gaps }: JsonObject, file: string): Result<ImportedFacts> {
  const facts = factsFileSchema.safeParse({
    kind: 'assistant-courriel/facts',
    version: 1,
    asOf,
    tenant: {},
    mailboxes,
  });
  if (!facts.success) return notFacts(facts.error, file);
  const missing = z.array(gapSchema.strip()).safeParse(gaps ?? []);
  if (!missing.success) return notFacts(missing.error, file);
  return ok({ facts: facts.data, problems: [], gaps: missing.data });
}

/** What `checkup --json` prints: the Outlook of the workstation, whose mailbox is the one that was looked at. */
function readCheckup(printed: JsonObject, file: string, whose: string | null): Result<ImportedFacts> {
  const checkup = printedCheckupSchema.safeParse(printed);
  if (!checkup.success) return notFacts(checkup.error, file);
  const { account, answers, checkedAt } = checkup.data;
  const facts = factsFileSchema.safeParse({
    kind: 'assistant-courriel/facts',
    version: 1,
    asOf: checkedAt.slice(0, 10),
    tenant: {},
    mailboxes: [
      {
        account: account ?? whose,
        ...Object.fromEntries(
          answers.filter(({ check }) => check === 'outlook').map(({ question, value }) => [question, value]),
        ),
      },
    ],
  });
  if (!facts.success) return notFacts(facts.error, file);
  return ok({ facts: facts.data, problems: [], gaps: [] });
}

/**
 * Several readings as one: what a later one knows prevails over what an earlier one knew, and what it does not know
 * takes nothing away. The whole is as old as its oldest part.
 */
export function mergeFacts(first: ImportedFacts, ...others: readonly ImportedFacts[]): ImportedFacts {
  return others.reduce<ImportedFacts>(
    (known, more) => ({
      problems: [...known.problems, ...more.problems],
      gaps: reading(null, [...known.gaps, ...more.gaps]).gaps,
      facts: {
        ...known.facts,
        asOf: known.facts.asOf < more.facts.asOf ? known.facts.asOf : more.facts.asOf,
        tenant: { ...known.facts.tenant, ...toldIn(more.facts.tenant) },
        mailboxes: mergeMailboxes(known.facts.mailboxes, more.facts.mailboxes),
      },
    }),
    first,
  );
}

function mergeMailboxes(
  known: readonly MailboxFacts[],
  more: readonly MailboxFacts[],
): FactsFile['mailboxes'] {
  const byAccount = new Map(known.map((mailbox) => [mailbox.account.toLowerCase(), mailbox]));
  for (const mailbox of more) {
    const account = mailbox.account.toLowerCase();
    byAccount.set(account, { ...byAccount.get(account), ...toldIn(mailbox), account });
  }
  return [...byAccount.values()];
}

/** The facts that were told: an unknown one would hide what another reading knows. */
function toldIn<T extends object>(facts: T): T {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value !== 'unknown'),
  ) as T;
}

function notFacts(error: z.ZodError, file: string): Result<never> {
  const issue = error.issues[0];
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const path = [...(issue?.path ?? []), ...keys].join('.').slice(0, 80);
  return fail('facts.not-facts', { file, path: path === '' ? '—' : path });
}
