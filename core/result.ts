import type { FailureCode } from './i18n/failures.ts';

/** Values a message may carry. They cross process borders, so they stay JSON scalars. */
export type Params = Readonly<Record<string, string | number>>;

/**
 * A refusal or an error, as a value. `code` names the words in `core/i18n/failures.ts`; only the outermost
 * layer turns them into French or English.
 */
export type Failure = { readonly ok: false; readonly code: FailureCode; readonly params: Params };

export type Ok<T> = { readonly ok: true; readonly value: T };

export type Result<T> = Ok<T> | Failure;

/** Wraps a value that was obtained. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** Names what went wrong; `params` fill the words of `code`. */
export function fail(code: FailureCode, params: Params = {}): Failure {
  return { ok: false, code, params };
}

/** Ends a switch over a union: a new member without a case becomes a type error. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
