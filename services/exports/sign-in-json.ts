import { fail, ok, type Result } from '../../core/result.ts';
import type { JsonObject } from '../../core/tenant/bounded-json.ts';
import { gap } from '../../core/tenant/completeness.ts';
import type { ExportKind } from '../../core/tenant/sign-ins/fields.ts';
import { jsonShape, readRecord } from '../../core/tenant/sign-ins/record.ts';
import { isReadProperty } from '../../core/tenant/sign-ins/record-fields.ts';
import { clientKind, type SignIn } from '../../core/tenant/sign-ins/sign-in.ts';
import type { SignInSource } from '../sign-in-files.ts';
import { DateSpan } from './date-span.ts';
import { createJsonScanner } from './json-scanner.ts';
import { aroundOf, recordsIn } from './nested-records.ts';
import type { Scanner } from './read-exports.ts';

/** Reads sign-ins from JSON; records of other clients than SMTP are counted from a few bytes, and never parsed. */
export function signInJsonScanner({ name, several, tally, pages }: SignInSource): Scanner {
  const span = new DateSpan();
  let signIns = 0;
  /** Records that are something else: what the first was, and how many are of no known kind. */
  let otherKind: Exclude<ExportKind, 'sign-ins'> | null = null;
  let unknown = 0;

  const takeSignIn = (signIn: SignIn, lacksClient: boolean) => {
    signIns += 1;
    if (signIn.date.kind === 'instant') pages.note(signIn.date.seconds);
    if (lacksClient) tally.problem('no-client');
    tally.add(signIn);
  };

  const takeRecord = (record: JsonObject): Result<void> => {
    const nested = recordsIn(record);
    if (nested !== null) {
      for (const each of nested) {
        const taken = takeRecord(each);
        if (!taken.ok) return taken;
      }
      pages.page(name, aroundOf(record));
      return ok(undefined);
    }
    const read = readRecord(record);
    if (read.kind === 'sign-ins') {
      takeSignIn(read.signIn, read.lacksClient);
      return ok(undefined);
    }
    otherKind ??= read.kind;
    if (read.kind === 'other') unknown += 1;
    tally.problem('not-a-sign-in');
    return ok(undefined);
  };

  const scanner = createJsonScanner({
    file: name,
    onRecord: takeRecord,
    onPage: (around) => pages.page(name, around),
    onProblem: tally.problem,
    gate: {
      key: 'clientAppUsed',
      accepts: (value) => clientKind(value) === 'smtp',
      dropped: (value, record) => {
        signIns += 1;
        if (!record.dated('createdDateTime', span))
          tally.date(record.text('createdDateTime') ?? '', jsonShape);
        tally.skip(clientKind(value), several ? (record.text('id') ?? '') : '');
      },
      reads: isReadProperty,
    },
  });
  return {
    push: scanner.push,
    end: () => {
      const ended = scanner.end();
      for (const date of span.ends()) tally.date(date, jsonShape);
      if (!ended.ok) return ended;
      if (signIns === 0 && otherKind !== null)
        return fail('signins.wrong-export', { file: name, kind: otherKind });
      if (unknown > 0) tally.gap(gap('unknown-entry', name, String(unknown)));
      return ended;
    },
  };
}
