import { type AppliedPolicies, compareListings, listingKey, lostPolicies } from './applied-policies.ts';
import { styleKey } from './date-orders.ts';
import { hashId, type IdHash, IdTable, isId } from './id-table.ts';
import { datesMeet, type LogDate } from './log-date.ts';
import type { SignIn, SignInOutcome } from './sign-in.ts';
import { Texts } from './texts.ts';

/** Bounds that keep memory flat whatever the size of the logs. */
export const ledgerLimits = {
  /** SMTP sign-ins held, at about 100 bytes each. */
  signIns: 4_000_000,
  mailboxes: 50_000,
  addresses: 50_000,
  shapes: 1_000,
  listings: 100_000,
};

/** What is held of one SMTP sign-in. */
export type Entry = {
  readonly mailbox: string;
  /** null: there was no room for one more address. */
  readonly ip: string | null;
  readonly date: LogDate;
  readonly shape: string;
  readonly outcome: SignInOutcome;
  readonly errorCode: number | null;
  readonly policies: AppliedPolicies;
};

const outcomes: readonly SignInOutcome[] = ['unknown', 'success', 'failure'];
const noCode = -1;
/** Alike sign-ins of one export, without ids, past which no more are compared with other exports. */
const mostAlike = 64;

/**
 * The SMTP sign-ins, each once, in columns of numbers: memory follows how many there are, not the size of the files.
 * One that is met again, in any export, adds what it knows to what is held, whatever the order of the files.
 */
export class SignInLedger {
  readonly #ids = new IdTable();
  readonly #mailboxes = new Texts(ledgerLimits.mailboxes);
  readonly #addresses = new Texts(ledgerLimits.addresses);
  readonly #styles = new Texts(ledgerLimits.shapes);
  readonly #listingKeys = new Texts(ledgerLimits.listings);
  readonly #listings: AppliedPolicies[] = [];
  /** The same object is met by the thousand: its key is made once. */
  readonly #listingNumbers = new WeakMap<AppliedPolicies, number>();
  #columns = columnsOf(1 << 15);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Whether some dates do not say by themselves which is the day and which the month. */
  get hasLocalDates(): boolean {
    return this.#styles.text(0) !== null;
  }

  /** `full`: there was no room for it, or for its mailbox. `source` tells one export from another. */
  add(signIn: SignIn, source: number): 'added' | 'same' | 'full' {
    const { key, twin } = isId(signIn.id) ? this.#findById(signIn) : this.#findAlike(signIn, source);
    if (twin >= 0) {
      this.#merge(twin, signIn);
      this.#columns.source[twin] = source;
      return 'same';
    }
    const mailbox = this.#mailboxes.number(addressOf(signIn));
    if (mailbox < 0 || this.#size >= ledgerLimits.signIns) return 'full';
    const at = this.#size;
    if (at >= this.#columns.mailbox.length) this.#columns = grown(this.#columns);
    this.#size += 1;
    const columns = this.#columns;
    columns.mailbox[at] = mailbox;
    columns.named[at] = signIn.mailbox === '' ? 0 : 1;
    columns.source[at] = source;
    columns.address[at] = this.#addresses.number(signIn.ip);
    columns.outcome[at] = outcomes.indexOf(signIn.outcome);
    columns.code[at] = signIn.errorCode ?? noCode;
    columns.listing[at] = this.#listingNumber(signIn.policies);
    this.#setDate(at, signIn);
    if (key !== null) this.#ids.insert(key, at);
    return 'added';
  }

  entry(at: number): Entry {
    const columns = this.#columns;
    const code = columns.code[at] ?? noCode;
    return {
      mailbox: this.#mailboxes.text(columns.mailbox[at] ?? -1) ?? '',
      ip: this.#addresses.text(columns.address[at] ?? -1),
      ...this.#dateOf(at),
      outcome: outcomes[columns.outcome[at] ?? 0] ?? 'unknown',
      errorCode: code === noCode ? null : code,
      policies: this.#policiesOf(at),
    };
  }

  #findById(signIn: SignIn): { readonly key: IdHash; readonly twin: number } {
    const key = hashId(signIn.id);
    return { key, twin: this.#ids.find(key, (at) => this.#agrees(at, signIn)) };
  }

  /**
   * Without an id, the first of n alike sign-ins of one export is the first of those of another: as many are counted as
   * the export that has the most of them.
   */
  #findAlike(signIn: SignIn, source: number): { readonly key: IdHash | null; readonly twin: number } {
    const { date } = signIn;
    if (date.kind === 'none') return { key: null, twin: -1 };
    const when = date.kind === 'instant' ? date.seconds : `${date.monthFirst} ${date.dayFirst}`;
    const alike = `${addressOf(signIn)} ${signIn.ip} ${signIn.errorCode} ${when}`;
    for (let turn = 0; turn < mostAlike; turn += 1) {
      const key = hashId(`${turn} ${alike}`);
      const at = this.#ids.find(key, () => true);
      if (at < 0 || this.#columns.source[at] !== source) return { key, twin: at };
    }
    return { key: null, twin: -1 };
  }

  /** One id stands for one sign-in, unless date, mailbox or code say that ids were taken out of the export. */
  #agrees(at: number, signIn: SignIn): boolean {
    const { mailbox, date, errorCode } = this.entry(at);
    const named = this.#columns.named[at] === 1 && signIn.mailbox !== '';
    if (named && mailbox !== signIn.mailbox) return false;
    if (errorCode !== null && signIn.errorCode !== null && errorCode !== signIn.errorCode) return false;
    return datesMeet(date, signIn.date);
  }

  #merge(at: number, signIn: SignIn): void {
    const columns = this.#columns;
    const address = addressOf(signIn);
    const held = this.entry(at);
    const better = signIn.mailbox !== '' && columns.named[at] === 0;
    if (better || (columns.named[at] === 0 && signIn.mailbox === '' && address < held.mailbox)) {
      const mailbox = this.#mailboxes.number(address);
      if (mailbox >= 0) columns.mailbox[at] = mailbox;
      columns.named[at] = better ? 1 : 0;
    }
    if (held.errorCode === null) columns.code[at] = signIn.errorCode ?? noCode;
    // Two records that disagree: the refusal is what matters.
    columns.outcome[at] = Math.max(columns.outcome[at] ?? 0, outcomes.indexOf(signIn.outcome));
    if (signIn.ip !== '' && (held.ip === '' || (held.ip !== null && signIn.ip < held.ip)))
      columns.address[at] = this.#addresses.number(signIn.ip);
    if (compareListings(signIn.policies, held.policies) > 0)
      columns.listing[at] = this.#listingNumber(signIn.policies);
    if (precision(signIn.date) > precision(held.date)) this.#setDate(at, signIn);
  }

  #setDate(at: number, { date, shape }: Pick<SignIn, 'date' | 'shape'>): void {
    const columns = this.#columns;
    const seconds = date.kind === 'instant' ? date.seconds : 0;
    columns.monthFirst[at] = date.kind === 'local' ? (date.monthFirst ?? 0) : seconds;
    columns.dayFirst[at] = date.kind === 'local' ? (date.dayFirst ?? 0) : seconds;
    columns.style[at] = date.kind === 'local' ? this.#styles.number(styleKey(date, shape)) : -1;
  }

  #dateOf(at: number): Pick<Entry, 'date' | 'shape'> {
    const columns = this.#columns;
    const monthFirst = columns.monthFirst[at] || null;
    const dayFirst = columns.dayFirst[at] || null;
    const key = this.#styles.text(columns.style[at] ?? -1);
    const shape = key?.slice(0, key.lastIndexOf('\n')) ?? '';
    if (key !== null) {
      const style = key.slice(shape.length + 1);
      return { date: { kind: 'local', monthFirst, dayFirst, style }, shape };
    }
    if (monthFirst === null || monthFirst !== dayFirst) return { date: { kind: 'none' }, shape };
    return { date: { kind: 'instant', seconds: monthFirst }, shape };
  }

  #policiesOf(at: number): AppliedPolicies {
    return this.#listings[this.#columns.listing[at] ?? -1] ?? lostPolicies;
  }

  #listingNumber(policies: AppliedPolicies): number {
    const held = this.#listingNumbers.get(policies);
    if (held !== undefined) return held;
    const number = this.#listingKeys.number(listingKey(policies));
    if (number >= 0) this.#listings[number] ??= policies;
    this.#listingNumbers.set(policies, number);
    return number;
  }
}

/** The address that signed in; where the export leaves it empty, what the person typed. */
export function addressOf({ mailbox, identifier }: Pick<SignIn, 'mailbox' | 'identifier'>): string {
  return mailbox === '' ? identifier : mailbox;
}

const precision = (date: LogDate) => ({ none: 0, local: 1, instant: 2 })[date.kind];

type Columns = {
  readonly mailbox: Int32Array;
  /** 1: the mailbox is the address; 0: what the person typed. */
  readonly named: Int8Array;
  readonly source: Int32Array;
  readonly address: Int32Array;
  readonly monthFirst: Uint32Array;
  readonly dayFirst: Uint32Array;
  readonly style: Int32Array;
  readonly outcome: Int8Array;
  readonly code: Int32Array;
  readonly listing: Int32Array;
};

function columnsOf(length: number): Columns {
  return {
    mailbox: new Int32Array(length),
    named: new Int8Array(length),
    source: new Int32Array(length),
    address: new Int32Array(length),
    monthFirst: new Uint32Array(length),
    dayFirst: new Uint32Array(length),
    style: new Int32Array(length),
    outcome: new Int8Array(length),
    code: new Int32Array(length),
    listing: new Int32Array(length),
  };
}

function grown(columns: Columns): Columns {
  const wider = columnsOf(columns.mailbox.length * 2);
  for (const name of Object.keys(columns) as (keyof Columns)[]) wider[name].set(columns[name]);
  return wider;
}
