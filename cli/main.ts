import { runLine } from './run-line.ts';
import { createTerminalIo } from './terminal-io.ts';

/** Longest orderly end after Ctrl+C, in milliseconds. */
const lastWords = 3000;

const io = createTerminalIo(process);
const interrupted = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    if (interrupted.signal.aborted) process.exit(1);
    interrupted.abort();
    setTimeout(() => process.exit(1), lastWords).unref();
  });
}
const status = await runLine(process.argv.slice(2), io, interrupted.signal);
await io.flush();
process.exit(status);
