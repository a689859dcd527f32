import { progressSchema } from '../guide/progress.ts';
import { locales } from '../i18n/message.ts';
import { practiceScenarioSchema } from '../mail/practice.ts';
import { attemptGuardSchema } from '../mail-test/attempt-guard.ts';
import { z } from '../schema.ts';

/** The version of the file's shape; `migrations/` leads older files here. */
export const settingsVersion = 1;

export const settingsSchema = z.strictObject({
  schemaVersion: z.literal(settingsVersion),
  /** null: follow the system. */
  language: z.enum(locales).nullable(),
  /** The mailbox that sends; null until one was entered, and the practice server answers until then. */
  account: z.string().max(254).nullable(),
  practiceScenario: practiceScenarioSchema,
  progress: progressSchema.nullable(),
  guards: z.array(attemptGuardSchema).max(200),
  /** Desktop only: where the window was, in device-independent pixels. */
  window: z
    .strictObject({
      x: z.int().nullable(),
      y: z.int().nullable(),
      width: z.int(),
      height: z.int(),
      maximized: z.boolean(),
    })
    .nullable(),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  schemaVersion: settingsVersion,
  language: null,
  account: null,
  practiceScenario: 'ok',
  progress: null,
  guards: [],
  window: null,
};
