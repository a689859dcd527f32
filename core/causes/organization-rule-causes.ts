import { defineMessages } from '../i18n/message.ts';
import { type Cause, onceMended, step } from './cause.ts';

const admin = 'microsoft365-admin';

/** What an organization’s own mail rules refuse, and what a domain must prove. */
export const organizationRuleCauses = {
  'transport-rule-rejected': {
    who: admin,
    retry: onceMended,
    reversible: 'always',
    writeTo: admin,
    steps: [
      step('user', 'advice.transport-rule-rejected.step.read'),
      step(admin, 'advice.transport-rule-rejected.step.find', { linkId: 'exchange-admin' }),
      step('user', 'advice.transport-rule-rejected.step.recipient@!inside'),
    ],
    settings: ['mail-flow-rules'],
    sources: ['delivery-reports'],
  },
  'forwarding-blocked': {
    who: admin,
    retry: onceMended,
    reversible: 'always',
    writeTo: admin,
    steps: [
      step('user', 'advice.forwarding-blocked.step.remove'),
      step(admin, 'advice.forwarding-blocked.step.decide'),
    ],
    settings: ['outbound-spam'],
    sources: ['delivery-reports'],
  },
  'sender-unauthenticated': {
    who: admin,
    retry: onceMended,
    reversible: 'always',
    writeTo: admin,
    steps: [
      step(admin, 'advice.sender-unauthenticated.step.spf@!address'),
      step(admin, 'advice.sender-unauthenticated.step.spf@address'),
      step(admin, 'advice.sender-unauthenticated.step.dkim'),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['domains'],
    sources: ['delivery-reports'],
  },
} as const satisfies Record<string, Cause>;

export const organizationRuleWords = defineMessages({
  'advice.transport-rule-rejected.title': {
    fr: 'Une règle de courrier d’une organisation refuse ce message',
    en: 'A mail flow rule of an organization refuses this message',
  },
  'advice.transport-rule-rejected.meaning': {
    fr: 'Un administrateur a écrit une règle de flux de courrier (règle de transport) qui arrête les messages de ce genre.',
    en: 'An administrator wrote a mail flow rule (transport rule) that stops messages of this kind.',
  },
  'advice.transport-rule-rejected.meaning.inside@inside': {
    fr: 'Le destinataire est dans votre organisation : la règle est la vôtre.',
    en: 'The recipient is in your organization: the rule is your own.',
  },
  'advice.transport-rule-rejected.meaning.whose@!inside': {
    fr: 'La règle est celle de votre organisation ou celle du destinataire ; le nom de l’organisation ou du serveur qui refuse, s’il est donné, dit laquelle.',
    en: 'The rule is your organization’s or the recipient’s; the name of the organization or server that refuses, if it is given, says which.',
  },
  'advice.transport-rule-rejected.step.read': {
    fr: 'Lisez le refus en entier : il porte souvent l’explication de l’administrateur, qui dit quoi changer.',
    en: 'Read the whole refusal: it often carries the administrator’s explanation, which says what to change.',
  },
  'advice.transport-rule-rejected.step.find': {
    fr: 'Cherchez, par un suivi des messages, la règle qui a refusé celui-ci ; si elle est de votre organisation, excluez-en cet envoi ou cette boîte.',
    en: 'Find, with a message trace, the rule that refused this one; if it is your organization’s, exclude this sending or this mailbox from it.',
  },
  'advice.transport-rule-rejected.step.recipient@!inside': {
    fr: 'Si la règle est celle du destinataire, transmettez-lui le texte du refus : son administrateur seul peut la changer.',
    en: 'If the rule is the recipient’s, pass the text of the refusal on to them: their administrator alone can change it.',
  },
  'advice.transport-rule-rejected.settle': {
    fr: 'Le suivi des messages de votre organisation tranche : s’il nomme une règle, elle est chez vous ; s’il montre le message parti, elle est chez le destinataire.',
    en: 'Your organization’s message trace settles it: if it names a rule, it is yours; if it shows the message as sent, it is the recipient’s.',
  },
  'advice.forwarding-blocked.title': {
    fr: 'L’organisation interdit le transfert automatique vers l’extérieur',
    en: 'The organization forbids automatic forwarding to the outside',
  },
  'advice.forwarding-blocked.meaning': {
    fr: 'Une règle de boîte ou un transfert renvoie le message à une adresse de l’extérieur, ce que la stratégie antipourriel sortante n’admet pas. L’envoi d’origine n’est pas visé.',
    en: 'An inbox rule or a forwarding setting sends the message on to an outside address, which the outbound spam policy does not allow. The original sending is not concerned.',
  },
  'advice.forwarding-blocked.step.remove': {
    fr: 'Écrivez directement à la personne de l’extérieur, ou faites retirer le transfert de la boîte qui renvoie.',
    en: 'Write to the outside person directly, or have the forwarding removed from the mailbox that sends on.',
  },
  'advice.forwarding-blocked.step.decide': {
    fr: 'Si ce transfert est voulu, permettez-le à cette seule boîte par une stratégie antipourriel sortante qui lui est réservée.',
    en: 'If this forwarding is wanted, allow it for this one mailbox with an outbound spam policy of its own.',
  },
  'advice.forwarding-blocked.security': {
    fr: 'Un transfert vers l’extérieur est un moyen courant de faire sortir du courrier à l’insu de tous : vérifiez d’abord qui l’a mis en place.',
    en: 'Forwarding to the outside is a usual way to take mail out unnoticed: first check who set it up.',
  },
  'advice.forwarding-blocked.undo': {
    fr: 'Retirez la stratégie réservée à cette boîte : l’interdiction générale s’applique de nouveau.',
    en: 'Remove the policy kept for this mailbox: the general prohibition applies again.',
  },
  'advice.forwarding-blocked.settle': {
    fr: 'Si un message écrit directement à l’adresse de l’extérieur arrive, c’est bien le transfert.',
    en: 'If a message written directly to the outside address arrives, it is indeed the forwarding.',
  },
  'advice.forwarding-blocked.proof': {
    fr: 'Le message transféré arrive à l’adresse de l’extérieur, sans avis de non-remise.',
    en: 'The forwarded message arrives at the outside address, with no non-delivery report.',
  },
  'advice.sender-unauthenticated.title': {
    fr: 'Le domaine de l’expéditeur ne prouve pas que l’envoi vient de lui',
    en: 'The sender’s domain does not prove that the message comes from it',
  },
  'advice.sender-unauthenticated.meaning': {
    fr: 'Le serveur qui reçoit exige une preuve (SPF, DKIM ou DMARC) que cet envoi ne porte pas, ou qui ne correspond pas au domaine de l’expéditeur.',
    en: 'The receiving server requires a proof (SPF, DKIM or DMARC) that this message does not carry, or that does not match the sender’s domain.',
  },
  'advice.sender-unauthenticated.step.spf@!address': {
    fr: 'Dans le DNS du domaine de l’expéditeur, ajoutez l’adresse IP qui envoie à l’enregistrement SPF.',
    en: 'In the DNS of the sender’s domain, add the IP address that sends to the SPF record.',
  },
  'advice.sender-unauthenticated.step.spf@address': {
    fr: 'Dans le DNS du domaine de l’expéditeur, vérifiez que l’enregistrement SPF permet l’adresse {address}.',
    en: 'In the DNS of the sender’s domain, check that the SPF record allows the address {address}.',
  },
  'advice.sender-unauthenticated.step.dkim': {
    fr: 'Activez la signature DKIM du domaine, puis publiez un enregistrement DMARC.',
    en: 'Turn on DKIM signing for the domain, then publish a DMARC record.',
  },
  'advice.sender-unauthenticated.settle': {
    fr: 'L’en-tête Authentication-Results d’un message reçu ailleurs tranche : spf, dkim et dmarc y sont chacun « pass » ou « fail ».',
    en: 'The Authentication-Results header of a message received elsewhere settles it: spf, dkim and dmarc each read “pass” or “fail” there.',
  },
  'advice.sender-unauthenticated.proof': {
    fr: 'Un message reçu montre spf, dkim et dmarc en « pass » dans son en-tête Authentication-Results.',
    en: 'A received message shows spf, dkim and dmarc as “pass” in its Authentication-Results header.',
  },
});
