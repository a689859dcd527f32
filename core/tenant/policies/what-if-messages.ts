import { defineMessages } from '../../i18n/message.ts';

/** Words of the what-if: why a policy misses an SMTP sign-in, and what it may depend on. */
export const whatIfMessages = defineMessages({
  'whatif.answer.blocked': {
    fr: 'Au moins une stratégie active bloque l’envoi SMTP de {account}.',
    en: 'At least one policy that is on blocks SMTP sending by {account}.',
  },
  'whatif.answer.depends': {
    fr: 'Il manque des renseignements pour dire si une stratégie active bloque l’envoi SMTP de {account}.',
    en: 'Facts are missing to say whether a policy that is on blocks SMTP sending by {account}.',
  },
  'whatif.answer.clear': {
    fr: 'Aucune stratégie active parmi celles lues ne bloque l’envoi SMTP de {account}.',
    en: 'No policy that is on, among those read, blocks SMTP sending by {account}.',
  },
  'whatif.short.blocked': { fr: 'bloquée', en: 'blocked' },
  'whatif.short.depends': { fr: 'indéterminé', en: 'cannot say' },
  'whatif.short.clear': { fr: 'rien ne bloque', en: 'nothing blocks' },
  'whatif.decides': { fr: 'décide', en: 'decides' },
  'whatif.absent': { fr: 'absente', en: 'absent' },
  'whatif.column.mailbox': { fr: 'Boîte', en: 'Mailbox' },
  'whatif.column.answer': { fr: 'Réponse', en: 'Answer' },
  'whatif.others-miss': {
    fr: '{count, plural, one {# autre stratégie ne concerne aucune de ces boîtes.} other {# autres stratégies ne concernent aucune de ces boîtes.}}',
    en: '{count, plural, one {# other policy concerns none of these mailboxes.} other {# other policies concern none of these mailboxes.}}',
  },
  'whatif.heading.changes': {
    fr: 'Ce qui change d’un ensemble à l’autre',
    en: 'What changes from one set to the other',
  },
  'whatif.change.same': { fr: 'même réponse', en: 'same answer' },
  'whatif.change.stops': { fr: 'sera arrêtée', en: 'will be stopped' },
  'whatif.change.passes': { fr: 'ne sera plus arrêtée', en: 'will no longer be stopped' },
  'whatif.change.cannot-say': {
    fr: 'on ne peut pas dire si la réponse change',
    en: 'there is no saying whether the answer changes',
  },
  'whatif.heading.evaluate': {
    fr: 'La même évaluation, demandée à Microsoft (Graph Explorer ; droit {permission} ; ne change rien)',
    en: 'The same evaluation, asked of Microsoft (Graph Explorer; right {permission}; changes nothing)',
  },
  'whatif.evaluate.needs-id': {
    fr: 'L’évaluation de Microsoft demande l’identifiant de la personne : donnez son objet avec les groupes ({names}).',
    en: 'Microsoft’s evaluation asks for the person’s id: give their object with the groups ({names}).',
  },
  'whatif.evaluation': {
    fr: 'Évaluation de Microsoft pour {account} : {same, plural, one {# stratégie concorde} other {# stratégies concordent}}, {differences, plural, =0 {aucune ne diffère} one {# diffère} other {# diffèrent}}, {open, plural, one {# ne se compare pas} other {# ne se comparent pas}}.',
    en: 'Microsoft’s evaluation for {account}: {same, plural, one {# policy agrees} other {# policies agree}}, {differences, plural, =0 {none differs} one {# differs} other {# differ}}, {open, plural, one {# cannot be compared} other {# cannot be compared}}.',
  },
  'whatif.evaluation.theirs': {
    fr: '{theirs, select, yes {s’applique selon Microsoft} no {ne s’applique pas selon Microsoft ({reason})} other {absente de la réponse de Microsoft}}',
    en: '{theirs, select, yes {applies, says Microsoft} no {does not apply, says Microsoft ({reason})} other {absent from Microsoft’s answer}}',
  },
  'whatif.heading.exclusions': {
    fr: 'Exclusions des stratégies qui arrêteraient ces boîtes',
    en: 'Exclusions of the policies that would stop these mailboxes',
  },
  'whatif.exclusion.covers': { fr: 'épargne : {names}', en: 'spares: {names}' },
  'whatif.exclusion.perhaps': {
    fr: 'peut-être, selon leurs groupes ou leur identifiant : {names}',
    en: 'perhaps, depending on their groups or id: {names}',
  },
  'whatif.exclusion.guests': { fr: 'Les invités', en: 'Guests' },
  'whatif.exclusion.others': {
    fr: '{count, plural, one {# autre exclusion ne touche aucune de ces boîtes.} other {# autres exclusions ne touchent aucune de ces boîtes.}}',
    en: '{count, plural, one {# other exclusion touches none of these mailboxes.} other {# other exclusions touch none of these mailboxes.}}',
  },
  'whatif.outcome.blocks': { fr: 'bloque', en: 'blocks' },
  'whatif.outcome.would-block': { fr: 'bloquerait (Rapport uniquement)', en: 'would block (report-only)' },
  'whatif.outcome.depends': { fr: 'dépend', en: 'depends' },
  'whatif.outcome.misses': { fr: 'ne concerne pas', en: 'misses' },
  'whatif.waiting': {
    fr: '{count, plural, one {# stratégie en « Rapport uniquement » bloquerait cet envoi, ou le pourrait.} other {# stratégies en « Rapport uniquement » bloqueraient cet envoi, ou le pourraient.}}',
    en: '{count, plural, one {# report-only policy would block this sending, or may.} other {# report-only policies would block this sending, or may.}}',
  },
  'whatif.earliest': {
    fr: 'Microsoft peut l’activer d’elle-même à partir du {date} environ (déduit de sa création) ; l’avis reçu fait foi.',
    en: 'Microsoft may switch it on by itself from about {date} (deduced from its creation); the notice received prevails.',
  },
  'whatif.overdue': {
    fr: 'Le délai depuis sa création est passé le {date} : elle peut être activée d’un jour à l’autre.',
    en: 'The delay since its creation ended on {date}: it may be switched on any day.',
  },
  'whatif.assumed-risk': {
    fr: 'Calculé pour une connexion sans risque détecté ; « --risk » en choisit un autre.',
    en: 'Computed for a sign-in with no risk detected; “--risk” chooses another.',
  },
  'whatif.ignored': {
    fr: '{count, plural, one {# entrée du fichier n’est pas une stratégie et a été laissée de côté.} other {# entrées du fichier ne sont pas des stratégies et ont été laissées de côté.}}',
    en: '{count, plural, one {# entry of the file is not a policy and was left out.} other {# entries of the file are not policies and were left out.}}',
  },

  'whatif.miss.disabled': { fr: 'Elle est désactivée.', en: 'It is off.' },
  'whatif.miss.not-included': { fr: 'Elle ne vise pas ce compte.', en: 'It does not target this account.' },
  'whatif.miss.excluded-user': {
    fr: 'Ce compte en est exclu nommément.',
    en: 'This account is excluded by name.',
  },
  'whatif.miss.excluded-group': {
    fr: 'Ce compte en est exclu par un groupe ({names}).',
    en: 'This account is excluded by a group ({names}).',
  },
  'whatif.miss.excluded-role': {
    fr: 'Ce compte en est exclu par un rôle ({names}).',
    en: 'This account is excluded by a role ({names}).',
  },
  'whatif.miss.excluded-guest': {
    fr: 'Les comptes invités en sont exclus.',
    en: 'Guest accounts are excluded.',
  },
  'whatif.miss.user-action': {
    fr: 'Elle porte sur une action (inscription d’un appareil, d’une méthode), pas sur l’envoi.',
    en: 'It is about an action (registering a device or a method), not about sending.',
  },
  'whatif.miss.authentication-context': {
    fr: 'Elle porte sur un contexte d’authentification, que SMTP n’emploie pas.',
    en: 'It is about an authentication context, which SMTP does not use.',
  },
  'whatif.miss.application': {
    fr: 'Elle ne vise pas Exchange Online.',
    en: 'It does not target Exchange Online.',
  },
  'whatif.miss.application-excluded': {
    fr: 'Exchange Online (ou Office 365) en est exclu.',
    en: 'Exchange Online (or Office 365) is excluded.',
  },
  'whatif.miss.client-type': {
    fr: 'Elle ne vise pas le type « Autres clients » ({members}).',
    en: 'It does not target “Other clients” ({members}).',
  },
  'whatif.miss.location': {
    fr: 'L’adresse n’est dans aucun des emplacements visés.',
    en: 'The address is in none of the locations targeted.',
  },
  'whatif.miss.location-excluded': {
    fr: 'L’adresse est dans un emplacement exclu ({names}).',
    en: 'The address is in an excluded location ({names}).',
  },
  'whatif.miss.signInRiskLevels': {
    fr: 'Elle ne s’applique qu’aux connexions à risque ({members}).',
    en: 'It applies only to risky sign-ins ({members}).',
  },
  'whatif.miss.userRiskLevels': {
    fr: 'Elle ne s’applique qu’aux comptes à risque ({members}).',
    en: 'It applies only to risky accounts ({members}).',
  },
  'whatif.miss.platform': {
    fr: 'Elle ne vise pas cette plateforme ({members}).',
    en: 'It does not target this platform ({members}).',
  },
  'whatif.miss.device': {
    fr: 'Elle ne vise pas un appareil dans cet état.',
    en: 'It does not target a device in this state.',
  },
  'whatif.miss.workload': {
    fr: 'Elle porte sur des applications, pas sur des personnes.',
    en: 'It is about applications, not people.',
  },
  'whatif.miss.agents': { fr: 'Elle porte sur des agents.', en: 'It is about agents.' },
  'whatif.miss.authentication-flow': {
    fr: 'Elle porte sur le code d’appareil ou le transfert de session, que SMTP n’emploie pas.',
    en: 'It is about device code or session transfer, which SMTP does not use.',
  },
  'whatif.miss.session-only': {
    fr: 'Elle ne règle que la session et ne bloque rien.',
    en: 'It only sets session options and blocks nothing.',
  },

  'whatif.depends.included-user': {
    fr: 'Elle vise des comptes par identifiant ({names}) : donnez l’objet utilisateur dans le fichier des groupes.',
    en: 'It targets accounts by id ({names}): put the user object in the groups file.',
  },
  'whatif.depends.included-group': {
    fr: 'Elle vise des groupes ({names}) et l’on ne sait pas si ce compte en fait partie, directement ou par un autre groupe.',
    en: 'It targets groups ({names}) and it is not known whether this account is in them, directly or through another group.',
  },
  'whatif.depends.included-role': {
    fr: 'Elle vise des rôles ({names}) et ceux de ce compte sont inconnus.',
    en: 'It targets roles ({names}) and those of this account are unknown.',
  },
  'whatif.depends.included-guest': {
    fr: 'Elle vise les invités et l’on ne sait pas si ce compte en est un.',
    en: 'It targets guests and it is not known whether this account is one.',
  },
  'whatif.depends.excluded-user': {
    fr: 'Elle exclut des comptes par identifiant ({names}) : donnez l’objet utilisateur dans le fichier des groupes.',
    en: 'It excludes accounts by id ({names}): put the user object in the groups file.',
  },
  'whatif.depends.excluded-group': {
    fr: 'Elle exclut des groupes ({names}) et l’on ne sait pas si ce compte en fait partie, directement ou par un autre groupe.',
    en: 'It excludes groups ({names}) and it is not known whether this account is in them, directly or through another group.',
  },
  'whatif.depends.excluded-role': {
    fr: 'Elle exclut des rôles ({names}) et ceux de ce compte sont inconnus.',
    en: 'It excludes roles ({names}) and those of this account are unknown.',
  },
  'whatif.depends.excluded-guest': {
    fr: 'Elle exclut les invités et l’on ne sait pas si ce compte en est un.',
    en: 'It excludes guests and it is not known whether this account is one.',
  },
  'whatif.depends.application-filter': {
    fr: 'Elle choisit les applications par un filtre.',
    en: 'It picks applications with a filter.',
  },
  'whatif.depends.location': {
    fr: 'Elle dépend d’emplacements ({names}) : donnez l’adresse et l’export des emplacements nommés.',
    en: 'It depends on locations ({names}): give the address and the export of named locations.',
  },
  'whatif.depends.signInRiskLevels': {
    fr: 'Elle dépend du risque de la connexion ({members}).',
    en: 'It depends on the sign-in risk ({members}).',
  },
  'whatif.depends.userRiskLevels': {
    fr: 'Elle dépend du risque du compte ({members}).',
    en: 'It depends on the user risk ({members}).',
  },
  'whatif.depends.platform': {
    fr: 'Elle dépend de la plateforme ({members}), qu’un client SMTP ne déclare pas : indiquez celle du poste qui envoie.',
    en: 'It depends on the platform ({members}), which an SMTP client does not declare: give that of the sending machine.',
  },
  'whatif.depends.application': {
    fr: 'Elle nomme des applications ({names}) sans leur identifiant : on ne sait pas si Exchange Online en fait partie.',
    en: 'It names applications ({names}) without their id: whether Exchange Online is among them is not known.',
  },
  'whatif.depends.device': {
    fr: 'Elle dépend de l’état de l’appareil : indiquez celui du poste qui envoie.',
    en: 'It depends on the state of the device: give that of the sending machine.',
  },
  'whatif.depends.insider-risk': {
    fr: 'Elle dépend du risque interne du compte.',
    en: 'It depends on the account’s insider risk.',
  },
  'whatif.depends.grant': {
    fr: 'Elle exige un contrôle que l’assistant ne connaît pas ({controls}).',
    en: 'It requires a control the assistant does not know ({controls}).',
  },
  'whatif.depends.state': {
    fr: 'Son état ({state}) est inconnu de l’assistant.',
    en: 'Its state ({state}) is unknown to the assistant.',
  },
});
