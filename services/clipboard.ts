import type { Clipboard } from '../core/ports.ts';
import { fail, ok, type Result } from '../core/result.ts';

type Backend = { write(text: string): Promise<void>; read(): Promise<string> };

/** The library is read when the clipboard is first used: the packaged application does not carry it. */
const helperPrograms: Backend = {
  write: async (text) => (await import('clipboardy')).default.write(text),
  read: async () => (await import('clipboardy')).default.read(),
};

/** Longest wait for the clipboard's helper program, in milliseconds. */
const patience = 5000;

/**
 * The clipboard of the desktop session. The value travels on the helper program's standard input, never among
 * its arguments, which other users of the machine can list.
 */
export function createClipboard(backend: Backend = helperPrograms): Clipboard {
  return {
    write: (text) => attempt(() => backend.write(text)),
    read: () => attempt(() => backend.read()),
  };
}

async function attempt<T>(action: () => Promise<T>): Promise<Result<T>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Result<T>>((resolve) => {
    timer = setTimeout(() => resolve(fail('clipboard.unavailable', { detail: 'no answer' })), patience);
  });
  try {
    return await Promise.race([action().then(ok), late]);
  } catch (error) {
    // The helper's own error repeats the command with its input: only the first words of its kind are kept.
    return fail('clipboard.unavailable', { detail: reasonOf(error) });
  } finally {
    clearTimeout(timer);
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (/display|wayland|headless/i.test(message)) return 'no display';
  if (/xsel|ENOENT|not found|find/i.test(message)) return 'no clipboard program';
  return 'refused';
}
