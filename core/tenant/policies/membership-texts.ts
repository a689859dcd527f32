import { gap } from '../completeness.ts';
import { lostMembershipExport, type MembershipExport, readMemberships } from './memberships.ts';
import type { OfferedText } from './read-policy-texts.ts';

export type MembershipTexts = {
  readonly exports: readonly MembershipExport[];
  /** Files that hold something else, and were found rather than named. */
  readonly setAside: readonly string[];
};

/**
 * Reads the files of groups that were offered. One that cannot be read leaves a gap (it may say that an account is in a
 * group); one that is something else too when it was named, and is set aside when it was found among others.
 */
export function readMembershipTexts(texts: readonly OfferedText[], transitive: boolean): MembershipTexts {
  const exports: MembershipExport[] = [];
  const setAside: string[] = [];
  for (const { name, named, text } of texts) {
    const read = text.ok ? readMemberships(text.value, name, transitive) : text;
    if (read.ok) exports.push(...read.value);
    else if (read.code === 'whatif.no-groups' && !named) setAside.push(name);
    else {
      const kind = read.code === 'whatif.no-groups' ? 'wrong-kind-of-file' : 'unreadable-file';
      exports.push(lostMembershipExport(name, gap(kind, name, read.code)));
    }
  }
  return { exports, setAside };
}
