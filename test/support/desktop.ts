import { join } from 'node:path';
import type { LaunchOptions } from '../hosts/desktop-driver.ts';

/** The environment of a desktop under test: settings of its own, French unless told otherwise, no proxy of ours. */
export function settingsEnvironment({ folder, env = {} }: LaunchOptions): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(LC_|LANG|VITEST|NODE_OPTIONS)/.test(entry[0]),
  );
  return {
    ...Object.fromEntries(inherited),
    LANG: 'fr_CA.UTF-8',
    ASSISTANT_COURRIEL_HOME: join(folder, 'settings'),
    ...env,
  };
}
