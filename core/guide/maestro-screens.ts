import type { Message } from '../i18n/translate.ts';
import { submissionHost, usualPort } from '../mail/route-endpoint.ts';
import { assertNever } from '../result.ts';
import type { Plan } from './plan-types.ts';

export type MaestroScreenId = 'preferences' | 'security' | 'general';

export type MaestroScreen = {
  readonly id: MaestroScreenId;
  /** As maestro* writes it: French, whatever the reader's language. */
  readonly name: string;
  /** For whom this screen is. */
  readonly why: Message;
  /** The way there, as maestro* writes it (French in both languages). */
  readonly path: readonly string[];
};

const functions = ['maestro*', 'Maintenance', 'Maintenance générale', 'Fonctions'];

/** The screens the publisher's page names, with their paths (12 November 2024). */
export const maestroScreens: Readonly<Record<MaestroScreenId, MaestroScreen>> = {
  preferences: screen('preferences', 'Préférences', [...functions, 'Préférences']),
  security: screen('security', 'Gestion de la sécurité', [...functions, 'Gestion de la sécurité']),
  general: screen('general', 'Configurations générales', [
    'maestro*',
    'Configurations générales',
    'Généralités',
    'Logiciel de courriel',
  ]),
};

function screen(id: MaestroScreenId, name: string, path: readonly string[]): MaestroScreen {
  return { id, name, path, why: { id: `guide.maestro.screen.${id}.why` } };
}

/** What goes into a field. A secret is never part of it: the host copies it from the keychain. */
export type FieldValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'account' }
  | { readonly kind: 'secret' }
  | { readonly kind: 'look-up'; readonly message: Message }
  | { readonly kind: 'empty' };

export type MaestroFieldId = 'mail-program' | 'login' | 'password' | 'server' | 'port' | 'encryption';

export type MaestroField = {
  readonly id: MaestroFieldId;
  /** A generic name, unless `labelSeen`. */
  readonly label: Message;
  /** Whether the label is maestro*'s own, as its publisher writes it. */
  readonly labelSeen: boolean;
  readonly value: FieldValue;
  readonly hint: Message;
  /** `this-screen`: stated by the publisher. `ask-support`: nothing we know says where it is. */
  readonly where: 'this-screen' | 'ask-support';
};

export type ChecklistItem = { readonly id: string; readonly message: Message };

export type MaestroGuide = {
  readonly screen: MaestroScreen;
  /** The second place where a password can be noted; null where none is. */
  readonly otherScreen: MaestroScreen | null;
  readonly fields: readonly MaestroField[];
  readonly notices: readonly Message[];
  /** Ends with a send from maestro* itself. Ids are kept in the settings. */
  readonly checklist: readonly ChecklistItem[];
};

/** Where to type what in maestro*, for this plan and this person. */
export function maestroGuide(plan: Plan): MaestroGuide {
  const { actor } = plan.answers;
  const own =
    actor === 'it-one' || actor === 'it-many' ? maestroScreens.security : maestroScreens.preferences;
  const other = own.id === 'security' ? maestroScreens.preferences : maestroScreens.security;
  const open: ChecklistItem = item('open-screen', own);
  switch (plan.route) {
    case 'app-password':
      return {
        screen: own,
        otherScreen: other,
        fields: passwordFields,
        notices: [{ id: 'guide.maestro.same-secret' }, labelsVary],
        checklist: [
          open,
          item('type-login'),
          item('paste-password'),
          item('save'),
          item('other-place', other),
          item('set-server'),
          item('send'),
        ],
      };
    case 'ip-address':
      return {
        screen: own,
        otherScreen: other,
        fields: relayFields,
        notices: [labelsVary],
        checklist: [open, item('leave-empty'), item('set-server'), item('save'), item('send')],
      };
    case 'outlook':
    case 'other-program':
      return {
        screen: maestroScreens.general,
        otherScreen: null,
        fields: [programField],
        notices: [labelsVary],
        checklist: [item('open-screen', maestroScreens.general), item('read-program'), item('send')],
      };
    case 'none':
      return {
        screen: maestroScreens.general,
        otherScreen: null,
        fields: [programField],
        notices: [labelsVary],
        checklist: [item('unblock-first'), item('send')],
      };
    default:
      return assertNever(plan.route);
  }
}

const labelsVary: Message = { id: 'guide.maestro.labels-vary' };

const programField: MaestroField = {
  ...field('mail-program', { kind: 'empty' }, 'this-screen'),
  labelSeen: true,
};

/** The publisher's page says that the password is noted on these screens, and names no other field of theirs. */
const passwordFields: readonly MaestroField[] = [
  field('login', { kind: 'account' }, 'this-screen'),
  field('password', { kind: 'secret' }, 'this-screen'),
  field('server', { kind: 'text', text: submissionHost }, 'ask-support'),
  field('port', { kind: 'text', text: String(usualPort('app-password')) }, 'ask-support'),
  field('encryption', { kind: 'text', text: 'STARTTLS' }, 'ask-support'),
];

const relayFields: readonly MaestroField[] = [
  {
    ...field('login', { kind: 'empty' }, 'this-screen'),
    hint: { id: 'guide.maestro.field.login.empty.hint' },
  },
  {
    ...field('password', { kind: 'empty' }, 'this-screen'),
    hint: { id: 'guide.maestro.field.password.empty.hint' },
  },
  {
    ...field(
      'server',
      { kind: 'look-up', message: { id: 'guide.maestro.field.server.look-up' } },
      'ask-support',
    ),
    hint: { id: 'guide.maestro.field.server.relay.hint' },
  },
  field('port', { kind: 'text', text: String(usualPort('relay')) }, 'ask-support'),
];

function field(id: MaestroFieldId, value: FieldValue, where: MaestroField['where']): MaestroField {
  return {
    id,
    value,
    where,
    labelSeen: false,
    label: { id: `guide.maestro.field.${id}` },
    hint: { id: `guide.maestro.field.${id}.hint` },
  };
}

type CheckId =
  | 'open-screen'
  | 'type-login'
  | 'paste-password'
  | 'leave-empty'
  | 'set-server'
  | 'save'
  | 'other-place'
  | 'read-program'
  | 'unblock-first'
  | 'send';

function item(id: CheckId, about?: MaestroScreen): ChecklistItem {
  const message: Message = { id: `guide.maestro.check.${id}` };
  return { id, message: about === undefined ? message : { ...message, params: { screen: about.name } } };
}
