import { defineMessages } from '../i18n/message.ts';

/** Words that several causes share: common steps, proofs, dates, costs. */
export const sharedWords = defineMessages({
  'advice.step.test-once': {
    fr: 'Une fois le réglage changé, relancez un seul essai. S’il échoue encore, gardez le nouveau texte : il peut nommer une autre cause.',
    en: 'Once the setting is changed, run a single test. If it still fails, keep the new text: it may name another cause.',
  },
  'advice.step.send-later': {
    fr: 'Relancez l’envoi plus tard, une seule fois, et notez l’heure s’il échoue encore.',
    en: 'Send again later, once, and note the time if it still fails.',
  },
  'advice.step.other-route': {
    fr: 'Si ce réglage doit rester comme il est, choisissez une voie qui n’ouvre aucune boîte : le relais par adresse IP (un connecteur) ou l’envoi par Outlook, selon votre installation de maestro*.',
    en: 'If this setting must stay as it is, choose a route that logs in to no mailbox: relay by IP address (a connector), or sending through Outlook, depending on your maestro* installation.',
  },
  'advice.step.personal@personal': {
    fr: 'Une boîte outlook.com, hotmail.com ou live.com n’appartient à aucune organisation : aucun administrateur ne peut y changer un réglage. Pour maestro*, employez plutôt une boîte de votre organisation Microsoft 365.',
    en: 'An outlook.com, hotmail.com or live.com mailbox belongs to no organization: no administrator can change a setting on it. For maestro*, rather use a mailbox of your Microsoft 365 organization.',
  },
  'advice.step.other-network': {
    fr: 'Faites le même essai depuis un autre réseau, par exemple le partage de connexion d’un téléphone. S’il va plus loin, la cause est sur le réseau habituel.',
    en: 'Run the same test from another network, for example a phone’s hotspot. If it goes further, the cause is on the usual network.',
  },
  'advice.step.server-settings@!foreign&!personal': {
    fr: 'Dans les réglages SMTP de maestro*, vérifiez ces trois valeurs : serveur smtp.office365.com, port 587, chiffrement STARTTLS (parfois nommé « TLS »).',
    en: 'In the SMTP settings of maestro*, check these three values: server smtp.office365.com, port 587, encryption STARTTLS (sometimes called “TLS”).',
  },
  'advice.proof.accepted': {
    fr: 'L’essai de l’assistant va jusqu’à « message accepté par le serveur », puis un courriel envoyé depuis maestro* arrive à son destinataire.',
    en: 'The assistant’s test goes as far as “message accepted by the server”, then a message sent from maestro* reaches its recipient.',
  },
  'advice.proof.greeting@!foreign': {
    fr: 'L’essai reçoit le salut du serveur, « 220 … Microsoft ESMTP MAIL Service ready », puis la liste de ce qu’il permet.',
    en: 'The test receives the server’s greeting, “220 … Microsoft ESMTP MAIL Service ready”, then the list of what it allows.',
  },
  'advice.proof.tls': {
    fr: 'L’essai passe l’étape du chiffrement : il montre TLS 1.2 ou 1.3 et un certificat qui porte le nom du serveur et que votre poste reconnaît.',
    en: 'The test passes the encryption stage: it shows TLS 1.2 or 1.3 and a certificate that carries the server’s name and that your workstation trusts.',
  },
  'advice.proof.relay': {
    fr: 'L’essai du relais est accepté pour un destinataire de l’extérieur, sans connexion à une boîte, et le message arrive.',
    en: 'The relay test is accepted for an outside recipient, with no login to a mailbox, and the message arrives.',
  },
  'advice.until.basic-auth@!personal&!oauth': {
    fr: 'Un mot de passe d’application suit le sort de l’authentification de base pour SMTP : rien ne change avant la fin de décembre 2026. Elle est ensuite désactivée par défaut ; un administrateur peut la réactiver, d’une manière qui n’était pas publiée le 21 novembre 2026. La date du retrait définitif doit être annoncée au second semestre de 2027.',
    en: 'An app password follows Basic authentication for SMTP: nothing changes before the end of December 2026. It is then off by default; an administrator can turn it back on, in a way that was not published on November 21, 2026. The date of the final removal is to be announced in the second half of 2027.',
  },
  'advice.until.connector': {
    fr: 'Aucune date de fin n’est annoncée pour le relais par connecteur. Il ne dépend ni de l’authentification multifacteur ni du retrait de l’authentification de base.',
    en: 'No end date is announced for relay through a connector. It depends neither on multifactor authentication nor on the retirement of Basic authentication.',
  },
  'advice.step.token-log@oauth': {
    fr: 'Cherchez l’application dans les journaux de connexion à la minute du refus : listes interactive, non interactive et principaux de service. Une connexion refusée y porte son code, et le nom de la stratégie s’il y en a une.',
    en: 'Look for the application in the sign-in logs at the minute of the refusal: interactive, non-interactive and service principal lists. A refused sign-in carries its code there, and the name of the policy where there is one.',
  },
  'advice.security.exclusion': {
    fr: 'La boîte exclue accepte une connexion sans second facteur. Excluez-la seule, réservez-la à cet envoi, limitez-la par une autre règle à l’adresse IP connue, et notez l’exception.',
    en: 'The excluded mailbox accepts a login with no second factor. Exclude it alone, keep it for this sending only, restrict it to the known IP address with another policy, and record the exception.',
  },
  'advice.security.connector': {
    fr: 'Tout ce qui sort par cette adresse IP peut envoyer au nom de vos domaines. L’adresse doit être fixe et ne servir qu’à votre organisation ; Microsoft prévient qu’un connecteur fondé sur une adresse partagée peut cesser de fonctionner sans préavis.',
    en: 'Anything that leaves through this IP address can send in the name of your domains. The address must be fixed and serve your organization alone; Microsoft warns that a connector resting on a shared address may stop working without notice.',
  },
  'advice.undo.exclusion': {
    fr: 'Retirez la boîte des exclusions de la stratégie : la règle s’applique de nouveau.',
    en: 'Remove the mailbox from the policy’s exclusions: the policy applies again.',
  },
  'advice.undo.connector': {
    fr: 'Désactivez ou supprimez le connecteur : l’adresse IP n’est plus reconnue.',
    en: 'Turn off or delete the connector: the IP address is no longer recognized.',
  },
});
