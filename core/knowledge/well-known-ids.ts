import type { Words } from '../i18n/message.ts';
import { administratorRoles } from './policy-rules.ts';

/**
 * Ids that are the same in every organization: role templates (Learn, « Microsoft Entra built-in roles ») besides the
 * administrator roles, and Microsoft's own applications (Learn, « Verify first-party Microsoft applications »).
 */
const others: Readonly<Record<string, Words>> = {
  'd29b2b05-8046-44ba-8758-1e26182fcf32': {
    fr: 'Comptes de synchronisation d’annuaires',
    en: 'Directory Synchronization Accounts',
  },
  'f2ef992c-3afb-46b9-b7cf-a126ee74c451': { fr: 'Lecteur général', en: 'Global Reader' },
  '5d6b6bb7-de71-4623-b4af-96380a352509': { fr: 'Lecteur de sécurité', en: 'Security Reader' },
  '5f2222b1-57c3-48ba-8ad5-d4759f1fde6f': { fr: 'Opérateur de sécurité', en: 'Security Operator' },
  '3a2c62db-5318-420d-8d74-23affee5d9d5': { fr: 'Administrateur Intune', en: 'Intune Administrator' },
  '8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2': {
    fr: 'Administrateur d’identité hybride',
    en: 'Hybrid Identity Administrator',
  },
  '69091246-20e8-4a56-aa4d-066075b2a7a8': { fr: 'Administrateur Teams', en: 'Teams Administrator' },
  '17315797-102d-40b4-93e0-432062caca18': {
    fr: 'Administrateur de conformité',
    en: 'Compliance Administrator',
  },
  'fdd7a751-b60b-444a-984c-02652fe8fa1c': { fr: 'Administrateur de groupes', en: 'Groups Administrator' },
  '0526716b-113d-4c15-b2c8-68e3c22b9f80': {
    fr: 'Administrateur de stratégie d’authentification',
    en: 'Authentication Policy Administrator',
  },
  '00000002-0000-0ff1-ce00-000000000000': same('Office 365 Exchange Online'),
  '00000003-0000-0ff1-ce00-000000000000': same('Office 365 SharePoint Online'),
  '00000003-0000-0000-c000-000000000000': same('Microsoft Graph'),
  '00000002-0000-0000-c000-000000000000': same('Windows Azure Active Directory'),
  '797f4846-ba00-4fd7-ba43-dac1f8f63013': same('Windows Azure Service Management API'),
  '0000000a-0000-0000-c000-000000000000': same('Microsoft Intune'),
  'd4ebce55-015a-49b5-a083-c84d1797ae8c': same('Microsoft Intune Enrollment'),
  'cc15fd57-2c6c-4117-a88c-83b1d56b4bbe': same('Microsoft Teams Services'),
};

/** Members of Graph's enumerations that sentences list, after `member:`. Words of the portal, in its two languages. */
const members: Readonly<Record<string, Words>> = {
  'member:browser': { fr: 'navigateur', en: 'browser' },
  'member:mobileappsanddesktopclients': {
    fr: 'applications mobiles et clients de bureau',
    en: 'mobile apps and desktop clients',
  },
  'member:exchangeactivesync': same('Exchange ActiveSync'),
  'member:eassupported': same('Exchange ActiveSync'),
  'member:other': { fr: 'autres clients', en: 'other clients' },
  'member:low': { fr: 'faible', en: 'low' },
  'member:medium': { fr: 'moyen', en: 'medium' },
  'member:high': { fr: 'élevé', en: 'high' },
  'member:none': { fr: 'aucun', en: 'none' },
  'member:hidden': { fr: 'masqué', en: 'hidden' },
  'member:android': same('Android'),
  'member:ios': same('iOS'),
  'member:windows': same('Windows'),
  'member:windowsphone': same('Windows Phone'),
  'member:macos': same('macOS'),
  'member:linux': same('Linux'),
};

function same(name: string): Words {
  return { fr: name, en: name };
}

const byId: Readonly<Record<string, Words>> = {
  ...Object.fromEntries(administratorRoles.map(({ templateId, name }) => [templateId, name])),
  ...others,
};

/** The names, by id in lower case: roles that administer, those above, and members of enumerations. */
export const wellKnownNames: Readonly<Record<string, Words>> = { ...byId, ...members };

const idsByName = new Map(Object.entries(byId).map(([id, { en }]) => [en.toLowerCase(), id]));

/** The id of a role or application of Microsoft's own, from its English name; null for any other. */
export function wellKnownId(name: string): string | null {
  return idsByName.get(name.toLowerCase()) ?? null;
}
