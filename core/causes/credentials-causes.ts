import { defineMessages } from '../i18n/message.ts';
import { type Cause, onceMended, step, withCare } from './cause.ts';

const admin = 'microsoft365-admin';
const maestro = 'maestro-admin';

/** The name and password presented, and refusals that say no more. */
export const credentialsCauses = {
  'bad-credentials': {
    who: 'user',
    retry: withCare,
    reversible: 'always',
    writeTo: admin,
    steps: [
      step('user', 'advice.step.personal@personal'),
      step('user', 'advice.bad-credentials.step.login'),
      step('user', 'advice.bad-credentials.step.app-password@!personal&!unknown-name', {
        linkId: 'security-info',
      }),
      step(maestro, 'advice.bad-credentials.step.two-places'),
      step(admin, 'advice.bad-credentials.step.option-missing', {
        linkId: 'entra-admin',
        command: 'per-user-mfa-state',
      }),
    ],
    settings: ['per-user-mfa', 'sign-in-log'],
    sources: ['app-passwords', 'user-states', 'entra-error-codes', 'basic-auth-timeline'],
    shared: { until: 'advice.until.basic-auth@!personal&!oauth' },
  },
  'auth-refused': {
    who: 'user',
    retry: withCare,
    reversible: 'always',
    writeTo: admin,
    steps: [
      step('user', 'advice.step.personal@personal'),
      step('user', 'advice.auth-refused.step.login'),
      step('user', 'advice.auth-refused.step.secret@!personal&!oauth', { linkId: 'security-info' }),
      step(admin, 'advice.auth-refused.step.switches', {
        linkId: 'microsoft365-admin',
        command: 'smtp-auth-state',
      }),
      step(admin, 'advice.auth-refused.step.log@!oauth', { linkId: 'entra-admin', command: 'sign-ins' }),
      step(admin, 'advice.step.token-log@oauth', { linkId: 'entra-admin', command: 'sign-ins' }),
      step(admin, 'advice.auth-refused.step.application@oauth'),
    ],
    settings: ['smtp-auth-mailbox', 'sign-in-log'],
    sources: ['printers-and-applications', 'delivery-reports', 'entra-error-codes'],
    shared: { until: 'advice.until.basic-auth@!personal&!oauth' },
  },
  'password-expired': {
    who: 'user',
    retry: onceMended,
    reversible: 'always',
    writeTo: admin,
    steps: [
      step('user', 'advice.password-expired.step.change'),
      step('user', 'advice.password-expired.step.app-password', { linkId: 'security-info' }),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['sign-in-log'],
    sources: ['entra-error-codes', 'app-passwords'],
  },
  'oauth-client-error': {
    who: admin,
    retry: onceMended,
    reversible: 'always',
    writeTo: admin,
    steps: [
      step(admin, 'advice.oauth-client-error.step.registration', { linkId: 'entra-admin' }),
      step(maestro, 'advice.oauth-client-error.step.program'),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['app-registration'],
    sources: ['entra-error-codes'],
  },
} as const satisfies Record<string, Cause>;

export const credentialsWords = defineMessages({
  'advice.bad-credentials.title@named': {
    fr: 'Le refus dit que le nom ou le mot de passe ne convient pas',
    en: 'The refusal says that the name or password does not fit',
  },
  'advice.bad-credentials.title@!named': {
    fr: 'Le nom ou le mot de passe ne convient pas',
    en: 'The name or password does not fit',
  },
  'advice.bad-credentials.meaning@!unknown-name': {
    fr: 'Le nom et le mot de passe présentés ne vont pas ensemble.',
    en: 'The name and password presented do not go together.',
  },
  'advice.bad-credentials.meaning.name@unknown-name': {
    fr: 'L’annuaire de Microsoft ne connaît pas ce nom d’utilisateur dans cette organisation.',
    en: 'Microsoft’s directory does not know this user name in this organization.',
  },
  'advice.bad-credentials.meaning.usual@!personal&!unknown-name': {
    fr: 'Le plus souvent, c’est le mot de passe habituel là où il faut un mot de passe d’application, ou une copie ancienne restée dans maestro*.',
    en: 'Most often it is the usual password where an app password is needed, or an old copy left in maestro*.',
  },
  'advice.bad-credentials.step.login': {
    fr: 'Comme nom d’utilisateur, entrez l’adresse de connexion complète (nom@entreprise.ca), et non un alias, un nom court ou DOMAINE\\nom.',
    en: 'As user name, enter the full sign-in address (name@company.ca), not an alias, a short name or DOMAIN\\name.',
  },
  'advice.bad-credentials.step.app-password@!personal&!unknown-name': {
    fr: 'Si l’authentification multifacteur vous est imposée par utilisateur, il faut un mot de passe d’application, collé sans espace. S’il a été supprimé ou égaré, créez-en un autre.',
    en: 'If multifactor authentication is imposed on you per user, an app password is needed, pasted with no blank. If it was deleted or lost, create another.',
  },
  'advice.bad-credentials.step.two-places': {
    fr: 'Dans maestro*, le mot de passe se note à deux endroits : Préférences (les vôtres) et Gestion de la sécurité. Mettez le même aux deux : Maintenance > Maintenance générale > Fonctions.',
    en: 'In maestro*, the password is kept in two places: Préférences (your own) and Gestion de la sécurité. Put the same one in both: Maintenance > Maintenance générale > Fonctions.',
  },
  'advice.bad-credentials.step.option-missing': {
    fr: 'Si « Mot de passe d’application » n’apparaît pas sur la page Informations de sécurité, l’authentification multifacteur vient d’ailleurs (accès conditionnel, paramètres par défaut) ou l’option est fermée : vérifiez comment elle est imposée à ce compte.',
    en: 'If “App password” does not appear on the Security info page, multifactor authentication comes from elsewhere (Conditional Access, defaults) or the option is closed: check how it is imposed on this account.',
  },
  'advice.bad-credentials.settle@!personal': {
    fr: 'Le journal des connexions tranche : 50126, nom ou mot de passe faux ; 53003, une stratégie a refusé alors que le mot de passe était bon. Si tous les comptes sont refusés depuis le même jour, pensez au retrait de l’authentification de base.',
    en: 'The sign-in log settles it: 50126, wrong name or password; 53003, a policy refused although the password was right. If every account is refused since the same day, think of the retirement of Basic authentication.',
  },
  'advice.bad-credentials.settle@personal': {
    fr: 'Si cette adresse et ce mot de passe ouvrent la boîte sur outlook.com, c’est la connexion par mot de passe qui est fermée aux programmes, et non le mot de passe qui est faux.',
    en: 'If this address and password open the mailbox at outlook.com, sign-in with a password is closed to programs, and the password is not wrong.',
  },
  'advice.bad-credentials.security@!personal': {
    fr: 'Un mot de passe d’application contourne le second facteur : gardez-le dans le trousseau du poste, jamais dans un courriel ni une note.',
    en: 'An app password bypasses the second factor: keep it in the workstation’s keychain, never in an e-mail or a note.',
  },
  'advice.bad-credentials.undo@!personal': {
    fr: 'Un mot de passe d’application se supprime à tout moment sur la page Informations de sécurité.',
    en: 'An app password can be deleted at any time on the Security info page.',
  },
  'advice.auth-refused.title@aadsts': {
    fr: 'Microsoft refuse la connexion ; son code dit pourquoi',
    en: 'Microsoft refuses the login; its code says why',
  },
  'advice.auth-refused.meaning.code@aadsts': {
    fr: 'La page login.microsoftonline.com/error de Microsoft explique le code {aadsts}.',
    en: 'Microsoft’s page login.microsoftonline.com/error explains the code {aadsts}.',
  },
  'advice.auth-refused.title@login-attempted&!aadsts': {
    fr: 'Le serveur a refusé la connexion sans dire pourquoi',
    en: 'The server refused the login without saying why',
  },
  'advice.auth-refused.title@!login-attempted&!aadsts': {
    fr: 'La connexion est refusée sans raison dite',
    en: 'The login is refused with no reason given',
  },
  'advice.auth-refused.meaning@!aadsts&!oauth': {
    fr: 'Un refus sans raison peut venir du nom, du mot de passe, de « SMTP authentifié » ou d’une stratégie de sécurité : vérifiez dans l’ordre, sans changer un réglage qui va bien.',
    en: 'A refusal with no reason can come from the name, the password, “Authenticated SMTP” or a security policy: check in order, without changing a setting that is fine.',
  },
  'advice.auth-refused.meaning.token@!aadsts&oauth': {
    fr: 'Un refus sans raison d’une connexion OAuth peut venir du jeton (application, portée, compte), du droit de l’application sur la boîte, de « SMTP authentifié » ou d’une stratégie de sécurité.',
    en: 'A refusal of an OAuth login with no reason can come from the token (application, scope, account), the application’s right on the mailbox, “Authenticated SMTP” or a security policy.',
  },
  'advice.auth-refused.not.token@oauth': {
    fr: 'Le programme présente un jeton, et non le secret d’une personne : c’est le jeton et ses droits qu’il faut vérifier.',
    en: 'The program presents a token, not a person’s secret: the token and its rights are what to check.',
  },
  'advice.auth-refused.not@!oauth': {
    fr: 'Un tel refus ne prouve pas que le mot de passe est faux.',
    en: 'Such a refusal does not prove that the password is wrong.',
  },
  'advice.auth-refused.step.login': {
    fr: 'Vérifiez que le nom d’utilisateur est l’adresse de connexion complète, et que la même valeur figure dans Préférences et dans Gestion de la sécurité de maestro*.',
    en: 'Check that the user name is the full sign-in address, and that the same value stands in Préférences and in Gestion de la sécurité of maestro*.',
  },
  'advice.auth-refused.step.secret@!personal&!oauth': {
    fr: 'Si l’authentification multifacteur vous est imposée par utilisateur, vérifiez que c’est le mot de passe d’application qui est en place, sans espace.',
    en: 'If multifactor authentication is imposed on you per user, check that the app password is the one in place, with no blank.',
  },
  'advice.auth-refused.step.switches': {
    fr: 'Lisez l’état de « SMTP authentifié » pour la boîte et pour l’organisation.',
    en: 'Read the state of “Authenticated SMTP” for the mailbox and for the organization.',
  },
  'advice.auth-refused.step.log@!oauth': {
    fr: 'Cherchez la minute du refus dans le journal des connexions, application cliente « Authenticated SMTP » : son code d’erreur nomme la cause.',
    en: 'Look for the minute of the refusal in the sign-in log, client app “Authenticated SMTP”: its error code names the cause.',
  },
  'advice.auth-refused.step.application@oauth': {
    fr: 'Vérifiez que l’application a l’autorisation SMTP.Send, que le jeton est demandé pour outlook.office365.com, et qu’une application sans personne (client credentials) est inscrite dans Exchange Online et a droit à cette boîte.',
    en: 'Check that the application has the SMTP.Send permission, that the token is asked for outlook.office365.com, and that an application without a person (client credentials) is registered in Exchange Online and has a right on this mailbox.',
  },
  'advice.auth-refused.settle@oauth': {
    fr: 'Si le journal montre un jeton accordé à la minute du refus, cherchez du côté de la boîte : droit de l’application et « SMTP authentifié ». Si le jeton est refusé, le code du journal nomme la cause.',
    en: 'If the log shows a token granted at the minute of the refusal, look at the mailbox: the application’s right and “Authenticated SMTP”. If the token is refused, the code in the log names the cause.',
  },
  'advice.auth-refused.settle@!personal&!oauth': {
    fr: 'Le code du journal des connexions tranche : 50126, identifiants ; 53003, accès conditionnel ; 50076, second facteur ; 530035, paramètres par défaut. Aucune entrée : « SMTP authentifié » ou une stratégie d’authentification.',
    en: 'The code in the sign-in log settles it: 50126, credentials; 53003, Conditional Access; 50076, second factor; 530035, security defaults. No entry: “Authenticated SMTP” or an authentication policy.',
  },
  'advice.auth-refused.settle@personal&!oauth': {
    fr: 'Si cette adresse et ce mot de passe ouvrent la boîte sur outlook.com, c’est la connexion par mot de passe qui est fermée aux programmes, et non le mot de passe qui est faux.',
    en: 'If this address and password open the mailbox at outlook.com, sign-in with a password is closed to programs, and the password is not wrong.',
  },
  'advice.password-expired.title': {
    fr: 'Le mot de passe du compte a expiré',
    en: 'The account’s password has expired',
  },
  'advice.password-expired.meaning': {
    fr: 'Microsoft attend un nouveau mot de passe pour ce compte avant d’accepter une connexion.',
    en: 'Microsoft waits for a new password on this account before it accepts a sign-in.',
  },
  'advice.password-expired.step.change': {
    fr: 'Connectez-vous à Outlook sur le Web avec cette adresse : Microsoft vous demande d’y choisir un nouveau mot de passe.',
    en: 'Sign in to Outlook on the web with this address: Microsoft asks you there to choose a new password.',
  },
  'advice.password-expired.step.app-password': {
    fr: 'Si vous employez un mot de passe d’application, supprimez-le et recréez-le ensuite, comme Microsoft le conseille après un changement, puis mettez-le aux deux endroits de maestro* (Préférences et Gestion de la sécurité).',
    en: 'If you use an app password, delete it and create it again afterwards, as Microsoft advises after a change, then put it in both places of maestro* (Préférences and Gestion de la sécurité).',
  },
  'advice.password-expired.settle': {
    fr: 'Si Outlook sur le Web demande aussi un nouveau mot de passe, c’est bien cela (code 50055 au journal). S’il s’ouvre, la cause est ailleurs.',
    en: 'If Outlook on the web also asks for a new password, this is it (code 50055 in the log). If it opens, the cause is elsewhere.',
  },
  'advice.oauth-client-error.title': {
    fr: 'L’application qui demande le jeton est mal inscrite ou mal réglée',
    en: 'The application that asks for the token is registered or set up wrongly',
  },
  'advice.oauth-client-error.meaning': {
    fr: 'Microsoft Entra refuse le jeton à cause de l’application (OAuth) : identifiant, secret ou certificat, adresse de retour, autorisation ou consentement.',
    en: 'Microsoft Entra refuses the token because of the application (OAuth): its identifier, secret or certificate, reply address, permission or consent.',
  },
  'advice.oauth-client-error.not': {
    fr: 'La boîte n’y est pour rien.',
    en: 'The mailbox has nothing to do with it.',
  },
  'advice.oauth-client-error.step.registration': {
    fr: 'Dans Inscriptions d’applications, ouvrez cette application et comparez : identifiant, organisation, secret ou certificat encore en vigueur, adresse de retour, autorisation SMTP.Send, consentement accordé.',
    en: 'In App registrations, open this application and compare: identifier, organization, secret or certificate still in force, reply address, SMTP.Send permission, consent granted.',
  },
  'advice.oauth-client-error.step.program': {
    fr: 'Dans le programme qui envoie, vérifiez que l’identifiant, l’organisation et le secret enregistrés sont ceux de cette inscription.',
    en: 'In the sending program, check that the identifier, organization and secret kept are those of this registration.',
  },
  'advice.oauth-client-error.settle': {
    fr: 'Le numéro AADSTS le dit : 700016, application inconnue de l’organisation ; 7000215, secret faux ; 7000222, secret expiré ; 65001, consentement manquant ; 50011, adresse de retour.',
    en: 'The AADSTS number says which: 700016, application unknown to the organization; 7000215, wrong secret; 7000222, expired secret; 65001, missing consent; 50011, reply address.',
  },
  'advice.oauth-client-error.proof': {
    fr: 'Le programme reçoit un jeton, puis l’essai d’envoi va jusqu’au bout.',
    en: 'The program receives a token, then the sending test goes to the end.',
  },
});
