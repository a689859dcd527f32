import type { Message } from '../i18n/translate.ts';
import { isAdministrators } from './organization.ts';
import type { Organization } from './preset-schema.ts';

/** Who settled it: « réglé par votre organisation », said only of what an administrator wrote. */
export function settledBy({ setBy, organization }: Organization): Message {
  const byAdministrator = setBy !== null && isAdministrators(setBy);
  return {
    id: byAdministrator ? 'preset.set-by-organization' : 'preset.set-by-file',
    params: { name: organization ?? 'none' },
  };
}

/** What a person on a workstation may want to know of the preset: each field and its value. */
export function organizationLines(
  organization: Organization,
): { readonly label: Message; readonly value: string | Message }[] {
  const { domain, route, host, port, relay, addresses, support, statusFolder } = organization;
  const at = (name: string, number: number | undefined) =>
    number === undefined ? name : `${name}:${number}`;
  const values: readonly (readonly [Field, string | Message | undefined])[] = [
    ['domain', domain],
    ['route', route === undefined ? undefined : { id: `preset.route.${route}` }],
    ['host', host === undefined ? undefined : at(host, port)],
    ['port', host === undefined && port !== undefined ? String(port) : undefined],
    ['relay', relay === undefined ? undefined : at(relay.host, relay.port)],
    ['addresses', addresses?.join(', ') || undefined],
    ['statusFolder', statusFolder],
    [
      'support',
      [support?.name, support?.email, support?.phone, support?.url].filter((each) => each).join(' · ') ||
        undefined,
    ],
  ];
  return values.flatMap(([field, value]) =>
    value === undefined ? [] : [{ label: { id: `preset.field.${field}`, params: {} }, value }],
  );
}

type Field = 'domain' | 'route' | 'host' | 'port' | 'relay' | 'addresses' | 'statusFolder' | 'support';
