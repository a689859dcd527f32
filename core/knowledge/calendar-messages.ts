import { defineMessages } from '../i18n/message.ts';

/** Words of the calendar of what Microsoft switches on or off. */
export const calendarMessages = defineMessages({
  'calendar.undated': {
    fr: '{count, plural, one {Cette stratégie attend en « Rapport uniquement », mais l’export ne dit pas depuis quel jour} other {Ces stratégies attendent en « Rapport uniquement », mais l’export ne dit pas depuis quel jour}} : {names}. Refaites-le par Graph pour que la date d’activation soit calculée.',
    en: '{count, plural, one {This policy waits in report-only, but the export does not tell since which day} other {These policies wait in report-only, but the export does not tell since which day}}: {names}. Redo it with Graph so that the activation date can be computed.',
  },
  'calendar.basis.announced': { fr: 'annoncé par Microsoft', en: 'announced by Microsoft' },
  'calendar.basis.deduced': { fr: 'déduit par nous', en: 'deduced by us' },
  'calendar.state.past': { fr: 'en vigueur', en: 'in force' },
  'calendar.state.under-way': { fr: 'en ce moment', en: 'now' },
  'calendar.state.coming': { fr: 'à venir', en: 'coming' },
  'calendar.when.day': { fr: 'le {from}', en: 'on {from}' },
  'calendar.when.end-of-month': {
    fr: 'fin du mois : au plus tard le {until} (le jour exact n’est pas publié)',
    en: 'end of the month: by {until} (the exact day is not published)',
  },
  'calendar.when.period': { fr: 'du {from} au {until}', en: 'from {from} to {until}' },
  'calendar.when.from': { fr: 'à partir du {from}', en: 'from {from} on' },
  'calendar.days-left': {
    fr: '{days, plural, one {dans # jour} other {dans # jours}}',
    en: '{days, plural, one {in # day} other {in # days}}',
  },
  'calendar.days-between': {
    fr: 'dans {days} à {latest} jours',
    en: 'in {days} to {latest} days',
  },
  'calendar.export.name': {
    fr: 'Assistant Courriel : dates de Microsoft 365',
    en: 'Assistant Courriel: Microsoft 365 dates',
  },

  'calendar.plan-published.title': {
    fr: 'Calendrier en vigueur publié',
    en: 'Timeline in force published',
  },
  'calendar.plan-published.detail': {
    fr: 'Microsoft remplace ses dates de septembre 2025, puis de mars et avril 2026. Tout texte qui les cite encore est périmé.',
    en: 'Microsoft replaces its dates of September 2025, then March and April 2026. Any text that still quotes them is out of date.',
  },
  'calendar.delay-shortened.title': {
    fr: 'Stratégies gérées : 30 jours d’observation au lieu de 45',
    en: 'Managed policies: 30 days of watching instead of 45',
  },
  'calendar.delay-shortened.detail': {
    fr: 'La page de Microsoft annonce désormais au moins 30 jours en « Rapport uniquement » et deux semaines de préavis, au lieu de 45 et 28 jours.',
    en: 'Microsoft’s page now gives at least 30 days in report-only and two weeks of notice, instead of 45 and 28 days.',
  },
  'calendar.defaults-device-code.title': {
    fr: 'Code d’appareil bloqué dans les nouvelles organisations',
    en: 'Device code blocked in new organizations',
  },
  'calendar.defaults-device-code.detail': {
    fr: 'Les paramètres de sécurité par défaut des organisations créées depuis cette date bloquent aussi le flux de code de l’appareil.',
    en: 'Security defaults of organizations created since then also block device code flow.',
  },
  'calendar.mx-names.title': {
    fr: 'Nouveaux domaines : serveurs sous mx.microsoft',
    en: 'New domains: servers under mx.microsoft',
  },
  'calendar.mx-names.detail': {
    fr: 'Les domaines ajoutés depuis cette date reçoivent un nom de serveur sous mx.microsoft. Lisez toujours le MX, ne le composez jamais.',
    en: 'Domains added since then get a server name under mx.microsoft. Always look the MX up, never build it.',
  },
  'calendar.passkeys.title': {
    fr: 'Clés d’accès proposées aux personnes sur SMS ou appel',
    en: 'Passkeys offered to people on SMS or voice',
  },
  'calendar.passkeys.detail': {
    fr: 'Microsoft active les clés d’accès et invite à en inscrire une.',
    en: 'Microsoft enables passkeys and prompts people to register one.',
  },
  'calendar.basic-auth-off.title': {
    fr: 'SMTP par mot de passe désactivé par défaut',
    en: 'SMTP with a password off by default',
  },
  'calendar.basic-auth-off.detail': {
    fr: 'L’authentification de base pour l’envoi SMTP est désactivée par défaut dans les organisations existantes. Un administrateur peut la réactiver ; la façon de le faire n’est pas encore publiée. Refus attendu : 550 5.7.30.',
    en: 'Basic authentication for SMTP submission is switched off by default in existing organizations. An administrator can switch it back on; how is not published yet. Expected refusal: 550 5.7.30.',
  },
  'calendar.app-passwords-stop.title': {
    fr: 'Les mots de passe d’application cessent d’envoyer',
    en: 'App passwords stop sending',
  },
  'calendar.app-passwords-stop.detail': {
    fr: 'Un mot de passe d’application est un mot de passe envoyé par SMTP, donc de l’authentification de base : il suit le même sort, sauf réactivation. L’annonce ne nomme pas les mots de passe d’application.',
    en: 'An app password is a password sent over SMTP, hence basic authentication: it follows the same fate unless switched back on. The announcement does not name app passwords.',
  },
  'calendar.new-tenants.title': {
    fr: 'Nouvelles organisations : OAuth seulement, par défaut',
    en: 'New organizations: OAuth only, by default',
  },
  'calendar.new-tenants.detail': {
    fr: 'Les organisations créées après décembre 2026 n’ont pas d’authentification de base pour SMTP par défaut.',
    en: 'Organizations created after December 2026 have no basic authentication for SMTP by default.',
  },
  'calendar.new-outlook-business.title': {
    fr: 'Licences Business : passage automatique au nouvel Outlook',
    en: 'Business licences: automatic switch to new Outlook',
  },
  'calendar.new-outlook-business.detail': {
    fr: 'Depuis cette date, les postes avec Microsoft 365 Business Standard ou Premium passent d’eux-mêmes au nouvel Outlook, avec retour possible. Un programme qui envoie par Outlook, comme maestro*, ne peut probablement pas se servir du nouveau.',
    en: 'Since this date, workstations with Microsoft 365 Business Standard or Premium switch to new Outlook by themselves, with a way back. A program that sends through Outlook, as maestro* does, can probably not use the new one.',
  },
  'calendar.new-outlook-enterprise.title': {
    fr: 'Licences Enterprise : le nouvel Outlook par défaut',
    en: 'Enterprise licences: new Outlook by default',
  },
  'calendar.new-outlook-enterprise.detail': {
    fr: 'Microsoft dit « mars 2027 » (MC949965, 20 février 2026), sans jour, avec retour possible. Un administrateur peut arrêter ce passage ; les licences perpétuelles ne sont pas visées.',
    en: 'Microsoft says “March 2027” (MC949965, February 20, 2026), without a day, with a way back. An administrator can stop this switch; perpetual licences are left out.',
  },
  'calendar.classic-outlook-support.title': {
    fr: 'Outlook classique : pris en charge « jusqu’en 2029 au moins »',
    en: 'Classic Outlook: supported “until at least 2029”',
  },
  'calendar.classic-outlook-support.detail': {
    fr: 'Microsoft ne donne pas de jour : nous retenons le début de 2029. Le basculement sans retour n’a pas de date ; Microsoft promet au moins 12 mois de préavis.',
    en: 'Microsoft gives no day: we take the beginning of 2029. The cutover without a way back has no date; Microsoft promises at least 12 months’ notice.',
  },
  'calendar.sms-end.title': { fr: 'Fin des codes par SMS et par appel', en: 'End of SMS and voice codes' },
  'calendar.sms-end.detail': {
    fr: 'Microsoft ne livre plus de code par SMS ni par appel. Une personne sans autre méthode doit d’abord inscrire une clé d’accès.',
    en: 'Microsoft no longer delivers codes by SMS or voice. A person with no other method must first register a passkey.',
  },
  'calendar.security-info-barred.title': {
    fr: 'Page des informations de sécurité inaccessible à qui n’a qu’un téléphone',
    en: 'Security info page out of reach for people with a phone number only',
  },
  'calendar.security-info-barred.detail': {
    fr: 'Sans clé d’accès ni Authenticator, ces personnes risquent de ne plus pouvoir créer ni supprimer un mot de passe d’application. L’envoi SMTP lui-même ne montre aucune invite.',
    en: 'Without a passkey or Authenticator, these people may no longer be able to create or delete an app password. SMTP sending itself shows no prompt.',
  },
  'calendar.sms-end-admins.title': {
    fr: 'Fin des SMS et appels pour les administrateurs généraux et les externes',
    en: 'End of SMS and voice for Global Administrators and external users',
  },
  'calendar.sms-end-admins.detail': {
    fr: 'Même règle, cinq mois plus tard, pour ces deux groupes.',
    en: 'Same rule, five months later, for these two groups.',
  },
  'calendar.removal-announcement.title': {
    fr: 'Annonce de la date de retrait définitif',
    en: 'Announcement of the final removal date',
  },
  'calendar.removal-announcement.detail': {
    fr: 'Microsoft annoncera la date à laquelle l’authentification de base pour SMTP disparaît sans retour. Ce n’est pas la date du retrait.',
    en: 'Microsoft will announce when basic authentication for SMTP goes for good. This is not the removal date itself.',
  },
  'calendar.hve-basic.title': {
    fr: 'High Volume Email : fin de l’authentification de base',
    en: 'High Volume Email: end of basic authentication',
  },
  'calendar.hve-basic.detail': {
    fr: 'Le service High Volume Email, réservé aux destinataires internes, la garde jusque-là.',
    en: 'The High Volume Email service, for internal recipients only, keeps it until then.',
  },
  'calendar.policy-activation.title': {
    fr: 'Activation possible de « {policy} »',
    en: '“{policy}” may be switched on',
  },
  'calendar.policy-activation.detail': {
    fr: 'En « Rapport uniquement » depuis le {since} : Microsoft attend au moins {days} jours (45 selon l’ancienne page), parfois moins. Fiez-vous à l’avis reçu et à l’état affiché plutôt qu’à cette date.',
    en: 'In report-only since {since}: Microsoft waits at least {days} days (45 by the older page), sometimes fewer. Trust the notice received and the state shown rather than this date.',
  },
});
