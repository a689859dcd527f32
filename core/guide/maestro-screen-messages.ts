import { defineMessages } from '../i18n/message.ts';

/** Where to type it in maestro*. The publisher's page shows the paths; it does not name every field. */
export const maestroScreenMessages = defineMessages({
  'guide.maestro.screen.preferences.why': {
    fr: 'C’est l’écran de chaque personne, pour ses propres réglages.',
    en: 'It is each person’s own screen, for their own settings.',
  },
  'guide.maestro.screen.security.why': {
    fr: 'C’est l’écran d’un administrateur de maestro*, pour les réglages des autres personnes.',
    en: 'It is a maestro* administrator’s screen, for other people’s settings.',
  },
  'guide.maestro.screen.general.why': {
    fr: 'C’est là que se lit le logiciel de courriel.',
    en: 'This is where the mail program is shown.',
  },
  'guide.maestro.same-secret': {
    fr: 'Le mot de passe peut être noté à deux endroits, Préférences et Gestion de la sécurité : les deux doivent contenir le même.',
    en: 'The password can be noted in two places, Préférences and Gestion de la sécurité: both must hold the same one.',
  },
  'guide.maestro.labels-vary': {
    fr: 'Le nom exact des champs peut varier selon la version de maestro*.',
    en: 'The exact names of the fields may vary with the version of maestro*.',
  },

  'guide.maestro.field.mail-program': { fr: 'Logiciel de courriel', en: 'Logiciel de courriel' },
  'guide.maestro.field.mail-program.hint': {
    fr: 'À lire seulement : la valeur dit comment maestro* envoie.',
    en: 'To be read only: the value says how maestro* sends.',
  },
  'guide.maestro.field.login': {
    fr: 'Nom d’utilisateur ou adresse courriel',
    en: 'User name or e-mail address',
  },
  'guide.maestro.field.login.hint': {
    fr: 'L’adresse complète de la boîte, avec le @.',
    en: 'The full address of the mailbox, with the @.',
  },
  'guide.maestro.field.password': { fr: 'Mot de passe du courriel', en: 'E-mail password' },
  'guide.maestro.field.password.hint': {
    fr: 'Le mot de passe d’application (mot de passe spécial), jamais votre mot de passe habituel. Collez-le sans rien ajouter.',
    en: 'The app password (special password), never your usual password. Paste it without adding anything.',
  },
  'guide.maestro.field.password.empty.hint': {
    fr: 'Laissez ce champ vide : cette voie n’a pas de mot de passe. Si un ancien mot de passe y est noté, demandez au soutien technique de maestro* s’il faut le retirer.',
    en: 'Leave this field empty: this route has no password. If an old password is noted there, ask maestro* technical support whether to remove it.',
  },
  'guide.maestro.field.login.empty.hint': {
    fr: 'Laissez ce champ vide : Microsoft 365 reconnaît l’adresse du serveur, pas une personne.',
    en: 'Leave this field empty: Microsoft 365 recognises the server’s address, not a person.',
  },
  'guide.maestro.field.server': { fr: 'Serveur d’envoi (SMTP)', en: 'Sending server (SMTP)' },
  'guide.maestro.field.server.hint': {
    fr: 'D’ordinaire déjà en place. L’endroit de ce réglage se demande au soutien technique de maestro*.',
    en: 'Usually already in place. Ask maestro* technical support where this setting is.',
  },
  'guide.maestro.field.server.look-up': {
    fr: 'le nom lu chez Microsoft (ligne MX du domaine)',
    en: 'the name read at Microsoft (the domain’s MX line)',
  },
  'guide.maestro.field.server.relay.hint': {
    fr: 'Ce nom se lit dans le centre d’administration Microsoft 365, sous Domaines. L’endroit de ce réglage se demande au soutien technique de maestro*.',
    en: 'This name is read in the Microsoft 365 admin center, under Domains. Ask maestro* technical support where this setting is.',
  },
  'guide.maestro.field.port': { fr: 'Port', en: 'Port' },
  'guide.maestro.field.port.hint': {
    fr: 'L’endroit de ce réglage se demande au soutien technique de maestro*.',
    en: 'Ask maestro* technical support where this setting is.',
  },
  'guide.maestro.field.encryption': { fr: 'Chiffrement', en: 'Encryption' },
  'guide.maestro.field.encryption.hint': {
    fr: 'Parfois appelé TLS. L’endroit de ce réglage se demande au soutien technique de maestro*.',
    en: 'Sometimes called TLS. Ask maestro* technical support where this setting is.',
  },

  'guide.maestro.check.open-screen': { fr: 'Ouvrir l’écran {screen}', en: 'Open the screen {screen}' },
  'guide.maestro.check.type-login': {
    fr: 'Taper l’adresse complète de la boîte',
    en: 'Type the full address of the mailbox',
  },
  'guide.maestro.check.paste-password': {
    fr: 'Coller le mot de passe d’application',
    en: 'Paste the app password',
  },
  'guide.maestro.check.leave-empty': {
    fr: 'Laisser vides le nom d’utilisateur et le mot de passe',
    en: 'Leave the user name and password empty',
  },
  'guide.maestro.check.set-server': {
    fr: 'Vérifier le serveur et le port avec le soutien technique de maestro*',
    en: 'Check the server and port with maestro* technical support',
  },
  'guide.maestro.check.save': {
    fr: 'Enregistrer, puis fermer et rouvrir maestro*',
    en: 'Save, then close and reopen maestro*',
  },
  'guide.maestro.check.other-place': {
    fr: 'Vérifier l’autre écran, {screen} : s’il contient un mot de passe, ce doit être le même',
    en: 'Check the other screen, {screen}: if it holds a password, it must be the same',
  },
  'guide.maestro.check.read-program': {
    fr: 'Lire le champ Logiciel de courriel',
    en: 'Read the field Logiciel de courriel',
  },
  'guide.maestro.check.unblock-first': {
    fr: 'Suivre d’abord le plan : il n’y a rien à taper dans maestro* pour l’instant',
    en: 'Follow the plan first: there is nothing to type in maestro* for now',
  },
  'guide.maestro.check.send': {
    fr: 'Envoyer un courriel depuis maestro* à votre propre adresse, et vérifier qu’il arrive',
    en: 'Send an e-mail from maestro* to your own address, and check that it arrives',
  },
});
