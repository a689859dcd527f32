/** Endings of what Microsoft's portals, Graph and PowerShell write, packed or not, and of archives of them. */
export const logEndings = ['.json', '.jsonl', '.ndjson', '.csv', '.txt', '.log', '.zip', '.gz'] as const;

/** Those of policies, and of the tools that write them in a form of their own. */
const policyEndings = [...logEndings, '.tfstate', '.tf', '.ps1', '.mof'] as const;

/** What tells by its name a file that is read from one that is only named. */
export type IsExport = (name: string) => boolean;

const endsIn =
  (endings: readonly string[]): IsExport =>
  (name) =>
    endings.some((ending) => name.toLowerCase().endsWith(ending));

export const isLogName = endsIn(logEndings);
export const isPolicyName = endsIn(policyEndings);

/** True for what macOS adds to folders and archives, and for hidden files. */
export function isSystemFile(name: string): boolean {
  return name
    .split(/[\\/]/)
    .some((part) => part === '__MACOSX' || (part.startsWith('.') && !/^\.{1,2}$/.test(part)));
}
