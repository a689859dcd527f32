import { defaultSettings } from '../settings.ts';

/**
 * Version 1 is the first to carry `schemaVersion`. A file without one was written before it: its fields are kept
 * and the missing ones take their default.
 */
export function migrateTo1(raw: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...defaultSettings, ...raw, schemaVersion: 1 };
}
