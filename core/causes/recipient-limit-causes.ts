import { defineMessages } from '../i18n/message.ts';
import { type Cause, later, step } from './cause.ts';

const admin = 'microsoft365-admin';
const maestro = 'maestro-admin';

/** What the recipient’s mailbox can take: its room, and how much it receives at once. */
export const recipientLimitCauses = {
  'recipient-mailbox-full': {
    who: 'user',
    retry: later(86_400, 2),
    reversible: 'always',
    writeTo: admin,
    steps: [
      step('user', 'advice.recipient-mailbox-full.step.tell@!inside'),
      step(admin, 'advice.recipient-mailbox-full.step.room@inside', { linkId: 'exchange-admin' }),
      step('user', 'advice.recipient-mailbox-full.step.other'),
    ],
    sources: ['delivery-reports'],
  },
  'recipient-rate-limited': {
    who: 'user',
    retry: later(3600, 2),
    reversible: 'always',
    writeTo: maestro,
    steps: [
      step('user', 'advice.recipient-rate-limited.step.wait'),
      step(maestro, 'advice.recipient-rate-limited.step.slower'),
    ],
    sources: ['delivery-reports'],
  },
} as const satisfies Record<string, Cause>;

export const recipientLimitWords = defineMessages({
  'advice.recipient-mailbox-full.title': {
    fr: 'La boîte du destinataire est pleine',
    en: 'The recipient’s mailbox is full',
  },
  'advice.recipient-mailbox-full.meaning': {
    fr: 'L’adresse existe, mais sa boîte n’a plus de place. Rien n’est à changer dans votre envoi : le destinataire doit faire de la place.',
    en: 'The address exists, but its mailbox has no room left. Nothing is to be changed in your sending: the recipient must make room.',
  },
  'advice.recipient-mailbox-full.meaning.inside@inside': {
    fr: 'Le destinataire est dans votre organisation : votre administrateur peut voir la taille de la boîte.',
    en: 'The recipient is in your organization: your administrator can see the size of the mailbox.',
  },
  'advice.recipient-mailbox-full.step.tell@!inside': {
    fr: 'Prévenez le destinataire par un autre moyen que sa boîte est pleine, puis renvoyez quand il a fait de la place.',
    en: 'Tell the recipient by another means that their mailbox is full, then send again once they have made room.',
  },
  'advice.recipient-mailbox-full.step.room@inside': {
    fr: 'Regardez la taille de la boîte du destinataire et sa limite, puis archivez ou augmentez.',
    en: 'Look at the size of the recipient’s mailbox and its limit, then archive or raise it.',
  },
  'advice.recipient-mailbox-full.step.other': {
    fr: 'Si c’est pressé, demandez-lui une autre adresse.',
    en: 'If it is urgent, ask them for another address.',
  },
  'advice.recipient-mailbox-full.settle': {
    fr: 'Si un message vers une autre adresse part et arrive, c’est bien la boîte de ce destinataire.',
    en: 'If a message to another address leaves and arrives, it is indeed this recipient’s mailbox.',
  },
  'advice.recipient-mailbox-full.proof': {
    fr: 'Le message renvoyé arrive, et le destinataire le dit.',
    en: 'The message sent again arrives, and the recipient says so.',
  },
  'advice.recipient-rate-limited.title': {
    fr: 'Ce destinataire reçoit trop de messages à la fois',
    en: 'This recipient receives too many messages at once',
  },
  'advice.recipient-rate-limited.meaning': {
    fr: 'Le serveur limite ce qu’une même boîte reçoit en peu de temps, et cette limite est atteinte. L’adresse est bonne.',
    en: 'The server limits what one mailbox receives in a short time, and that limit is reached. The address is right.',
  },
  'advice.recipient-rate-limited.step.wait': {
    fr: 'Attendez une heure, puis renvoyez une fois ce qui n’est pas arrivé.',
    en: 'Wait an hour, then send once again what did not arrive.',
  },
  'advice.recipient-rate-limited.step.slower': {
    fr: 'Si un traitement envoie beaucoup de messages à la même adresse, groupez-les ou espacez-les.',
    en: 'If a job sends many messages to the same address, group them or spread them out.',
  },
  'advice.recipient-rate-limited.settle': {
    fr: 'Si le même message passe une heure plus tard, c’était la limite.',
    en: 'If the same message goes through an hour later, it was the limit.',
  },
  'advice.recipient-rate-limited.proof': {
    fr: 'Les messages espacés arrivent, sans nouvel avis de non-remise.',
    en: 'The messages, spread out, arrive with no new non-delivery report.',
  },
});
