/**
 * The one trace format of a mail test: the same stages, in the same order, on screen, in the terminal and in a
 * report. `auth` is skipped on the routes without login, `tls` on a relay that offers none.
 */
export const stages = [
  'dns',
  'connect',
  'greeting',
  'tls',
  'hello',
  'auth',
  'sender',
  'recipient',
  'message',
] as const;

export type Stage = (typeof stages)[number];
