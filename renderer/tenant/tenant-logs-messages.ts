import { defineMessages } from '../../core/i18n/message.ts';

/** Words of the page « Journaux ». */
export const tenantLogsMessages = defineMessages({
  'tenant.logs.kind': { fr: 'Quel journal', en: 'Which log' },
  'tenant.logs.kind.signins': { fr: 'Connexions', en: 'Sign-ins' },
  'tenant.logs.kind.audit': { fr: 'Audit', en: 'Audit' },
  'tenant.logs.lead.signins': {
    fr: 'Choisissez les journaux de connexion téléchargés d’Entra : connexions interactives et non interactives, en CSV ou en JSON, compressés ou non. Qui envoie par SMTP, qui échoue et pourquoi, qui va cesser.',
    en: 'Choose the sign-in logs downloaded from Entra: interactive and non-interactive, CSV or JSON, zipped or not. Who sends by SMTP, who fails and why, who will fail.',
  },
  'tenant.logs.lead.audit': {
    fr: 'Choisissez les journaux d’audit téléchargés d’Entra : ce que Microsoft a changé dans ses stratégies, et quand.',
    en: 'Choose the audit logs downloaded from Entra: what Microsoft changed in its policies, and when.',
  },
  'tenant.logs.private': {
    fr: 'Les fichiers sont lus par l’assistant, sur ce poste. Une copie de travail, privée, est effacée dès la fin de la lecture. Rien n’est envoyé à un tiers.',
    en: 'The files are read by the assistant, on this workstation. A private working copy is erased as soon as the reading ends. Nothing is sent to a third party.',
  },
  'tenant.logs.files': { fr: 'Fichiers choisis', en: 'Files chosen' },
  'tenant.logs.choose': { fr: 'Choisir des fichiers', en: 'Choose files' },
  'tenant.logs.add': { fr: 'Ajouter des fichiers', en: 'Add files' },
  'tenant.logs.more': {
    fr: '{count, plural, one {et # autre fichier} other {et # autres fichiers}}',
    en: '{count, plural, one {and # more file} other {and # more files}}',
  },
  'tenant.logs.remove-all': { fr: 'Tout retirer', en: 'Remove all' },
  'tenant.logs.remove': { fr: 'Retirer {file}', en: 'Remove {file}' },
  'tenant.logs.read': { fr: 'Lire', en: 'Read' },
  'tenant.logs.stop': { fr: 'Arrêter', en: 'Stop' },
  'tenant.logs.as-audit': { fr: 'Le lire comme journal d’audit', en: 'Read it as an audit log' },
  'tenant.logs.sending.label': { fr: 'Préparation des fichiers', en: 'Preparing the files' },
  'tenant.logs.sending': { fr: 'Préparation : {sent} sur {total}', en: 'Preparing: {sent} of {total}' },
  'tenant.logs.reading': { fr: 'Lecture en cours', en: 'Reading' },
  'tenant.logs.progress': {
    fr: '{rows, plural, one {# ligne lue} other {# lignes lues}}, {rate, number} par seconde{seconds, plural, =-1 {} =0 {, presque fini} one {, encore # seconde} other {, encore # secondes}}',
    en: '{rows, plural, one {# row read} other {# rows read}}, {rate, number} a second{seconds, plural, =-1 {} =0 {, almost done} one {, # second left} other {, # seconds left}}',
  },
  'tenant.logs.result': { fr: 'Ce que disent les connexions', en: 'What the sign-ins say' },
  'tenant.logs.cloud': {
    fr: '{attempts, plural, =0 {Aucune tentative ne vient} one {# tentative vient} other {# tentatives viennent}} de l’adresse de maestro*CLOUD{attempts, plural, =0 {} other {, dont {failures, plural, =0 {aucune refusée} one {# refusée} other {# refusées}}}}.',
    en: '{attempts, plural, =0 {No attempt comes} one {# attempt comes} other {# attempts come}} from the address of maestro*CLOUD{attempts, plural, =0 {} other {, {failures, plural, =0 {none refused} other {# refused}}}}.',
  },
  'tenant.logs.chart': {
    fr: '{count, plural, one {Les tentatives} other {Tentatives des # boîtes les plus actives}}',
    en: '{count, plural, one {The attempts} other {Attempts of the # busiest mailboxes}}',
  },
  'tenant.logs.accepted': { fr: 'acceptées', en: 'accepted' },
  'tenant.logs.refused': { fr: 'refusées', en: 'refused' },
  'tenant.logs.bar': { fr: '{accepted} / {refused}', en: '{accepted} / {refused}' },
  'tenant.logs.why': { fr: 'Pourquoi', en: 'Why' },
  'tenant.logs.refused-of': { fr: 'Refus', en: 'Refused' },
  'tenant.logs.last': { fr: 'Dernières fois (UTC)', en: 'Last times (UTC)' },
  'tenant.logs.refused-by': { fr: 'Refusée par : {names}', en: 'Refused by: {names}' },
  'tenant.logs.would-be-refused-by': {
    fr: 'Serait refusée par (Rapport uniquement) : {names}',
    en: 'Would be refused by (report-only): {names}',
  },
  'tenant.logs.save': { fr: 'Enregistrer le tableau (CSV)', en: 'Save the table (CSV)' },
  'tenant.logs.address': {
    fr: '{address} : {count, plural, one {# tentative} other {# tentatives}}, {failures, plural, =0 {aucun refus} one {# refus} other {# refus}}',
    en: '{address}: {count, plural, one {# attempt} other {# attempts}}, {failures, plural, =0 {none refused} other {# refused}}',
  },
  'tenant.logs.audit-result': { fr: 'Ce que dit l’audit', en: 'What the audit says' },
  'tenant.logs.when': { fr: 'Quand (UTC)', en: 'When (UTC)' },
  'tenant.logs.policy': { fr: 'Stratégie', en: 'Policy' },
  'tenant.logs.change': { fr: 'Changement', en: 'Change' },
  'tenant.logs.actor': { fr: 'Par', en: 'By' },
});
