import type { Words } from '../i18n/message.ts';

/** How well a fact is supported, after the marks of the knowledge file. */
export type Confidence =
  | 'microsoft'
  | 'message-center'
  | 'third-party'
  | 'measured'
  | 'publisher'
  | 'deduced'
  /** Stated by the organization itself, in its preset. */
  | 'organization';

export type Source = { readonly title: string; readonly url: string | null };

/** A dated statement on which advice rests. Dates are ISO; `from` and `until` bound when it holds. */
export type Fact = {
  readonly id: string;
  readonly statement: Words;
  /** The datum itself where code needs it: an address, a host name. It also stands in `statement`. */
  readonly value?: string;
  readonly source: Source;
  readonly publishedOn: string | null;
  readonly checkedOn: string;
  readonly confidence: Confidence;
  readonly from?: string;
  readonly until?: string;
};
