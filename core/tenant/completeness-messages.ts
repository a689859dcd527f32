import { defineMessages } from '../i18n/message.ts';

/** Words of `completeness.ts`: what is missing from a reading, and how to get it. */
export const completenessMessages = defineMessages({
  'tenant.gap.heading': {
    fr: 'Ce qui manque pour pouvoir conclure',
    en: 'What is missing before anything can be concluded',
  },
  'tenant.gap.next-page': {
    fr: '{where} n’est qu’une page : il annonce une suite (@odata.nextLink). Demandez les pages suivantes et donnez-les ensemble.',
    en: '{where} is one page only: it announces more (@odata.nextLink). Ask for the following pages and give them together.',
  },
  'tenant.gap.truncated-list': {
    fr: '{where} compte tout juste {detail} lignes, un nombre auquel de tels exports sont coupés : la suite manque peut-être. Téléchargez des périodes plus courtes et donnez-les ensemble.',
    en: '{where} has exactly {detail} rows, a number at which such exports are cut: the rest may be missing. Download shorter periods and give them together.',
  },
  'tenant.gap.over-limit': {
    fr: '{where} : l’assistant ne retient que {detail} entrées, et le reste n’est pas lu. Donnez des périodes plus courtes, une à la fois.',
    en: '{where}: the assistant holds {detail} entries only, and the rest is not read. Give shorter periods, one at a time.',
  },
  'tenant.gap.flattened': {
    fr: '{where} : l’export a écrit des listes ou des objets en un seul texte, dont le contenu est perdu. Refaites-le avec ConvertTo-Json -Depth 10, ou par Graph.',
    en: '{where}: the export wrote lists or objects as one text and lost what they held. Redo it with ConvertTo-Json -Depth 10, or with Graph.',
  },
  'tenant.gap.hidden-result': {
    fr: '{where} : le résultat d’une stratégie en « Rapport uniquement » est masqué. Refaites la lecture avec l’en-tête « Prefer: include-unknown-enum-members », ou téléchargez le JSON du portail.',
    en: '{where}: the result of a report-only policy is hidden. Read again with the header “Prefer: include-unknown-enum-members”, or download the JSON from the portal.',
  },
  'tenant.gap.hidden-list': {
    fr: '{where} : la liste des stratégies est vide, alors que l’accès conditionnel a décidé de cette connexion. Refaites l’export avec un compte qui a le droit de lire les stratégies (Policy.Read.All, ou le rôle Lecteur de sécurité).',
    en: '{where}: the list of policies is empty, although Conditional Access decided about this sign-in. Export again with an account that may read policies (Policy.Read.All, or the Security Reader role).',
  },
  'tenant.gap.partial-answer': {
    fr: '{where} : la réponse dit elle-même qu’elle est partielle (une erreur suit les lignes). Refaites la demande sur une période plus courte.',
    en: '{where}: the answer says itself that it is partial (an error comes with the rows). Ask again for a shorter period.',
  },
  'tenant.gap.unknown-member': {
    fr: '{where} : l’assistant ne connaît pas la valeur « {detail} ». Regardez ce réglage dans le portail ; si l’export vient de Graph, refaites-le avec l’en-tête « Prefer: include-unknown-enum-members ».',
    en: '{where}: the assistant does not know the value “{detail}”. Look at this setting in the portal; if the export comes from Graph, redo it with the header “Prefer: include-unknown-enum-members”.',
  },
  'tenant.gap.unknown-field': {
    fr: '{where} : l’assistant ne connaît pas ce champ, qui n’est pas vide. Regardez ce réglage dans le portail.',
    en: '{where}: the assistant does not know this field, which is not empty. Look at this setting in the portal.',
  },
  'tenant.gap.missing-field': {
    fr: '{where} manque dans l’export. Refaites-le en entier, sans choisir de champs ($select, Select-Object).',
    en: '{where} is missing from the export. Redo it whole, without picking fields ($select, Select-Object).',
  },
  'tenant.gap.missing-list': {
    fr: '{where} : les stratégies d’accès conditionnel n’y sont pas. Exportez-les aussi (Graph : identity/conditionalAccess/policies ; PowerShell : Get-MgIdentityConditionalAccessPolicy -All | ConvertTo-Json -Depth 10).',
    en: '{where}: the Conditional Access policies are not there. Export them too (Graph: identity/conditionalAccess/policies; PowerShell: Get-MgIdentityConditionalAccessPolicy -All | ConvertTo-Json -Depth 10).',
  },
  'tenant.gap.set-aside': {
    fr: 'Laissé de côté, car ce n’est pas ce qui est lu ici : {names}.',
    en: 'Set aside, being something else than what is read here: {names}.',
  },
  'tenant.gap.unknown-entry': {
    fr: '{where} : une partie de la liste n’a pas été reconnue ({detail}). Refaites l’export par Graph, sans le modifier.',
    en: '{where}: part of the list was not recognised ({detail}). Redo the export with Graph, unedited.',
  },
  'tenant.gap.unreadable-file': {
    fr: '{where} n’a pas pu être lu en entier et a été laissé de côté. Téléchargez-le de nouveau, sans le modifier.',
    en: '{where} could not be read whole and was set aside. Download it again, unedited.',
  },
  'tenant.gap.wrong-kind-of-file': {
    fr: '{where} est autre chose que ce qui est demandé et a été laissé de côté. Retirez-le, ou donnez le bon export à sa place.',
    en: '{where} is something other than what is asked for and was set aside. Take it out, or give the right export in its place.',
  },
  'tenant.gap.other-tool': {
    fr: '{where} a été écrit par {detail}, sous une forme qui n’est pas lue ici. {detail, select, Microsoft365DSC {Donnez plutôt son rapport JSON : New-M365DSCReportFromConfiguration -Type JSON -ConfigurationPath fichier.ps1 -OutputPath rapport.json} Terraform {Donnez plutôt ce qu’écrit terraform show -json, avec la liste entière exportée par Graph (identity/conditionalAccess/policies)} other {Exportez les stratégies par Graph (identity/conditionalAccess/policies) ou avec Get-MgIdentityConditionalAccessPolicy -All | ConvertTo-Json -Depth 10}}.',
    en: '{where} was written by {detail}, in a form that is not read here. {detail, select, Microsoft365DSC {Give its JSON report instead: New-M365DSCReportFromConfiguration -Type JSON -ConfigurationPath file.ps1 -OutputPath report.json} Terraform {Give what terraform show -json prints instead, with the whole list exported by Graph (identity/conditionalAccess/policies)} other {Export the policies with Graph (identity/conditionalAccess/policies) or Get-MgIdentityConditionalAccessPolicy -All | ConvertTo-Json -Depth 10}}.',
  },
  'tenant.gap.partial-set': {
    fr: '{where} : {detail} ne montre que les stratégies qu’il gère lui-même ; d’autres peuvent exister, celles de Microsoft par exemple. Donnez aussi la liste entière (Graph : identity/conditionalAccess/policies).',
    en: '{where}: {detail} shows only the policies that it manages itself; others may exist, Microsoft’s for one. Give the whole list too (Graph: identity/conditionalAccess/policies).',
  },
  'tenant.gap.not-read': {
    fr: '{where} n’a pas pu être lu ({detail}). Recommencez avec un compte qui a ce droit.',
    en: '{where} could not be read ({detail}). Try again with an account that has this right.',
  },
  'tenant.gap.unread-rows': {
    fr: '{where} : des lignes ou des entrées n’ont pas pu être comprises. Téléchargez l’export de nouveau, sans l’ouvrir dans un tableur.',
    en: '{where}: rows or entries could not be understood. Download the export again, without opening it in a spreadsheet.',
  },
});
