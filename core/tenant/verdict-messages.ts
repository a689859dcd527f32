import { defineMessages } from '../i18n/message.ts';

/** Words of the verdict: each switch, how to learn it, the least change that opens it. */
export const verdictMessages = defineMessages({
  'verdict.answer.sends': {
    fr: '{account} peut envoyer {route, select, outlook {par Outlook} other {par SMTP}} le {on}.',
    en: '{account} can send {route, select, outlook {through Outlook} other {by SMTP}} on {on}.',
  },
  'verdict.answer.does-not-send': {
    fr: '{account} ne peut pas envoyer {route, select, outlook {par Outlook} other {par SMTP}} le {on}.',
    en: '{account} cannot send {route, select, outlook {through Outlook} other {by SMTP}} on {on}.',
  },
  'verdict.answer.cannot-say': {
    fr: 'On ne peut pas dire si {account} envoie {route, select, outlook {par Outlook} other {par SMTP}} le {on} : il manque des renseignements.',
    en: 'There is no saying whether {account} sends {route, select, outlook {through Outlook} other {by SMTP}} on {on}: facts are missing.',
  },
  'verdict.short.sends': { fr: 'envoie', en: 'sends' },
  'verdict.short.does-not-send': { fr: 'n’envoie pas', en: 'does not send' },
  'verdict.short.cannot-say': { fr: 'indéterminé', en: 'cannot say' },
  'verdict.decides': { fr: 'Ce qui décide : {switch}.', en: 'What decides: {switch}.' },
  'verdict.to-learn': {
    fr: 'à apprendre : {switch}{others, plural, =0 {} other { (et # autres)}}',
    en: 'to learn: {switch}{others, plural, =0 {} other { (and # more)}}',
  },
  'verdict.suspects': {
    fr: 'Un refus a été observé ; l’un de ces réglages en est la cause : {switches}.',
    en: 'A refusal was observed; one of these settings is the cause: {switches}.',
  },
  'verdict.contradiction': {
    fr: 'Ce qui a été lu et ce qui a été observé se contredisent sur : {switches}. Relisez ces réglages.',
    en: 'What was read and what was observed disagree on: {switches}. Read these settings again.',
  },
  'verdict.changes-on': {
    fr: 'Si rien ne change d’ici là, la réponse devient « {answer} » au plus tard le {date}.',
    en: 'If nothing changes until then, the answer becomes “{answer}” by {date}.',
  },
  'verdict.heading.change': { fr: 'Le plus petit changement', en: 'The least change' },
  'verdict.heading.unknown': { fr: 'À apprendre', en: 'To learn' },
  'verdict.heading.switches': {
    fr: 'Les réglages, dans l’ordre où Microsoft décide',
    en: 'The settings, in the order in which Microsoft decides',
  },
  'verdict.state.open': { fr: 'laisse passer', en: 'lets through' },
  'verdict.state.closed': { fr: 'bloque', en: 'stops' },
  'verdict.state.unknown': { fr: 'inconnu', en: 'unknown' },
  'verdict.state.not-concerned': { fr: 'sans effet ici', en: 'no say here' },

  'verdict.switch.security-defaults': {
    fr: 'Paramètres de sécurité par défaut',
    en: 'Security defaults',
  },
  'verdict.switch.conditional-access': { fr: 'Accès conditionnel', en: 'Conditional Access' },
  'verdict.switch.per-user-mfa': {
    fr: 'Authentification multifacteur par utilisateur',
    en: 'Per-user multifactor authentication',
  },
  'verdict.switch.app-passwords': {
    fr: 'Création de mots de passe d’application',
    en: 'Creation of app passwords',
  },
  'verdict.switch.authentication-policy': {
    fr: 'Stratégie d’authentification Exchange',
    en: 'Exchange authentication policy',
  },
  'verdict.switch.smtp-auth-tenant': {
    fr: 'SMTP authentifié, organisation',
    en: 'Authenticated SMTP, organization',
  },
  'verdict.switch.smtp-auth-mailbox': { fr: 'SMTP authentifié, boîte', en: 'Authenticated SMTP, mailbox' },
  'verdict.switch.licence': { fr: 'Licence de la boîte', en: 'Mailbox licence' },
  'verdict.switch.retirement': {
    fr: 'Retrait de l’authentification de base',
    en: 'Retirement of basic authentication',
  },
  'verdict.switch.port-25': { fr: 'Port 25 vers Microsoft', en: 'Port 25 towards Microsoft' },
  'verdict.switch.connector': { fr: 'Connecteur entrant', en: 'Inbound connector' },
  'verdict.switch.accepted-domain': {
    fr: 'Domaine de l’expéditeur accepté',
    en: 'Accepted domain of the sender',
  },
  'verdict.switch.direct-send': { fr: 'Rejet de l’envoi direct', en: 'Reject direct send' },

  'verdict.switch.outlook-program': { fr: 'Outlook du poste', en: 'Outlook of the workstation' },
  'verdict.switch.outlook-account': {
    fr: 'Adresse ouverte dans Outlook',
    en: 'Address open in Outlook',
  },
  'verdict.switch.outlook-switch': {
    fr: 'Passage automatique au nouvel Outlook',
    en: 'Automatic switch to new Outlook',
  },

  'verdict.learn.security-defaults': {
    fr: 'Entra ID > Vue d’ensemble > Propriétés > Gérer les paramètres de sécurité par défaut.',
    en: 'Entra ID > Overview > Properties > Manage security defaults.',
  },
  'verdict.learn.conditional-access': {
    fr: 'Exportez les stratégies et lancez « assistant-courriel whatif », ou lisez un export des connexions avec « signins ». Pour une date à venir, seul l’avis de Microsoft donne le jour d’activation.',
    en: 'Export the policies and run “assistant-courriel whatif”, or read a sign-in export with “signins”. For a later date, only Microsoft’s notice gives the activation day.',
  },
  'verdict.learn.per-user-mfa': {
    fr: 'Entra ID > Utilisateurs > MFA par utilisateur.',
    en: 'Entra ID > Users > Per-user MFA.',
  },
  'verdict.learn.app-passwords': {
    fr: 'Entra ID > Utilisateurs > MFA par utilisateur > Paramètres du service ; ou demandez à la personne si « Mot de passe d’application » lui est offert.',
    en: 'Entra ID > Users > Per-user MFA > Service settings; or ask the person whether “App password” is on offer.',
  },
  'verdict.learn.authentication-policy': {
    fr: 'Le script « assistant-courriel powershell facts » le lit (Get-AuthenticationPolicy, Get-User, Get-OrganizationConfig).',
    en: 'The script of “assistant-courriel powershell facts” reads it (Get-AuthenticationPolicy, Get-User, Get-OrganizationConfig).',
  },
  'verdict.learn.smtp-auth-tenant': {
    fr: 'Le script « assistant-courriel powershell facts » le lit (Get-TransportConfig).',
    en: 'The script of “assistant-courriel powershell facts” reads it (Get-TransportConfig).',
  },
  'verdict.learn.smtp-auth-mailbox': {
    fr: 'Le script « assistant-courriel powershell facts » le lit (Get-CASMailbox) ; une valeur vide veut dire « comme l’organisation ».',
    en: 'The script of “assistant-courriel powershell facts” reads it (Get-CASMailbox); an empty value means “as the organization”.',
  },
  'verdict.learn.licence': {
    fr: 'Centre d’administration Microsoft 365 > Utilisateurs actifs > la personne > Licences et applications.',
    en: 'Microsoft 365 admin center > Active users > the person > Licences and apps.',
  },
  'verdict.learn.retirement': {
    fr: 'Demandez à l’administrateur s’il a réactivé l’authentification de base pour SMTP. Un essai d’envoi le dit aussi : le refus 5.7.30 est le signe du retrait.',
    en: 'Ask the administrator whether basic authentication for SMTP was switched back on. A test send tells too: refusal 5.7.30 is the sign of the retirement.',
  },
  'verdict.learn.final-removal': {
    fr: 'Microsoft annoncera au second semestre de 2027 la date du retrait définitif, après lequel l’authentification de base ne pourra plus être réactivée. Tant qu’elle n’est pas connue, rien ne peut être dit de ce jour ; la voie de l’adresse IP n’est pas touchée.',
    en: 'Microsoft will announce in the second half of 2027 the date of the final removal, after which basic authentication can no longer be switched back on. Until it is known nothing can be said of this day; the IP-address route is not affected.',
  },
  'verdict.learn.port-25': {
    fr: 'Lancez « assistant-courriel relay check » sur le serveur qui envoie.',
    en: 'Run “assistant-courriel relay check” on the server that sends.',
  },
  'verdict.learn.connector': {
    fr: 'Centre d’administration Exchange > Flux de courrier > Connecteurs, ou Get-InboundConnector.',
    en: 'Exchange admin center > Mail flow > Connectors, or Get-InboundConnector.',
  },
  'verdict.learn.accepted-domain': {
    fr: 'Centre d’administration Microsoft 365 > Paramètres > Domaines : le domaine de l’expéditeur doit y figurer.',
    en: 'Microsoft 365 admin center > Settings > Domains: the sender’s domain must be listed.',
  },
  'verdict.learn.direct-send': {
    fr: 'Get-OrganizationConfig | Select-Object RejectDirectSend ; et demandez si les destinataires sont tous dans l’organisation.',
    en: 'Get-OrganizationConfig | Select-Object RejectDirectSend; and ask whether all recipients are inside the organization.',
  },

  'verdict.learn.outlook-program': {
    fr: 'Sur le poste qui envoie : l’interrupteur « Nouvel Outlook » en haut à droite, ou la vérification de ce poste (checkup).',
    en: 'On the workstation that sends: the “New Outlook” toggle at the top right, or the check-up of that workstation (checkup).',
  },
  'verdict.learn.outlook-account': {
    fr: 'Dans Outlook classique : Fichier > Paramètres du compte.',
    en: 'In classic Outlook: File > Account Settings.',
  },
  'verdict.learn.outlook-switch': {
    fr: 'Stratégie « Admin-Controlled Migration to New Outlook » (DoNewOutlookAutoMigration) et licence du poste : la vérification du poste (checkup) les lit. Le jour où un poste passe au nouvel Outlook ne se calcule pas.',
    en: 'Policy “Admin-Controlled Migration to New Outlook” (DoNewOutlookAutoMigration) and licence of the workstation: the check-up (checkup) reads them. The day a workstation switches to new Outlook cannot be computed.',
  },

  'verdict.change.security-defaults': {
    fr: 'Remplacer les paramètres de sécurité par défaut par des stratégies d’accès conditionnel (licence P1) qui excluent cette boîte. Ne les désactivez pas sans les remplacer ; sinon, prenez la voie de l’adresse IP.',
    en: 'Replace security defaults with Conditional Access policies (P1 licence) that exclude this mailbox. Do not switch them off without a replacement; otherwise take the IP-address route.',
  },
  'verdict.change.conditional-access': {
    fr: 'Exclure cette boîte, par un groupe, de chaque stratégie qui bloque, et la limiter à l’adresse connue par une autre stratégie.',
    en: 'Exclude this mailbox, through a group, from each policy that blocks, and confine it to the known address with another policy.',
  },
  'verdict.change.per-user-mfa': {
    fr: 'Revoir l’état de l’authentification multifacteur de cette personne.',
    en: 'Review this person’s multifactor authentication state.',
  },
  'verdict.change.app-passwords': {
    fr: 'Permettre la création de mots de passe d’application dans les paramètres du service, puis en créer un pour cette boîte.',
    en: 'Allow app passwords in the service settings, then create one for this mailbox.',
  },
  'verdict.change.authentication-policy': {
    fr: 'Donner à cette boîte une stratégie d’authentification qui permet SMTP (AllowBasicAuthSmtp).',
    en: 'Give this mailbox an authentication policy that allows SMTP (AllowBasicAuthSmtp).',
  },
  'verdict.change.smtp-auth-tenant': {
    fr: 'Activer SMTP authentifié pour cette boîte seulement, sans toucher à l’organisation (Set-CASMailbox -SmtpClientAuthenticationDisabled $false).',
    en: 'Turn Authenticated SMTP on for this mailbox only, leaving the organization as it is (Set-CASMailbox -SmtpClientAuthenticationDisabled $false).',
  },
  'verdict.change.smtp-auth-mailbox': {
    fr: 'Cocher SMTP authentifié pour cette boîte (Set-CASMailbox -SmtpClientAuthenticationDisabled $false).',
    en: 'Tick Authenticated SMTP for this mailbox (Set-CASMailbox -SmtpClientAuthenticationDisabled $false).',
  },
  'verdict.change.licence': {
    fr: 'Attribuer une licence Exchange Online à cette boîte, ou envoyer depuis une boîte qui en a une.',
    en: 'Assign an Exchange Online licence to this mailbox, or send from one that has it.',
  },
  'verdict.change.retirement': {
    fr: 'Réactiver l’authentification de base pour SMTP (la façon n’est pas encore publiée), ou passer à la voie de l’adresse IP, que ce retrait ne touche pas.',
    en: 'Switch basic authentication for SMTP back on (how is not published yet), or move to the IP-address route, which this retirement does not touch.',
  },
  'verdict.change.port-25': {
    fr: 'Faire ouvrir le port 25 en sortie par l’hébergeur ou le fournisseur d’accès.',
    en: 'Have the hosting or Internet provider open outbound port 25.',
  },
  'verdict.change.connector': {
    fr: 'Créer ou activer un connecteur entrant pour l’adresse qui envoie (« assistant-courriel connector script »).',
    en: 'Create or enable an inbound connector for the sending address (“assistant-courriel connector script”).',
  },
  'verdict.change.accepted-domain': {
    fr: 'Envoyer avec une adresse d’un domaine accepté de l’organisation, ou ajouter ce domaine.',
    en: 'Send with an address in an accepted domain of the organization, or add that domain.',
  },
  'verdict.change.direct-send': {
    fr: 'Créer un connecteur entrant pour l’adresse qui envoie : le rejet de l’envoi direct ne s’y applique pas.',
    en: 'Create an inbound connector for the sending address: the direct send rejection does not apply to it.',
  },

  'verdict.change.outlook-program': {
    fr: 'Revenir à Outlook classique sur ce poste, l’y installer ou le réparer.',
    en: 'Go back to classic Outlook on this workstation, install it there or repair it.',
  },
  'verdict.change.outlook-account': {
    fr: 'Ouvrir l’adresse qui envoie dans Outlook classique.',
    en: 'Open the sending address in classic Outlook.',
  },
  'verdict.change.outlook-switch': {
    fr: 'Arrêter le passage automatique au nouvel Outlook par stratégie (DoNewOutlookAutoMigration = 0).',
    en: 'Stop the automatic switch to new Outlook by policy (DoNewOutlookAutoMigration = 0).',
  },
  'verdict.remark.outlook-interface': {
    fr: 'L’éditeur n’a pas publié par quelle interface maestro* ouvre Outlook : un envoi depuis maestro* reste la preuve.',
    en: 'The publisher has not published through which interface maestro* opens Outlook: a sending from maestro* remains the proof.',
  },
  'verdict.remark.if-nothing-changes': {
    fr: 'Réponse calculée à partir de ce qui a été lu le {asOf}, si rien n’est changé depuis.',
    en: 'Computed from what was read on {asOf}, if nothing is changed since.',
  },
  'verdict.remark.password-apart': {
    fr: 'La réponse porte sur les réglages ; le mot de passe doit encore être le bon, ce qu’un essai vérifie.',
    en: 'The answer is about settings; the password must still be the right one, which a test checks.',
  },
  'verdict.remark.ordinary-password': {
    fr: 'Sans authentification multifacteur par utilisateur, aucun mot de passe d’application n’est offert : c’est le mot de passe ordinaire qui sert.',
    en: 'Without per-user MFA no app password is on offer: the ordinary password is the one used.',
  },
  'verdict.remark.until-registration': {
    fr: 'L’authentification multifacteur est activée mais pas encore inscrite : dès l’inscription, le mot de passe ordinaire cesse d’envoyer et un mot de passe d’application devient nécessaire.',
    en: 'MFA is enabled but not yet registered: once it is, the ordinary password stops sending and an app password becomes necessary.',
  },
  'verdict.remark.report-only': {
    fr: 'Une stratégie de l’organisation, en « Rapport uniquement », bloquerait cet envoi si quelqu’un l’activait.',
    en: 'A policy of the organization, in report-only, would stop this sending if someone switched it on.',
  },
  'verdict.remark.report-only-managed': {
    fr: 'Une stratégie gérée par Microsoft, en « Rapport uniquement », bloquera cet envoi le jour où Microsoft l’activera : excluez la boîte avant.',
    en: 'A Microsoft-managed policy, in report-only, will stop this sending on the day Microsoft switches it on: exclude the mailbox before.',
  },
  'verdict.remark.day-not-published': {
    fr: 'Microsoft annonce « fin décembre 2026 » sans donner le jour.',
    en: 'Microsoft says “end of December 2026” without a day.',
  },
  'verdict.remark.final-removal': {
    fr: 'Microsoft annoncera au second semestre de 2027 la date du retrait définitif de l’authentification de base ; une réactivation ne vaut que jusque-là.',
    en: 'Microsoft will announce in the second half of 2027 the date of the final removal of basic authentication; switching it back on holds only until then.',
  },
  'verdict.remark.no-sign-in': {
    fr: 'Cette voie n’ouvre aucune session : ni l’authentification multifacteur, ni l’accès conditionnel, ni le retrait de l’authentification de base ne s’y appliquent.',
    en: 'This route makes no sign-in: MFA, Conditional Access and the retirement of basic authentication do not apply to it.',
  },
});
