import { defineMessages } from '../../core/i18n/message.ts';

/**
 * Words on the drawings of maestro*'s screens. The names of menus and screens are those of the publisher's page
 * (12 November 2024); what they do not name is drawn without words.
 */
export const diagramMessages = defineMessages({
  'diagram.general.alt': {
    fr: 'Schéma de la fenêtre « Configurations générales » de maestro*, section Généralités : le champ « Logiciel de courriel » est encerclé.',
    en: 'Diagram of maestro*’s “Configurations générales” window, Généralités section: the field “Logiciel de courriel” is ringed.',
  },
  'diagram.preferences.alt': {
    fr: 'Schéma de la fenêtre « Préférences » de maestro* : le champ du mot de passe de courriel est encerclé.',
    en: 'Diagram of maestro*’s “Préférences” window: the field for the mail password is ringed.',
  },
  'diagram.security.alt': {
    fr: 'Schéma de la fenêtre « Gestion de la sécurité » de maestro* : une personne est choisie dans la liste et le champ de son mot de passe de courriel est encerclé.',
    en: 'Diagram of maestro*’s “Gestion de la sécurité” window: a person is chosen in the list and the field for their mail password is ringed.',
  },
  'diagram.general.window': { fr: 'Configurations générales', en: 'Configurations générales' },
  'diagram.preferences.window': { fr: 'Préférences', en: 'Préférences' },
  'diagram.security.window': { fr: 'Gestion de la sécurité', en: 'Gestion de la sécurité' },
  'diagram.general.section': { fr: 'Généralités', en: 'Généralités' },
  'diagram.general.field': { fr: 'Logiciel de courriel', en: 'Logiciel de courriel' },
  'diagram.general.value': { fr: 'SMTP, Outlook ou autre', en: 'SMTP, Outlook or another' },
  'diagram.field.password': { fr: 'Mot de passe du courriel', en: 'Mail password' },
  'diagram.field.address': { fr: 'Adresse courriel', en: 'Mail address' },
  'diagram.person': { fr: 'Personne choisie', en: 'Person chosen' },
  'diagram.here': { fr: 'Ici', en: 'Here' },
  'diagram.caption': {
    fr: 'Schéma dessiné par nous ; l’apparence et les libellés peuvent varier selon la version de maestro*.',
    en: 'Diagram drawn by us; the look and the labels may vary with the version of maestro*.',
  },
});
