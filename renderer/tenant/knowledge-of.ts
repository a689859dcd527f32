import { isDay } from '../../core/calendar-day.ts';
import { parseAddress } from '../../core/mail/address.ts';
import type { MailboxKnowledge } from '../../core/tenant/facts.ts';
import type { Tenant } from './use-tenant.ts';

/** Fields that say something: a missing reading must not erase what another source knows. */
function said<T extends object>(facts: T): Partial<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/**
 * All that is known of one mailbox: the guide's answers, then the administrator's reading, then what was chosen by
 * hand, the later prevailing. `account` is as typed; `name` stands in for it while it is no address.
 */
export function knowledgeOf(tenant: Tenant, account: string, name: string, today: string): MailboxKnowledge {
  const { state, prefill } = tenant;
  const key = account.trim().toLowerCase();
  const read = state.pack?.facts.mailboxes.find((each) => each.account.toLowerCase() === key);
  // The guide's answers are about the mailbox of the guide; another one read in a file stands on its own.
  const stated = state.pack === null || read === undefined ? prefill.mailbox : {};
  const edits = state.mailboxEdits[key] ?? {};
  const { activationOn, ...chosen } = edits;
  return {
    asOf: state.pack?.facts.asOf ?? today,
    tenant: {
      ...prefill.tenant,
      ...said(state.pack?.facts.tenant ?? {}),
      ...said(state.tenantEdits),
    },
    mailbox: {
      ...stated,
      ...said(read ?? {}),
      ...said(chosen),
      // While it is being typed it is no day yet.
      ...(activationOn !== undefined && isDay(activationOn) ? { activationOn } : {}),
      account: parseAddress(account).ok ? key : name,
    },
  };
}
