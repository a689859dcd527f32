import { defineMessages } from '../i18n/message.ts';
import { type Cause, later, onceMended, step } from './cause.ts';

const admin = 'microsoft365-admin';
const maestro = 'maestro-admin';
const network = 'network-admin';

/** The recipient, the message itself, and passing troubles. */
export const recipientCauses = {
  'recipient-rejected': {
    who: 'user',
    retry: onceMended,
    reversible: 'always',
    writeTo: admin,
    steps: [
      step('user', 'advice.recipient-rejected.step.address'),
      step(admin, 'advice.recipient-rejected.step.inside@inside', { linkId: 'exchange-admin' }),
      step('user', 'advice.recipient-rejected.step.other'),
    ],
    sources: ['delivery-reports'],
  },
  'recipient-unknown': {
    who: 'user',
    retry: onceMended,
    reversible: 'always',
    writeTo: maestro,
    steps: [
      step('user', 'advice.recipient-unknown.step.correct'),
      step('user', 'advice.recipient-rejected.step.address'),
    ],
    sources: ['delivery-reports'],
  },
  'message-too-large': {
    who: 'user',
    retry: onceMended,
    reversible: 'always',
    writeTo: admin,
    steps: [
      step('user', 'advice.message-too-large.step.smaller'),
      step(admin, 'advice.message-too-large.step.limit', { linkId: 'exchange-admin' }),
    ],
    sources: ['delivery-reports'],
  },
  'message-refused': {
    who: 'maestro-admin',
    retry: onceMended,
    reversible: 'always',
    writeTo: maestro,
    steps: [
      step('user', 'advice.message-refused.step.plain'),
      step(maestro, 'advice.message-refused.step.template'),
      step(network, 'advice.message-refused.step.domain'),
    ],
    sources: ['delivery-reports'],
  },
  'temporary-server-error': {
    who: 'microsoft',
    retry: later(900, 3),
    reversible: 'always',
    writeTo: admin,
    steps: [
      step('user', 'advice.temporary-server-error.step.wait'),
      step(admin, 'advice.temporary-server-error.step.health@!sign-in-service', {
        linkId: 'microsoft365-admin',
      }),
      step(admin, 'advice.temporary-server-error.step.state@sign-in-service', {
        linkId: 'microsoft365-admin',
        command: 'smtp-auth-state',
      }),
      step('microsoft', 'advice.temporary-server-error.step.service@!foreign'),
    ],
    sources: ['delivery-reports'],
  },
  'recipient-restricted': {
    who: 'user',
    retry: onceMended,
    reversible: 'always',
    writeTo: admin,
    steps: [
      step('user', 'advice.recipient-restricted.step.ask@!inside'),
      step(admin, 'advice.recipient-restricted.step.allow@!outside', { linkId: 'exchange-admin' }),
      step(admin, 'advice.recipient-restricted.step.anonymous'),
    ],
    sources: ['delivery-reports'],
    shared: { proof: 'advice.recipient-rejected.proof' },
  },
} as const satisfies Record<string, Cause>;

export const recipientWords = defineMessages({
  'advice.recipient-rejected.title': {
    fr: 'Le serveur du destinataire refuse ce message',
    en: 'The recipient’s server refuses this message',
  },
  'advice.recipient-rejected.meaning': {
    fr: 'Le serveur qui reçoit pour ce destinataire ne veut pas de ce message : il ne connaît pas l’adresse, n’accepte que certains expéditeurs ou contenus, ou vous bloque.',
    en: 'The server that receives for this recipient does not want this message: it does not know the address, accepts only certain senders or contents, or blocks you.',
  },
  'advice.recipient-rejected.meaning.inside@inside': {
    fr: 'Le destinataire est dans votre organisation : la règle est la vôtre, et votre administrateur peut la lire et la changer.',
    en: 'The recipient is in your organization: the rule is your own, and your administrator can read and change it.',
  },
  'advice.recipient-rejected.meaning.outside@outside': {
    fr: 'La règle est celle de l’organisation du destinataire.',
    en: 'The rule is that of the recipient’s organization.',
  },
  'advice.recipient-rejected.step.address': {
    fr: 'Relisez l’adresse du destinataire dans maestro*, puis confirmez-la avec lui par un autre moyen.',
    en: 'Read the recipient’s address in maestro* again, then confirm it with them by another means.',
  },
  'advice.recipient-rejected.step.other': {
    fr: 'Envoyez le même message à une autre adresse : s’il passe, transmettez le texte du refus au destinataire, dont l’administrateur peut vous permettre.',
    en: 'Send the same message to another address: if it goes through, pass the refusal on to the recipient, whose administrator can allow you.',
  },
  'advice.recipient-rejected.step.inside@inside': {
    fr: 'Lisez les restrictions de remise de cette boîte ou de ce groupe, et vérifiez que l’adresse existe.',
    en: 'Read the delivery restrictions of this mailbox or group, and check that the address exists.',
  },
  'advice.recipient-rejected.settle': {
    fr: 'Si un message écrit depuis Outlook à la même adresse est aussi refusé, c’est le destinataire. S’il passe, c’est la voie d’envoi.',
    en: 'If a message written from Outlook to the same address is also refused, it is the recipient. If it goes through, it is the sending route.',
  },
  'advice.recipient-rejected.proof': {
    fr: 'Un message envoyé depuis maestro* à l’adresse confirmée arrive, et le destinataire le dit.',
    en: 'A message sent from maestro* to the confirmed address arrives, and the recipient says so.',
  },
  'advice.recipient-unknown.title': {
    fr: 'L’adresse du destinataire n’existe pas',
    en: 'The recipient’s address does not exist',
  },
  'advice.recipient-unknown.meaning': {
    fr: 'Aucun serveur ne reçoit pour cette adresse : celui du domaine ne la connaît pas, ou le domaine n’existe pas.',
    en: 'No server receives for this address: that of the domain does not know it, or the domain does not exist.',
  },
  'advice.recipient-unknown.meaning.inside@inside': {
    fr: 'Le domaine est celui de l’expéditeur : votre administrateur peut voir si la boîte existe encore.',
    en: 'The domain is the sender’s own: your administrator can see whether the mailbox still exists.',
  },
  'advice.recipient-unknown.step.correct': {
    fr: 'Corrigez l’adresse dans la fiche de maestro* : faute de frappe, domaine changé, personne partie.',
    en: 'Correct the address in the maestro* record: typing error, changed domain, person who left.',
  },
  'advice.recipient-unknown.settle': {
    fr: 'Un message vers une adresse dont vous êtes certain tranche : s’il arrive, c’était l’adresse.',
    en: 'A message to an address you are certain of settles it: if it arrives, it was the address.',
  },
  'advice.recipient-unknown.proof': {
    fr: 'Le message envoyé à l’adresse corrigée arrive, sans avis de non-remise.',
    en: 'The message sent to the corrected address arrives, with no non-delivery report.',
  },
  'advice.message-too-large.title': {
    fr: 'Le message est trop gros',
    en: 'The message is too large',
  },
  'advice.message-too-large.meaning': {
    fr: 'Le message et ses pièces jointes dépassent une limite : celle du serveur, de la boîte ou du destinataire. L’envoi ajoute environ un tiers au poids des pièces jointes.',
    en: 'The message and its attachments exceed a limit: the server’s, the mailbox’s or the recipient’s. Sending adds about a third to the weight of attachments.',
  },
  'advice.message-too-large.not@login-accepted': {
    fr: 'La connexion a été acceptée : elle n’est pas en cause.',
    en: 'The login was accepted: it is not the cause.',
  },
  'advice.message-too-large.step.smaller': {
    fr: 'Réduisez les pièces jointes, séparez-les en deux messages, ou envoyez un lien vers un fichier partagé.',
    en: 'Reduce the attachments, split them over two messages, or send a link to a shared file.',
  },
  'advice.message-too-large.step.limit': {
    fr: 'Si de telles pièces sont courantes, relevez la taille permise à la boîte dans le Centre d’administration Exchange (150 Mo au plus).',
    en: 'If such attachments are common, raise the size allowed for the mailbox in the Exchange admin center (150 MB at most).',
  },
  'advice.message-too-large.settle': {
    fr: 'Si le même message sans pièce jointe passe, c’est la taille.',
    en: 'If the same message without attachments goes through, it is the size.',
  },
  'advice.message-too-large.proof': {
    fr: 'Le message allégé part et arrive avec toutes ses pièces.',
    en: 'The lighter message leaves and arrives with all its attachments.',
  },
  'advice.message-refused.title': {
    fr: 'Le serveur refuse la forme ou le contenu du message',
    en: 'The server refuses the form or content of the message',
  },
  'advice.message-refused.meaning': {
    fr: 'Le serveur ne veut pas de ce message tel qu’il est : en-tête « De » absent ou double, fins de ligne fautives, contenu jugé indésirable, ou domaine sans SPF, DKIM ou DMARC conformes.',
    en: 'The server does not want this message as it is: missing or double “From” header, faulty line endings, content judged unwanted, or a domain whose SPF, DKIM or DMARC do not conform.',
  },
  'advice.message-refused.not@login-accepted': {
    fr: 'La connexion a été acceptée : elle n’est pas en cause.',
    en: 'The login was accepted: it is not the cause.',
  },
  'advice.message-refused.step.plain': {
    fr: 'Envoyez un message court, sans pièce jointe ni lien, à la même adresse. S’il passe, remettez les éléments un à un.',
    en: 'Send a short message, with no attachment or link, to the same address. If it goes through, put the elements back one by one.',
  },
  'advice.message-refused.step.template': {
    fr: 'Si même un message court est refusé pour sa forme, signalez le texte complet à l’éditeur : en-tête « De » et fins de ligne viennent du programme.',
    en: 'If even a short message is refused for its form, report the full text to the publisher: the “From” header and line endings come from the program.',
  },
  'advice.message-refused.step.domain': {
    fr: 'Si le texte parle de SPF, DKIM ou DMARC, ajoutez l’adresse qui envoie à l’enregistrement SPF du domaine et activez la signature DKIM.',
    en: 'If the text speaks of SPF, DKIM or DMARC, add the sending address to the domain’s SPF record and turn on DKIM signing.',
  },
  'advice.message-refused.settle': {
    fr: 'Un message court et simple tranche : s’il passe, c’est le contenu ; s’il est refusé, c’est la forme ou le domaine.',
    en: 'A short plain message settles it: if it goes through, it is the content; if it is refused, it is the form or the domain.',
  },
  'advice.temporary-server-error.title': {
    fr: 'Le serveur signale un ennui passager',
    en: 'The server reports a passing problem',
  },
  'advice.temporary-server-error.meaning': {
    fr: 'Le serveur n’a pas pu traiter la demande pour le moment.',
    en: 'The server could not handle the request for now.',
  },
  'advice.temporary-server-error.meaning.temporary@temporary': {
    fr: 'Un code qui commence par 4 veut dire « plus tard ».',
    en: 'A code that starts with 4 means “later”.',
  },
  'advice.temporary-server-error.meaning.sign-in@sign-in-service': {
    fr: 'Si cela dure plus de 30 minutes, un réglage de la boîte peut se cacher derrière.',
    en: 'If it lasts more than 30 minutes, a mailbox setting may hide behind it.',
  },
  'advice.temporary-server-error.not@temporary': {
    fr: 'Le message n’est pas refusé pour de bon.',
    en: 'The message is not refused for good.',
  },
  'advice.temporary-server-error.step.wait': {
    fr: 'Attendez 15 minutes, puis renvoyez une fois ; une heure plus tard, une fois encore.',
    en: 'Wait 15 minutes, then send again once; an hour later, once more.',
  },
  'advice.temporary-server-error.step.state@sign-in-service': {
    fr: 'Si cela dure, regardez l’état du service dans le Centre d’administration, puis la licence de la boîte et « SMTP authentifié ».',
    en: 'If it lasts, look at service health in the admin center, then at the mailbox’s licence and “Authenticated SMTP”.',
  },
  'advice.temporary-server-error.step.health@!sign-in-service': {
    fr: 'Si cela dure, regardez l’état du service dans le Centre d’administration Microsoft 365.',
    en: 'If it lasts, look at service health in the Microsoft 365 admin center.',
  },
  'advice.temporary-server-error.step.service@!foreign': {
    fr: 'Si l’état du service signale un incident, il n’y a rien à changer chez vous : la réparation se fait chez Microsoft.',
    en: 'If service health reports an incident, there is nothing to change on your side: the repair happens at Microsoft.',
  },
  'advice.temporary-server-error.settle': {
    fr: 'Si d’autres boîtes envoient pendant ce temps, cherchez du côté de cette boîte ; si aucune n’envoie, du côté du service.',
    en: 'If other mailboxes send meanwhile, look at this mailbox; if none does, at the service.',
  },
  'advice.recipient-restricted.title': {
    fr: 'Ce destinataire n’accepte que certains expéditeurs',
    en: 'This recipient accepts only certain senders',
  },
  'advice.recipient-restricted.meaning': {
    fr: 'La personne ou le groupe n’accepte que les messages de son organisation, d’une liste d’expéditeurs, ou ceux qu’un modérateur laisse passer.',
    en: 'The person or group accepts only messages from its organization, from a list of senders, or those that a moderator lets through.',
  },
  'advice.recipient-restricted.meaning.inside@inside': {
    fr: 'Le destinataire est dans votre organisation : la règle est la vôtre, et votre administrateur peut la changer.',
    en: 'The recipient is in your organization: the rule is your own, and your administrator can change it.',
  },
  'advice.recipient-restricted.meaning.outside@outside': {
    fr: 'La règle est celle de l’organisation du destinataire ; vos administrateurs n’y peuvent rien.',
    en: 'The rule is that of the recipient’s organization; your administrators can do nothing about it.',
  },
  'advice.recipient-restricted.step.ask@!inside': {
    fr: 'Demandez au destinataire, par un autre moyen, que son organisation permette votre adresse.',
    en: 'Ask the recipient, by another means, to have their organization allow your address.',
  },
  'advice.recipient-restricted.step.allow@!outside': {
    fr: 'Si ce destinataire est de votre organisation : dans le Centre d’administration Exchange, ouvrez le groupe ou la boîte, puis la gestion de la remise, et ajoutez l’expéditeur ou permettez l’extérieur.',
    en: 'If this recipient belongs to your organization: in the Exchange admin center, open the group or mailbox, then its delivery management, and add the sender or allow outside senders.',
  },
  'advice.recipient-restricted.step.anonymous': {
    fr: 'Un envoi sans connexion (par adresse IP) passe pour un expéditeur de l’extérieur s’il n’est pas reconnu par un connecteur : vérifiez par quelle voie part maestro*.',
    en: 'A message sent with no login (by IP address) counts as coming from outside unless a connector recognizes it: check which route maestro* sends by.',
  },
  'advice.recipient-restricted.settle': {
    fr: 'Si un message écrit depuis Outlook par un collègue permis arrive au même destinataire, c’est bien sa règle.',
    en: 'If a message written from Outlook by an allowed colleague reaches the same recipient, it is indeed its rule.',
  },
});
