import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, rename, truncate } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type BatchResult, batchResultSchema } from '../../core/campaign/run-batch.ts';
import { settingsDirectory } from '../paths.ts';

/** What was tested already, by the address's own hash: a few bytes an account, whatever its result says. */
export type BatchJournal = {
  readonly done: ReadonlySet<string>;
  readonly keep: (result: BatchResult) => Promise<void>;
  /** Every result, one at a time, the earlier runs' included. */
  readonly results: () => AsyncIterable<BatchResult>;
  readonly close: () => Promise<void>;
};

/**
 * The results of one list under one set of conditions, in the person's own data: a line each, written before the next test
 * begins. The same list goes on where it stopped; another list, or `restart`, sets the former journal aside as `.previous`.
 */
export async function openJournal(
  addresses: readonly string[],
  conditions: string,
  {
    restart = false,
    home = settingsDirectory(),
  }: { readonly restart?: boolean; readonly home?: string } = {},
): Promise<BatchJournal> {
  const file = path.join(home, 'campaign-journal.jsonl');
  await mkdir(home, { recursive: true, mode: 0o700 });
  const identity = createHash('sha256').update(conditions).update(addresses.join('\n')).digest('hex');
  const known = restart ? null : await identityOf(file);
  const done = new Set<string>();
  if (known === identity) {
    await endCleanly(file);
    // What had no password, or had to wait, is tried again.
    for await (const { address, outcome } of linesOf(file))
      if (outcome !== 'no-secret' && outcome !== 'guarded') done.add(address.toLowerCase());
  } else {
    await rename(file, `${file}.previous`).catch(() => undefined);
  }
  const handle: FileHandle = await open(file, 'a', 0o600);
  if (known !== identity) await handle.write(`${JSON.stringify({ journal: identity })}\n`);
  return {
    done,
    keep: async (result) => {
      await handle.write(`${JSON.stringify(result)}\n`);
    },
    results: () => linesOf(file),
    close: () => handle.close(),
  };
}

async function identityOf(file: string): Promise<string | null> {
  const handle = await open(file, 'r').catch(() => null);
  if (handle === null) return null;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(200), 0, 200, 0);
    const first = buffer.toString('utf8', 0, bytesRead).split('\n', 1)[0] ?? '';
    return /^\{"journal":"([0-9a-f]{64})"\}$/.exec(first)?.[1] ?? null;
  } finally {
    await handle.close();
  }
}

/** Removes a last line that an interruption left half-written. */
async function endCleanly(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const length = Math.min(size, 4096);
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    const lastBreak = buffer.lastIndexOf(0x0a);
    if (lastBreak !== -1 && lastBreak !== length - 1) await truncate(file, size - length + lastBreak + 1);
  } finally {
    await handle.close();
  }
}

async function* linesOf(file: string): AsyncGenerator<BatchResult> {
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    const parsed = batchResultSchema.safeParse(jsonOf(line));
    if (parsed.success) yield parsed.data;
  }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
