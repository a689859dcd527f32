/** Whether the application is ready, and what hangs on it: several APIs only count before, others only after. */
let ready = false;
let announce: () => void;

export const whenReady = new Promise<void>((resolve) => {
  announce = resolve;
});

export function isReady(): boolean {
  return ready;
}

/** Called once, when the main module has run to its end. */
export function becomeReady(): void {
  ready = true;
  announce();
}

/** What Electron throws for a call that came too late. */
export function onlyBeforeReady(what: string): void {
  if (ready) throw new Error(`${what} should be called before app is ready`);
}

/** What Electron throws for a call that came too early. */
export function onlyAfterReady(what: string): void {
  if (!ready) throw new Error(`${what} cannot be used before the app is ready`);
}
