import { defineMessages } from '../i18n/message.ts';

/** What the registry says of Outlook, what it means for sending, and how to know that it is mended. */
export const checkupOutlookMessages = defineMessages({
  'checkup.outlook-classic.seen': {
    fr: 'Outlook classique est installé (version {version}, {bitness}).',
    en: 'Classic Outlook is installed (version {version}, {bitness}).',
  },
  'checkup.outlook-classic.means': {
    fr: 'Il fait l’authentification moderne de lui-même, et un programme peut envoyer par lui.',
    en: 'It does modern authentication by itself, and a program can send through it.',
  },
  'checkup.outlook-running.seen': {
    fr: 'Ouvert en ce moment : {programs}.',
    en: 'Open at the moment: {programs}.',
  },
  'checkup.outlook-running.means': {
    fr: 'OUTLOOK.EXE est Outlook classique ; olk.exe est le nouvel Outlook.',
    en: 'OUTLOOK.EXE is classic Outlook; olk.exe is new Outlook.',
  },
  'checkup.outlook-new.seen': {
    fr: 'Le nouvel Outlook est activé pour cette personne (UseNewOutlook).',
    en: 'New Outlook is on for this person (UseNewOutlook).',
  },
  'checkup.outlook-new.means': {
    fr: 'Si maestro* envoie par Outlook, il ne peut probablement plus le faire : le nouvel Outlook ne se laisse pas piloter par un programme.',
    en: 'If maestro* sends through Outlook, it can probably no longer do so: new Outlook does not let a program drive it.',
  },
  'checkup.outlook-new.mended': {
    fr: 'Désactivez l’interrupteur « Nouvel Outlook », rouvrez Outlook, puis refaites la vérification.',
    en: 'Switch the “New Outlook” toggle off, open Outlook again, then run the check-up again.',
  },
  'checkup.outlook-old.seen': {
    fr: 'L’Outlook installé est trop ancien (version {version}).',
    en: 'The Outlook installed is too old (version {version}).',
  },
  'checkup.outlook-old.means': {
    fr: 'Outlook 2010 et antérieurs ne font pas l’authentification moderne, et Outlook 2013 la fait seulement avec un réglage du registre.',
    en: 'Outlook 2010 and earlier cannot do modern authentication, and Outlook 2013 does only with a registry setting.',
  },
  'checkup.outlook-old.mended': {
    fr: 'Installez un Outlook classique pris en charge, puis refaites la vérification.',
    en: 'Install a supported classic Outlook, then run the check-up again.',
  },
  'checkup.outlook-absent.seen': {
    fr: 'Aucun Outlook classique n’est inscrit sur ce poste.',
    en: 'No classic Outlook is registered on this workstation.',
  },
  'checkup.outlook-absent.means': {
    fr: 'Si maestro* envoie par Outlook, il n’a rien à ouvrir ici. S’il envoie par SMTP, cela n’a pas d’effet.',
    en: 'If maestro* sends through Outlook, it has nothing to open here. If it sends by SMTP, this has no effect.',
  },
  'checkup.outlook-absent.mended': {
    fr: 'Une fois Outlook classique installé, refaites la vérification.',
    en: 'Once classic Outlook is installed, run the check-up again.',
  },
  'checkup.outlook-unregistered.seen': {
    fr: 'Outlook classique est installé, mais Windows ne le connaît pas sous le nom par lequel un programme le pilote (Outlook.Application).',
    en: 'Classic Outlook is installed, but Windows does not know it by the name under which a program drives it (Outlook.Application).',
  },
  'checkup.outlook-unregistered.means': {
    fr: 'Un programme qui envoie par Outlook reçoit une erreur. Le mot de passe et l’authentification multifacteur n’y sont pour rien.',
    en: 'A program that sends through Outlook gets an error. The password and multifactor authentication have no part in it.',
  },
  'checkup.outlook-unregistered.mended': {
    fr: 'Réparez Office, puis refaites la vérification.',
    en: 'Repair Office, then run the check-up again.',
  },
  'checkup.outlook-modern-auth-off.seen': {
    fr: 'L’authentification moderne d’Office est désactivée pour cette personne (EnableADAL = 0).',
    en: 'Office’s modern authentication is off for this person (EnableADAL = 0).',
  },
  'checkup.outlook-modern-auth-off.means': {
    fr: 'Outlook ne peut alors pas montrer la demande de Microsoft 365, et ne se connecte plus.',
    en: 'Outlook then cannot show Microsoft 365’s request, and no longer signs in.',
  },
  'checkup.outlook-modern-auth-off.mended': {
    fr: 'La valeur EnableADAL est retirée ou vaut 1 ; refaites la vérification.',
    en: 'The value EnableADAL is removed or is 1; run the check-up again.',
  },
  'checkup.outlook-default-mail.seen': {
    fr: 'Le programme de courriel par défaut est « {program} ».',
    en: 'The default mail program is “{program}”.',
  },
  'checkup.outlook-default-mail.means': {
    fr: 'Un programme qui passe par le courriel par défaut n’ouvrira pas Outlook classique. L’éditeur n’a pas publié comment maestro* le choisit.',
    en: 'A program that goes through the default mail program will not open classic Outlook. The publisher has not published how maestro* chooses it.',
  },
  'checkup.outlook-default-mail.mended': {
    fr: 'Paramètres Windows > Applications > Applications par défaut > Courriel : Outlook. Refaites ensuite la vérification.',
    en: 'Windows Settings > Apps > Default apps > Email: Outlook. Then run the check-up again.',
  },
  'checkup.outlook-migration-stopped.seen': {
    fr: 'Le passage au nouvel Outlook est arrêté {by, select, policy {par votre organisation (stratégie)} other {par un réglage de ce compte}}.',
    en: 'The switch to new Outlook is stopped {by, select, policy {by your organization (policy)} other {by a setting of this account}}.',
  },
  'checkup.outlook-migration-stopped.means': {
    fr: 'Ce poste garde Outlook classique jusqu’au basculement sans retour, que Microsoft n’a pas daté.',
    en: 'This workstation keeps classic Outlook until the cutover without a way back, which Microsoft has not dated.',
  },
  'checkup.outlook-migration-delayed.seen': {
    fr: 'Votre organisation a permis le passage au nouvel Outlook, avec un délai entre les essais.',
    en: 'Your organization has allowed the switch to new Outlook, with a delay between tries.',
  },
  'checkup.outlook-migration-delayed.means': {
    fr: 'Ce poste passera au nouvel Outlook : maestro* cessera probablement d’envoyer par lui.',
    en: 'This workstation will switch to new Outlook: maestro* will probably stop sending through it.',
  },
  'checkup.outlook-migration-allowed.seen': {
    fr: 'Le passage au nouvel Outlook est permis sur ce compte.',
    en: 'The switch to new Outlook is allowed on this account.',
  },
  'checkup.outlook-migration-allowed.means': {
    fr: 'Ce poste peut passer de lui-même au nouvel Outlook, selon sa licence : maestro* cesserait probablement d’envoyer par lui.',
    en: 'This workstation may switch to new Outlook by itself, according to its licence: maestro* would probably stop sending through it.',
  },
  'checkup.outlook-views-differ.seen': {
    fr: 'Les registres 32 et 64 bits de ce poste ne nomment pas le même Outlook.',
    en: 'This workstation’s 32-bit and 64-bit registries do not name the same Outlook.',
  },
  'checkup.outlook-views-differ.means': {
    fr: 'Deux installations d’Office se côtoient, ou une ancienne a laissé des traces : un programme peut ouvrir l’une ou l’autre.',
    en: 'Two installations of Office stand side by side, or an older one left traces: a program may open either.',
  },
  'checkup.outlook-views-differ.mended': {
    fr: 'Après la réparation d’Office, refaites la vérification.',
    en: 'After repairing Office, run the check-up again.',
  },
  'checkup.outlook-value-odd.seen': {
    fr: 'La valeur {name} du registre est d’un type inattendu ({type}, « {data} »).',
    en: 'The registry value {name} is of an unexpected type ({type}, “{data}”).',
  },
  'checkup.outlook-value-odd.means': {
    fr: 'Office écrit un DWORD. Cette valeur n’a pas été interprétée, et Office peut l’ignorer aussi.',
    en: 'Office writes a DWORD. This value was not interpreted, and Office may ignore it too.',
  },
  'checkup.outlook-value-odd.mended': {
    fr: 'La valeur est réécrite en DWORD, ou retirée ; refaites la vérification.',
    en: 'The value is written again as a DWORD, or removed; run the check-up again.',
  },
});
