import { failures } from '../../core/i18n/failures.ts';
import { locales } from '../../core/i18n/message.ts';
import { loadWords } from '../../core/i18n/words.ts';
import { wellKnownNames } from '../../core/knowledge/well-known-ids.ts';
import { catalogue } from './catalogue.ts';

// Tests speak for every host: they may say whatever the product says.
for (const locale of locales)
  loadWords(locale, { words: catalogue, failureWords: failures, names: wellKnownNames });
