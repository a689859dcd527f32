import { campaignFailures } from './campaign-failures.ts';
import { defineMessages } from './message.ts';
import { presetFailures } from './preset-failures.ts';
import { reportFailures } from './report-failures.ts';
import { tenantFailures } from './tenant-failures.ts';
import { updateFailures } from './update-failures.ts';
import { uploadFailures } from './upload-failures.ts';

/**
 * Every code a `Failure` may carry, with what happened and what to do. Codes are public (they are printed by
 * `--json`, shown in reports and quoted to support): add, never rename.
 */
export const failures = defineMessages({
  'contract.unknown-operation': {
    fr: 'L’opération « {name} » n’existe pas. Mettez l’assistant à jour, puis recommencez.',
    en: 'There is no operation “{name}”. Update the assistant, then try again.',
  },
  'contract.invalid-input': {
    fr: 'Les données reçues pour « {name} » ne conviennent pas (champ : {path}). Rien n’a été modifié.',
    en: 'The data received for “{name}” do not fit (field: {path}). Nothing was changed.',
  },
  'contract.invalid-output': {
    fr: 'L’assistant a produit une réponse inattendue pour « {name} ». C’est notre erreur : joignez ce code à votre demande de soutien.',
    en: 'The assistant produced an unexpected answer for “{name}”. This is our fault: quote this code when you ask for support.',
  },
  'internal.error': {
    fr: 'L’assistant a rencontré une erreur inattendue dans « {name} » ({kind}). Rien n’a été perdu ; fermez-le, rouvrez-le et recommencez.',
    en: 'The assistant met an unexpected error in “{name}” ({kind}). Nothing was lost; close it, open it again and retry.',
  },
  'transport.unreachable': {
    fr: 'L’assistant ne répond plus. Vérifiez qu’il tourne encore dans le terminal qui l’a ouvert, puis rouvrez cette page à partir de là.',
    en: 'The assistant no longer answers. Check that it still runs in the terminal that opened it, then open this page again from there.',
  },
  'transport.unauthorized': {
    fr: 'Cette page n’est plus autorisée à parler à l’assistant. Rouvrez-la à partir du terminal.',
    en: 'This page may no longer talk to the assistant. Open it again from the terminal.',
  },
  'transport.too-large': {
    fr: 'Ce que la page a envoyé dépasse {megabytes} Mo. Gardez seulement la partie du texte qui contient l’erreur.',
    en: 'What the page sent is larger than {megabytes} MB. Keep only the part of the text that holds the error.',
  },
  'transport.not-found': {
    fr: 'Cette adresse n’existe pas ici. Revenez à la page que le terminal a ouverte.',
    en: 'There is nothing at this address. Go back to the page that the terminal opened.',
  },
  'web.cannot-listen': {
    fr: 'La page ne peut pas être servie sur le port {port} ({detail}). Choisissez-en un autre avec --port, ou aucun pour en prendre un libre.',
    en: 'The page cannot be served on port {port} ({detail}). Choose another one with --port, or none to take a free one.',
  },
  'web.not-built': {
    fr: 'La page n’a pas encore été construite. Lancez « npm run build », puis recommencez.',
    en: 'The page has not been built yet. Run “npm run build”, then try again.',
  },
  'address.empty': {
    fr: 'Entrez une adresse courriel, par exemple nom@entreprise.ca.',
    en: 'Enter an e-mail address, for example name@company.ca.',
  },
  'address.invalid': {
    fr: '« {value} » n’est pas une adresse courriel complète. Il faut un nom, le signe @ et un domaine, par exemple nom@entreprise.ca.',
    en: '“{value}” is not a complete e-mail address. It needs a name, the @ sign and a domain, for example name@company.ca.',
  },
  'address.control-characters': {
    fr: 'L’adresse contient un retour à la ligne ou un caractère invisible. Retapez-la à la main.',
    en: 'The address contains a line break or an invisible character. Type it again by hand.',
  },
  'address.too-long': {
    fr: 'L’adresse dépasse {max} caractères. Vérifiez ce qui a été collé.',
    en: 'The address is longer than {max} characters. Check what was pasted.',
  },
  'host.invalid': {
    fr: '« {value} » n’est pas un nom de serveur. Entrez un nom comme smtp.office365.com, sans http:// ni barre oblique.',
    en: '“{value}” is not a server name. Enter a name such as smtp.office365.com, without http:// or a slash.',
  },
  'port.invalid': {
    fr: '« {value} » n’est pas un port. Entrez un nombre entier de 1 à 65535 ; Microsoft 365 attend 587 (ou 25 pour le relais).',
    en: '“{value}” is not a port. Enter a whole number from 1 to 65535; Microsoft 365 expects 587 (or 25 for relay).',
  },
  'date.invalid': {
    fr: '« {value} » n’est pas une date. Écrivez-la ainsi : 2026-12-31.',
    en: '“{value}” is not a date. Write it like this: 2026-12-31.',
  },
  'secret.empty': {
    fr: 'Le mot de passe est vide. Collez le mot de passe d’application que Microsoft vous a montré.',
    en: 'The password is empty. Paste the app password that Microsoft showed you.',
  },
  'secret.too-long': {
    fr: 'Le texte collé compte {length} caractères ; un mot de passe en compte au plus {max}. Copiez seulement le mot de passe et collez-le de nouveau.',
    en: 'The pasted text has {length} characters; a password has at most {max}. Copy the password alone and paste it again.',
  },
  'secret.missing': {
    fr: 'Aucun mot de passe n’est conservé pour {account}. Enregistrez-le d’abord.',
    en: 'No password is kept for {account}. Save it first.',
  },
  'keychain.absent': {
    fr: 'Ce poste n’a pas de trousseau de mots de passe utilisable. Sous Linux, installez et ouvrez un trousseau (GNOME Keyring ou KWallet), puis recommencez. Vous pouvez aussi continuer sans conserver le mot de passe.',
    en: 'This workstation has no usable password keychain. On Linux, install and open one (GNOME Keyring or KWallet), then try again. You can also continue without keeping the password.',
  },
  'keychain.no-session-bus': {
    fr: 'Le trousseau est injoignable : aucune session de bureau n’est ouverte (bus D-Bus absent). Ouvrez l’assistant depuis votre session, puis recommencez.',
    en: 'The keychain cannot be reached: no desktop session is open (no D-Bus session bus). Open the assistant from your session, then try again.',
  },
  'keychain.locked': {
    fr: 'Le trousseau de ce poste est verrouillé. Déverrouillez-le avec le mot de passe de votre session, puis recommencez ; rien n’a été effacé.',
    en: 'The keychain of this workstation is locked. Unlock it with your session password, then try again; nothing was deleted.',
  },
  'keychain.refused': {
    fr: 'Le trousseau a refusé l’opération ({detail}). Rien n’a été effacé. Fermez les demandes d’autorisation restées ouvertes, puis recommencez.',
    en: 'The keychain refused the operation ({detail}). Nothing was deleted. Close any permission prompt left open, then try again.',
  },
  'clipboard.unavailable': {
    fr: 'Le presse-papiers de ce poste est injoignable ({detail}). Retournez à la page de Microsoft pour copier le mot de passe, ou créez-en un nouveau.',
    en: 'The clipboard of this workstation cannot be reached ({detail}). Go back to the Microsoft page to copy the password, or create a new one.',
  },
  'knowledge.old': {
    fr: 'Ce que l’assistant sait de Microsoft 365 a été vérifié le {date}, il y a {days} jours. Microsoft a pu changer une date ou une règle depuis : prenez une version plus récente de l’assistant, ou vérifiez la source indiquée avant d’agir.',
    en: 'What the assistant knows of Microsoft 365 was checked on {date}, {days} days ago. Microsoft may have changed a date or a rule since: take a more recent version of the assistant, or check the source given before you act.',
  },
  'settings.unreadable': {
    fr: 'Le fichier de réglages était illisible. Il a été mis de côté sous le nom {file} et l’assistant repart avec les réglages d’origine.',
    en: 'The settings file could not be read. It was set aside as {file} and the assistant starts again with the original settings.',
  },
  'settings.newer': {
    fr: 'Le fichier de réglages {file} vient d’une version plus récente de l’assistant. Il n’a pas été touché ; les changements de cette séance ne seront pas conservés. Mettez l’assistant à jour.',
    en: 'The settings file {file} comes from a newer version of the assistant. It was left as it is; changes made now will not be kept. Update the assistant.',
  },
  'settings.write-failed': {
    fr: 'Les réglages n’ont pas pu être enregistrés dans {file} ({detail}). Vérifiez l’espace disque et les droits du dossier.',
    en: 'The settings could not be saved in {file} ({detail}). Check the disk space and the rights on the folder.',
  },
  'test.already-running': {
    fr: 'Un essai est déjà en cours. Attendez sa fin ou arrêtez-le.',
    en: 'A test is already running. Wait for its end or stop it.',
  },
  'test.unknown-run': {
    fr: 'Cet essai est déjà terminé.',
    en: 'This test has already ended.',
  },
  'test.guarded': {
    fr: 'Le dernier refus pourrait verrouiller le compte {account}. Attendez encore {minutes, plural, one {# minute} other {# minutes}} avant un nouvel essai, et corrigez d’abord la cause affichée.',
    en: 'The last refusal could lock the account {account}. Wait {minutes, plural, one {# more minute} other {# more minutes}} before a new test, and first mend the cause shown.',
  },
  'practice.unknown-scenario': {
    fr: 'L’exercice « {value} » n’existe pas. Exercices offerts : {known}.',
    en: 'There is no exercise “{value}”. Available: {known}.',
  },
  'practice.cannot-listen': {
    fr: 'Le serveur d’exercice ne peut pas écouter sur le port {port} ({detail}). Choisissez-en un autre.',
    en: 'The practice server cannot listen on port {port} ({detail}). Choose another one.',
  },
  'powershell.control-characters': {
    fr: 'Cette valeur contient un retour à la ligne ou un caractère invisible et ne peut pas entrer dans une commande PowerShell. Retapez-la à la main.',
    en: 'This value contains a line break or an invisible character and cannot go into a PowerShell command. Type it again by hand.',
  },
  'link.unknown': {
    fr: 'Ce lien n’est pas dans la liste des liens de l’assistant.',
    en: 'This link is not in the assistant’s list of links.',
  },
  'link.open-failed': {
    fr: 'Le navigateur n’a pas pu être ouvert. Copiez cette adresse : {url}',
    en: 'The browser could not be opened. Copy this address: {url}',
  },
  'link.mail-failed': {
    fr: 'Aucune messagerie n’a pu être ouverte sur ce poste. Copiez le message, puis collez-le dans la vôtre.',
    en: 'No mail program could be opened on this workstation. Copy the message, then paste it into yours.',
  },
  'input.unreadable': {
    fr: 'Le fichier {file} ne peut pas être lu ({detail}).',
    en: 'The file {file} cannot be read ({detail}).',
  },
  'input.not-json': {
    fr: 'Le fichier {file} n’est pas du JSON valide ({detail}).',
    en: 'The file {file} is not valid JSON ({detail}).',
  },
  'input.invalid': {
    fr: 'Dans {file}, le champ {path} ne convient pas : {detail}.',
    en: 'In {file}, the field {path} does not fit: {detail}.',
  },
  'input.unknown-field': {
    fr: 'Dans {file}, le champ {path} n’existe pas. Retirez-le ou corrigez son nom.',
    en: 'In {file}, there is no field {path}. Remove it or correct its name.',
  },
  'input.too-large': {
    fr: '{file} dépasse {megabytes} Mo. Gardez seulement la partie qui contient l’erreur.',
    en: '{file} is larger than {megabytes} MB. Keep only the part that holds the error.',
  },
  'input.no-terminal': {
    fr: 'Le mot de passe ne peut pas être demandé ici : personne ne tape au clavier. Envoyez-le sur l’entrée standard avec --password-stdin.',
    en: 'The password cannot be asked for here: nobody is typing. Send it on standard input with --password-stdin.',
  },
  'input.cancelled': {
    fr: 'La saisie a été interrompue. Rien n’a été enregistré.',
    en: 'The entry was interrupted. Nothing was saved.',
  },
  'usage.unknown-command': {
    fr: 'La commande « {name} » n’existe pas. Tapez « assistant-courriel --help » pour voir la liste.',
    en: 'There is no command “{name}”. Type “assistant-courriel --help” to see the list.',
  },
  'usage.unknown-option': {
    fr: 'L’option « {name} » n’existe pas ici. Tapez « assistant-courriel {command} --help ».',
    en: 'There is no option “{name}” here. Type “assistant-courriel {command} --help”.',
  },
  'usage.missing-option': {
    fr: 'Il manque « {name} ». Tapez « assistant-courriel {command} --help ».',
    en: '“{name}” is missing. Type “assistant-courriel {command} --help”.',
  },
  'usage.invalid-option': {
    fr: 'La valeur « {value} » ne convient pas pour « {name} » (attendu : {expected}).',
    en: 'The value “{value}” does not fit “{name}” (expected: {expected}).',
  },
  'usage.unexpected-argument': {
    fr: '« {value} » est en trop. Tapez « assistant-courriel {command} --help ».',
    en: '“{value}” is not expected. Type “assistant-courriel {command} --help”.',
  },
  ...presetFailures,
  ...campaignFailures,
  ...reportFailures,
  ...updateFailures,
  ...tenantFailures,
  ...uploadFailures,
  'domain.empty': {
    fr: 'Entrez le domaine de vos adresses courriel, par exemple entreprise.ca.',
    en: 'Enter the domain of your e-mail addresses, for example company.ca.',
  },
  'domain.too-long': {
    fr: 'Ce domaine dépasse {max} caractères. Vérifiez ce qui a été collé : il faut la partie qui suit le signe @, par exemple entreprise.ca.',
    en: 'This domain is longer than {max} characters. Check what was pasted: it should be the part after the @ sign, for example company.ca.',
  },
  'domain.spaces': {
    fr: '« {value} » contient une espace. S’il s’agit d’un seul domaine, entrez « {joined} » ; sinon, vérifiez les domaines l’un après l’autre.',
    en: '“{value}” contains a space. If it is one domain, enter “{joined}”; otherwise check the domains one at a time.',
  },
  'domain.is-address': {
    fr: '« {value} » est une adresse IP. Entrez ici le domaine des adresses courriel, par exemple entreprise.ca.',
    en: '“{value}” is an IP address. Enter the domain of the e-mail addresses here, for example company.ca.',
  },
  'domain.invalid': {
    fr: '« {value} » n’est pas un domaine. Entrez la partie qui suit le signe @ de vos adresses, par exemple entreprise.ca.',
    en: '“{value}” is not a domain. Enter the part after the @ sign of your addresses, for example company.ca.',
  },
  'ip.invalid': {
    fr: '« {value} » n’est pas une adresse IPv4. Il faut quatre nombres de 0 à 255 séparés par des points, par exemple 199.16.112.2.',
    en: '“{value}” is not an IPv4 address. It takes four numbers from 0 to 255 separated by dots, for example 199.16.112.2.',
  },
  'ip.is-ipv6': {
    fr: '« {value} » est une adresse IPv6 : un connecteur de Microsoft 365 ne prend que des adresses IPv4. Demandez l’adresse IPv4 publique du serveur et faites-le sortir par elle.',
    en: '“{value}” is an IPv6 address: a Microsoft 365 connector takes IPv4 addresses only. Ask for the server’s public IPv4 address and make it go out through it.',
  },
  'ip.not-public': {
    fr: '« {value} » est une adresse {kind, select, private {privée} loopback {locale à un poste} shared {partagée par un fournisseur} autoconfigured {sans routeur} documentation {réservée à la documentation} multicast {de diffusion} other {réservée}} : Microsoft 365 ne la voit jamais. Il faut l’adresse IPv4 publique par laquelle le serveur sort sur Internet.',
    en: '“{value}” is {kind, select, private {a private} loopback {a local} shared {a provider-shared} autoconfigured {a self-assigned} documentation {a documentation} multicast {a multicast} other {a reserved}} address: Microsoft 365 never sees it. Use the public IPv4 address through which the server goes out to the Internet.',
  },
  'ip.prefix': {
    fr: '« {value} » ne convient pas : un connecteur prend une adresse seule ou une plage de /24 à /32, par exemple 199.16.112.2 ou 199.16.112.0/28.',
    en: '“{value}” does not fit: a connector takes one address or a range from /24 to /32, for example 199.16.112.2 or 199.16.112.0/28.',
  },
  'spf.not-a-record': {
    fr: '« {value} » n’est pas un enregistrement SPF : il commence par « v=spf1 ».',
    en: '“{value}” is not an SPF record: it starts with “v=spf1”.',
  },
  'spf.invalid-term': {
    fr: 'L’enregistrement SPF contient « {term} », qui n’a pas de sens. Corrigez ce mot, puis recommencez.',
    en: 'The SPF record contains “{term}”, which has no meaning. Correct that word, then try again.',
  },
  'dns.resolver-invalid': {
    fr: '« {value} » n’est pas un serveur DNS utilisable ici. Donnez son adresse IP, suivie du port s’il n’est pas 53, par exemple 192.168.1.1 ou 192.168.1.1:5353.',
    en: '“{value}” is not a DNS server usable here. Give its IP address, with the port when it is not 53, for example 192.168.1.1 or 192.168.1.1:5353.',
  },
  'connector.name': {
    fr: 'Le nom du connecteur doit compter de 1 à {max} caractères, sans retour à la ligne ni caractère invisible.',
    en: 'The connector’s name must have 1 to {max} characters, without line breaks or invisible characters.',
  },
  'relay.sender-outside-domain': {
    fr: 'L’expéditeur {from} n’est pas une adresse de {domain}. Microsoft 365 reconnaît votre organisation au domaine de l’expéditeur : choisissez une adresse de {domain}.',
    en: 'The sender {from} is not an address of {domain}. Microsoft 365 recognises your organization by the sender’s domain: choose an address of {domain}.',
  },
  'relay.no-host': {
    fr: 'Le DNS ne donne aucun serveur Microsoft 365 pour {domain} (il répond : {seen}). Copiez le nom affiché dans le centre d’administration Microsoft 365, sous Paramètres > Domaines > {domain} > Enregistrements DNS (Settings > Domains > DNS records), et indiquez-le comme serveur.',
    en: 'The DNS gives no Microsoft 365 server for {domain} (it answers: {seen}). Copy the name shown in the Microsoft 365 admin center, under Settings > Domains > {domain} > DNS records, and give it as the server.',
  },
  'relay.dns': {
    fr: 'Le DNS n’a pas pu être lu pour {name} ({state}). Vérifiez la connexion à Internet, ou choisissez un autre serveur DNS, puis recommencez.',
    en: 'The DNS could not be read for {name} ({state}). Check the Internet connection, or choose another DNS server, then try again.',
  },
  'relay.no-ipv4': {
    fr: '{host} n’a pas d’adresse IPv4. Un connecteur ne reconnaît que les adresses IPv4 ; vérifiez le nom du serveur.',
    en: '{host} has no IPv4 address. A connector recognises IPv4 addresses only; check the server’s name.',
  },
});

export type FailureCode = keyof typeof failures;

/** True for a code of this table, and for nothing an object merely inherits. */
export function isFailureCode(code: string): code is FailureCode {
  return Object.hasOwn(failures, code);
}
