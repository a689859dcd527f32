import { actors } from '../actor.ts';
import { explanationSchema } from '../diagnosis/explanation.ts';
import type { Message } from '../i18n/translate.ts';
import { z } from '../schema.ts';
import { checkIds } from './check.ts';

/** What stands, or may stand, between this workstation and sending: each says how to know that it is mended. */
export const troubleIds = [
  'submission-failed',
  'submission-unresolved',
  'submission-private-address',
  'submission-slow',
  'certificate-inspected',
  'login-not-offered',
  'relay-closed',
  'dns-invents',
  'clock-wrong',
  'clock-impossible',
  'domain-elsewhere',
  'domain-absent',
  'domain-denied',
  'domain-unread',
  'outlook-new',
  'outlook-old',
  'outlook-absent',
  'outlook-unregistered',
  'outlook-modern-auth-off',
  'outlook-default-mail',
  'outlook-views-differ',
  'outlook-value-odd',
  'antivirus-mail-shield',
  'firewall-blocks',
  'keychain-unusable',
  'settings-noticed',
  'storage-full',
  'storage-denied',
] as const;

/** What is as it should be, or only good to know. */
export const calmIds = [
  'submission-ready',
  'submission-addresses',
  'relay-open',
  'implicit-tls-closed',
  'implicit-tls-open',
  'proxy-none',
  'proxy-set',
  'clock-right',
  'clock-zone',
  'domain-microsoft',
  'domain-undecided',
  'tenant-found',
  'tenant-none',
  'outlook-classic',
  'outlook-running',
  'outlook-migration-stopped',
  'outlook-migration-delayed',
  'outlook-migration-allowed',
  'antivirus-listed',
  'antivirus-none',
  'firewall-clear',
  'keychain-ready',
  'storage-ready',
  'maestro-unread',
] as const;

/** Why something could not be looked at here. */
export const unseenReasons = [
  'offline',
  'windows-only',
  'cancelled',
  'too-long',
  'refused',
  'tool-absent',
  'no-account',
  'no-relay',
  'not-agreed',
  'not-compared',
  'failed',
] as const;

export type UnseenReason = (typeof unseenReasons)[number];

/** `problem`: keeps mail from leaving; `caution`: may, or for some; `unseen`: could not be looked at, and why. */
export const findingStates = ['problem', 'caution', 'unseen', 'info', 'good'] as const;

export const findingSchema = z.strictObject({
  check: z.enum(checkIds),
  id: z.enum([...troubleIds, ...calmIds, 'unseen']),
  state: z.enum(findingStates),
  /** Who acts; `nobody` where nothing is to be done. */
  who: z.enum([...actors, 'nobody']),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** What a server answered, explained as any refusal is. */
  explanation: explanationSchema.nullable(),
});

export type Finding = z.infer<typeof findingSchema>;
export type FindingId = Finding['id'];

/** One finding; `params` fill its words. */
export function finding(
  check: Finding['check'],
  id: FindingId,
  state: Finding['state'],
  who: Finding['who'],
  params: Finding['params'] = {},
  explanation: Finding['explanation'] = null,
): Finding {
  return { check, id, state, who, params, explanation };
}

/** What could not be looked at; `detail` is the system's own word, if it gave one. */
export function unseen(check: Finding['check'], why: UnseenReason, detail = ''): Finding {
  return finding(check, 'unseen', 'unseen', 'nobody', {
    why,
    of: check.replace('-', '_'),
    detail: detail === '' ? 'none' : detail.slice(0, 200),
  });
}

/** What was seen, in words. */
export function seenOf({ id, params }: Finding): Message {
  return id === 'unseen'
    ? { id: `checkup.unseen.${params.why as UnseenReason}`, params }
    : { id: `checkup.${id}.seen`, params };
}

/** What it means for sending; null for what was not seen, which means nothing. */
export function meaningOf({ id, params }: Finding): Message | null {
  return id === 'unseen' ? null : { id: `checkup.${id}.means`, params };
}

/** How to know that it is mended; null where there is nothing to mend. */
export function mendedOf({ id, params }: Finding): Message | null {
  const trouble = troubleIds.find((one) => one === id);
  return trouble === undefined ? null : { id: `checkup.${trouble}.mended`, params };
}
