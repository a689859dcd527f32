import type { SpfCost } from '../core/mail/dns-report.ts';
import { costsLookup, isSpf, parseSpf, type SpfTerm, spfTarget } from '../core/mail/spf.ts';
import { microsoftSpf } from '../core/mail/spf-edit.ts';
import type { DnsAnswer, Resolver } from '../core/ports.ts';

/** How far a record is followed: far past what a verifier accepts, so that the whole excess can be shown. */
const deepest = 12;
const mostRows = 120;

export type SpfTree = {
  /** The terms that cost something, each before those beneath it. */
  readonly rows: SpfCost[];
  readonly lookups: number;
  readonly voids: number;
  readonly complete: boolean;
  readonly includesMicrosoft: boolean;
};

type Branch = { lookups: number; voids: number; state: SpfCost['state'] };

/**
 * Follows an SPF record to its end and counts what each term costs, without deciding anything: the evaluation is
 * mailauth's. A verifier stops at the first match; this does not, since other senders go further.
 */
export async function walkSpf(domain: string, record: string, resolver: Resolver): Promise<SpfTree> {
  const rows: SpfCost[] = [];
  let complete = true;
  let includesMicrosoft = false;

  async function follow(name: string, text: string, depth: number, path: readonly string[]): Promise<Branch> {
    const parsed = parseSpf(text);
    if (!parsed.ok) return { lookups: 0, voids: 0, state: 'invalid' };
    const sum: Branch = { lookups: 0, voids: 0, state: 'followed' };
    const ends = parsed.value.findIndex((term) => term.kind === 'mechanism' && term.name === 'all');
    // Nothing after `all` is ever read, and `redirect` counts only in a record without one (RFC 7208 §5.1, §6.1).
    const read = ends === -1 ? redirectLast(parsed.value) : parsed.value.slice(0, ends).filter(isMechanism);
    for (const term of read) {
      if (!costsLookup(term)) continue;
      if (rows.length >= mostRows) {
        complete = false;
        return { ...sum, state: 'cut' };
      }
      const row: SpfCost = { depth, term: term.text, domain: name, lookups: 1, voids: 0, state: 'followed' };
      rows.push(row);
      const beneath = await costOf(term, name, depth, path);
      row.lookups += beneath.lookups;
      row.voids = beneath.voids;
      row.state = beneath.state;
      if (beneath.state !== 'followed' && beneath.state !== 'no-record') complete = false;
      sum.lookups += row.lookups;
      sum.voids += row.voids;
    }
    return sum;
  }

  async function costOf(
    term: SpfTerm,
    name: string,
    depth: number,
    path: readonly string[],
  ): Promise<Branch> {
    const none: Branch = { lookups: 0, voids: 0, state: 'followed' };
    const target = spfTarget(term, name);
    if (target === null) return { ...none, state: 'macro' };
    if (term.name === 'ptr') return none;
    if (term.name === 'a' || term.name === 'exists' || term.name === 'mx') {
      const answer = await resolver.query(target, term.name === 'mx' ? 'MX' : 'A');
      return {
        ...none,
        voids: isVoid(answer) ? 1 : 0,
        state: isVoid(answer) || found(answer) ? 'followed' : 'unread',
      };
    }
    if (target === microsoftSpf) includesMicrosoft = true;
    if (path.includes(target)) return { ...none, state: 'loop' };
    if (depth + 1 >= deepest) return { ...none, state: 'cut' };
    const answer = await resolver.query(target, 'TXT');
    if (isVoid(answer)) return { ...none, voids: 1, state: 'no-record' };
    if (!found(answer)) return { ...none, state: 'unread' };
    const [first, ...others] = answer.records.map((one) => one.value).filter(isSpf);
    if (first === undefined) return { ...none, state: 'no-record' };
    if (others.length > 0) return { ...none, state: 'several-records' };
    return follow(target, first, depth + 1, [...path, target]);
  }

  const total = await follow(domain, record, 0, [domain]);
  return { rows, lookups: total.lookups, voids: total.voids, complete, includesMicrosoft };
}

function isMechanism(term: SpfTerm): boolean {
  return term.kind === 'mechanism';
}

function redirectLast(terms: readonly SpfTerm[]): SpfTerm[] {
  return [...terms.filter(isMechanism), ...terms.filter((term) => !isMechanism(term))];
}

function isVoid(answer: DnsAnswer): boolean {
  return answer.state === 'no-name' || answer.state === 'no-data';
}

function found(answer: DnsAnswer): boolean {
  return answer.state === 'found';
}
