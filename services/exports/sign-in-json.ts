import { fail } from '../../core/result.ts';
import { jsonShape, readRecord } from '../../core/tenant/sign-ins/record.ts';
import { isReadProperty } from '../../core/tenant/sign-ins/record-fields.ts';
import { clientKind } from '../../core/tenant/sign-ins/sign-in.ts';
import type { SignInSource } from '../sign-in-files.ts';
import { DateSpan } from './date-span.ts';
import { jsonRecordScanner } from './json-records.ts';
import { isHolder } from './nested-records.ts';
import type { Scanner } from './read-exports.ts';

/** Reads sign-ins from JSON; records of other clients than SMTP are counted from a few bytes, and never parsed. */
export function signInJsonScanner({ name, several, tally, pages }: SignInSource): Scanner {
  const span = new DateSpan();
  let dropped = 0;
  const scanner = jsonRecordScanner({
    ...{ name, pages, tally },
    take: (record) => {
      const read = readRecord(record);
      if (read.kind !== 'sign-ins') return read.kind;
      if (read.signIn.date.kind === 'instant') pages.note(read.signIn.date.seconds);
      if (read.lacksClient) tally.problem('no-client');
      tally.add(read.signIn);
      return 'taken';
    },
    gate: {
      key: 'clientAppUsed',
      accepts: (value) => clientKind(value) === 'smtp',
      dropped: (value, record) => {
        dropped += 1;
        if (!record.dated('createdDateTime', span))
          tally.date(record.text('createdDateTime') ?? '', jsonShape);
        tally.passOver(clientKind(value), several ? (record.text('id') ?? '') : '');
      },
      reads: (key) => isReadProperty(key) || isHolder(key),
    },
    dropped: () => dropped,
    strange: (count) => tally.problem('not-a-sign-in', count),
    wrongExport: (kind) => fail('signins.wrong-export', { file: name, kind }),
  });
  return {
    push: scanner.push,
    end: () => {
      const ended = scanner.end();
      for (const date of span.ends()) tally.date(date, jsonShape);
      return ended;
    },
  };
}
