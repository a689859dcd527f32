import type { MessageId } from '../core/i18n/catalogue.ts';
import type { AnyCommand } from './command.ts';

export type CommandEntry = {
  /** One word or two. */
  readonly name: string;
  readonly summary: MessageId;
  /** The command's file is read when it is called, and not before. */
  readonly load: () => Promise<AnyCommand>;
};

/** Every command, in the order of `--help`. Adding one is one line here and its file. */
export const commands: readonly CommandEntry[] = [];
