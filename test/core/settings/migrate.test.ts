import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migrateSettings } from '../../../core/settings/migrate.ts';
import { migrateTo1 } from '../../../core/settings/migrations/to-1.ts';
import { defaultSettings, settingsSchema, settingsVersion } from '../../../core/settings/settings.ts';

describe('settings of any version', () => {
  test('of this one are read as they are', () => {
    const settings = { ...defaultSettings, account: 'nom@exemple.ca' };
    expect(migrateSettings(settings)).toEqual({ kind: 'readable', settings });
  });

  test('of a later one are recognised, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: settingsVersion + 1 }),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (version, rest) => {
          expect(migrateSettings({ ...rest, schemaVersion: version })).toEqual({ kind: 'newer', version });
        },
      ),
    );
  });

  test('from before versions keep their fields and get the missing ones', () => {
    const old = { account: 'nom@exemple.ca', practiceScenario: 'silent' };
    expect(settingsSchema.safeParse(migrateTo1(old)).success).toBe(true);
    expect(migrateSettings(old)).toEqual({ kind: 'readable', settings: { ...defaultSettings, ...old } });
  });

  test.each([
    null,
    undefined,
    12,
    'text',
    true,
    [],
    [{}],
    { schemaVersion: '1' },
    { schemaVersion: 1.5 },
    { schemaVersion: -1 },
    { schemaVersion: null },
    { schemaVersion: 1 },
    { schemaVersion: 1, account: 'x' },
    { account: 12 },
  ])('that make no sense are said to be unreadable: %j', (raw) => {
    expect(migrateSettings(raw)).toEqual({ kind: 'unreadable' });
  });

  test('never throw, and are valid whenever they are readable', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (raw) => {
        const read = migrateSettings(raw);
        if (read.kind === 'readable') expect(settingsSchema.safeParse(read.settings).success).toBe(true);
      }),
    );
  });

  test('do not change the object they came from', () => {
    const old = Object.freeze({ account: 'nom@exemple.ca' });
    migrateSettings(old);
    expect(old).toEqual({ account: 'nom@exemple.ca' });
  });
});
