/** Languages of the product, the first being the default. */
export const locales = ['fr', 'en'] as const;

export type Locale = (typeof locales)[number];

/** One sentence in both languages, in ICU MessageFormat: `{name}`, `{n, plural, one {…} other {…}}`. */
export type Words = { readonly fr: string; readonly en: string };

/**
 * Declares a table of messages. Ids are dotted, their first part being the area (`guide.`, `failure.`, …).
 * French uses the typographic apostrophe (’) and no-break spaces, which a test checks over the catalogue.
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineMessages<const T extends Record<string, Words>>(table: T): T {
  return table;
}
