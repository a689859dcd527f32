import type { Locale } from '../core/i18n/message.ts';
import { type Checklist, type ChecklistChange, checklistSchema } from '../core/mail/checklist.ts';
import { sayChange } from '../core/mail/checklist-words.ts';
import { ok, type Result } from '../core/result.ts';
import { z } from '../core/schema.ts';
import type { Io } from './io.ts';
import { readJson } from './read-json.ts';
import { translate } from './words/translate.ts';

/** Reads the checklist of an earlier run out of its `--json` output; null when none was given. */
export async function readPrevious(io: Io, file: string | undefined): Promise<Result<Checklist | null>> {
  if (file === undefined) return ok(null);
  const read = await readJson(io, file, z.looseObject({ checklist: checklistSchema }));
  return read.ok ? ok(read.value.checklist) : read;
}

/** What changed since an earlier check, a line each. */
export function changesText(changes: readonly ChecklistChange[], locale: Locale): string[] {
  if (changes.length === 0) return ['', translate(locale, 'terminal.dns.no-change')];
  const lines = changes.map((change) => `  • ${sayChange(locale, change)}`);
  return ['', translate(locale, 'terminal.dns.changes'), ...lines];
}
