import { defineMessages } from './message.ts';

/** Words of the pages « Stratégies », « Calendrier », « Simuler » and « Requêtes ». */
export const tenantPoliciesMessages = defineMessages({
  'tenant.policies.lead': {
    fr: 'Ce que Microsoft active d’elle-même ou propose, et l’effet sur l’envoi SMTP avec un mot de passe d’application.',
    en: 'What Microsoft switches on by itself or offers, and what it does to SMTP sending with an app password.',
  },
  'tenant.policies.questions': { fr: 'Questions fréquentes', en: 'Frequent questions' },
  'tenant.policies.differences': {
    fr: 'Ce qui a changé sur la page de Microsoft',
    en: 'What changed on Microsoft’s page',
  },
  'tenant.policies.differences.help': {
    fr: 'Des documents citent encore l’ancienne page. Voici les deux, avec leurs dates.',
    en: 'Some documents still quote the older page. Here are both, with their dates.',
  },
  'tenant.policies.topic': { fr: 'Sujet', en: 'Topic' },
  'tenant.policies.before': { fr: 'Ancienne page', en: 'Older page' },
  'tenant.policies.today': { fr: 'Page actuelle', en: 'Present page' },
  'tenant.policies.last-seen': { fr: 'encore vu le {date}', en: 'last seen on {date}' },
  'tenant.policies.page-of': { fr: 'page du {date}', en: 'page of {date}' },
  'tenant.policies.page': { fr: 'La page de Microsoft', en: 'Microsoft’s page' },
  'tenant.policies.all': { fr: 'Toutes les stratégies', en: 'All policies' },
  'tenant.policies.our-translation': {
    fr: 'Nom français : notre traduction. Celui de Microsoft n’a pas été vu.',
    en: 'The French name is our translation; Microsoft’s own was not seen.',
  },
  'tenant.policies.target': { fr: 'Qui elle vise', en: 'Who it targets' },
  'tenant.policies.licence': { fr: 'Licence', en: 'Licence' },
  'tenant.policies.states': { fr: 'États possibles', en: 'Possible states' },
  'tenant.policies.effects': { fr: 'Ce qu’elle fait à l’envoi', en: 'What it does to sending' },
  'tenant.policies.rules': { fr: 'Vivre avec cette stratégie', en: 'Living with this policy' },
  'tenant.policies.rule.where': { fr: 'Où la voir', en: 'Where to see it' },
  'tenant.policies.rule.created': { fr: 'Comment elle arrive', en: 'How it arrives' },
  'tenant.policies.rule.editable': { fr: 'Ce qui peut être changé', en: 'What may be changed' },
  'tenant.policies.rule.locked': { fr: 'Ce qui ne peut pas l’être', en: 'What may not' },
  'tenant.policies.rule.duplicate': { fr: 'Pour aller plus loin', en: 'To go further' },
  'tenant.policies.rule.update-failed': {
    fr: 'Si « Échec de la mise à jour » paraît',
    en: 'If “Failed to update” appears',
  },
  'tenant.policies.rule.exclude': { fr: 'Exclure une boîte', en: 'Excluding a mailbox' },
  'tenant.policies.rule.emergency': { fr: 'Comptes d’urgence', en: 'Emergency accounts' },
  'tenant.policies.roles': {
    fr: 'Les {count} rôles d’administrateur visés',
    en: 'The {count} administrator roles in scope',
  },

  'tenant.calendar.lead': {
    fr: 'Ce que Microsoft active ou retire, vu d’aujourd’hui. Ce qu’elle annonce est distingué de ce que nous en déduisons.',
    en: 'What Microsoft switches on or retires, seen from today. What it announces is told apart from what we deduce.',
  },
  'tenant.calendar.picture': {
    fr: 'Frise des dates, vue du {date}. La liste qui suit dit la même chose.',
    en: 'Timeline of the dates, seen from {date}. The list below says the same.',
  },
  'tenant.calendar.here': { fr: 'aujourd’hui', en: 'today' },
  'tenant.calendar.export': {
    fr: 'Enregistrer pour mon agenda (.ics)',
    en: 'Save for my calendar (.ics)',
  },
  'tenant.calendar.past': { fr: 'Déjà en vigueur', en: 'Already in force' },
  'tenant.calendar.watch': {
    fr: 'Ouvrez vos stratégies exportées à la page « Simuler » : celles de Microsoft qui sont en « Rapport uniquement » s’ajoutent ici.',
    en: 'Open your exported policies on the “What if” page: those of Microsoft in report-only are added here.',
  },
});
