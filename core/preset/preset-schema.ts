import { isDay } from '../calendar-day.ts';
import { answersSchema } from '../guide/answers-schema.ts';
import { locales } from '../i18n/message.ts';
import { isDomain, parseAddress } from '../mail/address.ts';
import { parseHost } from '../mail/endpoint.ts';
import { parsePublicIpv4 } from '../mail/ipv4.ts';
import { z } from '../schema.ts';

/** The version of the file's shape. A later one is told apart from a mistake. */
export const presetVersion = 1;

/** One line of text: no control character, so that nothing it is copied into gains a line. */
const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^\u0000-\u001f\u007f\u2028\u2029]*$/);

const host = line(253).refine((value) => parseHost(value).ok, 'smtp.office365.com');
const port = z.int().min(1).max(65535);
const mailAddress = line(254).refine((value) => parseAddress(value).ok, 'nom@exemple.ca');
const webAddress = z.url({ protocol: /^https$/ }).max(500);

const words = z.strictObject({ fr: z.string().min(1).max(1000), en: z.string().min(1).max(1000) });

/** A fact said by the organization: all of it, so that no old source supports the new words. */
export const factOverrideSchema = z.strictObject({
  id: z.string().max(80),
  statement: words,
  value: z.string().max(200).optional(),
  source: z.strictObject({ title: z.string().min(1).max(300), url: z.url().max(500).nullable() }),
  checkedOn: z.string().refine(isDay, 'YYYY-MM-DD'),
});

/** The application that the organization registered in Entra, for reading Microsoft 365 directly. Not a secret. */
export const graphApplicationSchema = z.strictObject({
  clientId: z.guid(),
  tenant: z.string().min(1).max(200),
});

export type GraphApplication = z.infer<typeof graphApplicationSchema>;

/** The way that IT chose for the workstations. */
export const presetRoutes = ['app-password', 'ip-address', 'outlook'] as const;

/** When a later version is installed: when the person agrees, or by itself as the assistant closes. */
export const updateInstalls = ['ask', 'on-quit'] as const;

/** What IT may leave to the person; everything else that the preset states is then settled. */
export const changeableFields = ['language', 'host', 'relay', 'addresses', 'answers'] as const;

/** What a link in IT's mail may bring along. */
export const linkFields = ['account', 'recipient', 'language', 'screen'] as const;

/**
 * What an organization's IT settles once for its workstations. Every field but `version` may be absent: nothing is then
 * settled about it. No secret has a place in it.
 */
export const presetSchema = z.strictObject({
  $schema: z.string().max(500).optional(),
  version: z.literal(presetVersion),
  organization: line(200).optional(),
  domain: line(253).refine(isDomain, 'exemple.ca').optional(),
  route: z.enum(presetRoutes).optional(),
  host: host.optional(),
  port: port.optional(),
  relay: z.strictObject({ host, port: port.optional() }).optional(),
  addresses: z
    .array(line(15).refine((value) => parsePublicIpv4(value).ok, 'a.b.c.d'))
    .max(50)
    .optional(),
  testRecipient: mailAddress.optional(),
  support: z
    .strictObject({
      name: line(200).optional(),
      email: mailAddress.optional(),
      phone: line(60).optional(),
      url: webAddress.optional(),
    })
    .optional(),
  language: z.enum(locales).optional(),
  answers: answersSchema.optional(),
  graph: graphApplicationSchema.optional(),
  facts: z.array(factOverrideSchema).max(100).optional(),
  statusFolder: line(1000)
    .refine((value) => /^(?:\\\\[^\\]|[A-Za-z]:[\\/]|\/)/.test(value), '\\\\server\\share, C:\\…, /…')
    .optional(),
  updateFeed: z.union([z.literal('off'), webAddress]).optional(),
  updateInstall: z.enum(updateInstalls).optional(),
  mayChange: z.array(z.enum(changeableFields)).max(20).optional(),
  linkFields: z.array(z.enum(linkFields)).max(20).optional(),
});

export type Preset = z.infer<typeof presetSchema>;
export type PresetField = Exclude<keyof Preset, '$schema' | 'version'>;

/** The fields in the order of the schema, `$schema` and `version` aside. */
export const presetFields = (Object.keys(presetSchema.shape) as (keyof Preset)[]).filter(isField);

function isField(field: keyof Preset): field is PresetField {
  return field !== '$schema' && field !== 'version';
}

/**
 * Who said it, the most trusted first: Windows' policy and the machine-wide file, which only an administrator writes;
 * then the file that whoever started the assistant named, and the one beside the person's own settings.
 */
export const presetSources = ['policy', 'machine', 'chosen', 'personal'] as const;

export type PresetSource = (typeof presetSources)[number];

/** What the page and the terminal are told of the preset: all but the facts and the application, told apart. */
export const organizationSchema = presetSchema
  .omit({ $schema: true, version: true, facts: true, graph: true })
  .extend({ setBy: z.enum(presetSources).nullable() });

export type Organization = z.infer<typeof organizationSchema>;

export const noOrganization: Organization = { setBy: null };
