import { defineMessages } from '../i18n/message.ts';
import { type Cause, onceMended, step, whenUnlocked } from './cause.ts';

const admin = 'microsoft365-admin';
const maestro = 'maestro-admin';

/** The state of the account or mailbox that logs in. */
export const accountCauses = {
  'account-locked': {
    who: 'user',
    retry: whenUnlocked,
    reversible: 'always',
    writeTo: admin,
    steps: [
      step('user', 'advice.account-locked.step.stop'),
      step(admin, 'advice.account-locked.step.log', { linkId: 'entra-admin', command: 'sign-ins' }),
      step(maestro, 'advice.account-locked.step.fix'),
      step('user', 'advice.account-locked.step.once'),
    ],
    settings: ['sign-in-log'],
    sources: ['entra-error-codes'],
  },
  'account-disabled': {
    who: 'microsoft365-admin',
    retry: { safe: false, afterSeconds: 600, attempts: 1 },
    reversible: 'always',
    writeTo: admin,
    steps: [
      step(admin, 'advice.account-disabled.step.state', {
        linkId: 'microsoft365-admin',
        command: 'mailbox-state',
      }),
      step(maestro, 'advice.account-disabled.step.other'),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['account', 'sign-in-log'],
    sources: ['entra-error-codes'],
  },
  'shared-mailbox-cannot-log-in': {
    who: 'microsoft365-admin',
    retry: onceMended,
    reversible: 'always',
    writeTo: admin,
    steps: [
      step(admin, 'advice.mailbox-unavailable.step.state', { command: 'mailbox-state' }),
      step(admin, 'advice.shared-mailbox-cannot-log-in.step.send-as', {
        linkId: 'exchange-admin',
        command: 'send-as',
      }),
      step(maestro, 'advice.shared-mailbox-cannot-log-in.step.login'),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['send-as', 'account'],
    sources: ['device-or-application'],
  },
  'mailbox-unavailable': {
    who: 'microsoft365-admin',
    retry: onceMended,
    reversible: 'always',
    writeTo: admin,
    steps: [
      step('user', 'advice.mailbox-unavailable.step.open@login-attempted'),
      step('user', 'advice.mailbox-unavailable.step.whose@!login-attempted'),
      step(admin, 'advice.mailbox-unavailable.step.state', {
        linkId: 'microsoft365-admin',
        command: 'mailbox-state',
      }),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['account'],
    sources: ['device-or-application', 'delivery-reports'],
  },
} as const satisfies Record<string, Cause>;

export const accountWords = defineMessages({
  'advice.account-locked.title': {
    fr: 'Le compte est verrouillé pour un temps',
    en: 'The account is locked for a while',
  },
  'advice.account-locked.meaning': {
    fr: 'Trop de connexions refusées se sont suivies : Microsoft verrouille le compte pour le protéger. Chaque nouvel essai prolonge l’attente.',
    en: 'Too many refused sign-ins came one after another: Microsoft locks the account to protect it. Each new attempt lengthens the wait.',
  },
  'advice.account-locked.not': {
    fr: 'Un tel verrou se lève de lui-même si les essais cessent.',
    en: 'Such a lock lifts by itself if the attempts stop.',
  },
  'advice.account-locked.step.stop': {
    fr: 'Arrêtez les envois automatiques de maestro* et de tout appareil qui emploie ce compte, et ne refaites aucun essai pour le moment.',
    en: 'Stop the automatic sending of maestro* and of any device that uses this account, and make no further attempt for now.',
  },
  'advice.account-locked.step.log': {
    fr: 'Voyez dans le journal des connexions d’où viennent les refus : un ancien mot de passe resté quelque part, ou une attaque depuis des adresses inconnues (code 50053, lisez la raison de l’échec).',
    en: 'See in the sign-in log where the refusals come from: an old password left somewhere, or an attack from unknown addresses (code 50053, read the failure reason).',
  },
  'advice.account-locked.step.fix': {
    fr: 'Pendant l’attente, corrigez le mot de passe partout où il est noté : Préférences et Gestion de la sécurité de maestro*, imprimantes, téléphones.',
    en: 'While waiting, correct the password everywhere it is kept: Préférences and Gestion de la sécurité in maestro*, printers, phones.',
  },
  'advice.account-locked.step.once': {
    fr: 'Une fois le verrou levé, faites un seul essai.',
    en: 'Once the lock is lifted, make a single test.',
  },
  'advice.account-locked.settle': {
    fr: 'Si Outlook sur le Web refuse aussi ce compte pour le moment, il est verrouillé. S’il s’ouvre, le verrou ne vise peut-être que l’adresse IP du serveur : le journal le dit.',
    en: 'If Outlook on the web also refuses this account for now, it is locked. If it opens, the lock may concern only the server’s IP address: the log says so.',
  },
  'advice.account-disabled.title': {
    fr: 'Le compte est désactivé ou sa connexion est bloquée',
    en: 'The account is disabled or its sign-in is blocked',
  },
  'advice.account-disabled.meaning': {
    fr: 'Microsoft reconnaît le compte mais n’en accepte aucune connexion : il est désactivé, sa connexion est bloquée ou sa licence a un problème.',
    en: 'Microsoft knows the account but accepts no sign-in from it: it is disabled, its sign-in is blocked, or its licence has a problem.',
  },
  'advice.account-disabled.step.state': {
    fr: 'Vérifiez l’état du compte et sa licence. S’il a été bloqué pour une raison de sécurité, réglez-la avant de le rouvrir.',
    en: 'Check the state of the account and its licence. If it was blocked for a security reason, settle that before opening it again.',
  },
  'advice.account-disabled.step.other': {
    fr: 'Si ce compte doit rester fermé, choisissez une autre boîte d’envoi et mettez son adresse dans maestro*.',
    en: 'If this account must stay closed, choose another mailbox to send from and put its address in maestro*.',
  },
  'advice.account-disabled.settle': {
    fr: 'Si Outlook sur le Web refuse aussi le compte, c’est bien lui (code 50057 au journal).',
    en: 'If Outlook on the web also refuses the account, this is it (code 50057 in the log).',
  },
  'advice.shared-mailbox-cannot-log-in.title': {
    fr: 'Une boîte partagée ne peut pas se connecter elle-même',
    en: 'A shared mailbox cannot log in by itself',
  },
  'advice.shared-mailbox-cannot-log-in.meaning': {
    fr: 'La boîte est partagée, ou c’est une boîte de salle ou d’équipement : sans licence, elle n’a pas de connexion à elle pour l’envoi SMTP.',
    en: 'The mailbox is shared, or belongs to a room or equipment: without a licence, it has no login of its own for SMTP sending.',
  },
  'advice.shared-mailbox-cannot-log-in.not': {
    fr: 'Aucun mot de passe ne résout cela : il faut une autre identité pour se connecter.',
    en: 'No password solves this: another identity is needed to log in.',
  },
  'advice.shared-mailbox-cannot-log-in.step.send-as': {
    fr: 'Donnez à un utilisateur qui a une licence le droit « Envoyer en tant que » sur la boîte partagée.',
    en: 'Give a licensed user the “Send as” right on the shared mailbox.',
  },
  'advice.shared-mailbox-cannot-log-in.step.login': {
    fr: 'Dans maestro*, connectez-vous avec l’utilisateur qui a la licence et gardez l’adresse de la boîte partagée comme expéditeur.',
    en: 'In maestro*, log in as the licensed user and keep the shared mailbox’s address as sender.',
  },
  'advice.shared-mailbox-cannot-log-in.security': {
    fr: 'Le droit « Envoyer en tant que » permet d’écrire au nom de la boîte partagée. Donnez-le à cet utilisateur seulement.',
    en: 'The “Send as” right allows writing in the name of the shared mailbox. Give it to this user only.',
  },
  'advice.shared-mailbox-cannot-log-in.undo': {
    fr: 'Retirez le droit avec la commande d’annulation.',
    en: 'Remove the right with the undo command.',
  },
  'advice.shared-mailbox-cannot-log-in.settle': {
    fr: 'Le type de la boîte tranche : « SharedMailbox », « RoomMailbox » ou « EquipmentMailbox » le confirme ; « UserMailbox » mène aux autres causes.',
    en: 'The type of the mailbox settles it: “SharedMailbox”, “RoomMailbox” or “EquipmentMailbox” confirms it; “UserMailbox” leads to the other causes.',
  },
  'advice.mailbox-unavailable.title@!login-attempted': {
    fr: 'Une boîte n’est pas utilisable',
    en: 'A mailbox cannot be used',
  },
  'advice.mailbox-unavailable.title@login-attempted': {
    fr: 'La boîte qui se connecte n’est pas utilisable',
    en: 'The mailbox that logs in cannot be used',
  },
  'advice.mailbox-unavailable.meaning.whose@!login-attempted': {
    fr: 'La boîte n’est pas en état : supprimée, désactivée, pleine ou sans licence. Dans un avis de non-remise, c’est celle du destinataire ; à l’envoi, celle qui envoie.',
    en: 'The mailbox is not able to work: deleted, disabled, full or without a licence. In a non-delivery report it is the recipient’s; while sending, the one that sends.',
  },
  'advice.mailbox-unavailable.step.whose@!login-attempted': {
    fr: 'Cherchez dans le texte de quelle boîte il s’agit : celle du destinataire, confirmez l’adresse avec lui ; la vôtre, ouvrez-la dans Outlook sur le Web.',
    en: 'Look in the text for which mailbox it is: the recipient’s, confirm the address with them; your own, open it in Outlook on the web.',
  },
  'advice.mailbox-unavailable.meaning@login-attempted': {
    fr: 'Le compte existe peut-être, mais Exchange Online ne lui trouve pas de boîte en état d’envoyer : licence absente, boîte supprimée, pleine ou pas encore prête.',
    en: 'The account may exist, but Exchange Online finds no mailbox able to send for it: no licence, or a mailbox that is deleted, full or not ready yet.',
  },
  'advice.mailbox-unavailable.step.state': {
    fr: 'Si la boîte est de votre organisation, vérifiez qu’elle existe, de quel type elle est, et qu’une licence Exchange Online lui est attribuée.',
    en: 'If the mailbox is in your organization, check that it exists, which type it is, and that an Exchange Online licence is assigned to it.',
  },
  'advice.mailbox-unavailable.step.open@login-attempted': {
    fr: 'Ouvrez la boîte dans Outlook sur le Web et voyez si elle est pleine.',
    en: 'Open the mailbox in Outlook on the web and see whether it is full.',
  },
  'advice.mailbox-unavailable.settle': {
    fr: 'Si Outlook sur le Web n’ouvre pas la boîte, elle est en cause. S’il l’ouvre et y envoie un message, cherchez plutôt du côté de la connexion SMTP.',
    en: 'If Outlook on the web does not open the mailbox, it is the cause. If it opens and sends a message, look rather at the SMTP login.',
  },
});
