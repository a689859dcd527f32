import { migrateTo1 } from './migrations/to-1.ts';
import { type Settings, settingsSchema, settingsVersion } from './settings.ts';

/** Each entry leads a file of the version of its index to the next one; one file a version. */
const migrations: readonly ((raw: Readonly<Record<string, unknown>>) => Record<string, unknown>)[] = [
  migrateTo1,
];

/** What a settings file holds, once led to the present version. */
export type ReadSettings =
  | { readonly kind: 'readable'; readonly settings: Settings }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'unreadable' };

/** Reads the parsed JSON of a settings file of any version. Never throws. */
export function migrateSettings(raw: unknown): ReadSettings {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { kind: 'unreadable' };
  let settings = raw as Record<string, unknown>;
  const version = Object.hasOwn(settings, 'schemaVersion') ? settings.schemaVersion : 0;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) return { kind: 'unreadable' };
  if (version > settingsVersion) return { kind: 'newer', version };
  for (const migrate of migrations.slice(version)) settings = migrate(settings);
  const parsed = settingsSchema.safeParse(settings);
  return parsed.success ? { kind: 'readable', settings: parsed.data } : { kind: 'unreadable' };
}
