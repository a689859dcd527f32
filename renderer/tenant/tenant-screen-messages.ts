import { defineMessages } from '../../core/i18n/message.ts';

/** Words of « Mon organisation »: its frame and the verdict on one mailbox. */
export const tenantScreenMessages = defineMessages({
  'tenant.title': { fr: 'Mon organisation Microsoft 365', en: 'My Microsoft 365 organization' },
  'tenant.lead': {
    fr: 'Ce qui décide de l’envoi, aujourd’hui et plus tard. Vos fichiers sont lus sur ce poste et n’en sortent pas.',
    en: 'What decides whether mail leaves, today and later. Your files are read on this workstation and stay on it.',
  },
  'tenant.tab.verdict': { fr: 'Cette boîte', en: 'This mailbox' },
  'tenant.tab.policies': { fr: 'Stratégies', en: 'Policies' },
  'tenant.tab.calendar': { fr: 'Calendrier', en: 'Calendar' },
  'tenant.tab.whatif': { fr: 'Simuler', en: 'What if' },
  'tenant.tab.logs': { fr: 'Journaux', en: 'Logs' },
  'tenant.tab.queries': { fr: 'Requêtes', en: 'Queries' },
  'tenant.this-mailbox': { fr: 'cette boîte', en: 'this mailbox' },
  'tenant.more-rows': {
    fr: 'Les {shown, number} premières lignes sur {count, number}.',
    en: 'The first {shown, number} rows of {count, number}.',
  },
  'tenant.saved': { fr: 'Enregistré : {file}', en: 'Saved: {file}' },

  'tenant.verdict.about': { fr: 'De quelle boîte s’agit-il ?', en: 'Which mailbox is it?' },
  'tenant.verdict.account': { fr: 'Adresse de la boîte', en: 'Address of the mailbox' },
  'tenant.verdict.day': { fr: 'À quelle date', en: 'On which date' },
  'tenant.verdict.route': { fr: 'Par quelle voie', en: 'By which way' },
  'tenant.day.today': { fr: 'Aujourd’hui', en: 'Today' },
  'tenant.day.after': { fr: '{date}', en: '{date}' },
  'tenant.day.other': { fr: 'Autre date', en: 'Another date' },
  'tenant.day.typed': { fr: 'Date (AAAA-MM-JJ)', en: 'Date (YYYY-MM-DD)' },
  'tenant.route.app-password': { fr: 'Mot de passe', en: 'Password' },
  'tenant.route.outlook': { fr: 'Outlook', en: 'Outlook' },
  'tenant.route.ip-address': { fr: 'Adresse IP', en: 'IP address' },
  'tenant.pack.import': {
    fr: 'Ouvrir le relevé de l’administrateur',
    en: 'Open the administrator’s facts',
  },
  'tenant.pack.obtain': { fr: 'D’où vient ce relevé', en: 'Where these facts come from' },
  'tenant.pack.read': {
    fr: '{file}, lu le {date} : {count, plural, one {# boîte} other {# boîtes}}',
    en: '{file}, read on {date}: {count, plural, one {# mailbox} other {# mailboxes}}',
  },
  'tenant.pack.forget': { fr: 'Retirer', en: 'Remove' },
  'tenant.pack.problems': {
    fr: '{count, plural, one {Une lecture n’a pas abouti} other {# lectures n’ont pas abouti}}',
    en: '{count, plural, one {One reading did not succeed} other {# readings did not succeed}}',
  },
  'tenant.verdict.answer': { fr: 'Réponse', en: 'Answer' },
  'tenant.verdict.decides': { fr: 'C’est ce qui décide', en: 'This decides' },
  'tenant.verdict.learn-first': { fr: 'À apprendre d’abord', en: 'Learn this first' },
  'tenant.verdict.then': { fr: 'Ensuite', en: 'Then' },
  'tenant.verdict.table': { fr: 'Toutes les boîtes du relevé', en: 'All the mailboxes of the facts' },
  'tenant.verdict.switches-help': {
    fr: 'Corrigez ce qui est connu ; « Je ne sais pas » est une réponse comme une autre.',
    en: 'Correct what is known; “I don’t know” is an answer like any other.',
  },
  'tenant.verdict.how-to-learn': { fr: 'Où le voir :', en: 'Where to see it:' },

  'tenant.learn.conditional-access': {
    fr: 'Page « Simuler », avec les stratégies exportées ; ou page « Journaux », avec un export des connexions. Pour une date à venir, seul l’avis de Microsoft donne le jour d’activation.',
    en: 'The “What if” page, with the exported policies; or the “Logs” page, with a sign-in export. For a later date, only Microsoft’s notice gives the activation day.',
  },
  'tenant.learn.by-pack': {
    fr: 'Le script de lecture de la page « Requêtes », lancé par l’administrateur, le dit.',
    en: 'The reading script on the “Queries” page, run by the administrator, tells.',
  },
  'tenant.learn.smtp-auth-mailbox': {
    fr: 'Centre d’administration Microsoft 365 > Utilisateurs actifs > la personne > Courrier > Gérer les applications de messagerie ; ou le script de la page « Requêtes ».',
    en: 'Microsoft 365 admin center > Active users > the person > Mail > Manage email apps; or the script on the “Queries” page.',
  },
  'tenant.learn.port-25': {
    fr: 'L’essai du relais, dans les étapes, fait depuis le serveur qui envoie.',
    en: 'The relay test, among the steps, made from the server that sends.',
  },
  'tenant.change.connector': {
    fr: 'Créer ou activer un connecteur entrant pour l’adresse qui envoie ; l’étape « Connecteur » en donne le script.',
    en: 'Create or enable an inbound connector for the sending address; the “Connector” step gives the script.',
  },

  'tenant.live.title': {
    fr: 'Lire directement dans Microsoft 365 (au choix)',
    en: 'Read Microsoft 365 directly (if you choose)',
  },
  'tenant.live.what': {
    fr: 'Un administrateur se connecte dans le navigateur de ce poste. L’assistant lit, sans rien changer, les paramètres de sécurité par défaut, les stratégies d’accès conditionnel, l’état de cette boîte et ses connexions SMTP des 30 derniers jours, puis oublie la session. Autorisations demandées, en lecture seule : Policy.Read.All, AuditLog.Read.All, Directory.Read.All.',
    en: 'An administrator signs in, in this workstation’s browser. The assistant reads security defaults, Conditional Access policies, the state of this mailbox and its SMTP sign-ins of the last 30 days, changes nothing, then forgets the session. Permissions asked, read-only: Policy.Read.All, AuditLog.Read.All, Directory.Read.All.',
  },
  'tenant.live.application': {
    fr: 'Identifiant d’application de votre organisation',
    en: 'Your organization’s application id',
  },
  'tenant.live.application.hint': {
    fr: 'Celui d’une application que votre administrateur a inscrite dans Entra ; l’assistant n’en a pas à lui.',
    en: 'That of an application your administrator registered in Entra; the assistant has none of its own.',
  },
  'tenant.live.tenant': { fr: 'Organisation', en: 'Organization' },
  'tenant.live.tenant.hint': {
    fr: 'Son domaine, comme entreprise.onmicrosoft.com, ou son identifiant.',
    en: 'Its domain, such as company.onmicrosoft.com, or its id.',
  },
  'tenant.live.not-read': {
    fr: 'Exchange n’est pas lu ainsi : SMTP authentifié, stratégie d’authentification et licence restent à apprendre. Cette lecture n’a pas encore été essayée sur une vraie organisation.',
    en: 'Exchange is not read this way: Authenticated SMTP, the authentication policy and the licence remain to be learned. This reading has not yet met a real organization.',
  },
  'tenant.live.evaluate': {
    fr: 'Demander aussi à Microsoft sa propre évaluation, et la confronter à la nôtre (une requête de plus, qui ne change rien)',
    en: 'Ask Microsoft for its own evaluation too, and hold ours against it (one more request, which changes nothing)',
  },
  'tenant.live.evaluation': { fr: 'Évaluation de Microsoft', en: 'Microsoft’s evaluation' },
  'tenant.live.see-sign-ins': {
    fr: 'Voir les connexions lues',
    en: 'See the sign-ins that were read',
  },
  'tenant.live.sign-in': { fr: 'Se connecter et lire', en: 'Sign in and read' },
  'tenant.live.waiting': {
    fr: 'La suite se passe dans votre navigateur.',
    en: 'It goes on in your browser.',
  },
});
