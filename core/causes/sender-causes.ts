import { defineMessages } from '../i18n/message.ts';
import { type Cause, later, onceMended, step } from './cause.ts';

const admin = 'microsoft365-admin';
const maestro = 'maestro-admin';

/** Rights, limits and restrictions of the sender. */
export const senderCauses = {
  'send-as-denied': {
    who: 'maestro-admin',
    retry: onceMended,
    reversible: 'always',
    writeTo: admin,
    steps: [
      step(maestro, 'advice.send-as-denied.step.same'),
      step(admin, 'advice.send-as-denied.step.grant', { linkId: 'exchange-admin', command: 'send-as' }),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['send-as'],
    sources: ['delivery-reports', 'device-or-application'],
  },
  'sender-restricted': {
    who: 'microsoft365-admin',
    retry: later(3600, 1),
    reversible: 'always',
    writeTo: admin,
    steps: [
      step('user', 'advice.sender-restricted.step.stop'),
      step(admin, 'advice.sender-restricted.step.secure', { linkId: 'security-info' }),
      step(admin, 'advice.sender-restricted.step.release', {
        linkId: 'restricted-users',
        command: 'restricted-user-state',
      }),
      step('user', 'advice.step.send-later'),
    ],
    settings: ['restricted-users'],
    sources: ['delivery-reports'],
  },
  'daily-quota': {
    who: 'maestro-admin',
    retry: later(86_400, 1),
    reversible: 'always',
    writeTo: admin,
    steps: [
      step('user', 'advice.daily-quota.step.wait'),
      step(maestro, 'advice.daily-quota.step.domain'),
      step(admin, 'advice.daily-quota.step.service'),
    ],
    sources: ['delivery-reports', 'device-or-application'],
  },
  'message-rate': {
    who: 'maestro-admin',
    retry: later(60, 3),
    reversible: 'always',
    writeTo: maestro,
    steps: [
      step(maestro, 'advice.message-rate.step.slow'),
      step(maestro, 'advice.message-rate.step.service'),
      step('user', 'advice.step.send-later'),
    ],
    sources: ['submission-limits', 'device-or-application'],
  },
  'too-many-connections': {
    who: 'maestro-admin',
    retry: later(60, 3),
    reversible: 'always',
    writeTo: maestro,
    steps: [step(maestro, 'advice.too-many-connections.step.queue'), step('user', 'advice.step.send-later')],
    sources: ['submission-limits'],
  },
  'too-many-recipients': {
    who: 'user',
    retry: later(300, 2),
    reversible: 'always',
    writeTo: maestro,
    steps: [
      step('user', 'advice.too-many-recipients.step.split'),
      step(maestro, 'advice.too-many-recipients.step.batch'),
    ],
    sources: ['delivery-reports', 'rfc-5321'],
  },
} as const satisfies Record<string, Cause>;

export const senderWords = defineMessages({
  'advice.send-as-denied.title@login-accepted': {
    fr: 'La connexion a réussi, mais pas le droit d’écrire avec cette adresse',
    en: 'The login worked, but not the right to write with this address',
  },
  'advice.send-as-denied.title@!login-accepted': {
    fr: 'La boîte qui se connecte n’a pas le droit d’écrire avec cette adresse',
    en: 'The mailbox that logs in has no right to write with this address',
  },
  'advice.send-as-denied.meaning.accepted@login-accepted': {
    fr: 'La connexion est acceptée ; seule l’adresse d’expéditeur est refusée.',
    en: 'The login is accepted; only the sender address is refused.',
  },
  'advice.send-as-denied.meaning.right': {
    fr: 'L’expéditeur n’est pas l’adresse de la boîte connectée, et le droit « Envoyer en tant que » manque.',
    en: 'The sender is not the address of the mailbox logged in, and the “Send as” right is missing.',
  },
  'advice.send-as-denied.not@login-accepted': {
    fr: 'La connexion est bonne : n’y touchez pas.',
    en: 'The login is fine: leave it alone.',
  },
  'advice.send-as-denied.step.same': {
    fr: 'Le plus court : dans maestro*, mettez comme expéditeur l’adresse de la boîte qui se connecte.',
    en: 'The shortest way: in maestro*, set as sender the address of the mailbox that logs in.',
  },
  'advice.send-as-denied.step.grant': {
    fr: 'Si l’expéditeur doit être une autre adresse, donnez à la boîte connectée le droit « Envoyer en tant que » sur celle-ci.',
    en: 'If the sender must be another address, give the mailbox that logs in the “Send as” right on it.',
  },
  'advice.send-as-denied.security': {
    fr: 'Le droit « Envoyer en tant que » permet d’écrire au nom de l’autre adresse. Ne le donnez qu’à cette boîte.',
    en: 'The “Send as” right allows writing in the name of the other address. Give it to this mailbox only.',
  },
  'advice.send-as-denied.undo': {
    fr: 'Retirez le droit avec la commande d’annulation.',
    en: 'Remove the right with the undo command.',
  },
  'advice.send-as-denied.settle': {
    fr: 'Comparez l’adresse connectée et l’expéditeur : si elles diffèrent, c’est bien cela ; si elles sont les mêmes, l’expéditeur est peut-être un alias.',
    en: 'Compare the address logged in and the sender: if they differ, this is it; if they are the same, the sender may be an alias.',
  },
  'advice.sender-restricted.title': {
    fr: 'Microsoft a restreint l’envoi de ce compte ou de ce domaine',
    en: 'Microsoft has restricted sending from this account or domain',
  },
  'advice.sender-restricted.meaning': {
    fr: 'Microsoft restreint un compte ou un domaine d’où partent des messages qui ressemblent à des pourriels, ou un volume inhabituel. Il est possible que le compte ait été compromis.',
    en: 'Microsoft restricts an account or domain that sends messages that look like spam, or an unusual volume. The account may have been compromised.',
  },
  'advice.sender-restricted.not': {
    fr: 'Aucun réglage de maestro* ne lève une telle restriction, et insister la prolonge.',
    en: 'No maestro* setting lifts such a restriction, and insisting prolongs it.',
  },
  'advice.sender-restricted.step.stop': {
    fr: 'Suspendez les envois de ce compte dans maestro*.',
    en: 'Suspend sending from this account in maestro*.',
  },
  'advice.sender-restricted.step.secure': {
    fr: 'Sécurisez d’abord : changez le mot de passe du compte, faites supprimer ses mots de passe d’application par son titulaire (ils ne tombent pas avec le mot de passe), relisez ses règles de boîte et ses connexions récentes.',
    en: 'Secure first: change the account’s password, have its owner delete its app passwords (they do not fall with the password), review its inbox rules and recent sign-ins.',
  },
  'advice.sender-restricted.step.release': {
    fr: 'Retirez ensuite le compte de la liste des utilisateurs restreints. Si tout le domaine ou toute l’organisation est visé (5.7.705, 5.7.750), vérifiez les domaines acceptés et écrivez au soutien de Microsoft.',
    en: 'Then remove the account from the list of restricted users. If the whole domain or organization is concerned (5.7.705, 5.7.750), check the accepted domains and write to Microsoft support.',
  },
  'advice.sender-restricted.settle': {
    fr: 'La page des utilisateurs restreints tranche : si l’adresse y figure, c’est le compte ; sinon, c’est le domaine ou l’organisation.',
    en: 'The restricted users page settles it: if the address is there, it is the account; if not, it is the domain or the organization.',
  },
  'advice.sender-restricted.security': {
    fr: 'Rouvrir un compte avant de l’avoir sécurisé le laisse à qui l’a peut-être pris.',
    en: 'Reopening an account before securing it leaves it to whoever may have taken it.',
  },
  'advice.daily-quota.title': {
    fr: 'La limite d’envois de la journée est atteinte',
    en: 'The day’s sending limit has been reached',
  },
  'advice.daily-quota.meaning': {
    fr: 'Une boîte peut écrire à 10 000 destinataires par 24 heures glissantes ; une organisation à l’essai ou une adresse onmicrosoft.com, à bien moins.',
    en: 'A mailbox may write to 10,000 recipients in a rolling 24 hours; a trial organization or an onmicrosoft.com address, to far fewer.',
  },
  'advice.daily-quota.step.wait': {
    fr: 'Attendez 24 heures avant de reprendre, puis répartissez les envois.',
    en: 'Wait 24 hours before sending again, then spread the messages out.',
  },
  'advice.daily-quota.step.domain': {
    fr: 'Si l’expéditeur finit par onmicrosoft.com, passez à une adresse de votre propre domaine.',
    en: 'If the sender ends in onmicrosoft.com, move to an address of your own domain.',
  },
  'advice.daily-quota.step.service': {
    fr: 'Si ce volume est normal chez vous, choisissez un service fait pour cela : relais, ou Azure Communication Services.',
    en: 'If this volume is normal for you, choose a service made for it: relay, or Azure Communication Services.',
  },
  'advice.daily-quota.settle': {
    fr: 'Le code, s’il est donné, tranche : 5.1.90 ou « SubmissionQuotaExceeded », la boîte ; 5.7.232 ou 5.7.233, l’organisation ; 5.7.236, l’adresse onmicrosoft.com.',
    en: 'The code, if one is given, settles it: 5.1.90 or “SubmissionQuotaExceeded”, the mailbox; 5.7.232 or 5.7.233, the organization; 5.7.236, the onmicrosoft.com address.',
  },
  'advice.daily-quota.proof': {
    fr: 'Après l’attente, un seul message est accepté, puis les envois répartis passent.',
    en: 'After the wait, a single message is accepted, then the spread-out ones go through.',
  },
  'advice.message-rate.title': {
    fr: 'Les messages partent trop vite',
    en: 'Messages are leaving too fast',
  },
  'advice.message-rate.meaning': {
    fr: 'Une boîte envoie au plus 30 messages par minute. Au-delà, Microsoft fait attendre ou ferme la connexion.',
    en: 'A mailbox sends at most 30 messages a minute. Beyond that, Microsoft makes it wait or closes the connection.',
  },
  'advice.message-rate.not': {
    fr: 'Les messages ne sont pas refusés pour leur contenu.',
    en: 'The messages are not refused for their content.',
  },
  'advice.message-rate.step.slow': {
    fr: 'Faites partir les lots de maestro* plus lentement, moins de 30 messages par minute, et laissez passer quelques minutes avant de reprendre.',
    en: 'Send the batches of maestro* more slowly, fewer than 30 messages a minute, and let a few minutes go by before resuming.',
  },
  'advice.message-rate.step.service': {
    fr: 'Si tous partagent une seule boîte d’envoi, donnez-en une à chaque service ou passez par le relais.',
    en: 'If everyone shares one sending mailbox, give each department its own or use relay.',
  },
  'advice.message-rate.settle': {
    fr: 'Si un seul message, envoyé quelques minutes plus tard, passe, c’était le débit.',
    en: 'If a single message, sent a few minutes later, goes through, it was the rate.',
  },
  'advice.message-rate.proof': {
    fr: 'Un lot envoyé à moins de 30 messages par minute part en entier.',
    en: 'A batch sent at fewer than 30 messages a minute leaves whole.',
  },
  'advice.too-many-connections.title': {
    fr: 'Trop de connexions en même temps avec la même boîte',
    en: 'Too many connections at once with the same mailbox',
  },
  'advice.too-many-connections.meaning': {
    fr: 'Microsoft accepte trois connexions simultanées par boîte. Au-delà, les envois qui partent ensemble avec la même boîte sont retardés ou refusés.',
    en: 'Microsoft accepts three simultaneous connections per mailbox. Beyond that, messages leaving together with the same mailbox are delayed or refused.',
  },
  'advice.too-many-connections.step.queue': {
    fr: 'Faites passer les envois l’un après l’autre, ou donnez une boîte à chaque utilisateur.',
    en: 'Send one after the other, or give each user their own mailbox.',
  },
  'advice.too-many-connections.settle': {
    fr: 'Si l’envoi passe quand les autres postes se taisent, c’est bien cela.',
    en: 'If sending works while the other workstations are quiet, this is it.',
  },
  'advice.too-many-connections.proof': {
    fr: 'Plusieurs utilisateurs envoient à la même heure sans que ce texte revienne.',
    en: 'Several users send at the same time and this text does not come back.',
  },
  'advice.too-many-recipients.title': {
    fr: 'Ce message a trop de destinataires pour un seul envoi',
    en: 'This message has too many recipients for one go',
  },
  'advice.too-many-recipients.meaning': {
    fr: 'Le serveur limite le nombre de destinataires servis d’un coup. Les premiers peuvent avoir été acceptés ; les autres doivent recevoir le message dans un envoi séparé.',
    en: 'The server limits how many recipients it serves at once. The first may have been accepted; the others must get the message in a separate one.',
  },
  'advice.too-many-recipients.not': {
    fr: 'Ni le contenu du message ni sa taille ne sont visés.',
    en: 'Neither the content of the message nor its size is concerned.',
  },
  'advice.too-many-recipients.step.split': {
    fr: 'Renvoyez à ceux qui restent, par groupes plus petits, à quelques minutes d’intervalle.',
    en: 'Send again to those who remain, in smaller groups, a few minutes apart.',
  },
  'advice.too-many-recipients.step.batch': {
    fr: 'Si maestro* écrit souvent à de longues listes, faites-le partir par lots, ou employez une liste de distribution.',
    en: 'If maestro* often writes to long lists, send in batches, or use a distribution list.',
  },
  'advice.too-many-recipients.settle': {
    fr: 'Si le même message à un seul de ces destinataires passe, c’est bien le nombre.',
    en: 'If the same message to a single one of these recipients goes through, it is indeed the number.',
  },
  'advice.too-many-recipients.proof': {
    fr: 'Chaque groupe plus petit est accepté par le serveur.',
    en: 'Each smaller group is accepted by the server.',
  },
});
