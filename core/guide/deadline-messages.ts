import { defineMessages } from '../i18n/message.ts';

/** The dated risks of a plan in one line each, under its headline; the warning of the same name says more. */
export const deadlineMessages = defineMessages({
  'guide.deadline.retirement': {
    fr: 'L’envoi avec mot de passe s’arrête à la fin de décembre 2026, sauf si un administrateur le réactive.',
    en: 'Sending with a password stops at the end of December 2026, unless an administrator turns it on again.',
  },
  'guide.deadline.retirement.near': {
    fr: 'L’envoi avec mot de passe peut s’arrêter d’un jour à l’autre, sauf si un administrateur le réactive.',
    en: 'Sending with a password may stop any day now, unless an administrator turns it on again.',
  },
  'guide.deadline.retirement.reenabled': {
    fr: 'L’envoi avec mot de passe est en sursis : Microsoft annoncera son retrait définitif au second semestre de 2027.',
    en: 'Sending with a password is on borrowed time: Microsoft will announce its final removal in the second half of 2027.',
  },
  'guide.deadline.retirement.ordinary': {
    fr: 'L’envoi avec mot de passe s’arrête à la fin de décembre 2026, sauf si un administrateur le réactive.',
    en: 'Sending with a password stops at the end of December 2026, unless an administrator turns it on again.',
  },
  'guide.deadline.outlook.business': {
    fr: 'Depuis le {date}, ce poste peut passer de lui-même au nouvel Outlook, que maestro* ne peut probablement pas piloter.',
    en: 'Since {date}, this workstation may switch by itself to new Outlook, which maestro* can probably not drive.',
  },
  'guide.deadline.outlook.enterprise': {
    fr: 'À partir de mars 2027, le nouvel Outlook, que maestro* ne peut probablement pas piloter, devient le choix par défaut.',
    en: 'From March 2027, new Outlook, which maestro* can probably not drive, becomes the default.',
  },
  'guide.deadline.outlook.either': {
    fr: 'Le nouvel Outlook, que maestro* ne peut probablement pas piloter, arrive de lui-même : depuis le {date} ou dès mars 2027, selon la licence.',
    en: 'New Outlook, which maestro* can probably not drive, comes by itself: since {date} or from March 2027, by licence.',
  },
});
