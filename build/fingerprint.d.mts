/** The hash of files and folders, given relative to `root`. */
export function fingerprint(root: string, paths: readonly string[]): string;
