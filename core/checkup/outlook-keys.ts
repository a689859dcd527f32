import type { RegistryQuestion } from './registry.ts';

const settings = 'HKCU\\Software\\Microsoft\\Office\\16.0\\Outlook';
const policies = 'HKCU\\Software\\Policies\\Microsoft\\office\\16.0\\outlook';

/** Where Outlook stands in the registry (facts §7.1; `HKCU` is one person's, `HKLM` the machine's). */
export const outlookKeys = {
  automation: 'HKCR\\Outlook.Application\\CurVer',
  program: 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\OUTLOOK.EXE',
  clickToRun: 'HKLM\\SOFTWARE\\Microsoft\\Office\\ClickToRun\\Configuration',
  bitness: 'HKLM\\SOFTWARE\\Microsoft\\Office\\16.0\\Outlook',
  preferences: `${settings}\\Preferences`,
  options: `${settings}\\Options\\General`,
  policyOptions: `${policies}\\options\\general`,
  policyPreferences: `${policies}\\preferences`,
  identity: 'HKCU\\Software\\Microsoft\\Office\\16.0\\Common\\Identity',
  ownMail: 'HKCU\\Software\\Clients\\Mail',
  machineMail: 'HKLM\\SOFTWARE\\Clients\\Mail',
} as const;

const ask = (
  key: string,
  what: RegistryQuestion['what'] = 'values',
  view: RegistryQuestion['view'] = '64',
) => ({ key, what, view });

/** What is asked about Outlook. Both views where a 32-bit Office and a 64-bit one register apart. */
export const outlookQuestions: readonly RegistryQuestion[] = [
  ask(outlookKeys.automation, 'default'),
  ask(outlookKeys.automation, 'default', '32'),
  ask(outlookKeys.program, 'default'),
  ask(outlookKeys.program, 'default', '32'),
  ask(outlookKeys.clickToRun),
  ask(outlookKeys.bitness),
  ask(outlookKeys.bitness, 'values', '32'),
  ask(outlookKeys.preferences),
  ask(outlookKeys.options),
  ask(outlookKeys.policyOptions),
  ask(outlookKeys.policyPreferences),
  ask(outlookKeys.identity),
  ask(outlookKeys.ownMail, 'default'),
  ask(outlookKeys.machineMail, 'default'),
];

/** Windows' own list of antivirus products. */
export const antivirusQuestions: readonly RegistryQuestion[] = [
  ask('HKLM\\SOFTWARE\\Microsoft\\Security Center\\Provider\\Av', 'tree'),
];

/** The rules of Windows Firewall: the machine's, and those that a policy sets. */
export const firewallQuestions: readonly RegistryQuestion[] = [
  ask('HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\FirewallRules'),
  ask('HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\FirewallRules'),
];

/** The proxy that Windows sets for one person. */
export const proxyQuestions: readonly RegistryQuestion[] = [
  ask('HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'),
];
