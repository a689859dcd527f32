/** How far a session went, in order: nothing left the computer, the network answered, the server greeted… */
export const reachedSteps = [
  'nothing',
  'network',
  'greeting',
  'tls',
  'login',
  'sender',
  'recipient',
  'data',
] as const;

export type ReachedStep = (typeof reachedSteps)[number];
