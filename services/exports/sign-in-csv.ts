import { ok } from '../../core/result.ts';
import { unlistedPolicies } from '../../core/tenant/sign-ins/applied-policies.ts';
import {
  type Columns,
  fieldRoles,
  findColumns,
  type SignInFields,
  signInFromFields,
} from '../../core/tenant/sign-ins/fields.ts';
import { clientKind, type SignIn } from '../../core/tenant/sign-ins/sign-in.ts';
import type { SignInSource } from '../sign-in-files.ts';
import { type CsvPlan, createCsvScanner } from './csv-scanner.ts';
import { DateSpan } from './date-span.ts';
import type { Scanner } from './read-exports.ts';

/** Reads a CSV of sign-ins; rows of other clients than SMTP are counted from a few cells, and dropped. */
export function signInCsvScanner({ name, several, tally }: SignInSource): Scanner {
  const span = new DateSpan();
  let shape = '';
  const scanner = createCsvScanner({
    onProblem: tally.problem,
    onHeader: (header) => {
      shape = header.join('\n');
      const found = findColumns(header, name);
      return found.ok ? ok(planOf(found.value, shape, { several, tally, span })) : found;
    },
  });
  return {
    push: scanner.push,
    end: () => {
      const ended = scanner.end();
      for (const date of span.ends()) tally.date(date, shape);
      return ended;
    },
  };
}

function planOf(
  columns: Columns,
  shape: string,
  { several, tally, span }: Pick<SignInSource, 'several' | 'tally'> & { readonly span: DateSpan },
): CsvPlan {
  const present = fieldRoles.filter((role) => columns.roles[role] !== undefined);
  const named = present.map((role) => columns.roles[role] ?? -1);
  const spread = columns.spread
    .flatMap((policy) => [policy.name, policy.result])
    .filter((column) => column >= 0);
  const wanted = [...new Set([...named, ...spread])];
  const slotOf = (column: number | undefined) => (column === undefined ? -1 : wanted.indexOf(column));
  const slots = present.map((role) => slotOf(columns.roles[role]));
  const gated = [columns.roles.client, columns.roles.date, several ? columns.roles.id : undefined]
    .map(slotOf)
    .filter((slot) => slot >= 0);
  const datePlace = columns.roles.date === undefined ? -1 : 1;
  const idPlace = several && columns.roles.id !== undefined ? gated.length - 1 : -1;
  return {
    wanted,
    gate: {
      cells: gated,
      accepts: (client) => clientKind(client) === 'smtp',
      dropped: (row) => {
        if (datePlace > 0 && !row.dated(datePlace, span)) tally.date(row.text(datePlace), shape);
        tally.passOver(clientKind(row.text(0)), idPlace < 0 ? '' : row.text(idPlace));
      },
    },
    row: (cells) => {
      const fields: SignInFields = {};
      for (const [at, role] of present.entries()) fields[role] = cells[slots[at] ?? -1] ?? '';
      tally.add(signInFromCells(fields, cells, { columns, shape, slotOf }));
    },
  };
}

/**
 * The policies of a CSV are in one cell, as JSON text, or spread over several columns. The portal's has none of them;
 * from any other without, they are missing.
 */
function signInFromCells(
  fields: SignInFields,
  cells: readonly string[],
  {
    columns,
    shape,
    slotOf,
  }: { readonly columns: Columns; readonly shape: string; readonly slotOf: (column: number) => number },
): SignIn {
  if (columns.spread.length > 0) {
    const policies = columns.spread
      .map(({ name, result }) => ({
        displayName: cells[slotOf(name)] ?? '',
        result: cells[slotOf(result)] ?? '',
      }))
      .filter(({ displayName, result }) => displayName !== '' || result !== '');
    return signInFromFields({ ...fields, policies }, shape);
  }
  const signIn = signInFromFields(fields, shape);
  return columns.portal && fields.policies === undefined ? { ...signIn, policies: unlistedPolicies } : signIn;
}
