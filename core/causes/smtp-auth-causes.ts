import { defineMessages } from '../i18n/message.ts';
import { afterTheSwitch, type Cause, onceMended, step, untilRetirement } from './cause.ts';

const admin = 'microsoft365-admin';
const maestro = 'maestro-admin';

/** SMTP AUTH and Basic authentication: the switches that close the way to every password. */
export const smtpAuthCauses = {
  'smtp-auth-disabled-tenant': {
    who: 'microsoft365-admin',
    retry: afterTheSwitch,
    reversible: untilRetirement,
    writeTo: admin,
    steps: [
      step(admin, 'advice.smtp-auth-disabled-tenant.step.allow', {
        linkId: 'microsoft365-admin',
        command: 'smtp-auth-on-when-inherited',
      }),
      step(admin, 'advice.smtp-auth-disabled-tenant.step.priority'),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['smtp-auth-mailbox', 'smtp-auth-tenant'],
    sources: ['smtp-auth-switch', 'set-casmailbox', 'basic-auth-timeline'],
    shared: { until: 'advice.until.basic-auth@!personal&!oauth' },
  },
  'smtp-auth-disabled-mailbox': {
    who: 'microsoft365-admin',
    retry: afterTheSwitch,
    reversible: untilRetirement,
    writeTo: admin,
    steps: [
      step(admin, 'advice.smtp-auth-disabled-mailbox.step.allow', {
        linkId: 'microsoft365-admin',
        command: 'smtp-auth-on-when-off',
      }),
      step(admin, 'advice.smtp-auth-disabled-tenant.step.priority'),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['smtp-auth-mailbox'],
    sources: ['smtp-auth-switch', 'set-casmailbox', 'basic-auth-timeline'],
    shared: { until: 'advice.until.basic-auth@!personal&!oauth' },
  },
  'basic-auth-disabled': {
    who: 'microsoft365-admin',
    retry: afterTheSwitch,
    reversible: untilRetirement,
    writeTo: admin,
    steps: [
      step(admin, 'advice.basic-auth-disabled.step.policy', {
        linkId: 'microsoft365-admin',
        command: 'authentication-policy',
      }),
      step(admin, 'advice.basic-auth-disabled.step.default', { linkId: 'basic-auth-timeline' }),
      step(admin, 'advice.step.other-route'),
      step('user', 'advice.step.personal@personal'),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['modern-auth'],
    sources: ['authentication-policies', 'basic-auth-timeline'],
    shared: { until: 'advice.until.basic-auth@!personal&!oauth' },
  },
  'basic-auth-retired': {
    who: 'microsoft365-admin',
    retry: onceMended,
    reversible: 'no',
    writeTo: admin,
    steps: [
      step(admin, 'advice.basic-auth-retired.step.reenable', { linkId: 'basic-auth-timeline' }),
      step(maestro, 'advice.basic-auth-retired.step.replace'),
      step('user', 'advice.step.personal@personal'),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['modern-auth'],
    sources: ['basic-auth-timeline'],
    shared: { until: 'advice.until.basic-auth@!personal&!oauth' },
  },
} as const satisfies Record<string, Cause>;

export const smtpAuthWords = defineMessages({
  'advice.smtp-auth-disabled-tenant.title': {
    fr: 'SMTP authentifié est désactivé pour toute l’organisation',
    en: 'Authenticated SMTP is off for the whole organization',
  },
  'advice.smtp-auth-disabled-tenant.meaning': {
    fr: 'L’organisation Microsoft 365 refuse toute connexion par SMTP, OAuth compris, sauf aux boîtes où elle est permise une à une. Cette boîte suit le réglage général.',
    en: 'The Microsoft 365 organization refuses every SMTP login, OAuth included, except for mailboxes where it is allowed one by one. This mailbox follows the general setting.',
  },
  'advice.smtp-auth-disabled-tenant.not': {
    fr: 'Le mot de passe n’y est pour rien : en changer n’aide pas.',
    en: 'The password has nothing to do with it: changing it does not help.',
  },
  'advice.smtp-auth-disabled-tenant.step.allow': {
    fr: 'Permettez « SMTP authentifié » à cette boîte seulement, et laissez le réglage général désactivé.',
    en: 'Allow “Authenticated SMTP” for this mailbox only, and leave the general setting off.',
  },
  'advice.smtp-auth-disabled-tenant.step.priority': {
    fr: 'Vérifiez que rien d’autre ne l’emporte sur ce réglage pour la boîte : paramètres de sécurité par défaut, accès conditionnel, stratégie d’authentification.',
    en: 'Check that nothing else overrides this setting for the mailbox: security defaults, Conditional Access, authentication policy.',
  },
  'advice.smtp-auth-disabled-tenant.security': {
    fr: 'Cette boîte, et elle seule, accepte de nouveau une connexion sans second facteur. Microsoft recommande ce choix plutôt que l’ouverture à toute l’organisation.',
    en: 'This mailbox, and it alone, accepts a login with no second factor again. Microsoft recommends this rather than opening it to the whole organization.',
  },
  'advice.smtp-auth-disabled-tenant.undo': {
    fr: 'Remettez la boîte en héritage (commande d’annulation) : elle suit de nouveau le réglage général.',
    en: 'Set the mailbox back to inherit (undo command): it follows the general setting again.',
  },
  'advice.smtp-auth-disabled-tenant.settle': {
    fr: 'Si une boîte où « SMTP authentifié » est coché envoie et que celle-ci est refusée, c’est bien cela.',
    en: 'If a mailbox where “Authenticated SMTP” is ticked can send and this one is refused, this is it.',
  },
  'advice.smtp-auth-disabled-mailbox.title': {
    fr: 'SMTP authentifié est désactivé pour cette boîte',
    en: 'Authenticated SMTP is off for this mailbox',
  },
  'advice.smtp-auth-disabled-mailbox.meaning': {
    fr: 'La connexion SMTP est fermée pour cette boîte en particulier. Le réglage de la boîte l’emporte sur celui de l’organisation.',
    en: 'SMTP login is closed for this mailbox in particular. The mailbox setting overrides the organization’s.',
  },
  'advice.smtp-auth-disabled-mailbox.not': {
    fr: 'Le mot de passe n’y est pour rien : en changer n’aide pas.',
    en: 'The password has nothing to do with it: changing it does not help.',
  },
  'advice.smtp-auth-disabled-mailbox.step.allow': {
    fr: 'Cochez « SMTP authentifié » pour cette boîte, puis enregistrez les modifications.',
    en: 'Tick “Authenticated SMTP” for this mailbox, then save the changes.',
  },
  'advice.smtp-auth-disabled-mailbox.security': {
    fr: 'Cette boîte accepte de nouveau une connexion sans second facteur. Réservez-la à l’envoi de maestro* si vous le pouvez.',
    en: 'This mailbox accepts a login with no second factor again. Keep it for maestro* sending if you can.',
  },
  'advice.smtp-auth-disabled-mailbox.undo': {
    fr: 'Décochez « SMTP authentifié » pour la boîte, ou employez la commande d’annulation.',
    en: 'Untick “Authenticated SMTP” for the mailbox, or use the undo command.',
  },
  'advice.smtp-auth-disabled-mailbox.settle': {
    fr: 'Si les autres boîtes envoient et que celle-ci est refusée, c’est bien son réglage à elle.',
    en: 'If the other mailboxes send and this one is refused, it is indeed its own setting.',
  },
  'advice.basic-auth-disabled.title': {
    fr: 'La connexion par mot de passe n’est pas permise ici',
    en: 'Password sign-in is not allowed here',
  },
  'advice.basic-auth-disabled.meaning': {
    fr: 'La connexion par mot de passe (authentification de base) est fermée pour cette boîte, mot de passe d’application compris.',
    en: 'Sign-in with a password (Basic authentication) is closed for this mailbox, app passwords included.',
  },
  'advice.basic-auth-disabled.meaning.who@!personal': {
    fr: 'Une stratégie d’authentification de l’organisation la ferme, ou, après la fin de décembre 2026, la désactivation par défaut de Microsoft.',
    en: 'An authentication policy of the organization closes it or, after the end of December 2026, Microsoft’s default.',
  },
  'advice.basic-auth-disabled.meaning.personal@personal': {
    fr: 'La boîte est personnelle (outlook.com, hotmail.com ou live.com) : Microsoft n’y accepte plus que les connexions modernes (OAuth).',
    en: 'The mailbox is personal (outlook.com, hotmail.com or live.com): Microsoft accepts only modern sign-in (OAuth) there.',
  },
  'advice.basic-auth-disabled.not': {
    fr: 'Ce n’est pas une erreur de frappe : aucun mot de passe, ancien ou nouveau, ne passe tant que ce réglage reste.',
    en: 'It is not a typing error: no password, old or new, gets through while this setting stands.',
  },
  'advice.basic-auth-disabled.step.policy': {
    fr: 'Lisez la stratégie d’authentification de la boîte et celle de l’organisation. Si elle bloque l’authentification de base pour SMTP, elle l’emporte sur « SMTP authentifié » ; une stratégie réservée à cette boîte peut le permettre.',
    en: 'Read the authentication policy of the mailbox and of the organization. If it blocks Basic authentication for SMTP, it overrides “Authenticated SMTP”; a policy kept for this mailbox can allow it.',
  },
  'advice.basic-auth-disabled.step.default': {
    fr: 'Si rien ne la bloque et que la date est passée la fin de décembre 2026, c’est la désactivation par défaut de Microsoft : Microsoft a annoncé qu’un administrateur peut la réactiver. La manière n’était pas publiée le 21 novembre 2026 : voyez le Centre de messages, et décidez si votre organisation l’accepte.',
    en: 'If nothing blocks it and the date is past the end of December 2026, it is Microsoft’s default: it announced that an administrator can turn Basic authentication for SMTP back on. How was not published on November 21, 2026: see the Message Center, and decide whether your organization agrees to it.',
  },
  'advice.basic-auth-disabled.security': {
    fr: 'Permettre l’authentification de base, c’est accepter un mot de passe sans second facteur. Limitez-la à SMTP et à cette boîte.',
    en: 'Allowing Basic authentication means accepting a password with no second factor. Limit it to SMTP and to this mailbox.',
  },
  'advice.basic-auth-disabled.undo': {
    fr: 'Rendez à la boîte sa stratégie précédente (commande d’annulation, dans la même séance PowerShell). L’effet peut prendre de 30 minutes à 24 heures.',
    en: 'Give the mailbox its previous policy back (undo command, in the same PowerShell session). It can take from 30 minutes to 24 hours.',
  },
  'advice.basic-auth-disabled.settle@!personal': {
    fr: 'Si d’autres boîtes de l’organisation envoient encore, cherchez une stratégie propre à celle-ci.',
    en: 'If other mailboxes of the organization still send, look for a policy of this one.',
  },
  'advice.basic-auth-disabled.settle@personal': {
    fr: 'Si cette adresse et ce mot de passe ouvrent la boîte sur outlook.com, c’est la connexion par mot de passe qui est fermée aux programmes, et non le mot de passe qui est faux.',
    en: 'If this address and password open the mailbox at outlook.com, sign-in with a password is closed to programs, and the password is not wrong.',
  },
  'advice.basic-auth-retired.title': {
    fr: 'Microsoft n’accepte plus la connexion par mot de passe pour l’envoi',
    en: 'Microsoft no longer accepts password sign-in for sending',
  },
  'advice.basic-auth-retired.meaning': {
    fr: 'L’authentification de base n’est plus prise en charge pour l’envoi par SMTP. Cela vaut pour tout mot de passe, y compris un mot de passe d’application.',
    en: 'Basic authentication is no longer supported for SMTP sending. This holds for every password, app passwords included.',
  },
  'advice.basic-auth-retired.not': {
    fr: 'Changer de mot de passe n’aide pas.',
    en: 'Changing the password does not help.',
  },
  'advice.basic-auth-retired.step.reenable': {
    fr: 'Voyez dans le Centre de messages si l’authentification de base pour SMTP peut encore être réactivée pour votre organisation. Microsoft a dit qu’un administrateur le pourrait après décembre 2026 ; la manière n’était pas publiée le 21 novembre 2026.',
    en: 'See in the Message Center whether Basic authentication for SMTP can still be turned back on for your organization. Microsoft said an administrator could do so after December 2026; how was not published on November 21, 2026.',
  },
  'advice.basic-auth-retired.step.replace': {
    fr: 'Préparez une voie qui dure : relais par adresse IP (connecteur), ou OAuth. Pour OAuth, demandez à l’éditeur si votre version de maestro* le permet.',
    en: 'Prepare a route that lasts: relay by IP address (a connector), or OAuth. For OAuth, ask the publisher whether your version of maestro* allows it.',
  },
  'advice.basic-auth-retired.security': {
    fr: 'Réactiver, c’est garder un mot de passe sans second facteur, pour un temps. Les voies de remplacement n’ont pas ce défaut.',
    en: 'Turning it back on keeps a password with no second factor, for a while. The replacement routes do not have this flaw.',
  },
  'advice.basic-auth-retired.settle': {
    fr: 'Le code 5.7.30 et la phrase « not supported for Client Submission » lui sont propres. Si d’autres boîtes de la même organisation envoient encore par mot de passe le même jour, la cause est ailleurs.',
    en: 'The code 5.7.30 and the sentence “not supported for Client Submission” belong to it. If other mailboxes of the same organization still send with a password that day, the cause is elsewhere.',
  },
});
