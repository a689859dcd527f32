import { defineMessages } from '../i18n/message.ts';

export const mailMessages = defineMessages({
  'mail.test.subject': {
    fr: 'Essai d’envoi pour maestro*',
    en: 'Sending test for maestro*',
  },
  'mail.test.text': {
    fr: 'Bonjour,\n\nCe message vérifie que la boîte {from} peut envoyer des courriels comme le fera maestro*.\nSi vous le lisez, il est bien arrivé : répondez « oui » à la question de l’assistant.\n\nAucune action n’est nécessaire de votre part.\n',
    en: 'Hello,\n\nThis message checks that the mailbox {from} can send mail the way maestro* will.\nIf you are reading it, it arrived: answer “yes” to the assistant’s question.\n\nThere is nothing else for you to do.\n',
  },
  'mail.outcome.accepted': {
    fr: 'Le serveur a pris le message en charge. Cela ne prouve pas encore qu’il est arrivé : regardez dans la boîte de {to}, indésirables compris.',
    en: 'The server took the message in charge. That does not prove yet that it arrived: look in the mailbox of {to}, junk included.',
  },
  'mail.outcome.accepted-practice': {
    fr: 'Le serveur d’exercice a pris le message en charge. C’est un exercice : rien n’a quitté ce poste.',
    en: 'The practice server took the message in charge. This is an exercise: nothing left this workstation.',
  },
  'mail.outcome.message-id': {
    fr: 'Numéro donné par le serveur : {id}',
    en: 'Id given by the server: {id}',
  },
  'mail.outcome.stopped': {
    fr: 'L’essai s’est arrêté après l’étape demandée, sans refus. Rien n’a été envoyé.',
    en: 'The test stopped after the stage asked for, with no refusal. Nothing was sent.',
  },
  'mail.outcome.failed': {
    fr: 'L’essai s’est arrêté à l’étape « {stage} ».',
    en: 'The test stopped at the stage “{stage}”.',
  },
  'mail.outcome.cancelled': {
    fr: 'L’essai a été interrompu.',
    en: 'The test was interrupted.',
  },
});
