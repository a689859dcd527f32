import { type Failure, ok, type Result } from '../../result.ts';
import { gap, type Reading, reading } from '../completeness.ts';
import type { PolicyExport } from './imported-policy.ts';
import { readPolicyExport } from './read-policy-export.ts';

/** A text that was offered as an export, or why it could not be read. */
export type OfferedText = {
  readonly name: string;
  /** false: found in a folder, an archive or by a pattern, so that what it is was not said by the person. */
  readonly named: boolean;
  readonly text: Result<string>;
};

export type OfferedExports = {
  readonly exports: readonly { readonly name: string; readonly content: Reading<PolicyExport> }[];
  /** Files that hold something else, and were found rather than named. */
  readonly setAside: readonly string[];
};

const nothing: PolicyExport = { policies: [], locations: [], names: [], pages: [], ignored: 0 };

/**
 * Reads what was offered: the good is read, the rest is a gap of the whole (it may be a policy that blocks) or, found
 * among others and being something else, is named and set aside. When nothing could be read, the first failure is the
 * answer.
 */
export function readPolicyTexts(texts: readonly OfferedText[]): Result<OfferedExports> {
  const exports: { name: string; content: Reading<PolicyExport> }[] = [];
  const setAside: string[] = [];
  let good = 0;
  let failed: Failure | null = null;
  for (const { name, named, text } of texts) {
    const content = text.ok ? readPolicyExport(text.value, name) : text;
    if (content.ok) {
      good += 1;
      exports.push({ name, content: content.value });
      continue;
    }
    failed ??= content;
    const other =
      ['whatif.no-policies', 'whatif.empty-list'].includes(content.code) ||
      (text.ok && !named && !isJson(text.value));
    if (other && !named) setAside.push(name);
    else {
      const missing = gap(other ? 'wrong-kind-of-file' : 'unreadable-file', name, other ? '' : content.code);
      exports.push({ name, content: reading(nothing, [missing]) });
    }
  }
  return good === 0 && failed !== null ? failed : ok({ exports, setAside });
}

/** A read-me among the files is no export that was cut, nor one packed in a way that is not read. */
const isJson = (text: string) =>
  /^\s*[[{]/.test(text.replace(/^\ufeff/, '')) || text.trim() === '' || text.includes('\0');
