import { defineMessages } from '../i18n/message.ts';

export const spfMessages = defineMessages({
  'spf.edit.unchanged': {
    fr: 'L’enregistrement SPF actuel convient : il n’y a rien à y changer.',
    en: 'Today’s SPF record is right: there is nothing to change in it.',
  },
  'spf.edit.proposed': {
    fr: 'Enregistrement SPF à publier, en remplacement de l’actuel :',
    en: 'SPF record to publish, in place of today’s:',
  },
  'spf.edit.refused.syntax': {
    fr: 'Aucune correction n’est proposée : l’enregistrement actuel contient « {detail} », qu’il faut d’abord corriger.',
    en: 'No correction is proposed: today’s record contains “{detail}”, which must be corrected first.',
  },
  'spf.edit.refused.lookups': {
    fr: 'Aucune correction n’est proposée : l’enregistrement réuni demanderait {detail} recherches DNS, plus que les 10 permises. Retirez d’abord des services inutilisés.',
    en: 'No correction is proposed: the merged record would take {detail} DNS lookups, more than the 10 allowed. Remove unused services first.',
  },
  'spf.edit.refused.length': {
    fr: 'Aucune correction n’est proposée : l’enregistrement compterait {detail} caractères. Retirez d’abord ce qui ne sert plus.',
    en: 'No correction is proposed: the record would have {detail} characters. Remove what is no longer used first.',
  },
  'spf.edit.refused.redirects': {
    fr: 'Aucune correction n’est proposée : les enregistrements contiennent « redirect= » et ne peuvent pas être réunis sans risque. La personne qui gère le DNS doit choisir lequel garder.',
    en: 'No correction is proposed: the records contain “redirect=” and cannot be merged safely. Whoever manages the DNS must choose which one to keep.',
  },
  'spf.edit.refused.absent': {
    fr: 'Aucun enregistrement n’est proposé : rien ne dit que ce domaine existe.',
    en: 'No record is proposed: nothing shows that this domain exists.',
  },
  'spf.edit.refused.unread': {
    fr: 'Aucune correction n’est proposée : l’enregistrement actuel n’a pas pu être lu en entier. Recommencez plus tard.',
    en: 'No correction is proposed: today’s record could not be read completely. Try again later.',
  },
  'spf.note.new-record': {
    fr: 'Aucun SPF n’existait. Ajoutez-y les autres services qui envoient en votre nom avant de le publier.',
    en: 'There was no SPF record. Add the other services that send in your name before publishing it.',
  },
  'spf.note.merged': {
    fr: 'Les enregistrements sont réunis en un seul, avec la fin la moins sévère. Supprimez les anciens en publiant celui-ci.',
    en: 'The records are merged into one, with the most lenient ending. Delete the old ones when you publish this one.',
  },
  'spf.note.microsoft-added': {
    fr: 'Les serveurs de Microsoft 365 sont ajoutés, car les messages sortent par eux.',
    en: 'Microsoft 365’s servers are added, since the messages leave through them.',
  },
  'spf.note.microsoft-left-out': {
    fr: 'Les serveurs de Microsoft 365 manquent, mais les ajouter dépasserait la limite de recherches, ou leur coût n’a pas pu être mesuré. Libérez d’abord de la place.',
    en: 'Microsoft 365’s servers are missing, but adding them would exceed the lookup limit, or their cost could not be measured. Make room first.',
  },
  'spf.note.still-over-limit': {
    fr: 'L’adresse est reconnue avant que la limite de recherches ne soit atteinte, mais les autres envois restent en erreur tant que l’enregistrement n’est pas allégé.',
    en: 'The address is recognised before the lookup limit is reached, but other messages remain in error until the record is made lighter.',
  },
  'spf.note.long': {
    fr: 'L’enregistrement est long. S’il faut le saisir en chaînes de 255 caractères, coupez-le comme indiqué.',
    en: 'The record is long. If it must be entered in strings of 255 characters, cut it as shown.',
  },
  'checklist.item.mx': { fr: 'Serveur Microsoft 365 (MX)', en: 'Microsoft 365 server (MX)' },
  'checklist.item.spf-address': { fr: 'SPF accepte l’adresse', en: 'SPF accepts the address' },
  'checklist.item.spf-record': { fr: 'Un seul enregistrement SPF', en: 'One SPF record' },
  'checklist.item.spf-lookups': { fr: 'Recherches DNS du SPF', en: 'DNS lookups of SPF' },
  'checklist.item.spf-microsoft': { fr: 'SPF inclut Microsoft 365', en: 'SPF includes Microsoft 365' },
  'checklist.item.dkim': { fr: 'Clés DKIM de Microsoft 365', en: 'DKIM keys of Microsoft 365' },
  'checklist.item.dmarc': { fr: 'DMARC', en: 'DMARC' },
  'checklist.item.seen-address': { fr: 'Adresse vue par le serveur', en: 'Address seen by the server' },
  'checklist.item.relay': { fr: 'Essai du relais', en: 'Relay test' },
  'checklist.change.first': {
    fr: '{item} : vérifié pour la première fois',
    en: '{item}: checked for the first time',
  },
  'checklist.change.better': {
    fr: '{item} : réglé depuis le {date} ({before} → {after})',
    en: '{item}: settled since {date} ({before} → {after})',
  },
  'checklist.change.worse': {
    fr: '{item} : ne convient plus, alors que c’était bon le {date} ({before} → {after})',
    en: '{item}: no longer right, while it was on {date} ({before} → {after})',
  },
  'checklist.change.changed': {
    fr: '{item} : a changé depuis le {date} ({before} → {after})',
    en: '{item}: changed since {date} ({before} → {after})',
  },
  'checklist.change.unread': {
    fr: '{item} : pas de réponse cette fois ; dernière vérification le {date}',
    en: '{item}: no answer this time; last checked on {date}',
  },
});
