import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fail, ok, type Result } from '../core/result.ts';
import { withoutControls } from '../core/text/plain-text.ts';
import { fitWidth } from './fit-width.ts';
import type { Io } from './io.ts';
import { type ColourStream, painted, takesColours } from './paint.ts';

/** `columns` where it is a terminal that tells its width. */
type Screen = Writable & ColourStream & { readonly columns?: number };

type Streams = {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Screen;
  readonly stderr: Screen;
};

/** The process's own streams, as commands see them. `flush` waits until everything was handed over. */
export function createTerminalIo({ stdin, stdout, stderr }: Streams): Io & { flush(): Promise<void> } {
  for (const stream of [stdout, stderr]) {
    // A reader that went away (`| head`) ends nothing: the command goes on and its exit status still counts.
    stream.on('error', () => {});
  }
  const write = (stream: Screen, text: string) => {
    if (stream.writable) stream.write(`${text}\n`);
  };
  /** Words for this stream: broken at blanks to its width, then coloured where it takes colours. */
  const wordsFor = (stream: Screen) => {
    const paint = takesColours(stream) ? painted : (text: string) => text;
    return (text: string) => {
      // A name that somebody gave to a policy may hold escapes that would erase or forge what is said.
      const safe = withoutControls(text);
      write(stream, paint(stream.isTTY === true && stream.columns ? fitWidth(safe, stream.columns) : safe));
    };
  };
  return {
    say: wordsFor(stdout),
    json: (value) => write(stdout, JSON.stringify(value, null, 2)),
    note: wordsFor(stderr),
    presetFile: null,
    interactive: stdin.isTTY === true && stderr.isTTY === true,
    onScreen: stdin.isTTY === true && stderr.isTTY === true && stdout.isTTY === true,
    read: (source, maxBytes) =>
      source === '-' ? drain('stdin', stdin, maxBytes) : drain(source, createReadStream(source), maxBytes),
    askSecret: async (question) => {
      try {
        const { default: password } = await import('@inquirer/password');
        const theme = { style: { maskedText: '' } };
        return ok(
          await password({ message: question, toggleMask: false, theme }, { input: stdin, output: stderr }),
        );
      } catch {
        return fail('input.cancelled');
      }
    },
    choose: async (asked, signal) => {
      const { choose } = await import('./prompts.ts');
      return choose(asked, { input: stdin, output: stderr, signal });
    },
    askText: async (asked, signal) => {
      const { askText } = await import('./prompts.ts');
      return askText(asked, { input: stdin, output: stderr, signal });
    },
    onLine: (listener, onEnd = () => {}) => {
      const lines = createInterface({ input: stdin });
      lines.on('line', listener);
      lines.on('close', onEnd);
      return () => lines.close();
    },
    flush: async () => {
      for (const stream of [stdout, stderr]) {
        if (stream.writable) await new Promise((resolve) => stream.write('', resolve));
      }
    },
  };
}

async function drain(name: string, stream: Readable, maxBytes: number): Promise<Result<Uint8Array>> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > maxBytes) {
        return fail('input.too-large', { file: name, megabytes: Math.floor(maxBytes / (1024 * 1024)) });
      }
      chunks.push(chunk);
    }
  } catch (error) {
    return fail('input.unreadable', {
      file: name,
      detail: (error as NodeJS.ErrnoException).code ?? 'unknown',
    });
  }
  return ok(Buffer.concat(chunks));
}
