import type { EventName, Input, OperationName, Output, Payload } from './operations/contract.ts';
import type { Result } from './result.ts';

/** How calls travel: the preload bridge, HTTP on loopback, or straight to `dispatch`. */
export type Transport = {
  readonly call: (name: string, input: unknown) => Promise<Result<unknown>>;
  /** Registers a listener and returns what unregisters it. */
  readonly on: (name: string, listener: (payload: unknown) => void) => () => void;
};

export type Client = {
  readonly call: <N extends OperationName>(name: N, input: Input<N>) => Promise<Result<Output<N>>>;
  readonly on: <N extends EventName>(name: N, listener: (payload: Payload<N>) => void) => () => void;
};

/** The typed face of a transport. The trusted side has validated what comes back. */
export function createClient(transport: Transport): Client {
  return {
    call: async <N extends OperationName>(name: N, input: Input<N>) =>
      (await transport.call(name, input)) as Result<Output<N>>,
    on: (name, listener) => transport.on(name, listener as (payload: unknown) => void),
  };
}
