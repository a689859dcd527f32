import { debuggingPort } from './chromium.ts';

type Question = { readonly id: number; readonly source: string; readonly argument: unknown };

/**
 * Lets the test run functions in this process, as Playwright's `electronApp.evaluate` does with the real runtime:
 * the function arrives as text, gets the `electron` module, and its answer goes back.
 */
export function answerTest(electron: unknown): void {
  if (process.send === undefined) return;
  const say = (message: unknown) => process.send?.(message);
  process.on('message', (question: Question) => {
    // The parenthesised text of a function is an expression whose value is that function.
    const work = new Function(`return (${question.source})`)() as (
      electron: unknown,
      argument: unknown,
    ) => unknown;
    Promise.resolve()
      .then(() => work(electron, question.argument))
      .then(
        (value) => say({ id: question.id, value }),
        (error) => say({ id: question.id, error: String(error) }),
      );
  });
  // The listener must not keep the process alive by itself once it wants to end.
  process.channel?.unref();
}

/** Tells the test that a window's page is there to be looked at. */
export async function announcePage(): Promise<void> {
  process.send?.({ port: await debuggingPort() });
}
