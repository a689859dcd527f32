import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { runLine } from '../../cli/run-line.ts';
import { createTerminalIo } from '../../cli/terminal-io.ts';
import { type ChildOutput, childOutput } from './child-output.ts';

export type TerminalOutput = ChildOutput & { readonly json: () => unknown };

type Surroundings = { readonly env?: NodeJS.ProcessEnv; readonly stdin?: string | Uint8Array };

const withJson = (output: ChildOutput): TerminalOutput => ({
  ...output,
  json: () => JSON.parse(output.stdout),
});

/** Runs `assistant-courriel` from its sources as a process, in French unless `env` says otherwise. */
export async function terminal(
  words: readonly string[],
  { env = {}, stdin }: Surroundings = {},
): Promise<TerminalOutput> {
  const alone = { LC_ALL: 'fr_CA.UTF-8', DBUS_SESSION_BUS_ADDRESS: '', XDG_RUNTIME_DIR: '' };
  return withJson(await childOutput(['cli/main.ts', ...words], { ...alone, ...env }, stdin));
}

/** The same without a process, in the language of `--lang`: quick, for what needs no environment of its own. */
export async function terminalHere(
  words: readonly string[],
  stdin: string | Uint8Array = '',
): Promise<TerminalOutput> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const gathered = [text(stdout), text(stderr)];
  const io = createTerminalIo({ stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr });
  const status = await runLine(words, io, new AbortController().signal);
  stdout.end();
  stderr.end();
  const [said = '', noted = ''] = await Promise.all(gathered);
  return withJson({ status, stdout: said, stderr: noted });
}
