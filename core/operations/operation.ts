import type { Result } from '../result.ts';
import type { z } from '../schema.ts';
import type { EventName, Operations, Payload } from './contract.ts';

/** What a handler may use of the host that called it. */
export type HandlerContext = {
  /** Pushes an event to the caller. */
  readonly emit: <N extends EventName>(name: N, payload: Payload<N>) => void;
  /** Who calls, by identity: the same object for every call of one page. Absent where there is only one. */
  readonly caller?: object;
};

type OperationTable = Readonly<Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>>;

/** One handler for each operation of a table, with the types of its schemas. */
export type HandlersOf<T extends OperationTable> = {
  readonly [N in keyof T]: (
    input: z.infer<T[N]['input']>,
    context: HandlerContext,
  ) => Promise<Result<z.infer<T[N]['output']>>>;
};

/** The whole contract, implemented. */
export type Handlers = HandlersOf<Operations>;
