import type { DomainPart } from '../core/load-domain-words.ts';
import type { AnyCommand } from './command.ts';
import type { TerminalMessageId } from './words/translate.ts';

export type CommandEntry = {
  /** One word or two. */
  readonly name: string;
  readonly summary: TerminalMessageId;
  /** For programs, not for people: `--help` and completion leave it out. */
  readonly hidden?: true;
  /** The command's file is read when it is called, and not before. */
  readonly load: () => Promise<AnyCommand>;
  /** What it may say of the domain; all of it where nothing is written. */
  readonly words?: DomainPart | 'none';
};

const campaign = () => import('./commands/campaign.ts');
const policies = () => import('./commands/policies.ts');
const preset = () => import('./commands/preset.ts');
const queries = () => import('./commands/queries.ts');
const secret = () => import('./commands/secret.ts');

/** Every command, in the order of `--help`. Adding one is one line here and its file. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'plan',
    summary: 'terminal.plan.summary',
    load: async () => (await import('./commands/plan.ts')).plan,
  },
  { name: 'secret set', summary: 'terminal.secret.set', load: async () => (await secret()).secretSet },
  {
    name: 'secret status',
    summary: 'terminal.secret.status',
    load: async () => (await secret()).secretStatus,
  },
  {
    name: 'secret forget',
    summary: 'terminal.secret.forget',
    load: async () => (await secret()).secretForget,
  },
  { name: 'secret check', summary: 'terminal.secret.check', load: async () => (await secret()).secretCheck },
  {
    name: 'test',
    summary: 'terminal.test.summary',
    words: 'mail',
    load: async () => (await import('./commands/test.ts')).test,
  },
  {
    name: 'explain',
    summary: 'terminal.explain.summary',
    words: 'mail',
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    name: 'practice',
    summary: 'terminal.practice.summary',
    load: async () => (await import('./commands/practice.ts')).practice,
  },
  { name: 'web', summary: 'terminal.web.summary', load: async () => (await import('./commands/web.ts')).web },
  {
    name: 'checkup',
    summary: 'terminal.checkup.summary',
    load: async () => (await import('./commands/checkup.ts')).checkup,
  },
  {
    name: 'dns check',
    summary: 'terminal.dns.summary',
    load: async () => (await import('./commands/dns-check.ts')).dnsCheck,
  },
  {
    name: 'relay check',
    summary: 'terminal.relay.summary',
    load: async () => (await import('./commands/relay-check.ts')).relayCheck,
  },
  {
    name: 'connector script',
    summary: 'terminal.connector.summary',
    load: async () => (await import('./commands/connector-script.ts')).connectorScriptCommand,
  },
  {
    name: 'policies list',
    summary: 'terminal.policies.list',
    load: async () => (await policies()).policiesList,
  },
  {
    name: 'policies show',
    summary: 'terminal.policies.show',
    load: async () => (await policies()).policiesShow,
  },
  {
    name: 'calendar',
    summary: 'terminal.calendar.summary',
    load: async () => (await import('./commands/calendar.ts')).calendar,
  },
  {
    name: 'whatif',
    summary: 'terminal.whatif.summary',
    load: async () => (await import('./commands/what-if.ts')).whatIfCommand,
  },
  {
    name: 'graph read',
    summary: 'terminal.graph.summary',
    load: async () => (await import('./commands/graph-read.ts')).graphRead,
  },
  {
    name: 'signins',
    summary: 'terminal.signins.summary',
    load: async () => (await import('./commands/sign-ins.ts')).signIns,
  },
  {
    name: 'audit',
    summary: 'terminal.audit.summary',
    load: async () => (await import('./commands/audit.ts')).audit,
  },
  {
    name: 'verdict',
    summary: 'terminal.verdict.summary',
    load: async () => (await import('./commands/verdict.ts')).verdict,
  },
  { name: 'kql', summary: 'terminal.kql.summary', load: async () => (await queries()).kql },
  {
    name: 'powershell facts',
    summary: 'terminal.powershell.summary',
    load: async () => (await queries()).powershellFacts,
  },
  {
    name: 'report',
    summary: 'terminal.report.summary',
    load: async () => (await import('./commands/report.ts')).report,
  },
  {
    name: 'preset validate',
    summary: 'terminal.preset.validate',
    load: async () => (await preset()).presetValidate,
  },
  {
    name: 'preset explain',
    summary: 'terminal.preset.explain',
    load: async () => (await preset()).presetExplain,
  },
  {
    name: 'preset init',
    summary: 'terminal.preset.init',
    load: async () => (await preset()).presetInit,
  },
  {
    name: 'campaign import',
    summary: 'terminal.campaign.import',
    load: async () => (await campaign()).campaignImport,
  },
  {
    name: 'campaign status',
    summary: 'terminal.campaign.status',
    load: async () => (await campaign()).campaignStatus,
  },
  {
    name: 'campaign test',
    summary: 'terminal.campaign.test',
    load: async () => (await import('./commands/campaign-test.ts')).campaignTest,
  },
  {
    name: 'campaign remind',
    summary: 'terminal.campaign.remind',
    load: async () => (await campaign()).campaignRemind,
  },
  {
    name: 'link check',
    summary: 'terminal.link.summary',
    load: async () => (await import('./commands/link-check.ts')).linkCheck,
  },
  {
    name: 'uninstall',
    summary: 'terminal.uninstall.summary',
    load: async () => (await import('./commands/uninstall.ts')).uninstall,
  },
  {
    name: 'completion',
    summary: 'terminal.completion.summary',
    words: 'none',
    load: async () => (await import('./commands/completion.ts')).completion,
  },
  {
    name: 'man',
    summary: 'terminal.man.summary',
    load: async () => (await import('./commands/man.ts')).man,
  },
  {
    name: 'complete',
    summary: 'terminal.completion.complete',
    words: 'none',
    hidden: true,
    load: async () => (await import('./commands/completion.ts')).complete,
  },
];
