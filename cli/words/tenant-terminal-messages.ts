import { defineMessages } from '../../core/i18n/message.ts';

/** Words of `policies`, `calendar`, `whatif`, `signins`, `audit`, `verdict`, `kql` and `powershell facts`. */
export const tenantTerminalMessages = defineMessages({
  'terminal.policies.list': {
    fr: 'Les stratégies que Microsoft active, et leur effet sur chaque façon d’envoyer',
    en: 'The policies Microsoft switches on, and what each way of sending undergoes',
  },
  'terminal.policies.show': {
    fr: 'Une stratégie en détail, et comment vivre avec elle',
    en: 'One policy in detail, and how to live with it',
  },
  'terminal.policies.target': { fr: 'Vise : {text}', en: 'Targets: {text}' },
  'terminal.policies.licence': { fr: 'Licence : {text}', en: 'Licence: {text}' },
  'terminal.policies.translated': {
    fr: '(nom français traduit par nous)',
    en: '(French name translated by us)',
  },
  'terminal.policies.rules': { fr: 'Vivre avec elle', en: 'Living with it' },
  'terminal.policies.questions': { fr: 'Questions courantes', en: 'Common questions' },
  'terminal.policies.roles': { fr: 'Les quatorze rôles', en: 'The fourteen roles' },
  'terminal.policies.differences': {
    fr: 'Ce qui a changé sur la page de Microsoft',
    en: 'What changed on Microsoft’s page',
  },
  'terminal.policies.before': {
    fr: 'Avant (vu pour la dernière fois le {date}) : {text}',
    en: 'Before (last seen on {date}): {text}',
  },
  'terminal.policies.before-undated': {
    fr: 'Page française non datée : {text}',
    en: 'Undated French page: {text}',
  },
  'terminal.policies.today': { fr: 'Page du {date} : {text}', en: 'Page of {date}: {text}' },
  'terminal.calendar.summary': {
    fr: 'Ce que Microsoft active ou retire, et quand',
    en: 'What Microsoft switches on or off, and when',
  },
  'terminal.calendar.on': {
    fr: 'Le jour où se placer, au lieu d’aujourd’hui',
    en: 'The day to stand on, instead of today',
  },
  'terminal.calendar.ics': {
    fr: 'Écrire aussi le calendrier dans ce fichier .ics',
    en: 'Also write the calendar to this .ics file',
  },
  'terminal.calendar.policies': {
    fr: 'Export de stratégies : ajoute celles en « Rapport uniquement »',
    en: 'Export of policies: adds those in report-only',
  },
  'terminal.graph.summary': {
    fr: 'Lire dans Microsoft 365, en lecture seule, les réglages que Graph connaît',
    en: 'Read in Microsoft 365, read-only, the settings that Graph knows',
  },
  'terminal.graph.mailbox': { fr: 'Les boîtes à lire', en: 'The mailboxes to read' },
  'terminal.graph.client-id': {
    fr: 'Identifiant de l’application de votre organisation, au lieu de celui du préréglage',
    en: 'Id of your organization’s application, instead of the preset’s',
  },
  'terminal.graph.tenant': {
    fr: 'Votre organisation (domaine ou identifiant), au lieu de celle du préréglage',
    en: 'Your organization (domain or id), instead of the preset’s',
  },
  'terminal.graph.evaluate': {
    fr: 'Demander aussi à Microsoft sa propre évaluation de chaque boîte (elle ne change rien), et montrer ce qui diffère de la nôtre',
    en: 'Ask Microsoft for its own evaluation of each mailbox too (it changes nothing), and show what differs from ours',
  },
  'terminal.graph.browser': {
    fr: 'Connectez-vous dans le navigateur qui s’ouvre. Rien n’est changé, et aucun jeton n’est conservé ni affiché.',
    en: 'Sign in with the browser that opens. Nothing is changed, and no token is kept or shown.',
  },
  'terminal.whatif.evaluation': {
    fr: 'Réponse de Microsoft à la requête d’évaluation (voir --evaluate), à comparer',
    en: 'Microsoft’s answer to the evaluation request (see --evaluate), to compare',
  },
  'terminal.whatif.evaluate': {
    fr: 'Donner la requête qui demande à Microsoft la même évaluation',
    en: 'Give the request that asks Microsoft for the same evaluation',
  },
  'terminal.whatif.summary': {
    fr: 'Dire quelles stratégies arrêtent une connexion SMTP',
    en: 'Say which policies stop an SMTP sign-in',
  },
  'terminal.whatif.policies': {
    fr: 'Exports des stratégies et des emplacements nommés : fichiers JSON, dossiers, archives zip ou modèles (*.json)',
    en: 'Exports of the policies and named locations: JSON files, folders, zip archives or patterns (*.json)',
  },
  'terminal.whatif.account': {
    fr: 'Les boîtes qui envoient ; plusieurs donnent un tableau',
    en: 'The mailboxes that send; several give a table',
  },
  'terminal.whatif.groups': {
    fr: 'Groupes des comptes : pages Graph, réponse de « kql », relevé de l’administrateur, ou un nom par ligne',
    en: 'Groups of the accounts: Graph pages, the answer of “kql”, the administrator’s reading, or one name a line',
  },
  'terminal.whatif.country': {
    fr: 'Pays de cette adresse, en deux lettres (CA)',
    en: 'Country of that address, in two letters (CA)',
  },
  'terminal.whatif.platform': {
    fr: 'Système du poste qui envoie : android, iOS, windows, macOS, linux ou windowsPhone',
    en: 'System of the sending machine: android, iOS, windows, macOS, linux or windowsPhone',
  },
  'terminal.whatif.device': {
    fr: 'Ce qu’Entra sait de ce poste : unregistered, registered, joined ou compliant',
    en: 'What Entra knows of that machine: unregistered, registered, joined or compliant',
  },
  'terminal.whatif.compare': {
    fr: 'Un second ensemble de stratégies : dire ce qu’il change',
    en: 'A second set of policies: say what it changes',
  },
  'terminal.whatif.csv': {
    fr: 'Écrire le tableau dans ce fichier CSV',
    en: 'Write the table to this CSV file',
  },
  'terminal.whatif.transitive': {
    fr: 'Le fichier de groupes comprend aussi les groupes imbriqués (transitiveMemberOf)',
    en: 'The groups file also lists nested groups (transitiveMemberOf)',
  },
  'terminal.whatif.ip': {
    fr: 'Adresse publique d’où vient l’envoi',
    en: 'Public address the sending comes from',
  },
  'terminal.whatif.risk': {
    fr: 'Risque de la connexion et du compte : none, low, medium ou high',
    en: 'Risk of the sign-in and of the account: none, low, medium or high',
  },
  'terminal.tenant.on': {
    fr: 'Le jour de la réponse, au lieu d’aujourd’hui',
    en: 'The day of the answer, instead of today',
  },
  'terminal.signins.summary': {
    fr: 'Lire des journaux de connexion exportés : qui fonctionne, qui échoue, qui va cesser',
    en: 'Read exported sign-in logs: who works, who fails, who will fail',
  },
  'terminal.signins.csv': {
    fr: 'Écrire le tableau des boîtes dans ce fichier',
    en: 'Write the table of mailboxes to this file',
  },
  'terminal.signins.mailbox': { fr: 'Seulement ces boîtes', en: 'Only these mailboxes' },
  'terminal.audit.summary': {
    fr: 'Lire des journaux d’audit exportés : ce que Microsoft a changé, et quand',
    en: 'Read exported audit logs: what Microsoft changed, and when',
  },
  'terminal.verdict.summary': {
    fr: 'Dire si une boîte peut envoyer, et ce qui décide',
    en: 'Say whether a mailbox can send, and what decides',
  },
  'terminal.verdict.facts': {
    fr: 'Relevé du script d’administration, ou faits de l’assistant, en JSON',
    en: 'What the administrator’s script printed, or the assistant’s own facts, as JSON',
  },
  'terminal.verdict.account': {
    fr: 'La boîte ; sans elle, toutes celles du relevé',
    en: 'The mailbox; without it, all those of the facts',
  },
  'terminal.verdict.route': {
    fr: 'La voie : app-password (par défaut), ip-address ou outlook',
    en: 'The route: app-password (default), ip-address or outlook',
  },
  'terminal.verdict.not-read': { fr: 'Le script n’a pas pu lire :', en: 'The script could not read:' },
  'terminal.kql.summary': {
    fr: 'Les mêmes questions en KQL et pour Graph Explorer',
    en: 'The same questions in KQL and for Graph Explorer',
  },
  'terminal.kql.mailbox': { fr: 'Les boîtes à y inscrire', en: 'The mailboxes to fill in' },
  'terminal.kql.days': {
    fr: 'Sur combien de jours (30 par défaut)',
    en: 'Over how many days (30 by default)',
  },
  'terminal.powershell.summary': {
    fr: 'Script PowerShell, en lecture seule, qui relève les réglages d’envoi',
    en: 'PowerShell script, read-only, that reads the sending settings',
  },
});
