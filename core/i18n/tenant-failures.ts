import { defineMessages } from './message.ts';

/** Failure codes of the tenant area: exported files, facts, Graph. */
export const tenantFailures = defineMessages({
  'calendar.not-written': {
    fr: 'Le calendrier n’a pas pu être composé ({detail}).',
    en: 'The calendar could not be put together ({detail}).',
  },
  'export.too-deep': {
    fr: 'Le fichier {file} est imbriqué sur plus de {max} niveaux : ce n’est pas un export de Microsoft. Téléchargez-le de nouveau.',
    en: 'The file {file} is nested more than {max} levels deep: it is not a Microsoft export. Download it again.',
  },
  'export.too-large': {
    fr: 'Le fichier {file} dépasse {max} Mo, bien plus qu’un export de ce genre. Vérifiez que c’est le bon fichier.',
    en: 'The file {file} is over {max} MB, far more than such an export. Check that it is the right file.',
  },
  'export.empty': {
    fr: 'Le fichier {file} est vide. Téléchargez l’export de nouveau.',
    en: 'The file {file} is empty. Download the export again.',
  },
  'export.no-file': {
    fr: 'Aucun fichier à lire dans {file}. Donnez un fichier JSON ou CSV, un dossier ou une archive zip qui en contient.',
    en: 'No file to read in {file}. Give a JSON or CSV file, or a folder or zip archive that holds some.',
  },
  'export.other-file': {
    fr: '{file} n’est pas un export, d’après son nom.',
    en: '{file} is not an export, by its name.',
  },
  'export.too-many-files': {
    fr: '{file} contient plus de {max} fichiers, bien plus qu’un ensemble d’exports. Donnez le dossier qui ne contient qu’eux.',
    en: '{file} holds more than {max} files, far more than a set of exports. Give the folder that holds only those.',
  },
  'whatif.no-policies': {
    fr: 'Aucune stratégie d’accès conditionnel dans {file}. Exportez-les par Graph (identity/conditionalAccess/policies) ou avec Get-MgIdentityConditionalAccessPolicy | ConvertTo-Json -Depth 10.',
    en: 'No Conditional Access policy in {file}. Export them with Graph (identity/conditionalAccess/policies) or Get-MgIdentityConditionalAccessPolicy | ConvertTo-Json -Depth 10.',
  },
  'whatif.empty-list': {
    fr: '{file} est une liste vide, qui ne dit pas de quoi : l’organisation n’a aucune stratégie, ou le compte qui a lu n’avait pas le droit de les lire (Policy.Read.All). Donnez la réponse de Graph entière, avec « @odata.context », lue par un compte qui a ce droit.',
    en: '{file} is an empty list that does not say of what: the organization has no policy, or the account that read had no right to read them (Policy.Read.All). Give Graph’s whole answer, with “@odata.context”, read by an account that has this right.',
  },
  'whatif.no-groups': {
    fr: 'Le fichier {file} est un autre export que des groupes ou une personne. Donnez la réponse de Graph (transitiveMemberOf), le relevé de l’administrateur, ou un groupe par ligne.',
    en: 'The file {file} is another export than groups or a person. Give Graph’s answer (transitiveMemberOf), the administrator’s reading, or one group a line.',
  },
  'whatif.bad-country': {
    fr: '« {typed} » n’est pas un code de pays. Écrivez-le en deux lettres : CA, US, FR.',
    en: '“{typed}” is no country code. Write it in two letters: CA, US, FR.',
  },
  'whatif.no-evaluation': {
    fr: '{file} n’est pas la réponse de Microsoft à la requête d’évaluation (policyApplies absent). Lancez celle que donne « whatif --evaluate ».',
    en: '{file} is not Microsoft’s answer to the evaluation request (no policyApplies). Run the one that “whatif --evaluate” gives.',
  },
  'whatif.evaluation-of-whom': {
    fr: '{file} ne dit pas de quelle boîte il s’agit. Lancez le lot que donne « whatif --evaluate » pour plusieurs boîtes, ou comparez-en une à la fois.',
    en: '{file} does not say which mailbox it is for. Run the batch that “whatif --evaluate” gives for several mailboxes, or compare one at a time.',
  },
  'facts.not-facts': {
    fr: 'Le fichier {file} n’est pas un relevé de l’assistant (champ : {path}). Produisez-le avec « assistant-courriel powershell facts ».',
    en: 'The file {file} is not a set of facts for the assistant (field: {path}). Produce it with “assistant-courriel powershell facts”.',
  },
  'facts.unknown-account': {
    fr: 'La boîte {account} n’est pas dans le relevé. Boîtes présentes : {known}.',
    en: 'The mailbox {account} is not in the facts. Mailboxes present: {known}.',
  },
  'signins.no-file': {
    fr: 'Aucun fichier à lire. Donnez au moins un export des journaux de connexion.',
    en: 'No file to read. Give at least one export of the sign-in logs.',
  },
  'signins.wrong-export': {
    fr: '{file} est un autre export : {kind, select, servicePrincipals {les connexions des principaux de service} managedIdentities {les connexions des identités gérées} authDetails {le détail des méthodes d’authentification} audit {le journal d’audit} policies {des stratégies d’accès conditionnel} other {un fichier non reconnu}}. Téléchargez plutôt « InteractiveSignIns » et « NonInteractiveSignIns » depuis Entra > Journaux de connexion{kind, select, audit { ; le journal d’audit se lit avec la commande audit} other {}}.',
    en: '{file} is another export: {kind, select, servicePrincipals {service principal sign-ins} managedIdentities {managed identity sign-ins} authDetails {authentication details} audit {the audit log} policies {Conditional Access policies} other {a file that was not recognised}}. Download “InteractiveSignIns” and “NonInteractiveSignIns” from Entra > Sign-in logs instead{kind, select, audit {; the audit log is read with the audit command} other {}}.',
  },
  'signins.unknown-columns': {
    fr: 'Dans {file}, les colonnes nécessaires n’ont pas été reconnues (il manque : {missing}). Colonnes lues : {found}.',
    en: 'In {file}, the necessary columns were not recognised (missing: {missing}). Columns read: {found}.',
  },
  'signins.zip-bomb': {
    fr: '{file} se décompresse bien au-delà de ce qu’un journal peut contenir ({detail}). La lecture a été arrêtée par prudence ; décompressez-le vous-même si vous connaissez sa provenance.',
    en: '{file} unpacks to far more than a log can hold ({detail}). Reading was stopped for safety; unpack it yourself if you know where it comes from.',
  },
  'signins.zip-damaged': {
    fr: 'L’archive {file} ne peut pas être lue ({detail}). Téléchargez-la de nouveau.',
    en: 'The archive {file} cannot be read ({detail}). Download it again.',
  },
  'signins.cancelled': {
    fr: 'La lecture a été arrêtée à votre demande ; aucun résultat n’a été conservé.',
    en: 'Reading was stopped at your request; no result was kept.',
  },
  'signins.write-failed': {
    fr: 'Le fichier {file} n’a pas pu être écrit ({detail}).',
    en: 'The file {file} could not be written ({detail}).',
  },
  'audit.wrong-export': {
    fr: '{file} n’est pas un export du journal d’audit (colonnes « Activity » ou « Activité » absentes). Téléchargez-le depuis Entra > Journaux d’audit.',
    en: '{file} is not an audit log export (no “Activity” column). Download it from Entra > Audit logs.',
  },
  'graph.needs-person': {
    fr: 'La lecture directe ouvre un navigateur, où une personne se connecte ; « --silent » dit que personne n’est là. Lancez la commande sans cette option, ou employez un export.',
    en: 'Reading directly opens a browser, where a person signs in; “--silent” says that nobody is there. Run the command without this option, or use an export.',
  },
  'graph.no-application': {
    fr: 'La lecture directe de Microsoft 365 demande l’identifiant d’une application enregistrée par votre organisation. Demandez-le à votre administrateur, ou employez un export.',
    en: 'Reading Microsoft 365 directly needs the id of an application registered by your organization. Ask your administrator for it, or use an export.',
  },
  'graph.sign-in-failed': {
    fr: 'La connexion à Microsoft 365 n’a pas abouti ({detail}). Rien n’a été lu.',
    en: 'Signing in to Microsoft 365 did not succeed ({detail}). Nothing was read.',
  },
  'graph.sign-in-cancelled': {
    fr: 'La connexion à Microsoft 365 a été abandonnée. Rien n’a été lu.',
    en: 'Signing in to Microsoft 365 was abandoned. Nothing was read.',
  },
  'graph.expired': {
    fr: 'La session Microsoft 365 a pris fin. Connectez-vous de nouveau.',
    en: 'The Microsoft 365 session ended. Sign in again.',
  },
  'graph.forbidden': {
    fr: 'Microsoft 365 refuse cette lecture ({request}). Il faut l’autorisation {permission}, accordée par un administrateur.',
    en: 'Microsoft 365 refuses this reading ({request}). It needs the permission {permission}, granted by an administrator.',
  },
  'graph.licence-missing': {
    fr: 'Cette lecture ({request}) demande une licence Entra ID P1 ou P2 que l’organisation n’a pas. Un export téléchargé depuis le portail donne la même réponse.',
    en: 'This reading ({request}) needs an Entra ID P1 or P2 licence that the organization does not have. An export downloaded from the portal gives the same answer.',
  },
  'graph.throttled': {
    fr: 'Microsoft 365 demande de ralentir. Recommencez dans {seconds, plural, one {# seconde} other {# secondes}}.',
    en: 'Microsoft 365 asks to slow down. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  },
  'graph.not-found': {
    fr: 'Microsoft 365 ne trouve pas ce qui est demandé ({request}).',
    en: 'Microsoft 365 does not find what was asked for ({request}).',
  },
  'graph.unreachable': {
    fr: 'Microsoft 365 est injoignable ({detail}). Vérifiez la connexion à Internet, puis recommencez.',
    en: 'Microsoft 365 cannot be reached ({detail}). Check the Internet connection, then try again.',
  },
  'graph.unexpected': {
    fr: 'Microsoft 365 a répondu autrement que prévu ({detail}).',
    en: 'Microsoft 365 answered in an unexpected way ({detail}).',
  },
  'graph.cancelled': {
    fr: 'La lecture a été arrêtée à votre demande.',
    en: 'Reading was stopped at your request.',
  },
});
