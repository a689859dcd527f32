import { defineMessages } from '../i18n/message.ts';
import { type Cause, onceMended, step } from './cause.ts';

const workstation = 'workstation-admin';

/** Sending through the Outlook of this workstation. */
export const outlookCauses = {
  'outlook-not-automatable': {
    who: 'user',
    retry: onceMended,
    reversible: 'always',
    writeTo: workstation,
    steps: [
      step('user', 'advice.outlook-not-automatable.step.classic'),
      step(workstation, 'advice.outlook-not-automatable.step.repair'),
      step('maestro-admin', 'advice.outlook-not-automatable.step.smtp'),
    ],
    sources: ['outlook-add-ins'],
  },
  'outlook-asks-permission': {
    who: 'user',
    retry: onceMended,
    reversible: 'always',
    writeTo: workstation,
    steps: [
      step('user', 'advice.outlook-asks-permission.step.allow'),
      step('user', 'advice.outlook-asks-permission.step.deny'),
      step(workstation, 'advice.outlook-asks-permission.step.antivirus'),
    ],
    sources: ['outlook-object-model-guard'],
  },
} as const satisfies Record<string, Cause>;

export const outlookWords = defineMessages({
  'advice.outlook-not-automatable.title': {
    fr: 'Outlook ne répond pas au programme qui lui confie l’envoi',
    en: 'Outlook does not answer the program that hands it the message',
  },
  'advice.outlook-not-automatable.meaning': {
    fr: 'Le programme fait envoyer le message par l’Outlook de ce poste. Outlook classique est absent, abîmé ou fermé aux programmes, ou c’est le nouvel Outlook qui est en service : aucun programme ne peut le commander.',
    en: 'The program has the message sent by the Outlook of this workstation. Classic Outlook is missing, damaged or closed to programs, or new Outlook is in use: no program can drive it.',
  },
  'advice.outlook-not-automatable.not': {
    fr: 'Cela se passe sur ce poste : aucun serveur de courrier n’a été consulté.',
    en: 'This happens on this workstation: no mail server was asked anything.',
  },
  'advice.outlook-not-automatable.step.classic': {
    fr: 'Ouvrez Outlook (classique) sur ce poste. S’il montre l’interrupteur « Nouvel Outlook », désactivez-le, puis refaites l’envoi pendant qu’Outlook est ouvert.',
    en: 'Open Outlook (classic) on this workstation. If it shows the “New Outlook” switch, turn it off, then send again while Outlook is open.',
  },
  'advice.outlook-not-automatable.step.repair': {
    fr: 'Si Outlook classique manque ou ne s’ouvre pas, installez-le ou réparez Office, faites-en l’application de courrier par défaut, et lancez-le avec les mêmes droits que maestro*.',
    en: 'If classic Outlook is missing or does not open, install it or repair Office, make it the default mail application, and start it with the same rights as maestro*.',
  },
  'advice.outlook-not-automatable.step.smtp': {
    fr: 'Si ce poste doit garder le nouvel Outlook, faites envoyer maestro* par SMTP plutôt que par Outlook.',
    en: 'If this workstation must keep new Outlook, have maestro* send by SMTP rather than through Outlook.',
  },
  'advice.outlook-not-automatable.settle': {
    fr: 'Si Outlook classique est ouvert et que l’envoi échoue encore, l’installation d’Office est abîmée ; s’il réussit, c’était le nouvel Outlook ou un Outlook fermé.',
    en: 'If classic Outlook is open and sending still fails, the Office installation is damaged; if it works, it was new Outlook or a closed one.',
  },
  'advice.outlook-not-automatable.proof': {
    fr: 'Un courriel lancé depuis maestro* paraît dans les éléments envoyés d’Outlook.',
    en: 'A message started from maestro* appears in Outlook’s sent items.',
  },
  'advice.outlook-asks-permission.title': {
    fr: 'Outlook demande la permission avant de laisser un programme s’en servir',
    en: 'Outlook asks for permission before it lets a program use it',
  },
  'advice.outlook-asks-permission.meaning': {
    fr: 'Un programme se sert de l’Outlook de ce poste, pour lire une adresse ou pour envoyer. Outlook pose cette question quand il ne fait pas confiance au programme, par exemple si l’antivirus du poste manque ou n’est pas à jour. L’avis ne nomme pas le programme.',
    en: 'A program uses the Outlook of this workstation, to read an address or to send. Outlook asks this when it does not trust the program, for example where the workstation’s antivirus is missing or out of date. The notice does not name the program.',
  },
  'advice.outlook-asks-permission.not': {
    fr: 'Cela se passe sur ce poste, avant tout serveur de courrier : ni le mot de passe ni l’authentification multifacteur n’y sont pour rien.',
    en: 'This happens on this workstation, before any mail server: neither the password nor multifactor authentication has anything to do with it.',
  },
  'advice.outlook-asks-permission.step.allow': {
    fr: 'Si l’avis paraît au moment même où vous envoyez depuis maestro*, autorisez-le.',
    en: 'If the notice appears at the very moment you send from maestro*, allow it.',
  },
  'advice.outlook-asks-permission.step.deny': {
    fr: 'S’il paraît sans que vous envoyiez rien, refusez et dites-le à votre service informatique.',
    en: 'If it appears while you are sending nothing, deny it and tell your IT.',
  },
  'advice.outlook-asks-permission.step.antivirus': {
    fr: 'Voyez l’état de l’antivirus qu’Outlook montre : Fichier > Options > Centre de gestion de la confidentialité > Accès par programmation. Un antivirus reconnu et à jour fait cesser les avis.',
    en: 'Look at the antivirus status that Outlook shows: File > Options > Trust Center > Programmatic Access. A recognized antivirus that is up to date ends the notices.',
  },
  'advice.outlook-asks-permission.settle': {
    fr: 'Si l’envoi réussit une fois l’avis accepté, c’était bien cela.',
    en: 'If sending works once the notice is accepted, that was it.',
  },
  'advice.outlook-asks-permission.proof': {
    fr: 'Un courriel lancé depuis maestro* paraît dans les éléments envoyés d’Outlook, sans avis.',
    en: 'A message started from maestro* appears in Outlook’s sent items, with no notice.',
  },
});
