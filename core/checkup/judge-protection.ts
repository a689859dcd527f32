import { type Finding, finding, unseen } from './finding.ts';
import { type RegistryReading, sameText } from './registry.ts';

/** Products whose mail shield is known to stand between a mail program and its server (refused tests of peers). */
const mailShields = [
  'avast',
  'avg',
  'kaspersky',
  'eset',
  'bitdefender',
  'norton',
  'mcafee',
  'g data',
  'avira',
];

/** The antivirus products that Windows lists, and those that may read mail on its way. */
export function judgeAntivirus(readings: readonly RegistryReading[]): Finding[] {
  const refused = firstUnread(readings);
  if (refused !== null) return [unseen('antivirus', refused)];
  const names = [
    ...new Set(
      readings
        .flatMap((reading) => reading.values)
        .filter((value) => sameText(value.name, 'DISPLAYNAME') && value.data !== '')
        .map((value) => value.data.slice(0, 80)),
    ),
  ];
  if (names.length === 0) return [finding('antivirus', 'antivirus-none', 'info', 'nobody')];
  const shields = names.filter((name) => mailShields.some((one) => name.toLowerCase().includes(one)));
  return [
    shields.length === 0
      ? finding('antivirus', 'antivirus-listed', 'good', 'nobody', { names: names.join(', ') })
      : finding('antivirus', 'antivirus-mail-shield', 'caution', 'network-admin', {
          names: shields.join(', '),
        }),
  ];
}

/** The rules of Windows Firewall that are active and block what leaves towards port 587. */
export function judgeFirewall(readings: readonly RegistryReading[]): Finding[] {
  const refused = firstUnread(readings);
  if (refused !== null) return [unseen('firewall', refused)];
  const blocking = readings.flatMap((reading) => reading.values).flatMap((value) => blockingRule(value.data));
  if (blocking.length === 0) return [finding('firewall', 'firewall-clear', 'good', 'nobody')];
  const rules = [...new Set(blocking)].slice(0, 5).join(', ');
  return [
    finding('firewall', 'firewall-blocks', 'problem', 'network-admin', { rules, count: blocking.length }),
  ];
}

/**
 * The name of a rule that blocks outgoing TCP to port 587 for every program or for none in particular; a rule is
 * « v2.31|Action=Block|Active=TRUE|Dir=Out|Protocol=6|RPort=587|Name=…| » (MS-GPFAS, firewall rule grammar).
 */
function blockingRule(rule: string): string[] {
  const fields = rule.split('|').map((field) => field.split('=', 2) as [string, string?]);
  const all = (name: string) => fields.filter(([key]) => key === name).map(([, value]) => value ?? '');
  const is = (name: string, value: string) => all(name).some((one) => sameText(one, value));
  if (!is('Action', 'Block') || !is('Active', 'TRUE') || !is('Dir', 'Out')) return [];
  const protocols = all('Protocol');
  if (protocols.length > 0 && !protocols.includes('6')) return [];
  // A rule for one program, one service, one package or some addresses says nothing of maestro*.
  if (['App', 'Svc', 'AppPkgId', 'RA4', 'RA6'].some((name) => all(name).length > 0)) return [];
  const ports = [...all('RPort'), ...all('RPort2_10').map((range) => range)];
  if (ports.length > 0 && !ports.some(holdsSubmissionPort)) return [];
  return [(all('Name')[0] ?? '—').slice(0, 80)];
}

function holdsSubmissionPort(port: string): boolean {
  const [from = '', to = from] = port.split('-');
  return Number(from) <= 587 && 587 <= Number(to);
}

function firstUnread(readings: readonly RegistryReading[]) {
  const unread = readings.find(({ state }) => state !== 'read' && state !== 'absent');
  if (unread === undefined || readings.some(({ state }) => state === 'read')) return null;
  return unread.state === 'read' || unread.state === 'absent' ? null : unread.state;
}
