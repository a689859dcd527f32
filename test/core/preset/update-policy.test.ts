import { expect, it } from 'vitest';
import type { Organization } from '../../../core/preset/preset-schema.ts';
import { updatePolicy } from '../../../core/preset/update-policy.ts';

const feed = 'https://mises-a-jour.exemple.ca/';
const packaged = 'https://editeur.exemple/';

it.each<[string, Organization, string | null, unknown]>([
  ['nothing, nor by the package', { setBy: null }, null, { off: 'no-feed' }],
  ['nothing', { setBy: null }, packaged, { feed: packaged, install: 'ask' }],
  ['off, whoever wrote it', { setBy: 'personal', updateFeed: 'off' }, packaged, { off: 'turned-off' }],
  ['a feed of an administrator', { setBy: 'machine', updateFeed: feed }, packaged, { feed, install: 'ask' }],
  [
    'a feed, and to install it without asking',
    { setBy: 'policy', updateFeed: feed, updateInstall: 'on-quit' },
    null,
    { feed, install: 'on-quit' },
  ],
  [
    'a feed of the person’s own, which is not followed',
    { setBy: 'chosen', updateFeed: feed, updateInstall: 'on-quit' },
    packaged,
    { feed: packaged, install: 'ask' },
  ],
])('follows a preset that states %s', (_, organization, made, policy) => {
  expect(updatePolicy(organization, made)).toEqual(policy);
});
