import { defineMessages } from '../../i18n/message.ts';

/** Words of the sign-in analysis. */
export const signInMessages = defineMessages({
  'signins.status.works': { fr: 'fonctionne', en: 'works' },
  'signins.status.will-fail': { fr: 'va cesser', en: 'will fail' },
  'signins.status.fails': { fr: 'échoue', en: 'fails' },
  'signins.status.unclear': { fr: 'indéterminé', en: 'unclear' },
  'signins.status.absent': { fr: 'absente de ces journaux', en: 'absent from these logs' },

  'signins.column.mailbox': { fr: 'Boîte', en: 'Mailbox' },
  'signins.column.status': { fr: 'État', en: 'Status' },
  'signins.column.attempts': { fr: 'Tentatives', en: 'Attempts' },
  'signins.column.successes': { fr: 'Réussites', en: 'Successes' },
  'signins.column.failures': { fr: 'Échecs', en: 'Failures' },
  'signins.column.last-success': { fr: 'Dernière réussite (UTC)', en: 'Last success (UTC)' },
  'signins.column.last-failure': { fr: 'Dernier échec (UTC)', en: 'Last failure (UTC)' },
  'signins.column.error': { fr: 'Code', en: 'Code' },
  'signins.column.meaning': { fr: 'Signification', en: 'Meaning' },
  'signins.column.refused-by': { fr: 'Refusée par', en: 'Refused by' },
  'signins.column.would-be-refused-by': {
    fr: 'Serait refusée par (Rapport uniquement)',
    en: 'Would be refused by (report-only)',
  },
  'signins.column.addresses': { fr: 'Adresses', en: 'Addresses' },
  'signins.column.from-cloud': { fr: 'Depuis maestro*CLOUD', en: 'From maestro*CLOUD' },

  'signins.error.success': { fr: 'Connexion acceptée.', en: 'Sign-in accepted.' },
  'signins.error.unknown-user': {
    fr: 'Cette adresse n’existe pas dans l’organisation.',
    en: 'This address does not exist in the organization.',
  },
  'signins.error.locked': {
    fr: 'Compte verrouillé, ou adresse jugée malveillante : la raison de l’échec le précise. Cessez d’essayer un moment.',
    en: 'Account locked, or an address considered malicious: the failure reason tells which. Stop trying for a while.',
  },
  'signins.error.expired': { fr: 'Mot de passe expiré.', en: 'Password expired.' },
  'signins.error.no-password': {
    fr: 'Aucun mot de passe valide enregistré pour ce compte.',
    en: 'No valid password on record for this account.',
  },
  'signins.error.disabled': { fr: 'Compte désactivé.', en: 'Account disabled.' },
  'signins.error.mfa-required': {
    fr: 'Mot de passe juste, mais un second facteur est exigé et SMTP ne peut pas le présenter.',
    en: 'Right password, but a second factor is required and SMTP cannot present one.',
  },
  'signins.error.mfa-registration': {
    fr: 'Mot de passe juste, mais la personne doit d’abord inscrire son second facteur.',
    en: 'Right password, but the person must first register a second factor.',
  },
  'signins.error.wrong-password': {
    fr: 'Mot de passe ou nom d’utilisateur refusé : souvent le mot de passe ordinaire à la place du mot de passe d’application, ou un ancien resté noté dans maestro*.',
    en: 'Password or user name refused: often the ordinary password in place of the app password, or an old one still noted in maestro*.',
  },
  'signins.error.policy': {
    fr: 'Mot de passe juste, refusé par une stratégie d’accès conditionnel.',
    en: 'Right password, refused by a Conditional Access policy.',
  },
  'signins.error.device': {
    fr: 'Mot de passe juste, mais une stratégie exige un appareil ou une application conforme.',
    en: 'Right password, but a policy requires a compliant device or application.',
  },
  'signins.error.external': {
    fr: 'Mot de passe juste, mais une vérification externe est exigée.',
    en: 'Right password, but an external check is required.',
  },
  'signins.error.risk': {
    fr: 'Changement de mot de passe exigé parce que le compte est jugé à risque.',
    en: 'Password change required because the account is rated at risk.',
  },
  'signins.error.security-defaults': {
    fr: 'Mot de passe juste, refusé par les paramètres de sécurité par défaut.',
    en: 'Right password, refused by security defaults.',
  },
  'signins.error.other': {
    fr: 'Code que l’assistant ne connaît pas ; lisez la raison donnée par Microsoft.',
    en: 'A code the assistant does not know; read the reason Microsoft gives.',
  },

  'signins.problem.broken-row': {
    fr: '{count, plural, one {# ligne mal formée, laissée de côté} other {# lignes mal formées, laissées de côté}}',
    en: '{count, plural, one {# malformed row, left out} other {# malformed rows, left out}}',
  },
  'signins.problem.unclosed-quote': {
    fr: '{count, plural, one {# guillemet jamais refermé ; la lecture a repris à la ligne suivante} other {# guillemets jamais refermés ; la lecture a repris à la ligne suivante}}',
    en: '{count, plural, one {# quote never closed; reading resumed on the next line} other {# quotes never closed; reading resumed on the next line}}',
  },
  'signins.problem.row-too-long': {
    fr: '{count, plural, one {# ligne démesurée (plus de 4 Mo), laissée de côté} other {# lignes démesurées (plus de 4 Mo), laissées de côté}}',
    en: '{count, plural, one {# oversized row (over 4 MB), left out} other {# oversized rows (over 4 MB), left out}}',
  },
  'signins.problem.short-row': {
    fr: '{count, plural, one {# ligne incomplète, laissée de côté} other {# lignes incomplètes, laissées de côté}}',
    en: '{count, plural, one {# incomplete row, left out} other {# incomplete rows, left out}}',
  },
  'signins.problem.no-mailbox': {
    fr: '{count, plural, one {# connexion SMTP sans nom d’utilisateur} other {# connexions SMTP sans nom d’utilisateur}}',
    en: '{count, plural, one {# SMTP sign-in without a user name} other {# SMTP sign-ins without a user name}}',
  },
  'signins.problem.date-unreadable': {
    fr: '{count, plural, one {# date dans un format local, comptée sans être devinée} other {# dates dans un format local, comptées sans être devinées}}',
    en: '{count, plural, one {# date in a local format, counted but not guessed} other {# dates in a local format, counted but not guessed}}',
  },
  'signins.problem.not-a-sign-in': {
    fr: '{count, plural, one {# entrée qui n’est pas la connexion d’une personne, laissée de côté} other {# entrées qui ne sont pas des connexions de personnes, laissées de côté}}',
    en: '{count, plural, one {# entry that is not a person’s sign-in, left out} other {# entries that are not people’s sign-ins, left out}}',
  },
  'signins.problem.broken-json': {
    fr: '{count, plural, one {# entrée JSON illisible, laissée de côté} other {# entrées JSON illisibles, laissées de côté}}',
    en: '{count, plural, one {# unreadable JSON entry, left out} other {# unreadable JSON entries, left out}}',
  },
  'signins.problem.truncated': {
    fr: '{count, plural, one {# fichier coupé avant la fin : téléchargez-le de nouveau} other {# fichiers coupés avant la fin : téléchargez-les de nouveau}}',
    en: '{count, plural, one {# file cut before its end: download it again} other {# files cut before their end: download them again}}',
  },
  'signins.problem.unknown-client': {
    fr: '{count, plural, one {# connexion d’un client que l’assistant ne connaît pas} other {# connexions de clients que l’assistant ne connaît pas}}',
    en: '{count, plural, one {# sign-in by a client the assistant does not know} other {# sign-ins by clients the assistant does not know}}',
  },
  'signins.problem.no-client': {
    fr: '{count, plural, one {# connexion dont le client n’est pas dit} other {# connexions dont le client n’est pas dit}}',
    en: '{count, plural, one {# sign-in whose client is not said} other {# sign-ins whose client is not said}}',
  },

  'signins.summary': {
    fr: '{rows, plural, one {# connexion lue} other {# connexions lues}}, dont {smtp, number} par SMTP, de {mailboxes, plural, one {# boîte} other {# boîtes}}.',
    en: '{rows, plural, one {# sign-in read} other {# sign-ins read}}, {smtp, number} of them by SMTP, from {mailboxes, plural, one {# mailbox} other {# mailboxes}}.',
  },
  'signins.span': { fr: 'Du {first} au {last} (UTC).', en: 'From {first} to {last} (UTC).' },
  'signins.cloud': {
    fr: '{attempts, plural, =0 {Aucune tentative} one {# tentative} other {# tentatives}} depuis l’adresse de maestro*CLOUD ({address}){attempts, plural, =0 {} other {, dont {failures, plural, =0 {aucune refusée} one {# refusée} other {# refusées}}}}.',
    en: '{attempts, plural, =0 {No attempt} one {# attempt} other {# attempts}} from the address of maestro*CLOUD ({address}){attempts, plural, =0 {} other {, {failures, plural, =0 {none} other {#}} of them refused}}.',
  },
  'signins.legacy': {
    fr: 'Autres anciens protocoles vus : {list}. Une stratégie contre l’authentification héritée les arrêtera aussi.',
    en: 'Other old protocols seen: {list}. A policy against legacy authentication will stop them too.',
  },
  'signins.repeated': {
    fr: '{count, plural, one {# connexion se trouvait plusieurs fois dans ces fichiers ; elle est comptée une fois.} other {# connexions se trouvaient plusieurs fois dans ces fichiers ; chacune est comptée une fois.}}',
    en: '{count, plural, one {# sign-in was in these files more than once; it is counted once.} other {# sign-ins were in these files more than once; each is counted once.}}',
  },
  'signins.client.imap': { fr: 'IMAP', en: 'IMAP' },
  'signins.client.pop': { fr: 'POP3', en: 'POP3' },
  'signins.client.activesync': { fr: 'Exchange ActiveSync', en: 'Exchange ActiveSync' },
  'signins.client.ews': { fr: 'services web Exchange', en: 'Exchange Web Services' },
  'signins.client.mapi': { fr: 'MAPI sur HTTP', en: 'MAPI over HTTP' },
  'signins.client.outlook-anywhere': { fr: 'Outlook Anywhere', en: 'Outlook Anywhere' },
  'signins.client.other-legacy': { fr: 'autres anciens clients', en: 'other old clients' },
  'signins.heading.set-aside': { fr: 'Fichiers laissés de côté', en: 'Files set aside' },
  'signins.no-policies': {
    fr: 'Ces fichiers ne nomment pas les stratégies pour {count, plural, one {une boîte qui fonctionne} other {# boîtes qui fonctionnent}} ({names}) : « qui va cesser » ne s’y lit pas. Téléchargez aussi l’export JSON.',
    en: 'These files do not name the policies for {count, plural, one {a mailbox that works} other {# mailboxes that work}} ({names}): who will fail cannot be read from them. Download the JSON export too.',
  },
  'signins.empty-policies': {
    fr: 'La liste des stratégies est vide pour {count, plural, one {une boîte qui fonctionne} other {# boîtes qui fonctionnent}} ({names}) : aucune ne s’applique, ou le compte qui a lu les journaux n’avait pas le droit de lire les stratégies (Policy.Read.ConditionalAccess). « Qui va cesser » ne s’y lit donc pas ; donnez les stratégies elles-mêmes à « whatif ».',
    en: 'The list of policies is empty for {count, plural, one {a mailbox that works} other {# mailboxes that work}} ({names}): none applies, or the account that read the logs had no right to read policies (Policy.Read.ConditionalAccess). So who will fail cannot be read from it; give the policies themselves to “whatif”.',
  },
  'signins.no-smtp': {
    fr: 'Aucune connexion SMTP dans ces fichiers. Lisez aussi l’export des connexions non interactives ; le relais par adresse IP et l’envoi direct n’y paraissent jamais.',
    en: 'No SMTP sign-in in these files. Read the non-interactive export too; the IP-address relay and direct send never appear there.',
  },
  'signins.left-out': {
    fr: 'Les limites de groupes ont été atteintes ; {count, number} connexions sont comptées dans les totaux seulement.',
    en: 'Grouping limits were reached; {count, number} sign-ins are counted in the totals only.',
  },
  'signins.progress': {
    fr: '{percent} % · {rows, number} lignes · {rate, number} lignes/s · encore {seconds} s',
    en: '{percent}% · {rows, number} rows · {rate, number} rows/s · {seconds} s left',
  },
  'signins.written': { fr: 'Tableau écrit dans {file}.', en: 'Table written to {file}.' },
  'signins.heading.errors': { fr: 'Codes d’erreur', en: 'Error codes' },
  'signins.heading.policies': { fr: 'Stratégies', en: 'Policies' },
  'signins.heading.addresses': { fr: 'Adresses', en: 'Addresses' },
  'signins.heading.problems': { fr: 'À savoir sur les fichiers', en: 'About the files' },
  'signins.policy-line': {
    fr: '{name} : {refused, number} refusées, {wouldRefuse, number} seraient refusées (Rapport uniquement)',
    en: '{name}: {refused, number} refused, {wouldRefuse, number} would be refused (report-only)',
  },
  'signins.reason': {
    fr: 'Raison donnée par Microsoft : {reason}',
    en: 'Reason given by Microsoft: {reason}',
  },
});
