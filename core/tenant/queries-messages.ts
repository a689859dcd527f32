import { defineMessages } from '../i18n/message.ts';

/** Words of the queries and of the administrator's script. */
export const queriesMessages = defineMessages({
  'queries.by-mailbox': {
    fr: 'Envois SMTP par boîte : qui fonctionne, qui échoue',
    en: 'SMTP sign-ins by mailbox: who works, who fails',
  },
  'queries.failures': { fr: 'Échecs SMTP, et leur code', en: 'SMTP failures, and their code' },
  'queries.will-fail': {
    fr: 'Stratégies qui refusent, ou refuseraient (Rapport uniquement)',
    en: 'Policies that refuse, or would (report-only)',
  },
  'queries.policy-changes': {
    fr: 'Ce que Microsoft a changé dans ses stratégies',
    en: 'What Microsoft changed in its policies',
  },
  'queries.graph.policies': { fr: 'Stratégies d’accès conditionnel', en: 'Conditional Access policies' },
  'queries.graph.locations': { fr: 'Emplacements nommés', en: 'Named locations' },
  'queries.graph.security-defaults': { fr: 'Paramètres de sécurité par défaut', en: 'Security defaults' },
  'queries.graph.sign-ins': { fr: 'Connexions SMTP interactives', en: 'Interactive SMTP sign-ins' },
  'queries.graph.sign-ins-non-interactive': {
    fr: 'Connexions SMTP non interactives',
    en: 'Non-interactive SMTP sign-ins',
  },
  'queries.graph.sign-ins-of': { fr: 'Connexions SMTP d’une boîte', en: 'SMTP sign-ins of a mailbox' },
  'queries.graph.managed-policy-changes': {
    fr: 'Changements faits par Microsoft Managed Policy Manager',
    en: 'Changes made by Microsoft Managed Policy Manager',
  },
  'queries.graph.mfa-registration': {
    fr: 'Inscription à l’authentification multifacteur',
    en: 'MFA registration',
  },
  'queries.graph.per-user-mfa': {
    fr: 'Authentification multifacteur par utilisateur (bêta)',
    en: 'Per-user MFA (beta)',
  },
  'queries.graph.person': {
    fr: 'La personne, ses groupes (imbriqués compris) et ses rôles, pour « whatif --groups »',
    en: 'The person, their groups (nested ones included) and roles, for “whatif --groups”',
  },
  'queries.graph.group-names': {
    fr: 'Les noms des groupes, à donner avec les stratégies pour lire des noms au lieu d’identifiants',
    en: 'The names of groups, to give with the policies so as to read names instead of ids',
  },
  'queries.graph.memberships': {
    fr: 'Groupes et rôles d’une boîte, groupes imbriqués compris',
    en: 'Groups and roles of a mailbox, nested groups included',
  },
  'queries.graph.evaluate': {
    fr: 'L’évaluation de Microsoft pour {mailbox} (mettez l’« id » de la personne, que donne la requête ci-dessus, à la place de {placeholder}) ; sa réponse se compare à la nôtre avec « whatif --evaluation »',
    en: 'Microsoft’s evaluation for {mailbox} (put the person’s “id”, which the request above gives, in place of {placeholder}); “whatif --evaluation” holds its answer against ours',
  },
  'queries.permission': { fr: 'Autorisation : {permission}', en: 'Permission: {permission}' },
  'queries.heading.kql': {
    fr: 'KQL, pour Log Analytics ou Sentinel',
    en: 'KQL, for Log Analytics or Sentinel',
  },
  'queries.heading.graph': { fr: 'Requêtes pour Graph Explorer', en: 'Requests for Graph Explorer' },
  'queries.not-run': {
    fr: 'Ces requêtes suivent la documentation de Microsoft ; elles n’ont pas été essayées sur votre organisation.',
    en: 'These queries follow Microsoft’s documentation; they were not tried on your organization.',
  },

  'script.facts.read-only': {
    fr: 'Lecture seule : ce script ne change aucun réglage. Il lit les réglages d’envoi SMTP et les affiche en JSON.',
    en: 'Read-only: this script changes no setting. It reads the SMTP sending settings and prints them as JSON.',
  },
  'script.facts.needs': {
    fr: 'Modules : ExchangeOnlineManagement et Microsoft.Graph.Authentication. Rôles : Lecteur global et View-Only Organization Management.',
    en: 'Modules: ExchangeOnlineManagement and Microsoft.Graph.Authentication. Roles: Global Reader and View-Only Organization Management.',
  },
  'script.facts.use': {
    fr: 'Emploi : .\\facts.ps1 > facts.json ; puis : assistant-courriel verdict --account ADRESSE --facts facts.json',
    en: 'Use: .\\facts.ps1 > facts.json ; then: assistant-courriel verdict --account ADDRESS --facts facts.json',
  },
  'script.facts.privacy': {
    fr: 'Le fichier contient des adresses, des noms de groupes et de stratégies ; aucun mot de passe.',
    en: 'The file holds addresses and the names of groups and policies; no password.',
  },
});
