import { locales } from '../../i18n/message.ts';
import { linkScreens } from '../../preset/deep-link.ts';
import {
  factOverrideSchema,
  graphApplicationSchema,
  organizationSchema,
} from '../../preset/preset-schema.ts';
import { z } from '../../schema.ts';
import { nothing, noticeSchema } from '../fields.ts';

export const appOperations = {
  /** What a link of IT's mail asks for, once; null when none came. */
  'app.link': {
    input: nothing,
    output: z
      .strictObject({
        account: z.string().nullable(),
        recipient: z.string().nullable(),
        language: z.enum(locales).nullable(),
        screen: z.enum(linkScreens).nullable(),
      })
      .nullable(),
  },
  /** What the page needs to start: who hosts it, the trusted date (ISO), notices to show. */
  'app.info': {
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      host: z.enum(['desktop', 'web', 'terminal']),
      platform: z.string(),
      today: z.string(),
      systemLocale: z.enum(locales),
      notices: z.array(noticeSchema),
      /** Facts that the organization's preset replaces. */
      factOverrides: z.array(factOverrideSchema),
      /** The organization's own Entra application, when its preset names one. */
      graph: graphApplicationSchema.nullable(),
      /** What the organization's IT settled for this workstation. */
      organization: organizationSchema,
    }),
  },
} as const;
