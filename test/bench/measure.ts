import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export type Sample = { readonly milliseconds: number; readonly megabytes: number | null };

/** Runs each contender once a round, in turn, so that what disturbs the machine disturbs all; gives their samples. */
export async function interleave<T>(
  contenders: Readonly<Record<string, () => Promise<T>>>,
  rounds: number,
): Promise<Readonly<Record<string, readonly T[]>>> {
  const samples: Record<string, T[]> = {};
  // One turn that does not count: caches fill.
  for (const run of Object.values(contenders)) await run();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      samples[name] ??= [];
      samples[name].push(await run());
    }
  }
  return samples;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The median of what the file system's process table says, null where it says nothing. */
export function medianMemory(samples: readonly Sample[]): number | null {
  const known = samples.map((sample) => sample.megabytes).filter((one) => one !== null);
  return known.length === 0 ? null : median(known);
}

export type Run = {
  readonly program: string;
  readonly args: readonly string[];
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Ends the run when standard output holds it; otherwise the process's own end does. */
  readonly until?: RegExp;
};

/** A whole process, from its start to its end or to what it was waited for. Memory is read from /proc, where it exists. */
export function runProcess({ program, args, input = '', env = {}, until }: Run): Promise<Sample> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(program, args, { env: { ...process.env, ...env }, detached: until !== undefined });
    let milliseconds: number | null = null;
    let megabytes: number | null = null;
    const look = () => {
      megabytes = peakOf(child.pid) ?? megabytes;
    };
    const looking = setInterval(look, 15);
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      look();
      said += chunk;
      if (until === undefined || milliseconds !== null || !until.test(said)) return;
      milliseconds = performance.now() - began;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    });
    child.stderr.resume();
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', () => {
      clearInterval(looking);
      resolve({ milliseconds: milliseconds ?? performance.now() - began, megabytes });
    });
  });
}

/** The most memory that a process held so far, in MB (Linux). */
function peakOf(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const peak = /VmHWM:\s+(\d+)/.exec(status) ?? /VmRSS:\s+(\d+)/.exec(status);
    return peak === null ? null : Number(peak[1]) / 1024;
  } catch {
    return null;
  }
}

export const ms = (value: number) => `${value.toFixed(0)} ms`;
export const ratio = (value: number, yardstick: number) => `×${(value / yardstick).toFixed(2)}`;
export const mb = (value: number | null) => (value === null ? '—' : `${value.toFixed(0)} MB`);
