import { defineMessages } from '../i18n/message.ts';
import { type Cause, step } from './cause.ts';

const admin = 'microsoft365-admin';

/** Security policies that refuse a sign-in, whatever the password. */
export const policyCauses = {
  'policy-blocked': {
    who: 'microsoft365-admin',
    retry: { safe: true, afterSeconds: 300, attempts: 1 },
    reversible: 'always',
    writeTo: admin,
    steps: [
      step('user', 'advice.policy-blocked.step.note'),
      step(admin, 'advice.policy-blocked.step.log@!oauth', { linkId: 'entra-admin', command: 'sign-ins' }),
      step(admin, 'advice.step.token-log@oauth', { linkId: 'entra-admin', command: 'sign-ins' }),
      step(admin, 'advice.policy-blocked.step.no-entry', { command: 'smtp-auth-state' }),
      step(admin, 'advice.policy-blocked.step.exclude', { command: 'conditional-access-state' }),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['sign-in-log', 'conditional-access', 'security-defaults'],
    sources: ['entra-error-codes', 'block-legacy-auth', 'security-defaults', 'printers-and-applications'],
    shared: {
      security: 'advice.security.exclusion',
      undo: 'advice.undo.exclusion',
      until: 'advice.until.basic-auth@!personal&!oauth',
    },
  },
  'security-defaults': {
    who: 'microsoft365-admin',
    retry: { safe: true, afterSeconds: 300, attempts: 1 },
    reversible: 'always',
    writeTo: admin,
    steps: [
      step(admin, 'advice.security-defaults.step.keep'),
      step(admin, 'advice.security-defaults.step.replace', {
        linkId: 'entra-admin',
        command: 'security-defaults-state',
      }),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['security-defaults', 'conditional-access'],
    sources: ['security-defaults', 'entra-error-codes'],
    shared: { until: 'advice.until.connector' },
  },
  'conditional-access-blocks-legacy-auth': {
    who: 'microsoft365-admin',
    retry: { safe: true, afterSeconds: 300, attempts: 1 },
    reversible: 'always',
    writeTo: admin,
    steps: [
      step(admin, 'advice.conditional-access-blocks-legacy-auth.step.find', {
        linkId: 'entra-admin',
        command: 'conditional-access-state',
      }),
      step(admin, 'advice.conditional-access-blocks-legacy-auth.step.decide@oauth', {
        linkId: 'entra-admin',
      }),
      step(admin, 'advice.conditional-access-blocks-legacy-auth.step.exclude@!oauth', {
        linkId: 'managed-policies',
        command: 'sign-ins',
      }),
      step(admin, 'advice.step.other-route'),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['conditional-access', 'sign-in-log'],
    sources: ['block-legacy-auth', 'managed-policies', 'entra-error-codes'],
    shared: {
      security: 'advice.security.exclusion',
      undo: 'advice.undo.exclusion',
      proof: 'advice.policy-blocked.proof',
      until: 'advice.until.basic-auth@!personal&!oauth',
    },
  },
  'mfa-required': {
    who: 'microsoft365-admin',
    retry: { safe: true, afterSeconds: 300, attempts: 1 },
    reversible: 'always',
    writeTo: admin,
    steps: [
      step('user', 'advice.mfa-required.step.register@!personal', { linkId: 'security-info' }),
      step(admin, 'advice.mfa-required.step.how', { linkId: 'entra-admin', command: 'per-user-mfa-state' }),
      step(admin, 'advice.mfa-required.step.choose', { command: 'sign-ins' }),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['per-user-mfa', 'conditional-access', 'sign-in-log'],
    sources: ['app-passwords', 'user-states', 'entra-error-codes'],
    shared: {
      security: 'advice.security.exclusion',
      undo: 'advice.undo.exclusion',
      proof: 'advice.policy-blocked.proof',
      until: 'advice.until.basic-auth@!personal&!oauth',
    },
  },
} as const satisfies Record<string, Cause>;

export const policyWords = defineMessages({
  'advice.policy-blocked.title': {
    fr: 'Une règle de sécurité de l’organisation a refusé la connexion',
    en: 'A security policy of the organization refused the sign-in',
  },
  'advice.policy-blocked.meaning': {
    fr: 'La connexion ne remplit pas les conditions fixées par votre organisation Microsoft 365.',
    en: 'The sign-in does not meet the conditions set by your Microsoft 365 organization.',
  },
  'advice.policy-blocked.meaning.log@!policy': {
    fr: 'Le journal des connexions dit quelle règle l’a refusée.',
    en: 'The sign-in log says which policy refused it.',
  },
  'advice.policy-blocked.meaning.policy@policy': {
    fr: 'La stratégie nommée est « {policy} ».',
    en: 'The policy named is “{policy}”.',
  },
  'advice.policy-blocked.not@!oauth': {
    fr: 'Une telle règle refuse quel que soit le mot de passe : inutile de le changer pour cela.',
    en: 'Such a policy refuses whatever the password: there is no need to change it for this.',
  },
  'advice.policy-blocked.step.note': {
    fr: 'Notez la minute du refus et d’où partait l’envoi (bureau, serveur, maestro*CLOUD), et donnez-les à votre administrateur Microsoft 365.',
    en: 'Note the minute of the refusal and where the sending came from (office, server, maestro*CLOUD), and give both to your Microsoft 365 administrator.',
  },
  'advice.policy-blocked.step.log@!oauth': {
    fr: 'Ouvrez le journal des connexions à cette minute, listes interactive et non interactive, application cliente « Authenticated SMTP ». 53003 : accès conditionnel, la stratégie est nommée dans l’entrée. 50076 ou 50079 : authentification multifacteur exigée. 530035 : paramètres de sécurité par défaut.',
    en: 'Open the sign-in log at that minute, interactive and non-interactive lists, client app “Authenticated SMTP”. 53003: Conditional Access, the entry names the policy. 50076 or 50079: multifactor authentication required. 530035: security defaults.',
  },
  'advice.policy-blocked.step.no-entry': {
    fr: 'S’il n’y a aucune entrée après deux heures, regardez « SMTP authentifié » et la stratégie d’authentification de la boîte.',
    en: 'If there is no entry after two hours, look at “Authenticated SMTP” and the authentication policy of the mailbox.',
  },
  'advice.policy-blocked.step.exclude': {
    fr: 'Selon ce que dit le journal : excluez cette seule boîte de la stratégie nommée, ou passez par le relais par adresse IP, qui ne fait aucune connexion à Entra.',
    en: 'Depending on what the log says: exclude this one mailbox from the policy named, or use relay by IP address, which makes no Entra sign-in at all.',
  },
  'advice.policy-blocked.settle@oauth': {
    fr: 'Le journal des connexions de l’application porte le code 53003 et le nom de la stratégie, si c’est l’accès conditionnel.',
    en: 'The application’s sign-in log carries the code 53003 and the name of the policy, if it is Conditional Access.',
  },
  'advice.policy-blocked.settle@!oauth': {
    fr: 'Si l’envoi passe depuis le bureau et non depuis le serveur, cherchez une règle d’emplacement. S’il échoue de partout, pour toutes les boîtes, cherchez d’abord le blocage de l’authentification héritée ou les paramètres de sécurité par défaut.',
    en: 'If sending works from the office but not from the server, look for a location policy. If it fails from everywhere, for every mailbox, look first for the blocking of legacy authentication or for security defaults.',
  },
  'advice.policy-blocked.proof': {
    fr: 'Dans le journal des connexions, l’entrée « Authenticated SMTP » de la boîte est en réussite (« Success ») ; puis l’essai de l’assistant va jusqu’au bout.',
    en: 'In the sign-in log, the “Authenticated SMTP” entry of the mailbox turns to “Success”; then the assistant’s test goes to the end.',
  },
  'advice.security-defaults.title': {
    fr: 'Les paramètres de sécurité par défaut bloquent l’envoi par mot de passe',
    en: 'Security defaults block sending with a password',
  },
  'advice.security-defaults.meaning': {
    fr: 'Les paramètres de sécurité par défaut imposent l’authentification multifacteur à toute l’organisation et ferment les anciens protocoles, SMTP compris. Ils n’admettent aucune exception par compte.',
    en: 'Security defaults require multifactor authentication of the whole organization and close the legacy protocols, SMTP included. They allow no exception for an account.',
  },
  'advice.security-defaults.not': {
    fr: 'Changer de mot de passe n’y fait rien, et Microsoft n’offre pas de mot de passe d’application sous ces paramètres.',
    en: 'Changing the password does nothing here, and Microsoft does not offer app passwords under these settings.',
  },
  'advice.security-defaults.step.keep': {
    fr: 'Le chemin le plus sûr les laisse en place : relais par adresse IP (connecteur) pour maestro*CLOUD ou un serveur, Outlook pour un poste.',
    en: 'The safest way leaves them in place: relay by IP address (a connector) for maestro*CLOUD or a server, Outlook for a workstation.',
  },
  'advice.security-defaults.step.replace': {
    fr: 'Si SMTP par mot de passe est nécessaire et que l’organisation a Entra ID P1, préparez d’abord des stratégies d’accès conditionnel équivalentes, qui excluent cette seule boîte du blocage ; elles prennent la place des paramètres par défaut.',
    en: 'If SMTP with a password is needed and the organization has Entra ID P1, first prepare equivalent Conditional Access policies that exclude this one mailbox from the block; they take the place of security defaults.',
  },
  'advice.security-defaults.security': {
    fr: 'Sans stratégies prêtes à les remplacer, l’organisation perdrait l’authentification multifacteur de tous ses comptes. Ne les retirez jamais pour un seul envoi.',
    en: 'With no policies ready to replace them, the organization would lose multifactor authentication on every account. Never remove them for the sake of one sender.',
  },
  'advice.security-defaults.undo': {
    fr: 'Les paramètres de sécurité par défaut se remettent au même endroit, une fois les stratégies d’accès conditionnel désactivées.',
    en: 'Security defaults are put back in the same place, once the Conditional Access policies are turned off.',
  },
  'advice.security-defaults.settle': {
    fr: 'Le journal des connexions porte alors le code 530035. « Gérer les paramètres de sécurité par défaut » dit s’ils sont activés.',
    en: 'The sign-in log then carries the code 530035. “Manage security defaults” says whether they are on.',
  },
  'advice.conditional-access-blocks-legacy-auth.title@oauth': {
    fr: 'Une stratégie d’accès conditionnel a refusé la connexion',
    en: 'A Conditional Access policy blocked the sign-in',
  },
  'advice.conditional-access-blocks-legacy-auth.meaning.token@oauth': {
    fr: 'Microsoft Entra n’a pas donné de jeton au programme : une stratégie d’accès conditionnel l’a refusé.',
    en: 'Microsoft Entra gave the program no token: a Conditional Access policy refused it.',
  },
  'advice.conditional-access-blocks-legacy-auth.title@!oauth': {
    fr: 'Une stratégie d’accès conditionnel bloque l’authentification héritée',
    en: 'A Conditional Access policy blocks legacy authentication',
  },
  'advice.conditional-access-blocks-legacy-auth.meaning@!oauth': {
    fr: 'SMTP avec mot de passe fait partie de l’« authentification héritée ». Une stratégie, écrite par l’organisation ou mise en place par Microsoft, la refuse, mot de passe d’application compris.',
    en: 'SMTP with a password is part of “legacy authentication”. A policy, written by the organization or put in place by Microsoft, refuses it, app passwords included.',
  },
  'advice.conditional-access-blocks-legacy-auth.meaning.policy@policy': {
    fr: 'La stratégie nommée est « {policy} ».',
    en: 'The policy named is “{policy}”.',
  },
  'advice.conditional-access-blocks-legacy-auth.not@!oauth': {
    fr: 'Le mot de passe n’y est pour rien : la règle refuse la manière de se connecter.',
    en: 'The password has nothing to do with it: the policy refuses the way of signing in.',
  },
  'advice.conditional-access-blocks-legacy-auth.step.find': {
    fr: 'Trouvez la stratégie dans l’entrée du journal des connexions (onglet Accès conditionnel) ou dans la liste des stratégies : un créateur « Microsoft », ou un nom qui commence par « Microsoft-managed: », désigne celle de Microsoft.',
    en: 'Find the policy in the sign-in log entry (Conditional Access tab) or in the list of policies: “Created by” Microsoft, or a name that begins with “Microsoft-managed:”, marks Microsoft’s own.',
  },
  'advice.conditional-access-blocks-legacy-auth.step.decide@oauth': {
    fr: 'Lisez dans cette entrée la condition qui a décidé (emplacement, appareil, application), puis choisissez : remplir la condition, ou exclure cette seule identité de la stratégie.',
    en: 'Read in that entry the condition that decided (location, device, application), then choose: meet the condition, or exclude this one identity from the policy.',
  },
  'advice.conditional-access-blocks-legacy-auth.step.exclude@!oauth': {
    fr: 'Excluez cette boîte (Utilisateurs > Exclure), puis limitez-la, par une autre stratégie, à l’adresse IP connue du serveur. Une stratégie gérée par Microsoft accepte les exclusions et les conserve.',
    en: 'Exclude this mailbox (Users > Exclude), then restrict it, with another policy, to the server’s known IP address. A Microsoft-managed policy accepts exclusions and keeps them.',
  },
  'advice.conditional-access-blocks-legacy-auth.settle@oauth': {
    fr: 'L’entrée de l’application, au journal des connexions, porte le code 53003 et le nom de la stratégie, en échec (« Failure »).',
    en: 'The application’s entry in the sign-in log carries the code 53003 and the name of the policy, result “Failure”.',
  },
  'advice.conditional-access-blocks-legacy-auth.proof@oauth': {
    fr: 'Le programme reçoit un jeton, puis l’essai d’envoi va jusqu’au bout.',
    en: 'The program receives a token, then the sending test goes to the end.',
  },
  'advice.conditional-access-blocks-legacy-auth.settle@!oauth': {
    fr: 'Dans le journal des connexions, l’entrée « Authenticated SMTP » porte le code 53003 et le nom de la stratégie, en échec (« Failure »).',
    en: 'In the sign-in log, the “Authenticated SMTP” entry carries the code 53003 and the name of the policy, result “Failure”.',
  },
  'advice.mfa-required.title': {
    fr: 'Un second facteur est exigé là où il ne peut pas s’afficher',
    en: 'A second factor is required where it cannot be shown',
  },
  'advice.mfa-required.meaning': {
    fr: 'Microsoft demande une preuve de plus (téléphone, clé, application). SMTP n’a pas d’écran pour la demander : la connexion est refusée.',
    en: 'Microsoft asks for one more proof (phone, key, application). SMTP has no screen to ask for it: the sign-in is refused.',
  },
  'advice.mfa-required.not': {
    fr: 'Une telle réponse n’accuse pas le mot de passe : c’est la preuve de plus qui manque.',
    en: 'Such an answer does not accuse the password: the additional proof is what is missing.',
  },
  'advice.mfa-required.step.how': {
    fr: 'Déterminez comment l’authentification multifacteur est imposée à ce compte. Par utilisateur, état « Appliqué » : un mot de passe d’application est possible. Par accès conditionnel ou par les paramètres de sécurité par défaut : Microsoft ne l’offre pas.',
    en: 'Find out how multifactor authentication is imposed on this account. Per user, state “Enforced”: an app password is possible. By Conditional Access or security defaults: Microsoft does not offer one.',
  },
  'advice.mfa-required.step.register@!personal': {
    fr: 'Si le code est 50079 ou 50072, terminez d’abord l’inscription de votre second facteur (Authenticator ou clé d’accès) sur la page Informations de sécurité.',
    en: 'If the code is 50079 or 50072, first finish registering your second factor (Authenticator or passkey) on the Security info page.',
  },
  'advice.mfa-required.step.choose': {
    fr: 'Selon la réponse : mot de passe d’application, exclusion de cette seule boîte, ou relais par adresse IP.',
    en: 'Depending on the answer: app password, exclusion of this one mailbox, or relay by IP address.',
  },
  'advice.mfa-required.settle@!personal': {
    fr: 'Le journal des connexions distingue : 50076, la règle exige un second facteur ; 50079 ou 50072, l’inscription manque ; 53003, une stratégie bloque tout.',
    en: 'The sign-in log tells them apart: 50076, the policy demands a second factor; 50079 or 50072, registration is missing; 53003, a policy blocks altogether.',
  },
  'advice.mfa-required.settle@personal': {
    fr: 'Si outlook.com demande un code après le mot de passe, un second facteur est bien exigé.',
    en: 'If outlook.com asks for a code after the password, a second factor is indeed required.',
  },
});
