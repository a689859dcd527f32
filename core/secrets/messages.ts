import { defineMessages } from '../i18n/message.ts';

export const secretMessages = defineMessages({
  'secret.warning.not-sixteen': {
    fr: 'Un mot de passe d’application compte d’ordinaire 16 caractères ; celui-ci n’en a pas 16. Vérifiez que la copie est complète. Vous pouvez continuer.',
    en: 'An app password usually has 16 characters; this one does not. Check that it was copied whole. You can go on.',
  },
  'secret.warning.looks-chosen': {
    fr: 'Ceci ressemble à un mot de passe choisi par une personne. Votre mot de passe habituel ne passe plus par SMTP quand l’authentification multifacteur est exigée : il faut celui que Microsoft a généré.',
    en: 'This looks like a password that a person chose. Your usual password no longer works by SMTP when multifactor authentication is required: use the one that Microsoft generated.',
  },
  'secret.warning.looks-like-address': {
    fr: 'Ceci ressemble à une adresse courriel, pas à un mot de passe.',
    en: 'This looks like an e-mail address, not a password.',
  },
  'secret.warning.looks-like-code': {
    fr: 'Ceci ressemble au code de vérification reçu par téléphone. Le mot de passe d’application est plus long et ne s’affiche qu’une fois, à sa création.',
    en: 'This looks like the verification code from your phone. The app password is longer and shows only once, when it is created.',
  },
  'secret.warning.masked': {
    fr: 'Vous avez copié les points qui cachent le mot de passe, pas le mot de passe. Affichez-le d’abord, puis copiez-le.',
    en: 'You copied the dots that hide the password, not the password. Show it first, then copy it.',
  },
});
