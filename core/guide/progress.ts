import { checklistSchema } from '../mail/checklist.ts';
import { z } from '../schema.ts';
import { answersSchema } from './answers-schema.ts';

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
