import { defineMessages } from '../../core/i18n/message.ts';

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
  'tenant.policies.rule.where-own': { fr: 'Où la voir', en: 'Where to see it' },
  'tenant.policies.rule.offered': { fr: 'Qui l’active', en: 'Who switches it on' },
  'tenant.policies.rule.baseline': { fr: 'Qui l’active', en: 'Who switches it on' },
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

  'tenant.whatif.lead': {
    fr: 'Ouvrez les stratégies d’accès conditionnel exportées : chacune dit ce qu’elle ferait à une connexion SMTP de ce compte, et pourquoi.',
    en: 'Open the exported Conditional Access policies: each says what it would do to an SMTP sign-in of this account, and why.',
  },
  'tenant.whatif.drop': {
    fr: 'Déposez ici des fichiers, un dossier ou une archive zip',
    en: 'Drop files, a folder or a zip archive here',
  },
  'tenant.whatif.open': { fr: 'Ouvrir des stratégies exportées', en: 'Open exported policies' },
  'tenant.whatif.obtain': {
    fr: 'Un administrateur les obtient par Graph Explorer (page « Requêtes ») ou par PowerShell. Joignez-y l’export des emplacements nommés.',
    en: 'An administrator gets them from Graph Explorer (“Queries” page) or PowerShell. Add the export of named locations.',
  },
  'tenant.whatif.files': { fr: 'Exports ouverts', en: 'Exports opened' },
  'tenant.whatif.read': {
    fr: '{policies, plural, one {# stratégie} other {# stratégies}}, {locations, plural, one {# emplacement} other {# emplacements}}',
    en: '{policies, plural, one {# policy} other {# policies}}, {locations, plural, one {# location} other {# locations}}',
  },
  'tenant.whatif.ip': { fr: 'Adresse IP publique qui envoie', en: 'Public IP address that sends' },
  'tenant.whatif.ip.hint': {
    fr: 'Laissez vide si elle est inconnue.',
    en: 'Leave empty if it is not known.',
  },
  'tenant.whatif.groups': { fr: 'Les groupes de ce compte', en: 'The groups of this account' },
  'tenant.whatif.groups.list': { fr: 'Groupes', en: 'Groups' },
  'tenant.whatif.groups.hint': {
    fr: 'Un nom ou un identifiant par ligne, ou la réponse de Graph (transitiveMemberOf) telle quelle.',
    en: 'One name or id a line, or Graph’s answer (transitiveMemberOf) as it is.',
  },
  'tenant.whatif.groups.complete': {
    fr: 'La liste est complète, groupes imbriqués compris',
    en: 'The list is complete, nested groups included',
  },
  'tenant.whatif.object-id': { fr: 'Identifiant d’objet du compte', en: 'Object id of the account' },
  'tenant.whatif.object-id.hint': {
    fr: 'Les exports nomment souvent les comptes par cet identifiant.',
    en: 'Exports often name accounts by this id.',
  },
  'tenant.whatif.roles': { fr: 'Ses rôles d’administrateur', en: 'Its administrator roles' },
  'tenant.whatif.roles.none': { fr: 'Aucun', en: 'None' },
  'tenant.whatif.roles.some': { fr: 'Au moins un', en: 'At least one' },
  'tenant.whatif.roles.unknown': { fr: 'Je ne sais pas', en: 'I don’t know' },
  'tenant.whatif.risk': { fr: 'Le risque détecté', en: 'The risk detected' },
  'tenant.whatif.risk.none': { fr: 'Aucun', en: 'None' },
  'tenant.whatif.risk.low': { fr: 'Faible', en: 'Low' },
  'tenant.whatif.risk.medium': { fr: 'Moyen', en: 'Medium' },
  'tenant.whatif.risk.high': { fr: 'Élevé', en: 'High' },
  'tenant.whatif.others': { fr: 'D’autres boîtes', en: 'Other mailboxes' },
  'tenant.whatif.others.list': { fr: 'Leurs adresses', en: 'Their addresses' },
  'tenant.whatif.others.hint': {
    fr: 'Une adresse par ligne : la réponse devient un tableau boîtes × stratégies.',
    en: 'One address a line: the answer becomes a table mailboxes × policies.',
  },
  'tenant.whatif.groups.open': {
    fr: 'Ouvrir un export de groupes ou de personnes',
    en: 'Open an export of groups or people',
  },
  'tenant.whatif.asked': {
    fr: 'Ce que ces stratégies demandent aussi',
    en: 'What these policies ask besides',
  },
  'tenant.whatif.country': { fr: 'Pays de cette adresse', en: 'Country of this address' },
  'tenant.whatif.country.hint': { fr: 'En deux lettres : CA.', en: 'In two letters: CA.' },
  'tenant.whatif.platform': { fr: 'Système du poste qui envoie', en: 'System of the sending machine' },
  'tenant.whatif.device': {
    fr: 'Ce qu’Entra sait du poste qui envoie',
    en: 'What Entra knows of the sending machine',
  },
  'tenant.whatif.device.unregistered': { fr: 'Il ne le connaît pas', en: 'It does not know it' },
  'tenant.whatif.device.registered': { fr: 'Il y est inscrit', en: 'It is registered' },
  'tenant.whatif.device.joined': { fr: 'Il y est joint', en: 'It is joined' },
  'tenant.whatif.device.compliant': { fr: 'Il y est conforme', en: 'It is compliant' },
  'tenant.whatif.compare': {
    fr: 'Comparer avec un second ensemble de stratégies',
    en: 'Compare with a second set of policies',
  },
  'tenant.whatif.compare.open': { fr: 'Ouvrir le second ensemble', en: 'Open the second set' },
  'tenant.whatif.compare.hint': {
    fr: 'Les stratégies telles qu’elles seront après le changement, en entier.',
    en: 'The policies as they will be after the change, all of them.',
  },
  'tenant.whatif.matrix': { fr: 'Boîtes × stratégies', en: 'Mailboxes × policies' },
  'tenant.whatif.save.csv': { fr: 'Enregistrer le tableau (CSV)', en: 'Save the table (CSV)' },
  'tenant.whatif.save.json': { fr: 'Enregistrer le tout (JSON)', en: 'Save everything (JSON)' },
  'tenant.whatif.before-after': { fr: 'Avant → après', en: 'Before → after' },
  'tenant.whatif.policies-changed': {
    fr: 'Stratégies dont l’effet change',
    en: 'Policies whose effect changes',
  },
  'tenant.whatif.keep-all': {
    fr: 'Reporter ces résultats à la page « Cette boîte »',
    en: 'Carry these results to the “This mailbox” page',
  },
  'tenant.whatif.keep': {
    fr: 'Reporter ce résultat à la page « Cette boîte »',
    en: 'Carry this result to the “This mailbox” page',
  },

  'tenant.queries.lead': {
    fr: 'Les mêmes questions, pour les outils de votre organisation. Tout est en lecture seule.',
    en: 'The same questions, for your organization’s own tools. Everything is read-only.',
  },
  'tenant.queries.mailboxes': { fr: 'Boîtes', en: 'Mailboxes' },
  'tenant.queries.mailboxes.hint': {
    fr: 'Une adresse par ligne ; vide pour toutes.',
    en: 'One address a line; empty for all.',
  },
  'tenant.queries.days': { fr: 'Jours', en: 'Days' },
  'tenant.queries.days.hint': { fr: 'Jusqu’où remonter.', en: 'How far back.' },
  'tenant.queries.engine': { fr: 'Outil', en: 'Tool' },
  'tenant.queries.engine.powershell': { fr: 'PowerShell', en: 'PowerShell' },
  'tenant.queries.engine.kql': { fr: 'KQL', en: 'KQL' },
  'tenant.queries.engine.graph': { fr: 'Graph Explorer', en: 'Graph Explorer' },
  'tenant.queries.about.powershell': {
    fr: 'L’administrateur lance ce script, qui ne change aucun réglage, et vous remet le fichier obtenu ; ouvrez-le à la page « Cette boîte ».',
    en: 'The administrator runs this script, which changes no setting, and hands you the file it makes; open it on the “This mailbox” page.',
  },
  'tenant.queries.about.kql': {
    fr: 'Pour Log Analytics ou Sentinel, lorsque les journaux dépassent ce qu’un fichier peut contenir.',
    en: 'For Log Analytics or Sentinel, when the logs outgrow a file.',
  },
  'tenant.queries.about.graph': {
    fr: 'Collez une requête dans Graph Explorer, enregistrez la réponse, puis ouvrez-la ici.',
    en: 'Paste a request into Graph Explorer, save the answer, then open it here.',
  },
  'tenant.queries.script': { fr: 'Relevé des réglages', en: 'Facts of the settings' },
  'tenant.queries.headers': { fr: 'En-tête à ajouter :', en: 'Header to add:' },
});
