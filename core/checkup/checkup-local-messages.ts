import { defineMessages } from '../i18n/message.ts';

/** What was seen on the workstation itself, what it means for sending, and how to know that it is mended. */
export const checkupLocalMessages = defineMessages({
  'checkup.antivirus-listed.seen': { fr: 'Windows déclare : {names}.', en: 'Windows lists: {names}.' },
  'checkup.antivirus-listed.means': {
    fr: 'Aucun n’est parmi ceux dont nous savons qu’ils s’interposent entre un programme et son serveur de courriel.',
    en: 'None is among those that we know to stand between a program and its mail server.',
  },
  'checkup.antivirus-none.seen': {
    fr: 'Windows ne déclare aucun antivirus.',
    en: 'Windows lists no antivirus.',
  },
  'checkup.antivirus-none.means': {
    fr: 'Un Outlook sans antivirus à jour peut afficher « Un programme tente d’accéder… » quand un programme envoie par lui.',
    en: 'An Outlook without an up-to-date antivirus may show “A program is trying to access…” when a program sends through it.',
  },
  'checkup.antivirus-mail-shield.seen': {
    fr: 'Windows déclare {names}, dont la protection du courriel peut s’interposer.',
    en: 'Windows lists {names}, whose mail shield may stand in between.',
  },
  'checkup.antivirus-mail-shield.means': {
    fr: 'Si le certificat du serveur d’envoi vient de Microsoft ou de DigiCert, elle ne s’interpose pas ici. Sinon, c’est elle qu’il faut régler.',
    en: 'If the sending server’s certificate is by Microsoft or DigiCert, it does not stand in between here. Otherwise it is the one to set.',
  },
  'checkup.antivirus-mail-shield.mended': {
    fr: 'Refaites la vérification et lisez l’émetteur du certificat.',
    en: 'Run the check-up again and read the certificate’s issuer.',
  },
  'checkup.firewall-clear.seen': {
    fr: 'Aucune règle active du pare-feu Windows ne bloque tout envoi vers le port 587.',
    en: 'No active rule of Windows Firewall blocks all sending to port 587.',
  },
  'checkup.firewall-clear.means': {
    fr: 'Les règles propres à un programme n’ont pas été jugées, et le pare-feu du réseau est un autre.',
    en: 'Rules for a single program were not judged, and the network’s firewall is another one.',
  },
  'checkup.firewall-blocks.seen': {
    fr: '{count, plural, one {Une règle du pare-feu Windows bloque} other {# règles du pare-feu Windows bloquent}} l’envoi vers le port 587 : {rules}.',
    en: '{count, plural, one {A rule of Windows Firewall blocks} other {# rules of Windows Firewall block}} sending to port 587: {rules}.',
  },
  'checkup.firewall-blocks.means': {
    fr: 'Aucun programme de ce poste n’atteint le serveur d’envoi tant qu’elle est active.',
    en: 'No program of this workstation reaches the sending server while it is active.',
  },
  'checkup.firewall-blocks.mended': {
    fr: 'La règle est désactivée ou admet le port 587 ; refaites la vérification.',
    en: 'The rule is switched off or admits port 587; run the check-up again.',
  },
  'checkup.keychain-ready.seen': {
    fr: 'Le trousseau ({store}) garde, relit et efface une valeur d’essai.',
    en: 'The keychain ({store}) keeps, reads back and deletes a trial value.',
  },
  'checkup.keychain-ready.means': {
    fr: 'Un mot de passe d’application peut y être conservé.',
    en: 'An app password can be kept there.',
  },
  'checkup.keychain-unusable.seen': {
    fr: 'Le trousseau ({store}) ne sert pas : {state, select, locked {il est verrouillé} absent {il est absent} no_session_bus {la session n’en offre pas} other {il refuse}}.',
    en: 'The keychain ({store}) is of no use: {state, select, locked {it is locked} absent {it is absent} no_session_bus {the session offers none} other {it refuses}}.',
  },
  'checkup.keychain-unusable.means': {
    fr: 'L’envoi par maestro* n’en dépend pas. L’assistant ne gardera un mot de passe que le temps de la session.',
    en: 'Sending by maestro* does not depend on it. The assistant will hold a password for the session only.',
  },
  'checkup.keychain-unusable.mended': {
    fr: 'Déverrouillez ou installez le trousseau, puis refaites la vérification.',
    en: 'Unlock or install the keychain, then run the check-up again.',
  },
  'checkup.settings-noticed.seen': {
    fr: 'Le fichier de réglages de l’assistant a {count, plural, one {un avis} other {# avis}} à donner.',
    en: 'The assistant’s settings file has {count, plural, one {one notice} other {# notices}} to give.',
  },
  'checkup.settings-noticed.means': {
    fr: 'Il n’a pas pu être lu tel quel. L’envoi par maestro* n’en dépend pas.',
    en: 'It could not be read as it was. Sending by maestro* does not depend on it.',
  },
  'checkup.settings-noticed.mended': {
    fr: 'Rouvrez l’assistant : l’avis n’y est plus.',
    en: 'Open the assistant again: the notice is gone.',
  },
  'checkup.storage-ready.seen': {
    fr: 'L’assistant peut écrire où il le doit{known, select, true { ({megabytes} Mo libres)} other {}}.',
    en: 'The assistant can write where it must{known, select, true { ({megabytes} MB free)} other {}}.',
  },
  'checkup.storage-ready.means': {
    fr: 'Ses réglages et ses fichiers seront gardés.',
    en: 'Its settings and files will be kept.',
  },
  'checkup.storage-full.seen': {
    fr: 'Il reste {megabytes} Mo sur le disque.',
    en: '{megabytes} MB are left on the disk.',
  },
  'checkup.storage-full.means': {
    fr: 'Outlook et maestro* peuvent cesser d’écrire, donc d’envoyer, sur un disque plein.',
    en: 'Outlook and maestro* may stop writing, hence sending, on a full disk.',
  },
  'checkup.storage-full.mended': {
    fr: 'Libérez de la place, puis refaites la vérification.',
    en: 'Free some space, then run the check-up again.',
  },
  'checkup.storage-denied.seen': {
    fr: 'L’assistant ne peut pas écrire dans {folder}.',
    en: 'The assistant cannot write in {folder}.',
  },
  'checkup.storage-denied.means': {
    fr: 'Ce qui devait y être gardé (vos réponses, ou les fichiers que vous enregistrez) ne le sera pas. L’envoi par maestro* n’en dépend pas.',
    en: 'What was to be kept there (your answers, or the files you save) will not be. Sending by maestro* does not depend on it.',
  },
  'checkup.storage-denied.mended': {
    fr: 'Donnez à ce compte le droit d’écrire dans ce dossier, puis refaites la vérification.',
    en: 'Give this account the right to write in this folder, then run the check-up again.',
  },
  'checkup.maestro-unread.seen': {
    fr: 'Rien n’est lu dans maestro* : ni ses réglages, ni ses mots de passe.',
    en: 'Nothing is read in maestro*: neither its settings nor its passwords.',
  },
  'checkup.maestro-unread.means': {
    fr: 'Le logiciel de courriel choisi, le serveur, le port et le mot de passe notés se lisent dans maestro*, par vous.',
    en: 'The mail program chosen, and the server, port and password noted, are read in maestro*, by you.',
  },
});
