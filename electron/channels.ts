/** The page asks on this channel: operation name, input; the answer is a `Result`. */
export const callChannel = 'assistant:call';

/** The main process pushes on this one: event name, payload. */
export const eventChannel = 'assistant:event';
