import type { EventEmitter } from 'node:events';

/** An Electron event: it can be prevented, which is how the application refuses what was about to happen. */
export type StandInEvent = { defaultPrevented: boolean; preventDefault(): void };

/** Makes an event that carries `params`, as Electron's `Event<Params>` does. */
export function createEvent<P extends object>(params: P): StandInEvent & P {
  const event = {
    ...params,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}

/** Emits an event and says whether a listener prevented it. */
export function wasPrevented(
  emitter: EventEmitter,
  name: string,
  params: object,
  ...rest: unknown[]
): boolean {
  const event = createEvent(params);
  emitter.emit(name, event, ...rest);
  return event.defaultPrevented;
}
