/**
 * A module of words in one language (`build/words-plugin.mjs`). Which ids it has is known from the module itself,
 * imported as a type.
 */
declare module '*.ts?fr' {
  export const words: import('./words.ts').WordTable;
  export const failureWords: import('./words.ts').WordTable;
}

declare module '*.ts?en' {
  export const words: import('./words.ts').WordTable;
  export const failureWords: import('./words.ts').WordTable;
}
