export function isInstalled(
  root: string,
  system?: { readonly platform: string; readonly arch: string },
): boolean;
export function isLinked(root: string): boolean;
