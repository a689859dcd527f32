import { settingsSchema } from '../../settings/settings.ts';
import { nothing } from '../fields.ts';

export const settingsOperations = {
  'settings.get': { input: nothing, output: settingsSchema },
  /** Changes the fields given and leaves the others. */
  'settings.update': {
    input: settingsSchema
      .pick({ language: true, account: true, practiceScenario: true, progress: true })
      .partial(),
    output: settingsSchema,
  },
} as const;
