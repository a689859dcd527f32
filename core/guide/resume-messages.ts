import { defineMessages } from '../i18n/message.ts';

/** The paragraph a person forwards. */
export const resumeMessages = defineMessages({
  'guide.resume.opening.user': {
    fr: 'Envoi des courriels de maestro* pour une personne, au {on} :',
    en: 'Sending mail from maestro* for one person, as of {on}:',
  },
  'guide.resume.opening.it-one': {
    fr: 'Envoi des courriels de maestro* pour une personne, réglé par les TI, au {on} :',
    en: 'Sending mail from maestro* for one person, set up by IT, as of {on}:',
  },
  'guide.resume.opening.it-many': {
    fr: 'Envoi des courriels de maestro* pour plusieurs personnes, au {on} :',
    en: 'Sending mail from maestro* for several people, as of {on}:',
  },
  'guide.resume.route.outlook': {
    fr: 'maestro* passe par Outlook, et rien n’est à changer dans maestro*.',
    en: 'maestro* goes through Outlook, and nothing is to be changed in maestro*.',
  },
  'guide.resume.route.app-password': {
    fr: 'la voie retenue est un mot de passe d’application, créé chez Microsoft et noté dans maestro*.',
    en: 'the route chosen is an app password, created at Microsoft and noted in maestro*.',
  },
  'guide.resume.route.app-password.many': {
    fr: 'la voie retenue est un mot de passe d’application par personne, créé chez Microsoft et noté dans maestro*.',
    en: 'the route chosen is one app password for each person, created at Microsoft and noted in maestro*.',
  },
  'guide.resume.route.ip-address.cloud': {
    fr: 'la voie retenue est de faire reconnaître par Microsoft 365 l’adresse de maestro*CLOUD ({address}), sans mot de passe.',
    en: 'the route chosen is to have Microsoft 365 recognise the address of maestro*CLOUD ({address}), without a password.',
  },
  'guide.resume.route.ip-address.own': {
    fr: 'la voie retenue est de faire reconnaître par Microsoft 365 l’adresse fixe du serveur, sans mot de passe.',
    en: 'the route chosen is to have Microsoft 365 recognise the server’s fixed address, without a password.',
  },
  'guide.resume.route.blocked': {
    fr: 'aucune voie ne fonctionne en l’état ; un réglage doit changer d’abord.',
    en: 'no route works as things stand; a setting must change first.',
  },
  'guide.resume.route.find-out': {
    fr: '{count, plural, one {il manque une réponse pour choisir la voie.} other {il manque # réponses pour choisir la voie.}}',
    en: '{count, plural, one {one answer is missing to choose the route.} other {# answers are missing to choose the route.}}',
  },
  'guide.resume.route.mfa-off': {
    fr: 'l’authentification multifacteur n’est pas en cause ; le message d’erreur dit où chercher.',
    en: 'multifactor authentication is not the cause; the error message says where to look.',
  },
  'guide.resume.route.other-service': {
    fr: 'le courriel de ce domaine n’est pas chez Microsoft 365 ; c’est le service qui l’héberge qui dit comment envoyer.',
    en: 'this domain’s mail is not at Microsoft 365; the service that hosts it says how to send.',
  },
  'guide.resume.route.other-program': {
    fr: 'maestro* passe par un autre logiciel, où se règle l’authentification multifacteur.',
    en: 'maestro* goes through another program, where multifactor authentication is dealt with.',
  },
  'guide.resume.deadline.retirement': {
    fr: 'Échéance : à la fin de décembre 2026, Microsoft refuse par défaut les mots de passe envoyés de cette façon ; il faut une autre voie avant.',
    en: 'Deadline: at the end of December 2026, Microsoft refuses passwords sent this way by default; another route is needed before then.',
  },
  'guide.resume.deadline.removal': {
    fr: 'Échéance : Microsoft annoncera la date du retrait définitif au second semestre de 2027.',
    en: 'Deadline: Microsoft will announce the date of final removal in the second half of 2027.',
  },
  'guide.resume.deadline.lasting': {
    fr: 'Échéance : aucune connue ; le changement de la fin de décembre 2026 ne touche pas cette voie.',
    en: 'Deadline: none known; the change at the end of December 2026 does not touch this route.',
  },
  'guide.resume.deadline.waiting': {
    fr: 'Échéance : maestro* n’envoie pas tant que rien ne change.',
    en: 'Deadline: maestro* does not send as long as nothing changes.',
  },
  'guide.resume.to-confirm': {
    fr: '{count, plural, one {Un point reste à confirmer avant d’agir.} other {# points restent à confirmer avant d’agir.}}',
    en: '{count, plural, one {One point remains to be confirmed before acting.} other {# points remain to be confirmed before acting.}}',
  },
  'guide.resume.todo': { fr: 'Qui fait quoi : {list}.', en: 'Who does what: {list}.' },
  'guide.resume.todo.item': { fr: '{who} doit {what}', en: '{who} must {what}' },
  'guide.resume.todo.then': { fr: '{first}, puis {last}', en: '{first}, then {last}' },
});
