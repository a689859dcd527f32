import { execFile } from 'node:child_process';
import path from 'node:path';
import { parseRegQuery, type RegistryQuestion, type RegistryReading } from '../../core/checkup/registry.ts';

/** What a run of `reg` gave: its exit status (null: it could not be run, or was stopped) and its words. */
export type RegRun = {
  readonly status: number | null;
  readonly output: string;
  readonly complaint: string;
  /** The system's word when it could not be run: ENOENT, EACCES… */
  readonly failure: string | null;
};

export type RunReg = (words: readonly string[], signal: AbortSignal) => Promise<RegRun>;

/** A key that no Windows has, and one that each has. */
const noSuchKey: RegistryQuestion = {
  key: 'HKCU\\Software\\assistant-courriel-cle-absente',
  view: '64',
  what: 'values',
};
const certainKey: RegistryQuestion = {
  key: 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion',
  view: '64',
  what: 'values',
};

/** More than a hundred rules of a firewall; beyond, the reading has failed rather than be cut without a word. */
const mostOutput = 8 * 1024 * 1024;

/**
 * Reads keys with Windows' `reg query`. It says « no such key » and « access denied » with the same status, in the
 * system's language: what it says of a key that no Windows has is how an absence is told, in any language, and a
 * registry that refuses a key which every Windows has refuses them all.
 */
export async function readRegistry(
  questions: readonly RegistryQuestion[],
  signal: AbortSignal,
  runReg: RunReg = runSystemReg,
): Promise<readonly RegistryReading[]> {
  const [absence, certain, ...runs] = await Promise.all(
    [noSuchKey, certainKey, ...questions].map((question) => runReg(wordsOf(question), signal)),
  );
  return questions.map((question, index) => {
    const run = runs[index];
    if (run === undefined || absence === undefined || certain === undefined)
      return { ...question, state: 'failed' as const, values: [] };
    const state = signal.aborted ? ('too-long' as const) : stateOf(run, absence, certain);
    return { ...question, state, values: state === 'read' ? parseRegQuery(run.output) : [] };
  });
}

function wordsOf({ key, view, what }: RegistryQuestion): string[] {
  const more = what === 'default' ? ['/ve'] : what === 'tree' ? ['/s'] : [];
  return ['query', key, ...more, `/reg:${view}`];
}

function stateOf(run: RegRun, absence: RegRun, certain: RegRun): RegistryReading['state'] {
  if (run.failure === 'ENOENT') return 'tool-absent';
  if (run.failure === 'EACCES' || run.failure === 'EPERM') return 'refused';
  if (run.failure !== null) return 'failed';
  if (run.status === 0) return 'read';
  // Where the registry itself is closed to this account, its words for an absence mean nothing.
  if (certain.status !== 0) return 'refused';
  return run.complaint.trim() === absence.complaint.trim() ? 'absent' : 'refused';
}

/** Runs the system's own `reg.exe`, by its full path where the system says where it stands. */
function runSystemReg(words: readonly string[], signal: AbortSignal): Promise<RegRun> {
  const root = process.env.SystemRoot;
  const program = root === undefined ? 'reg' : path.win32.join(root, 'System32', 'reg.exe');
  return new Promise((resolve) => {
    execFile(
      program,
      [...words],
      { signal, windowsHide: true, maxBuffer: mostOutput, encoding: 'latin1' },
      (error, output, complaint) => {
        const code = error?.code;
        resolve({
          status: error === null ? 0 : typeof code === 'number' ? code : null,
          output,
          complaint,
          failure: typeof code === 'string' ? code : null,
        });
      },
    );
  });
}
