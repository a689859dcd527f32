/** The scheme and host the interface is served from, in place of `file://`. */
export const scheme = 'app';
export const host = 'assistant';
export const origin = `${scheme}://${host}`;

/** The one page there is. */
export const startUrl = `${origin}/`;

/** True for an address of ours. Node's URL gives custom schemes a null origin, hence the two parts. */
export function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === `${scheme}:` && url.host === host && url.username === '' && url.password === '';
}

/** True for the start page itself, whatever its fragment: what a reload asks for. */
export function isStartPage(address: string): boolean {
  return isOurs(address) && new URL(address).pathname === '/' && new URL(address).search === '';
}
