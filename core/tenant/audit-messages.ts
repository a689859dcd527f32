import { defineMessages } from '../i18n/message.ts';

/** Words of the audit report. */
export const auditMessages = defineMessages({
  'audit.summary': {
    fr: '{rows, plural, one {# entrée lue} other {# entrées lues}} ; Microsoft a agi {count, plural, one {# fois} other {# fois}} sur des stratégies.',
    en: '{rows, plural, one {# entry read} other {# entries read}}; Microsoft acted {count, plural, one {# time} other {# times}} on policies.',
  },
  'audit.summary-partial': {
    fr: '{rows, plural, one {# entrée lue} other {# entrées lues}}, mais ces fichiers ne sont pas entiers. {count, plural, =0 {Aucune action de Microsoft sur des stratégies n’y a été trouvée : cela ne prouve pas qu’il n’y en a pas eu.} other {Microsoft a agi au moins # fois sur des stratégies.}}',
    en: '{rows, plural, one {# entry read} other {# entries read}}, but these files are not whole. {count, plural, =0 {No action by Microsoft on policies was found in them: this does not prove that there was none.} one {Microsoft acted at least once on policies.} other {Microsoft acted at least # times on policies.}}',
  },
  'audit.repeated': {
    fr: '{count, plural, one {# entrée se trouvait plusieurs fois dans ces fichiers ; elle est comptée une fois.} other {# entrées se trouvaient plusieurs fois dans ces fichiers ; chacune est comptée une fois.}}',
    en: '{count, plural, one {# entry was in these files more than once; it is counted once.} other {# entries were in these files more than once; each is counted once.}}',
  },
  'audit.none': {
    fr: 'Aucun changement d’une stratégie gérée par Microsoft, ni d’une stratégie qui bloque les anciens protocoles, dans ces fichiers. Le journal d’audit ne garde que 7 à 30 jours selon la licence.',
    en: 'No change to a Microsoft-managed policy, nor to one that blocks old protocols, in these files. The audit log keeps only 7 to 30 days, depending on the licence.',
  },
  'audit.state': { fr: '{before} → {after}', en: '{before} → {after}' },
  'audit.by': { fr: 'par {actor}', en: 'by {actor}' },
  'audit.no-date': { fr: 'date illisible', en: 'unreadable date' },
});
