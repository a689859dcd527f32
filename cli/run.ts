import { runLine } from './run-line.ts';
import { createTerminalIo } from './terminal-io.ts';

/** Longest orderly end after Ctrl+C, in milliseconds. */
const lastWords = 3000;
/**
 * A second signal this soon is nobody insisting: the library that writes the settings repeats every signal to the
 * process, and a terminal sends Ctrl+C to the whole group.
 */
const echo = 500;

const io = createTerminalIo(process);
const interrupted = new AbortController();
let interruptedAt = 0;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    if (interrupted.signal.aborted) {
      if (Date.now() - interruptedAt > echo) process.exit(1);
      return;
    }
    interruptedAt = Date.now();
    interrupted.abort();
    setTimeout(() => process.exit(1), lastWords).unref();
  });
}
const status = await runLine(process.argv.slice(2), io, interrupted.signal);
await io.flush();
process.exit(status);
