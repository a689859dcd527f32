import { answersSchema } from '../guide/answers-schema.ts';
import { locales } from '../i18n/message.ts';
import { checklistSchema } from '../mail/checklist.ts';
import { practiceScenarioSchema } from '../mail/practice.ts';
import { z } from '../schema.ts';

/** The version of the file's shape; `migrations/` leads older files here. */
export const settingsVersion = 1;

/** Where a person was in the guide, so that closing and opening again resumes there. Never a secret. */
export const progressSchema = z.strictObject({
  answers: answersSchema,
  /** The questions whose answer the check-up found. */
  found: z.array(z.string().max(40)).max(40).optional(),
  /** A step id of `core/guide/wizard-path.ts`; an id that no longer exists resumes at the start. */
  step: z.string().max(80),
  checklist: z.array(z.string().max(80)).max(100),
  recipient: z.string().max(254),
  sender: z.string().max(254),
  /** The IP-address route: domain and address as typed, and what was verified, when, by which observation. */
  ipRoute: z
    .strictObject({
      domain: z.string().max(300),
      address: z.string().max(60),
      practice: z.boolean(),
      checklist: checklistSchema.nullable(),
    })
    .optional(),
});

export type Progress = z.infer<typeof progressSchema>;

/** A refusal that can lock the account: no new login before `until` (ISO instant, UTC). */
export const attemptGuardSchema = z.strictObject({
  account: z.string(),
  diagnosis: z.string(),
  refusedAt: z.string(),
  until: z.string(),
});

export type AttemptGuard = z.infer<typeof attemptGuardSchema>;

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
