import { fail, ok, type Result } from '../../result.ts';
import { isBlank, isObject, type JsonObject, parseBoundedDocuments } from '../bounded-json.ts';
import { type Gap, gap, mergeReadings, type Reading, reading } from '../completeness.ts';
import { type Entries, findEntries } from './find-entries.ts';
import type { ImportedPolicy, ListPage, NamedLocation, PolicyExport } from './imported-policy.ts';
import { normalisePolicy } from './normalise-policy.ts';

/**
 * Reads one export of Conditional Access policies, of named locations, or of objects that give names to ids: JSON in any of the shapes that
 * `findEntries` knows, or JSON documents one after the other. Fails on what is no JSON or holds none.
 */
export function readPolicyExport(text: string, file: string): Result<Reading<PolicyExport>> {
  if (isTable(text)) return ok(reading(nothing, [gap('flattened', file)]));
  const tool = toolOf(text);
  if (tool !== null) return ok(reading(nothing, [gap('other-tool', file, tool)]));
  const parsed = parseBoundedDocuments(text, file);
  if (!parsed.ok) return parsed;
  return readPolicyDocument(parsed.value.length === 1 ? parsed.value[0] : parsed.value, file);
}

/** The same for JSON that was parsed already; `file` names it to the reader. */
export function readPolicyDocument(document: unknown, file: string): Result<Reading<PolicyExport>> {
  const found = findEntries(document, file);
  const { policies, locations, names, pages } = found;
  const ignored = found.ignored + found.binned;
  const gaps = gapsOf(found, file);
  const told = policies.length + locations.length + names.length > 0 || pages.some(isPolicyList);
  if (!told && gaps.length === 0)
    return fail(isEmptyList(document) ? 'whatif.empty-list' : 'whatif.no-policies', { file });
  return ok(
    reading(
      {
        policies: policies.map(({ entry, gaps: known }) => normalisePolicy(entry, known)),
        locations: locations.map(locationOf),
        names,
        pages,
        ignored,
      },
      gaps,
    ),
  );
}

/** A set of policies that exports hold together: each policy once, whole when every export and every list is. */
export function mergePolicyExports(exports: readonly Reading<PolicyExport>[]): Reading<PolicyExport> {
  const merged = mergeReadings(exports, (all) => ({
    policies: eachOnce(all.flatMap(({ policies }) => policies)),
    locations: distinctLocations(all.flatMap(({ locations }) => locations)),
    names: all.flatMap(({ names }) => names),
    pages: all.flatMap(({ pages }) => pages),
    ignored: all.reduce((sum, { ignored }) => sum + ignored, 0),
  }));
  const listed = merged.value.pages.some((page) => isPolicyList(page) && !page.announcesMore);
  const gaps = merged.gaps.filter(({ kind }) => kind !== 'partial-set' || !listed);
  return reading(merged.value, [...gaps, ...openPages(merged.value)]);
}

/** A list of policies that says so of itself: empty, it is that of an organization without any. */
export function isPolicyList({ list }: ListPage): boolean {
  return /conditionalAccess\/policies(\(|$)/i.test(list);
}

/** A list, or a page of one that does not say of what, that holds nothing. */
function isEmptyList(document: unknown): boolean {
  const list = isObject(document) ? document.value : document;
  return Array.isArray(list) && list.length === 0;
}

const nothing: PolicyExport = { policies: [], locations: [], names: [], pages: [], ignored: 0 };

/** `Export-Csv` of policies: a table whose cells are the names of classes. */
function isTable(text: string): boolean {
  const [header = ''] = text
    .slice(0, 4000)
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  return !/^\s*[[{]/.test(header) && /display ?name/i.test(header) && /conditions|grant|state/i.test(header);
}

/** Text files of tools that write policies otherwise than as JSON; null for any other. */
function toolOf(text: string): string | null {
  const start = text.slice(0, 100_000).replace(/^\ufeff/, '');
  if (/^\s*[[{]/.test(start)) return null;
  if (/^\s*(AADConditionalAccessPolicy|instance of MSFT_AADConditionalAccessPolicy)\s/m.test(start))
    return 'Microsoft365DSC';
  if (/^\s*resource\s+"[a-z0-9_]*conditional_access_policy"/m.test(start)) return 'Terraform';
  if (/^\s*<Objs\s/.test(start)) return 'Export-Clixml';
  return /^\s*<(!doctype\s+)?html/i.test(start) && /conditional access/i.test(start) ? 'HTML' : null;
}

function gapsOf({ policies, lost, partial }: Entries, file: string): readonly Gap[] {
  const others = [...partial].map((tool) => gap('partial-set', file, tool));
  if (lost === 0) return others;
  return [
    ...others,
    policies.length === 0 ? gap('flattened', file) : gap('unknown-entry', file, String(lost)),
  ];
}

/**
 * Lists of which the last page was not given. A page that announces another is answered by one that announces none and
 * is of the same list.
 */
function openPages({ pages }: PolicyExport): readonly Gap[] {
  return pages
    .filter(({ announcesMore }) => announcesMore)
    .filter(({ list }) => list === '' || !pages.some((other) => other.list === list && !other.announcesMore))
    .concat(pages.filter(({ list, count }) => count !== null && heldOf(pages, list) < count))
    .map(({ file }) => gap('next-page', file));
}

const heldOf = (pages: readonly ListPage[], list: string) =>
  pages.filter((page) => page.list === list).reduce((sum, { held }) => sum + held, 0);

/** Policies given twice count once; of several readings of one policy those that lost nothing are kept. */
function eachOnce(policies: readonly ImportedPolicy[]): readonly ImportedPolicy[] {
  const distinct = [...new Map(policies.map((policy) => [JSON.stringify(policy), policy])).values()];
  const whole = new Set(distinct.filter(({ gaps }) => gaps.length === 0).map(({ id }) => id));
  return distinct.filter(({ gaps, id }) => gaps.length === 0 || id === null || !whole.has(id));
}

function distinctLocations(locations: readonly NamedLocation[]): readonly NamedLocation[] {
  return [...new Map(locations.map((location) => [JSON.stringify(location), location])).values()];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function locationOf(entry: JsonObject): NamedLocation {
  const ranges = isBlank(entry.ipRanges) ? [] : [entry.ipRanges].flat();
  const countries = isBlank(entry.countriesAndRegions) ? [] : [entry.countriesAndRegions].flat();
  const cidrs = ranges.map((range) => textOf(isObject(range) ? range.cidrAddress : range));
  const codes = countries.map(textOf);
  const found = [...cidrs, ...codes].every((each) => /^[0-9a-f.:/]+$|^[A-Za-z]{2}$/i.test(each));
  const gps = textOf(entry.countryLookupMethod).toLowerCase() === 'authenticatorappgps';
  return {
    id: textOf(entry.id),
    displayName: textOf(entry.displayName),
    trusted: entry.isTrusted === true || /^\$?true$/i.test(textOf(entry.isTrusted)),
    ranges: cidrs,
    countries: codes,
    settled: cidrs.length + codes.length > 0 && found && !gps,
  };
}
