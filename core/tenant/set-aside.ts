import type { Failure } from '../result.ts';
import { type Gap, gap } from './completeness.ts';

/** Other exports of the same portal, which hold nothing of what is asked for: setting one aside loses nothing. */
const harmlessKinds = [
  'servicePrincipals',
  'managedIdentities',
  'authDetails',
  'audit',
  'policies',
  'signIns',
];

/** What is missing once a file was set aside; null when nothing is. */
export function gapOfUnread(file: string, { code, params }: Failure): Gap | null {
  if (code === 'signins.wrong-export' || code === 'audit.wrong-export')
    return harmlessKinds.includes(String(params.kind)) ? null : gap('wrong-kind-of-file', file);
  if (code === 'export.other-file') return null;
  return code === 'signins.unknown-columns'
    ? gap('wrong-kind-of-file', file)
    : gap('unreadable-file', file, code);
}
