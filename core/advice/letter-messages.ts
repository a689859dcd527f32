import { defineMessages } from '../i18n/message.ts';

/** The frame of a letter to the person who can act, and of an explanation printed as text. */
export const letterMessages = defineMessages({
  'advice.letter.subject': {
    fr: 'Objet : envoi de courriels depuis maestro* – {title}',
    en: 'Subject: sending mail from maestro* – {title}',
  },
  'advice.letter.hello': { fr: 'Bonjour,', en: 'Hello,' },
  'advice.letter.some-mailbox': { fr: 'la boîte qui envoie', en: 'the mailbox that sends' },
  'advice.letter.opening': {
    fr: 'Un envoi de courriel depuis maestro* n’a pas abouti (situation au {on}). Boîte : {mailbox}.',
    en: 'A message sent from maestro* did not go through (as of {on}). Mailbox: {mailbox}.',
  },
  'advice.letter.host': { fr: 'Serveur : {host}.', en: 'Server: {host}.' },
  'advice.letter.words': {
    fr: 'Ce que le serveur ou le système a dit :',
    en: 'What the server or the system said:',
  },
  'advice.letter.meaning': { fr: 'Ce que cela veut dire :', en: 'What this means:' },
  'advice.letter.likely': {
    fr: 'La cause la plus probable, que le texte ne nomme pas : {title}.',
    en: 'The most likely cause, which the text does not name: {title}.',
  },
  'advice.letter.others': {
    fr: 'D’autres causes restent possibles ; ce qui les distinguerait :',
    en: 'Other causes remain possible; what would tell them apart:',
  },
  'advice.letter.request': { fr: 'Ce qui est à faire :', en: 'What is to be done:' },
  'advice.letter.settings': {
    fr: 'Réglages concernés, selon la langue de vos écrans :',
    en: 'Settings concerned, in the language of your screens:',
  },
  'advice.letter.path-fr': { fr: 'En français : {path}', en: 'In French: {path}' },
  'advice.letter.path-en': { fr: 'En anglais : {path}', en: 'In English: {path}' },
  'advice.letter.powershell': { fr: 'En PowerShell :', en: 'In PowerShell:' },
  'advice.letter.connect': { fr: 'Se connecter (module {module})', en: 'Connect (module {module})' },
  'advice.letter.ask': {
    fr: 'Répondre (exécuter cette ligne seule, puis la suite)',
    en: 'Answer (run this line alone, then the rest)',
  },
  'advice.letter.check': { fr: 'Vérifier, avant et après', en: 'Check, before and after' },
  'advice.letter.read': { fr: 'Lire', en: 'Read' },
  'advice.letter.change': { fr: 'Changer', en: 'Change' },
  'advice.letter.undo': {
    fr: 'Annuler (retirer le # pour exécuter)',
    en: 'Undo (remove the # to run)',
  },
  'advice.letter.mine': {
    fr: 'De mon côté, l’assistant me propose :',
    en: 'On my side, the assistant suggests:',
  },
  'advice.letter.security': { fr: 'Ce que cela coûte en sécurité :', en: 'What it costs in security:' },
  'advice.letter.undo-words': { fr: 'Pour revenir en arrière :', en: 'To go back:' },
  'advice.letter.proof': { fr: 'Comment le vérifier :', en: 'How to check it:' },
  'advice.letter.until': { fr: 'Jusqu’à quand :', en: 'Until when:' },
  'advice.letter.settle': {
    fr: 'Si la cause paraît autre, l’observation qui tranche :',
    en: 'If the cause seems different, the observation that settles it:',
  },
  'advice.letter.sources': { fr: 'Sources :', en: 'Sources:' },
  'advice.letter.read-on': { fr: '{title}, {on}', en: '{title}, {on}' },
  'advice.letter.thanks': {
    fr: 'Merci de votre aide. Je peux refaire un essai dès que vous me le direz.',
    en: 'Thank you for your help. I can run a test again as soon as you tell me.',
  },
  'advice.text.named': { fr: 'Le texte nomme la cause.', en: 'The text names the cause.' },
  'advice.text.established': { fr: 'La cause est établie.', en: 'The cause is established.' },
  'advice.text.likely': {
    fr: 'Cause la plus probable ; le texte ne la nomme pas en toutes lettres.',
    en: 'The most likely cause; the text does not spell it out.',
  },
  'advice.text.several': {
    fr: 'Plusieurs causes sont possibles, dans cet ordre :',
    en: 'Several causes are possible, in this order:',
  },
  'advice.text.unknown': {
    fr: 'Aucune cause n’est nommée, pour ne pas en inventer une.',
    en: 'No cause is named, so as not to invent one.',
  },
  'advice.text.evidence': { fr: 'Ce qui l’indique : {evidence}', en: 'What points to it: {evidence}' },
  'advice.text.now': { fr: 'Ce que vous faites maintenant', en: 'What you do now' },
  'advice.now.microsoft365-admin': {
    fr: 'Confiez la suite à votre administrateur Microsoft 365.',
    en: 'Hand the rest to your Microsoft 365 administrator.',
  },
  'advice.now.network-admin': {
    fr: 'Confiez la suite à la personne qui gère le réseau.',
    en: 'Hand the rest to whoever manages the network.',
  },
  'advice.now.workstation-admin': {
    fr: 'Confiez la suite à la personne qui gère ce poste.',
    en: 'Hand the rest to whoever manages this computer.',
  },
  'advice.now.maestro-admin': {
    fr: 'Confiez la suite à votre administrateur maestro*.',
    en: 'Hand the rest to your maestro* administrator.',
  },
  'advice.now.microsoft': {
    fr: 'Confiez la suite au soutien de Microsoft.',
    en: 'Hand the rest to Microsoft support.',
  },
  'advice.text.collect': { fr: 'Ce qu’il faut réunir', en: 'What to collect' },
  'advice.text.if-so': { fr: 'Si c’est cela :', en: 'If this is it:' },
  'advice.text.question': { fr: 'La question suivante', en: 'The next question' },
  'advice.text.settle': { fr: 'Pour trancher', en: 'To settle it' },
  'advice.text.security': { fr: 'Ce que cela coûte en sécurité', en: 'What it costs in security' },
  'advice.text.undo': { fr: 'Pour revenir en arrière', en: 'To go back' },
  'advice.text.proof': { fr: 'Comment le vérifier', en: 'How to check it' },
  'advice.text.until': { fr: 'Jusqu’à quand', en: 'Until when' },
  'advice.text.powershell': { fr: 'En PowerShell', en: 'In PowerShell' },
  'advice.text.sources': { fr: 'Sources', en: 'Sources' },
  'advice.text.wait': {
    fr: 'Avant un nouvel essai : attendez {minutes, plural, one {# minute} other {# minutes}}, corrigez la cause, puis essayez {attempts, plural, one {une seule fois} other {# fois au plus}}.',
    en: 'Before a new attempt: wait {minutes, plural, one {# minute} other {# minutes}}, mend the cause, then try {attempts, plural, one {once} other {# times at most}}.',
  },
  'advice.text.no-retry': {
    fr: 'N’essayez plus de vous connecter avant que la cause soit corrigée : un refus de plus peut verrouiller le compte.',
    en: 'Do not try to log in again before the cause is mended: one more refusal can lock the account.',
  },
  'advice.text.masked.password': {
    fr: 'Le texte contenait un mot de passe. Il est masqué ici, mais d’autres l’ont peut-être vu : changez-le, ou supprimez ce mot de passe d’application et créez-en un autre.',
    en: 'The text contained a password. It is masked here, but others may have seen it: change it, or delete that app password and create another.',
  },
  'advice.text.masked.bearer-token': {
    fr: 'Le texte contenait un jeton d’accès. Il est masqué ici : demandez à votre administrateur de révoquer les sessions de ce compte.',
    en: 'The text contained an access token. It is masked here: ask your administrator to revoke this account’s sessions.',
  },
  'advice.text.masked.basic-credentials': {
    fr: 'Le texte contenait un nom et un mot de passe codés (base64), que n’importe qui peut relire. Ils sont masqués ici : changez ce mot de passe.',
    en: 'The text contained a name and password in base64, which anyone can read back. They are masked here: change that password.',
  },
  'advice.ask.mailbox': {
    fr: 'Adresse de la boîte qui se connecte',
    en: 'Address of the mailbox that logs in',
  },
  'advice.ask.from': { fr: 'Adresse qui doit paraître comme expéditeur', en: 'Address to appear as sender' },
  'advice.ask.address': {
    fr: 'Adresse IPv4 publique du serveur qui envoie',
    en: 'Public IPv4 address of the sending server',
  },
});
