import type * as Electron from 'electron';
import type { Page } from 'playwright-core';
import { launchRuntime, runtimeOrReason } from './runtime-driver.ts';
import { launchStandIn } from './stand-in-driver.ts';

/** A running desktop assistant, whatever runs it. */
export type Desktop = {
  /** What a page's `location.origin` says: Chromium alone cannot be told `app://`. */
  readonly origin: string;
  readonly page: Page;
  /** Runs a function in the main process, with the `electron` module; only JSON goes in and out. */
  readonly inMain: <A, R>(
    work: (electron: typeof Electron, argument: A) => R | Promise<R>,
    argument: A,
  ) => Promise<R>;
  /** Everything written to standard output and standard error so far. */
  readonly output: () => string;
  /** Starts the program again on the same profile, with these words; its exit status. */
  readonly launchAgain: (words?: readonly string[]) => Promise<number | null>;
  /** Resolves with the exit status when the program ends, for whatever reason. */
  readonly ended: Promise<number | null>;
};

export type LaunchOptions = {
  /** The folder with the `package.json` whose `main` is run. */
  readonly application: string;
  /** Holds the browser profile and, unless `env` says otherwise, the settings. */
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The preset of the machine-wide place, for this program alone (Linux, as root). */
  readonly machinePreset?: object;
};

const runtime = runtimeOrReason();

/** What runs the desktop specs here, said in one line at the start of each run. */
export const desktopKind =
  'executable' in runtime
    ? `real Electron runtime (${runtime.executable})`
    : `stand-in for the electron module with real Chromium (${runtime.reason})`;

/** Starts the built desktop host: on Electron where it can run, otherwise on the stand-in. */
export function launchDesktop(options: LaunchOptions): Promise<Desktop> {
  return 'executable' in runtime ? launchRuntime(runtime.executable, options) : launchStandIn(options);
}
