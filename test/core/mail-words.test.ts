import { expect, test } from 'vitest';
import { words as domainWords } from '../../core/domain-words.ts';
import { words } from '../../core/mail-words.ts';

/** Where the sentences of a test of sending and of a diagnosis come from. */
const areas = /^(?:actor|advice|diagnosis|explain|report|stage)\.|^mail\.test|^secret\.warning\./;

test('a test of sending and a diagnosis find every word of their areas', () => {
  const missing = Object.keys(domainWords).filter((id) => areas.test(id) && !Object.hasOwn(words, id));
  expect(missing).toEqual([]);
});
