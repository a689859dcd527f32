import { fail, type Result } from '../core/result.ts';
import { decodeText } from '../services/decode-text.ts';
import type { CommandContext, OptionTable } from './command.ts';
import { translate } from './words/translate.ts';

/** Far more than any password: what is too long gets its own refusal, with its length. */
const longestPaste = 64 * 1024;

/** Reads a password from standard input or from a hidden prompt; it never comes from the command line. */
export async function readSecret(
  { io, locale }: Pick<CommandContext<OptionTable>, 'io' | 'locale'>,
  { account, fromStdin }: { account: string; fromStdin: boolean },
): Promise<Result<string>> {
  if (fromStdin) {
    const bytes = await io.read('-', longestPaste);
    return bytes.ok ? { ok: true, value: decodeText(bytes.value).replace(/\r?\n$/, '') } : bytes;
  }
  if (!io.interactive) return fail('input.no-terminal');
  return io.askSecret(translate(locale, 'terminal.secret.ask', { account }));
}
