import { defineMessages } from '../../core/i18n/message.ts';

/** Words of the help screen. */
export const helpMessages = defineMessages({
  'help.title': { fr: 'Aide', en: 'Help' },
  'help.lead': { fr: 'L’essentiel, sur une page.', en: 'The essentials, on one page.' },
  'help.mfa.title': {
    fr: 'Qu’est-ce que l’authentification multifacteur',
    en: 'What multifactor authentication is',
  },
  'help.mfa.text': {
    fr: 'En plus du mot de passe, Microsoft 365 demande une preuve supplémentaire, souvent sur le téléphone. Un envoi SMTP ne peut pas montrer cette demande : il est donc refusé, à moins d’emprunter une voie prévue pour lui.',
    en: 'Besides the password, Microsoft 365 asks for a further proof, often on the phone. An SMTP send cannot show that request, so it is refused unless it takes a way made for it.',
  },
  'help.routes.title': { fr: 'Les deux voies', en: 'The two ways' },
  'help.routes.text': {
    fr: 'L’adresse IP : un connecteur d’Exchange Online accepte le serveur qui envoie, sans mot de passe. Le mot de passe d’application (« mot de passe spécial » dans maestro*) : chaque personne en crée un et l’inscrit dans maestro*.',
    en: 'The IP address: an Exchange Online connector accepts the server that sends, with no password. The app password (“mot de passe spécial” in maestro*): each person creates one and enters it in maestro*.',
  },
  'help.date.title': { fr: 'La date à retenir', en: 'The date to remember' },
  'help.date.text': {
    fr: 'Microsoft désactive par défaut, à la fin de décembre 2026, l’envoi SMTP par mot de passe. Les mots de passe d’application en font partie. Un administrateur pourra le réactiver ; la voie de l’adresse IP n’est pas touchée.',
    en: 'At the end of December 2026, Microsoft turns SMTP sending by password off by default. App passwords are part of it. An administrator will be able to turn it on again; the IP address way is not affected.',
  },
  'help.privacy.title': { fr: 'Où vont vos données', en: 'Where your data go' },
  'help.privacy.text': {
    fr: 'Le mot de passe va dans le trousseau de ce poste. Vos réponses vont dans un fichier de réglages, sans secret. L’essai parle au seul serveur de courriel. Rien d’autre ne quitte ce poste, hormis ce que vous demandez ailleurs et, si vos TI en ont nommé une, la question posée à l’adresse des mises à jour.',
    en: 'The password goes into this workstation’s keychain. Your answers go into a settings file, without any secret. The test talks to the mail server alone. Nothing else leaves this workstation, except what you ask for elsewhere and, where your IT named one, the question put to the address of the updates.',
  },
  'help.limits.title': { fr: 'Ce que l’assistant ne fait pas', en: 'What the assistant does not do' },
  'help.limits.text': {
    fr: 'Il ne modifie ni maestro* ni Microsoft 365, il ne promet pas l’arrivée d’un courriel, et il le dit quand il n’est pas certain.',
    en: 'It changes neither maestro* nor Microsoft 365, it never promises that a mail will arrive, and it says so when it is not certain.',
  },
  'help.version': { fr: 'Version {version}', en: 'Version {version}' },
});
