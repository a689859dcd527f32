import { defineMessages } from '../i18n/message.ts';

/** Warnings of a plan. Each rests on a fact of `core/knowledge`. */
export const warningMessages = defineMessages({
  'guide.warning.retirement': {
    fr: 'Le mot de passe d’application fonctionne jusqu’à la fin de décembre 2026 (le jour n’est pas publié). Ensuite, Microsoft le refuse par défaut ; un administrateur peut lever ce refus.',
    en: 'The app password works until the end of December 2026 (the day is not published). After that, Microsoft refuses it by default; an administrator can lift the refusal.',
  },
  'guide.warning.retirement.near': {
    fr: 'Le mot de passe d’application peut s’arrêter d’un jour à l’autre : Microsoft le refuse par défaut à partir de la fin de décembre 2026, sans en avoir publié le jour.',
    en: 'The app password may stop any day now: Microsoft refuses it by default from the end of December 2026, without having published the day.',
  },
  'guide.warning.retirement.reenabled': {
    fr: 'L’envoi SMTP avec mot de passe est en sursis : Microsoft annoncera la date de son retrait définitif au second semestre de 2027.',
    en: 'Sending by SMTP with a password is on borrowed time: Microsoft will announce the date of its final removal in the second half of 2027.',
  },
  'guide.warning.retirement.ordinary': {
    fr: 'Le retrait de la fin de décembre 2026 touche aussi le mot de passe ordinaire : prévoyez une autre voie.',
    en: 'The retirement at the end of December 2026 concerns the ordinary password too: plan another route.',
  },
  'guide.warning.reenabling': {
    fr: 'Un administrateur peut réactiver l’envoi SMTP avec mot de passe, mais Microsoft n’avait pas publié comment au 21 novembre 2026.',
    en: 'An administrator can turn sending by SMTP with a password on again, but Microsoft had not published how as of November 21, 2026.',
  },
  'guide.warning.report-only': {
    fr: 'Une stratégie gérée attend en « Rapport uniquement ». Microsoft l’active après au moins 30 jours, parfois plus tôt, avec un avis de deux semaines (page du {published}). La version du {before} disait 45 jours et un avis de 28 jours.',
    en: 'A managed policy waits in report-only. Microsoft turns it on after no less than 30 days, sometimes sooner, with two weeks’ notice (page of {published}). The version of {before} said 45 days and 28 days’ notice.',
  },
  'guide.warning.keep-secret': {
    fr: 'Un mot de passe d’application se passe du deuxième facteur : gardez-le comme un secret, jamais dans un courriel ni sur un papier.',
    en: 'An app password does without the second factor: keep it as a secret, never in an e-mail or on paper.',
  },
  'guide.warning.some-mailboxes': {
    fr: 'Une adresse sans boîte avec licence ne peut pas envoyer par SMTP avec un mot de passe.',
    en: 'An address without a licensed mailbox cannot send by SMTP with a password.',
  },
  'guide.warning.every-user': {
    fr: 'Chaque personne crée son propre mot de passe, sur sa page Microsoft et avec son téléphone : prévoyez quelques minutes par personne.',
    en: 'Each person creates their own password, on their Microsoft page and with their phone: allow a few minutes for each.',
  },
  'guide.warning.sms': {
    fr: 'Le {date}, Microsoft cesse d’envoyer des codes par texto et par appel. Passez à Microsoft Authenticator ou à une clé d’accès.',
    en: 'On {date}, Microsoft stops sending codes by text message and call. Move to Microsoft Authenticator or a passkey.',
  },
  'guide.warning.shared-address': {
    fr: 'Si d’autres clients de maestro*CLOUD utilisent la même adresse, Microsoft prévient que la connexion peut s’arrêter sans préavis ({published}). Demandez à l’éditeur si elle vous est réservée.',
    en: 'If other customers of maestro*CLOUD use the same address, Microsoft warns that the connection can stop without notice ({published}). Ask the publisher whether it is yours alone.',
  },
  'guide.warning.own-address': {
    fr: 'L’adresse doit servir à votre seule organisation, et c’est une adresse IPv4.',
    en: 'The address must serve your organization alone, and it is an IPv4 address.',
  },
  'guide.warning.hosted': {
    fr: 'Microsoft décrit cette voie pour les serveurs de l’entreprise, non pour un service hébergé : sa durée dépend de l’éditeur et de Microsoft.',
    en: 'Microsoft describes this route for a company’s own servers, not for a hosted service: how long it lasts depends on the publisher and on Microsoft.',
  },
  'guide.warning.connector-disabled': {
    fr: 'Pour certaines offres, Microsoft crée le connecteur désactivé : il faut alors demander son activation au soutien de Microsoft.',
    en: 'For some offers, Microsoft creates the connector disabled: its activation must then be requested from Microsoft support.',
  },
  'guide.warning.licence.all': {
    fr: 'Rien à acheter : toutes les adresses qui envoient ont leur boîte. Le forfait supplémentaire dont parle l’éditeur ne vise que les adresses sans boîte.',
    en: 'Nothing to buy: every sending address has its mailbox. The additional plan the publisher mentions concerns only addresses without one.',
  },
  'guide.warning.licence.some': {
    fr: 'Chaque adresse qui envoie sans boîte avec licence demande un forfait Exchange Online Protection.',
    en: 'Each sending address without a licensed mailbox needs an Exchange Online Protection plan.',
  },
  'guide.warning.licence.unknown': {
    fr: 'Un forfait supplémentaire n’est requis que pour les adresses qui envoient sans boîte avec licence. Vérifiez s’il y en a.',
    en: 'An additional plan is required only for addresses that send without a licensed mailbox. Check whether there are any.',
  },
  'guide.warning.no-copy': {
    fr: 'Les courriels envoyés par cette voie n’apparaissent pas dans les Éléments envoyés d’Outlook.',
    en: 'Mail sent by this route does not appear in Outlook’s Sent Items.',
  },
  'guide.warning.no-app-password': {
    fr: 'N’utilisez pas de mot de passe d’application pour l’instant : Microsoft le refuse dans votre cas.',
    en: 'Use no app password for now: Microsoft refuses it in your case.',
  },
  'guide.warning.no-app-password.retired': {
    fr: 'Ne comptez pas sur un mot de passe d’application : depuis la fin de décembre 2026, Microsoft le refuse par défaut.',
    en: 'Do not count on an app password: since the end of December 2026, Microsoft refuses it by default.',
  },
  'guide.warning.no-exclusion': {
    fr: 'Les paramètres de sécurité par défaut n’admettent aucune exception. Ne les désactivez pas sans mettre des stratégies d’accès conditionnel à leur place.',
    en: 'Security defaults allow no exception. Do not turn them off without putting Conditional Access policies in their place.',
  },
  'guide.warning.oauth': {
    fr: 'Si votre organisation exige OAuth pour l’envoi, l’éditeur de ce logiciel dit s’il le prend en charge. Nous ne le savons pas.',
    en: 'If your organization requires OAuth for sending, this program’s publisher can tell whether it supports it. We do not know.',
  },
});
