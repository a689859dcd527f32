import { parseAddress } from '../mail/address.ts';
import { z } from '../schema.ts';

export const campaignAccountSchema = z.strictObject({
  address: z.string().max(254),
  name: z.string().max(200),
  /** Department, service, site: what IT may filter by. */
  group: z.string().max(200),
});

/** One mailbox to follow. */
export type CampaignAccount = z.infer<typeof campaignAccountSchema>;

/** More than any organization that this serves; beyond, the file is another one. */
export const mostAccounts = 50_000;

type Column = 'address' | 'name' | 'group';

/** What exports call their columns: Entra's users (both languages), Exchange, and what people write themselves. */
const names: Record<Column, readonly string[]> = {
  address: [
    ...['userprincipalname', 'nomdutilisateurprincipal', 'upn', 'mail', 'email', 'emailaddress', 'courriel'],
    ...['adresse', 'adressecourriel', 'adressedecourriel', 'adresseemail', 'adressedemessagerie', 'compte'],
    ...[
      'account',
      'address',
      'mailbox',
      'boite',
      'boiteauxlettres',
      'primarysmtpaddress',
      'utilisateur',
      'user',
    ],
  ],
  name: ['displayname', 'nomdaffichage', 'nomcomplet', 'fullname', 'name', 'nom'],
  group: [
    'department',
    'service',
    'departement',
    'groupe',
    'group',
    'site',
    'office',
    'bureau',
    'emplacement',
  ],
};

/** The best of several addresses: what receives mail before what signs in. */
const preferred = ['primarysmtpaddress', 'mail', 'email', 'courriel'];

/** The column of each thing, by a header's names; null when none of them is an address. */
export function accountColumns(header: readonly string[]): Readonly<Record<Column, number>> | null {
  const plain = header.map(plainName);
  const first = (known: readonly string[]) => plain.findIndex((name) => known.includes(name));
  const address = [first(preferred), first(names.address)].find((column) => column !== -1);
  if (address === undefined) return null;
  return { address, name: first(names.name), group: first(names.group) };
}

/** « Adresse de courriel » → « adressedecourriel ». */
function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

/** What an import gives: the accounts once each, and the count of what was left out, by reason. */
export type AccountList = {
  readonly accounts: readonly CampaignAccount[];
  readonly duplicates: number;
  readonly blank: number;
  readonly refused: number;
  /** Lines set aside, without an address or with one that is none: the first by number (the header is line 1). */
  readonly refusedLines: readonly number[];
};

const shownLines = 20;

/** Gathers the rows of a file. */
export function createAccountGatherer() {
  const accounts = new Map<string, CampaignAccount>();
  let [duplicates, blank, refused, row] = [0, 0, 0, 1];
  const refusedLines: number[] = [];
  return {
    add: (cells: { readonly address: string; readonly name: string; readonly group: string }): void => {
      row += 1;
      const setAside = () => {
        if (refusedLines.length < shownLines) refusedLines.push(row);
      };
      const typed = cells.address.trim();
      if (typed === '') {
        blank += 1;
        setAside();
        return;
      }
      const address = parseAddress(typed);
      if (!address.ok || accounts.size >= mostAccounts) {
        refused += 1;
        setAside();
        return;
      }
      const key = address.value.toLowerCase();
      if (accounts.has(key)) duplicates += 1;
      else
        accounts.set(key, { address: address.value, name: oneLine(cells.name), group: oneLine(cells.group) });
    },
    list: (): AccountList => ({ accounts: [...accounts.values()], duplicates, blank, refused, refusedLines }),
  };
}

function oneLine(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ')
    .trim()
    .slice(0, 200);
}
