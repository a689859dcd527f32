import { defineMessages } from '../i18n/message.ts';

/** Words of the audit report. */
export const auditMessages = defineMessages({
  'audit.summary': {
    fr: '{rows, plural, one {# entrée lue} other {# entrées lues}} ; Microsoft a agi {count, plural, one {# fois} other {# fois}} sur des stratégies.',
    en: '{rows, plural, one {# entry read} other {# entries read}}; Microsoft acted {count, plural, one {# time} other {# times}} on policies.',
  },
  'audit.none': {
    fr: 'Aucun changement d’une stratégie gérée par Microsoft dans ces fichiers. Le journal d’audit ne garde que 7 à 30 jours selon la licence.',
    en: 'No change to a Microsoft-managed policy in these files. The audit log keeps only 7 to 30 days, depending on the licence.',
  },
  'audit.state': { fr: '{before} → {after}', en: '{before} → {after}' },
  'audit.by': { fr: 'par {actor}', en: 'by {actor}' },
  'audit.no-date': { fr: 'date illisible', en: 'unreadable date' },
});
