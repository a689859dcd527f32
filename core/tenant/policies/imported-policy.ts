import type { JsonObject } from '../bounded-json.ts';
import type { Gap, GapKind } from '../completeness.ts';

/** Something an export does not tell of a policy; `path` is the field (`conditions.users.excludeGroups`). */
export type PolicyGap = { readonly path: string; readonly kind: GapKind; readonly detail: string };

/** One Conditional Access policy as it was exported, its keys in Graph's spelling. */
export type ImportedPolicy = {
  readonly id: string | null;
  /** As the export writes it; its id when it has no name. */
  readonly displayName: string;
  /** Graph's spelling when it is one of Graph's states; else as written, '' when absent. */
  readonly state: string;
  readonly templateId: string | null;
  /** ISO date and time, or null. */
  readonly createdDateTime: string | null;
  /** Lists are lists of texts here, whatever the export made of them; what was lost is in `gaps`. */
  readonly conditions: JsonObject;
  readonly grantControls: JsonObject | null;
  readonly gaps: readonly PolicyGap[];
};

/** A named location of the same organization, when the export has it. */
export type NamedLocation = {
  readonly id: string;
  readonly displayName: string;
  readonly trusted: boolean;
  /** CIDR ranges, IPv4 and IPv6; empty for a location made of countries. */
  readonly ranges: readonly string[];
  /** Two-letter country codes. */
  readonly countries: readonly string[];
  /** false: what it covers was lost by the export, or is found otherwise than by address (GPS, compliant network). */
  readonly settled: boolean;
};

/** A group, role, application or person met in the files, so that its id can be named. */
export type NamedObject = { readonly id: string; readonly name: string };

export type PolicyExport = {
  readonly policies: readonly ImportedPolicy[];
  readonly locations: readonly NamedLocation[];
  readonly names: readonly NamedObject[];
  /** Entries that were neither a policy nor a named location. */
  readonly ignored: number;
  /** Pages of lists that announce a next one, and pages that end a list: what they hold, by list. */
  readonly pages: readonly ListPage[];
};

export type ListPage = {
  readonly file: string;
  /** Which list: the part of `@odata.context` after `#`; '' when the page does not say. */
  readonly list: string;
  readonly announcesMore: boolean;
  readonly held: number;
  /** How many items the whole list has, when it was asked (`$count`). */
  readonly count: number | null;
};

/** A policy's gap, as a gap of the reading: the policy's name comes first. */
export function gapOf(policy: ImportedPolicy, { path, kind, detail }: PolicyGap): Gap {
  return { kind, where: `${policy.displayName} › ${path}`.slice(0, 300), detail };
}
