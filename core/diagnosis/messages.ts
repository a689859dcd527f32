import { defineMessages } from '../i18n/message.ts';

/** The next question to ask when several causes remain: the one whose answer parts them best. */
export const diagnosisMessages = defineMessages({
  'diagnosis.question.webmail': {
    fr: 'La même adresse et le même mot de passe ouvrent-ils la boîte sur outlook.office.com ? Si oui, le mot de passe habituel est bon : soit le programme devait présenter un mot de passe d’application, soit un réglage ou une stratégie refuse. Un mot de passe d’application, lui, n’ouvre jamais cette page.',
    en: 'Do the same address and password open the mailbox at outlook.office.com? If they do, the usual password is right: either the program had to present an app password, or a setting or a policy refuses. An app password itself never opens that page.',
  },
  'diagnosis.question.sign-in-log': {
    fr: 'Que dit le journal de connexion Entra à la minute du refus (application cliente « Authenticated SMTP ») ? Il nomme la stratégie, ou donne le code du refus.',
    en: 'What does the Entra sign-in log say at the minute of the refusal (client app “Authenticated SMTP”)? It names the policy, or gives the code of the refusal.',
  },
  'diagnosis.question.token-log': {
    fr: 'Que dit le journal de connexion Entra de cette application à la minute du refus ? Un jeton accordé déplace la recherche vers le droit de l’application sur la boîte et « SMTP authentifié » ; un jeton refusé porte son code.',
    en: 'What does the Entra sign-in log say of this application at the minute of the refusal? A token that was granted moves the search to the application’s right on the mailbox and “Authenticated SMTP”; a refused one carries its code.',
  },
  'diagnosis.question.switch': {
    fr: 'Que montre « SMTP authentifié » pour cette boîte dans le centre d’administration Microsoft 365 : coché, décoché, ou réglé par l’organisation ?',
    en: 'What does “Authenticated SMTP” show for this mailbox in the Microsoft 365 admin center: ticked, unticked, or left to the organization?',
  },
  'diagnosis.question.network': {
    fr: 'L’envoi réussit-il depuis un autre réseau, par exemple le partage de connexion d’un téléphone ? Si oui, c’est ce réseau ou ce poste qui bloque.',
    en: 'Does sending work from another network, for example a phone’s hotspot? If it does, this network or this computer is blocking.',
  },
  'diagnosis.question.settings': {
    fr: 'Quels serveur, port et mode de chiffrement sont réglés dans le programme ? Pour Microsoft 365 avec mot de passe : smtp.office365.com, port 587, STARTTLS.',
    en: 'Which server, port and encryption mode are set in the program? For Microsoft 365 with a password: smtp.office365.com, port 587, STARTTLS.',
  },
  'diagnosis.question.certificate': {
    fr: 'Quel est l’émetteur du certificat reçu pour smtp.office365.com ? DigiCert ou Microsoft désigne un magasin de certificats incomplet ; un antivirus ou un pare-feu, une inspection en chemin.',
    en: 'Who issued the certificate received for smtp.office365.com? DigiCert or Microsoft points to an incomplete certificate store; an antivirus or a firewall, to inspection on the way.',
  },
  'diagnosis.question.certificate-names': {
    fr: 'Quels noms et quelles dates porte le certificat reçu, et l’horloge du programme ou de l’appareil est-elle juste ?',
    en: 'Which names and dates does the certificate received carry, and is the clock of the program or the device right?',
  },
  'diagnosis.question.server': {
    fr: 'Quel serveur a donné cette réponse ? Son nom figure dans la première ligne (220) de la conversation ou entre crochets à la fin de la réponse.',
    en: 'Which server gave this reply? Its name is in the first line (220) of the conversation, or in square brackets at the end of the reply.',
  },
  'diagnosis.question.recipients': {
    fr: 'Le refus touche-t-il tous les destinataires ou un seul, et sont-ils à l’intérieur de l’organisation ou à l’extérieur ?',
    en: 'Does the refusal concern every recipient or only one, and are they inside the organization or outside it?',
  },
  'diagnosis.question.again': {
    fr: 'Le refus se répète-t-il encore après trente minutes sans essai ? Une panne passagère aura disparu ; un réglage refusera toujours.',
    en: 'Does the refusal still come back after thirty minutes without an attempt? A passing fault will be gone; a setting will still refuse.',
  },
  'diagnosis.question.outlook': {
    fr: 'Quel Outlook s’ouvre sur ce poste, classique ou nouveau, et quel programme affiche ce texte ?',
    en: 'Which Outlook opens on this workstation, classic or new, and which program shows this text?',
  },
  'diagnosis.question.full-text': {
    fr: 'Pouvez-vous coller le texte complet, avec les lignes autour et le nombre à trois chiffres du serveur (par exemple 535 ou 550), et dire quel programme l’affiche, avec quel serveur et quel port ?',
    en: 'Can you paste the whole text, with the lines around it and the server’s three-digit number (535 or 550, for example), and say which program shows it, with which server and port?',
  },
});

export type QuestionId = keyof typeof diagnosisMessages;

/** Ids of the questions, for the schema of an explanation. */
export const questionIds = Object.keys(diagnosisMessages) as [QuestionId, ...QuestionId[]];
