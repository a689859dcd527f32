import type { CampaignAccount } from './accounts.ts';
import type { WorkstationStatus } from './status.ts';

/**
 * Where a mailbox stands: its last test accepted; refused; looked at or stopped without a message; nothing was written.
 * « accepted » is what the server said of a message, not that it arrived.
 */
export const campaignStates = ['accepted', 'refused', 'begun', 'absent'] as const;

export type CampaignState = (typeof campaignStates)[number];

/** A status as it was found: the share's own time of writing stands beside the workstation's clock. */
export type FoundStatus = { readonly status: WorkstationStatus; readonly modifiedAt: string };

export type CampaignRow = CampaignAccount & {
  readonly state: CampaignState;
  /** null where nothing was written. */
  readonly workstation: string | null;
  readonly route: string | null;
  readonly diagnosis: string | null;
  readonly checkup: string | null;
  /** ISO instant of the share: the workstation's clock may be wrong. */
  readonly at: string | null;
  readonly assistant: string | null;
  /** The workstation's clock is more than a day away from the share's. */
  readonly clockWrong: boolean;
  /** Not on IT's list. */
  readonly unlisted: boolean;
};

export type CampaignBoard = {
  readonly rows: readonly CampaignRow[];
  readonly counts: Readonly<Record<CampaignState, number>>;
  /** Refusals by diagnosis, the most frequent first. */
  readonly diagnoses: readonly { readonly id: string; readonly count: number }[];
};

/** The part of all the mailboxes that stand there, from 0 to 1. */
export function shareOf(counts: CampaignBoard['counts'], state: CampaignState): number {
  const all = campaignStates.reduce((sum, each) => sum + counts[each], 0);
  return all === 0 ? 0 : counts[state] / all;
}

const day = 24 * 60 * 60 * 1000;

/** IT's list and what the workstations wrote, as one table: the mailboxes of the list in its order, then the others. */
export function campaignBoard(
  accounts: readonly CampaignAccount[],
  found: readonly FoundStatus[],
): CampaignBoard {
  const latest = new Map<string, FoundStatus>();
  for (const each of found) {
    const key = keyOf(each.status);
    const before = latest.get(key);
    if (before === undefined || rank(each) > rank(before)) latest.set(key, each);
  }
  const listed = accounts.map((account) => {
    const key = account.address.toLowerCase();
    const status = latest.get(key);
    latest.delete(key);
    return rowOf(account, status, false);
  });
  const others = [...latest.values()]
    .map((each) => rowOf({ address: each.status.account ?? '', name: '', group: '' }, each, true))
    .sort((one, other) => one.address.localeCompare(other.address));
  const rows = [...listed, ...others];
  const counts = { accepted: 0, refused: 0, begun: 0, absent: 0 };
  const diagnoses = new Map<string, number>();
  for (const { state, diagnosis } of rows) {
    counts[state] += 1;
    if (diagnosis !== null) diagnoses.set(diagnosis, (diagnoses.get(diagnosis) ?? 0) + 1);
  }
  return {
    rows,
    counts,
    diagnoses: [...diagnoses]
      .map(([id, count]) => ({ id, count }))
      .sort((one, other) => other.count - one.count || one.id.localeCompare(other.id)),
  };
}

/** A mailbox is one row, whichever workstation speaks of it; a workstation without one is a row of its own. */
function keyOf({ account, workstation }: WorkstationStatus): string {
  return account?.toLowerCase() ?? `\u0000${workstation.toLowerCase()}`;
}

/** A test says more than a check-up; among equals the share's last written counts. */
function rank({ status, modifiedAt }: FoundStatus): string {
  return `${status.test === null ? 0 : 1}${modifiedAt}`;
}

function rowOf(account: CampaignAccount, found: FoundStatus | undefined, unlisted: boolean): CampaignRow {
  const status = found?.status ?? null;
  return {
    ...account,
    state: status === null ? 'absent' : stateOf(status),
    workstation: status?.workstation ?? null,
    route: status?.test?.route ?? null,
    diagnosis: status?.test?.outcome === 'failed' ? status.test.diagnosis : null,
    checkup: status?.checkup?.verdict ?? null,
    at: found?.modifiedAt ?? null,
    assistant: status?.assistant ?? null,
    clockWrong:
      found !== undefined &&
      Math.abs(Date.parse(found.status.writtenAt) - Date.parse(found.modifiedAt)) > day,
    unlisted,
  };
}

function stateOf({ test }: WorkstationStatus): CampaignState {
  if (test?.outcome === 'accepted') return 'accepted';
  return test?.outcome === 'failed' ? 'refused' : 'begun';
}
