import { type Finding, finding } from './finding.ts';
import { isOutlook, type OutlookSeen } from './read-outlook.ts';

/** Outlook 2016 is the first that does modern authentication by itself. */
const modern = 16;

/** What Outlook's traces mean for a program that sends through it. `route`: maestro* is known to send that way. */
export function judgeOutlook(
  seen: OutlookSeen,
  running: readonly string[] | null,
  route: boolean,
): Finding[] {
  const grave = route ? 'problem' : 'caution';
  const out: Finding[] = [];
  const version = seen.version ?? (seen.major === null ? '—' : `${seen.major}.0`);
  if (seen.newOutlook === 'on') out.push(finding('outlook', 'outlook-new', grave, 'user'));
  if (seen.classic === 'absent') out.push(finding('outlook', 'outlook-absent', grave, 'microsoft365-admin'));
  if (seen.classic === 'unregistered')
    out.push(finding('outlook', 'outlook-unregistered', grave, 'workstation-admin'));
  if (seen.classic === 'installed')
    out.push(
      seen.major !== null && seen.major < modern
        ? finding('outlook', 'outlook-old', grave, 'microsoft365-admin', { version })
        : finding('outlook', 'outlook-classic', seen.newOutlook === 'on' ? 'info' : 'good', 'nobody', {
            version,
            bitness: seen.bitness ?? '—',
          }),
    );
  if (seen.modernAuthOff)
    out.push(finding('outlook', 'outlook-modern-auth-off', grave, 'microsoft365-admin'));
  out.push(...migrationFindings(seen));
  if (seen.defaultMail !== null && !isOutlook(seen.defaultMail))
    out.push(finding('outlook', 'outlook-default-mail', 'caution', 'user', { program: seen.defaultMail }));
  if (seen.viewsDiffer) out.push(finding('outlook', 'outlook-views-differ', 'caution', 'maestro-admin'));
  for (const { name, type, data } of seen.odd)
    out.push(
      finding('outlook', 'outlook-value-odd', 'caution', 'microsoft365-admin', {
        name: name.slice(0, 80),
        type,
        data: data.slice(0, 80),
      }),
    );
  if (running !== null && running.length > 0)
    out.push(finding('outlook', 'outlook-running', 'info', 'nobody', { programs: running.join(', ') }));
  return out;
}

function migrationFindings({ migration }: OutlookSeen): Finding[] {
  switch (migration) {
    case 'stopped-by-policy':
    case 'stopped-by-setting':
      return [
        finding('outlook', 'outlook-migration-stopped', 'good', 'nobody', {
          by: migration === 'stopped-by-policy' ? 'policy' : 'setting',
        }),
      ];
    case 'delayed':
      return [finding('outlook', 'outlook-migration-delayed', 'info', 'microsoft365-admin')];
    case 'allowed':
      return [finding('outlook', 'outlook-migration-allowed', 'info', 'microsoft365-admin')];
    case null:
      return [];
    default:
      return migration satisfies never;
  }
}
