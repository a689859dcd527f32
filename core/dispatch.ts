import { type OperationName, operations } from './operations/contract.ts';
import type { HandlerContext, Handlers } from './operations/operation.ts';
import { fail, ok, type Result } from './result.ts';

/** True for the name of an operation, and for nothing an object merely inherits. */
export function isOperation(name: unknown): name is OperationName {
  return typeof name === 'string' && Object.hasOwn(operations, name);
}

/**
 * Runs one call that came from outside: unknown name, bad input, a handler that throws and an output that does
 * not fit all end as a `Failure`. Never throws, and never repeats the caller's values (one may be a secret).
 */
export async function dispatch(
  handlers: Handlers,
  name: unknown,
  raw: unknown,
  context: HandlerContext,
): Promise<Result<unknown>> {
  if (!isOperation(name)) return fail('contract.unknown-operation', { name: String(name).slice(0, 60) });
  const input = operations[name].input.safeParse(raw ?? {});
  if (!input.success) {
    const issue = input.error.issues[0];
    const unknownKeys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
    const path = [...(issue?.path ?? []), ...unknownKeys].join('.').slice(0, 80);
    return fail('contract.invalid-input', { name, path: path === '' ? '—' : path });
  }
  let result: Result<unknown>;
  try {
    const handler = handlers[name] as (input: unknown, context: HandlerContext) => Promise<Result<unknown>>;
    result = await handler(input.data, context);
  } catch (error) {
    // The error's message may quote its input; its class is enough to look for the cause.
    return fail('internal.error', { name, kind: error instanceof Error ? error.name : typeof error });
  }
  if (!result.ok) return result;
  const output = operations[name].output.safeParse(result.value);
  return output.success ? ok(output.data) : fail('contract.invalid-output', { name });
}
