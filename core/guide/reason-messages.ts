import { defineMessages } from '../i18n/message.ts';

/** Why a plan says what it says. */
export const reasonMessages = defineMessages({
  'guide.reason.outlook': {
    fr: 'Outlook a déjà fait l’authentification multifacteur : maestro* n’a pas de mot de passe à présenter.',
    en: 'Outlook has already done multifactor authentication: maestro* has no password to present.',
  },
  'guide.reason.outlook.prompt': {
    fr: 'Si une fenêtre demande un code ou une approbation, c’est Outlook qui ouvre votre session. C’est normal, et votre réponse suffit.',
    en: 'If a window asks for a code or an approval, Outlook is opening your session. This is normal, and your answer is enough.',
  },
  'guide.reason.outlook.on-site': {
    fr: 'C’est l’usage courant quand maestro* est installé chez vous.',
    en: 'This is the usual practice when maestro* is installed on your premises.',
  },
  'guide.reason.outlook.cloud': {
    fr: 'Avec maestro*CLOUD, l’usage courant est SMTP ; votre configuration est une exception, et c’est elle qui compte.',
    en: 'With maestro*CLOUD, the usual practice is SMTP; your configuration is an exception, and it is what counts.',
  },
  'guide.reason.smtp': {
    fr: 'maestro* envoie par SMTP. Le mot de passe habituel ne suffit plus : SMTP ne peut montrer ni code ni approbation.',
    en: 'maestro* sends by SMTP. The usual password is no longer enough: SMTP can show neither code nor approval.',
  },
  'guide.reason.chosen.stands': {
    fr: 'Le préréglage de ce poste choisit cette voie.',
    en: 'This workstation’s preset chooses this route.',
  },
  'guide.reason.chosen.app-password': {
    fr: 'Le préréglage de ce poste choisit le mot de passe d’application, mais ce qui est connu ici mène ailleurs : prévenez vos TI avant d’agir.',
    en: 'This workstation’s preset chooses the app password, but what is known here leads elsewhere: tell your IT before acting.',
  },
  'guide.reason.chosen.ip-address': {
    fr: 'Le préréglage de ce poste choisit l’adresse IP, mais ce qui est connu ici mène ailleurs : prévenez vos TI avant d’agir.',
    en: 'This workstation’s preset chooses the IP address, but what is known here leads elsewhere: tell your IT before acting.',
  },
  'guide.reason.app-password.option-visible': {
    fr: 'Microsoft offre le mot de passe d’application sur votre page : c’est le signe que l’authentification multifacteur y est réglée personne par personne.',
    en: 'Microsoft offers the app password on your page: it shows that multifactor authentication is set person by person there.',
  },
  'guide.reason.app-password.per-user': {
    fr: 'L’authentification multifacteur est imposée personne par personne : c’est le seul cas où Microsoft permet les mots de passe d’application.',
    en: 'Multifactor authentication is imposed person by person: the only case where Microsoft allows app passwords.',
  },
  'guide.reason.app-password.alone': {
    fr: 'Vous pouvez la suivre par vous-même, sans droits d’administrateur.',
    en: 'You can follow it by yourself, without administrator rights.',
  },
  'guide.reason.app-password.no-address': {
    fr: 'La voie de l’adresse IP demande une adresse fixe, que le serveur n’a pas.',
    en: 'The IP-address route takes a fixed address, which the server does not have.',
  },
  'guide.reason.ip-address.no-sign-in': {
    fr: 'Cette voie n’ouvre aucune session : ni l’authentification multifacteur, ni les stratégies d’accès, ni le changement de la fin de décembre 2026 ne la touchent.',
    en: 'This route makes no sign-in: neither multifactor authentication, nor access policies, nor the change at the end of December 2026 touches it.',
  },
  'guide.reason.ip-address.one-setting': {
    fr: 'Un seul réglage dans Microsoft 365 sert toutes les personnes qui envoient.',
    en: 'One setting in Microsoft 365 serves everyone who sends.',
  },
  'guide.reason.ip-address.not-alone': {
    fr: 'Elle demande un administrateur Microsoft 365 : ce plan dit quoi lui transmettre.',
    en: 'It takes a Microsoft 365 administrator: this plan says what to pass on.',
  },
  'guide.reason.address.none': {
    fr: 'Le serveur n’a pas d’adresse fixe : Microsoft 365 ne peut pas le reconnaître.',
    en: 'The server has no fixed address: Microsoft 365 cannot recognise it.',
  },
  'guide.reason.mfa-off': {
    fr: 'L’authentification multifacteur est déclarée désactivée : un refus vient d’ailleurs, et son texte dit souvent d’où.',
    en: 'Multifactor authentication is stated to be off: a refusal comes from elsewhere, and its text often says where.',
  },
  'guide.reason.mfa-off.no-app-password': {
    fr: 'Un mot de passe d’application n’est ni offert ni utile dans ce cas : c’est le mot de passe de la boîte qui sert.',
    en: 'An app password is neither offered nor useful in this case: the mailbox’s own password serves.',
  },
  'guide.reason.other-program': {
    fr: 'Nous ne savons pas comment ce logiciel ouvre sa session chez Microsoft : son éditeur ou le soutien technique de maestro* peut le dire.',
    en: 'We do not know how this program signs in at Microsoft: its publisher or maestro* technical support can tell.',
  },
  'guide.reason.other-program.can': {
    fr: 'L’assistant peut expliquer un message d’erreur de Microsoft et refaire le plan si maestro* passe à SMTP ou à Outlook. Il ne règle pas ce logiciel.',
    en: 'The assistant can explain an error message from Microsoft, and plan again if maestro* moves to SMTP or Outlook. It does not set up this program.',
  },
  'guide.reason.other-service': {
    fr: 'Un mot de passe d’application et une adresse autorisée ne servent qu’à une boîte de Microsoft 365.',
    en: 'An app password and an allowed address serve a Microsoft 365 mailbox alone.',
  },
  'guide.reason.find-out.program': {
    fr: 'Tout dépend du logiciel de courriel choisi dans maestro*. Il se lit en une minute.',
    en: 'Everything depends on the mail program chosen in maestro*. Reading it takes a minute.',
  },
  'guide.reason.find-out.route': {
    fr: 'Avec ce qui est connu, aucune des deux voies n’est sûre. Nous préférons ne pas deviner.',
    en: 'With what is known, neither route is certain. We prefer not to guess.',
  },

  'guide.reason.blocker.security-defaults': {
    fr: 'Les paramètres de sécurité par défaut refusent tout mot de passe par SMTP, y compris un mot de passe d’application.',
    en: 'Security defaults refuse any password by SMTP, an app password included.',
  },
  'guide.reason.blocker.conditional-access': {
    fr: 'L’accès conditionnel impose l’authentification multifacteur : Microsoft n’offre pas de mot de passe d’application et refuse tout mot de passe par SMTP.',
    en: 'Conditional Access imposes multifactor authentication: Microsoft offers no app password and refuses any password by SMTP.',
  },
  'guide.reason.blocker.option-absent': {
    fr: 'Microsoft n’offre pas de mot de passe d’application pour cette adresse.',
    en: 'Microsoft offers no app password for this address.',
  },
  'guide.reason.blocker.legacy-blocked': {
    fr: 'L’authentification héritée est bloquée : tout mot de passe est refusé par SMTP.',
    en: 'Legacy authentication is blocked: any password is refused by SMTP.',
  },
  'guide.reason.blocker.managed-policy': {
    fr: 'Une stratégie gérée par Microsoft est activée et vise cette boîte : tout mot de passe est refusé par SMTP.',
    en: 'A Microsoft-managed policy is on and targets this mailbox: any password is refused by SMTP.',
  },
  'guide.reason.blocker.no-mailbox': {
    fr: 'Les adresses qui envoient n’ont pas de boîte avec licence : elles ne peuvent pas ouvrir de session SMTP.',
    en: 'The sending addresses have no licensed mailbox: they cannot sign in by SMTP.',
  },
  'guide.reason.blocker.basic-auth-off': {
    fr: 'L’organisation refuse les mots de passe par SMTP (authentification de base désactivée).',
    en: 'The organization refuses passwords by SMTP (basic authentication off).',
  },
  'guide.reason.blocker.retired': {
    fr: 'Depuis la fin de décembre 2026, Microsoft refuse par défaut les mots de passe par SMTP, y compris les mots de passe d’application.',
    en: 'Since the end of December 2026, Microsoft refuses passwords by SMTP by default, app passwords included.',
  },
});
