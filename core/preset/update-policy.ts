import { isAdministrators } from './organization.ts';
import type { Organization, updateInstalls } from './preset-schema.ts';

/**
 * Why this copy takes no later version by itself: the preset turns updates off; nobody named a feed; it came in a way that
 * replaces it otherwise (MSI, deb, rpm, npm, a checkout); or it is unsigned, so that nothing could prove what would
 * replace it.
 */
export const updateOffReasons = ['turned-off', 'no-feed', 'other-installer', 'unsigned'] as const;

export type UpdateOffReason = (typeof updateOffReasons)[number];

/** Where later versions come from, and whether the person is asked before one is installed. */
export type UpdatePolicy =
  | { readonly feed: string; readonly install: (typeof updateInstalls)[number] }
  | { readonly off: Extract<UpdateOffReason, 'turned-off' | 'no-feed'> };

/**
 * What the preset decides. « off » counts whoever wrote it; a feed, and installing without asking, only from an
 * administrator: a program from there will replace this one. `packaged` is the feed that the package was made with.
 */
export function updatePolicy(organization: Organization, packaged: string | null): UpdatePolicy {
  const { setBy, updateFeed, updateInstall = 'ask' } = organization;
  if (updateFeed === 'off') return { off: 'turned-off' };
  const trusted = setBy !== null && isAdministrators(setBy);
  const feed = trusted && updateFeed !== undefined ? updateFeed : packaged;
  return feed === null ? { off: 'no-feed' } : { feed, install: trusted ? updateInstall : 'ask' };
}
