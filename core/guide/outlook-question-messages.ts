import { defineMessages } from '../i18n/message.ts';

/** The Outlook route: its questions. `find` says where the answer is seen; `unknown` what happens without it. */
export const outlookQuestionMessages = defineMessages({
  'guide.question.outlook.title': {
    fr: 'Quel Outlook s’ouvre sur le poste qui envoie ?',
    en: 'Which Outlook opens on the workstation that sends?',
  },
  'guide.question.outlook.help': {
    fr: 'maestro* ouvre Outlook pour envoyer. Le nouvel Outlook ne se laisse pas ouvrir ainsi par un programme.',
    en: 'maestro* opens Outlook to send. New Outlook does not let a program open it that way.',
  },
  'guide.question.outlook.find': {
    fr: 'Ouvrez Outlook sur ce poste. Le nouvel Outlook montre, en haut à droite, l’interrupteur « Nouvel Outlook » activé, ou, dans l’onglet Aide, un retour à Outlook classique. Dans Outlook classique, Fichier > Compte Office donne la version.',
    en: 'Open Outlook on this workstation. New Outlook shows, at the top right, the “New Outlook” toggle switched on, or, in the Help tab, a way back to classic Outlook. In classic Outlook, File > Office Account gives the version.',
  },
  'guide.question.outlook.classic': { fr: 'Outlook classique', en: 'Classic Outlook' },
  'guide.question.outlook.classic.hint': {
    fr: 'Version 2016 ou plus récente, ou Microsoft 365.',
    en: 'Version 2016 or later, or Microsoft 365.',
  },
  'guide.question.outlook.new': { fr: 'Le nouvel Outlook', en: 'New Outlook' },
  'guide.question.outlook.new.hint': {
    fr: 'L’interrupteur « Nouvel Outlook » est activé.',
    en: 'The “New Outlook” toggle is on.',
  },
  'guide.question.outlook.old': { fr: 'Outlook 2013 ou plus ancien', en: 'Outlook 2013 or older' },
  'guide.question.outlook.old.hint': {
    fr: 'Il ne montre pas de lui-même les fenêtres de connexion de Microsoft 365.',
    en: 'It does not show Microsoft 365 sign-in windows by itself.',
  },
  'guide.question.outlook.absent': { fr: 'Aucun', en: 'None' },
  'guide.question.outlook.absent.hint': {
    fr: 'Les courriels se lisent dans un navigateur ou ailleurs.',
    en: 'Mail is read in a browser or elsewhere.',
  },
  'guide.question.outlook.broken': {
    fr: 'Outlook classique, mais fermé aux programmes',
    en: 'Classic Outlook, but closed to programs',
  },
  'guide.question.outlook.broken.hint': {
    fr: 'Il s’ouvre, mais un programme qui l’appelle reçoit une erreur, comme 80040154 ou 80080005.',
    en: 'It opens, but a program that calls it gets an error, such as 80040154 or 80080005.',
  },
  'guide.question.outlook.unknown': {
    fr: 'Nous faisons comme si c’était Outlook classique, et le plan demande de le vérifier.',
    en: 'We go on as if it were classic Outlook, and the plan asks you to check it.',
  },

  'guide.question.outlookAccount.title': {
    fr: 'L’adresse qui envoie est-elle celle qui est ouverte dans Outlook ?',
    en: 'Is the sending address the one that is open in Outlook?',
  },
  'guide.question.outlookAccount.help': {
    fr: 'Outlook n’envoie que pour les comptes qu’il connaît.',
    en: 'Outlook sends only for the accounts it knows.',
  },
  'guide.question.outlookAccount.find': {
    fr: 'Dans Outlook classique, Fichier > Paramètres du compte montre les adresses. La première est celle du poste.',
    en: 'In classic Outlook, File > Account Settings shows the addresses. The first one is the workstation’s.',
  },
  'guide.question.outlookAccount.same': { fr: 'Oui, la même', en: 'Yes, the same' },
  'guide.question.outlookAccount.same.hint': {
    fr: 'Une seule adresse, et c’est elle qui envoie.',
    en: 'A single address, and it is the one that sends.',
  },
  'guide.question.outlookAccount.other': { fr: 'Non, une autre', en: 'No, another one' },
  'guide.question.outlookAccount.other.hint': {
    fr: 'Par exemple, une adresse de facturation ou une boîte partagée.',
    en: 'For example, a billing address or a shared mailbox.',
  },
  'guide.question.outlookAccount.unknown': {
    fr: 'Nous supposons que c’est la même, et le plan demande de le vérifier.',
    en: 'We assume that it is the same, and the plan asks you to check it.',
  },

  'guide.question.outlookMigration.title': {
    fr: 'Votre organisation a-t-elle arrêté le passage automatique au nouvel Outlook ?',
    en: 'Has your organization stopped the automatic switch to new Outlook?',
  },
  'guide.question.outlookMigration.help': {
    fr: 'Sans cela, Microsoft fait passer les postes au nouvel Outlook, selon leur licence.',
    en: 'Otherwise Microsoft switches workstations to new Outlook, according to their licence.',
  },
  'guide.question.outlookMigration.find': {
    fr: 'Stratégie « Admin-Controlled Migration to New Outlook », ou valeur DoNewOutlookAutoMigration du registre de la personne. La vérification du poste la lit.',
    en: 'Policy “Admin-Controlled Migration to New Outlook”, or value DoNewOutlookAutoMigration in the person’s registry. The check-up reads it.',
  },
  'guide.question.outlookMigration.stopped': { fr: 'Oui', en: 'Yes' },
  'guide.question.outlookMigration.stopped.hint': {
    fr: 'La stratégie ou la valeur du registre est en place.',
    en: 'The policy or the registry value is in place.',
  },
  'guide.question.outlookMigration.allowed': { fr: 'Non', en: 'No' },
  'guide.question.outlookMigration.allowed.hint': {
    fr: 'Rien ne l’arrête.',
    en: 'Nothing stops it.',
  },
  'guide.question.outlookMigration.unknown': {
    fr: 'Nous supposons que rien ne l’arrête, et le plan dit comment le faire.',
    en: 'We assume that nothing stops it, and the plan says how to.',
  },

  'guide.question.outlookLicence.title': {
    fr: 'Quelle licence donne Outlook à ce poste ?',
    en: 'Which licence gives this workstation Outlook?',
  },
  'guide.question.outlookLicence.help': {
    fr: 'Les dates de Microsoft en dépendent.',
    en: 'Microsoft’s dates depend on it.',
  },
  'guide.question.outlookLicence.find': {
    fr: 'Dans Outlook classique, Fichier > Compte Office nomme le produit ; le centre d’administration Microsoft 365 montre la licence de la personne.',
    en: 'In classic Outlook, File > Office Account names the product; the Microsoft 365 admin center shows the person’s licence.',
  },
  'guide.question.outlookLicence.business': { fr: 'Microsoft 365 Business', en: 'Microsoft 365 Business' },
  'guide.question.outlookLicence.business.hint': { fr: 'Standard ou Premium.', en: 'Standard or Premium.' },
  'guide.question.outlookLicence.enterprise': {
    fr: 'Microsoft 365 ou Office 365 Enterprise',
    en: 'Microsoft 365 or Office 365 Enterprise',
  },
  'guide.question.outlookLicence.enterprise.hint': {
    fr: 'E3, E5 et semblables.',
    en: 'E3, E5 and the like.',
  },
  'guide.question.outlookLicence.perpetual': { fr: 'Une licence perpétuelle', en: 'A perpetual licence' },
  'guide.question.outlookLicence.perpetual.hint': {
    fr: 'Office 2021, Office 2024, achetés une fois.',
    en: 'Office 2021, Office 2024, bought once.',
  },
  'guide.question.outlookLicence.unknown': {
    fr: 'Le plan donne les dates des deux familles.',
    en: 'The plan gives the dates of both families.',
  },
});
