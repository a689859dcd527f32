/** The hash of files and folders, given relative to `root`. */
export function fingerprint(root: string, paths: readonly string[]): string;
export function glance(
  root: string,
  paths: readonly string[],
  options?: { readonly now?: number; readonly settled?: number },
): string | null;
