import { defineMessages } from '../i18n/message.ts';

/** One title and one advice for each finding of `dns-finding.ts`. */
export const dnsMessages = defineMessages({
  'dns.dns-unreachable.title': {
    fr: 'Le serveur DNS ne répond pas ({resolver, select, system {celui de ce poste} other {{resolver}}})',
    en: 'The DNS server does not answer ({resolver, select, system {this workstation’s} other {{resolver}}})',
  },
  'dns.dns-unreachable.advice': {
    fr: 'Rien n’a pu être vérifié. Contrôlez la connexion à Internet et le serveur DNS choisi, puis recommencez.',
    en: 'Nothing could be checked. Check the Internet connection and the DNS server chosen, then try again.',
  },
  'dns.dns-cut.title': {
    fr: 'La vérification a été arrêtée après {seconds, plural, one {# seconde} other {# secondes}}',
    en: 'The check was stopped after {seconds, plural, one {# second} other {# seconds}}',
  },
  'dns.dns-cut.advice': {
    fr: 'Certaines réponses du DNS tardent trop. Ce qui n’a pas été lu est indiqué comme tel ; recommencez, ou choisissez un autre serveur DNS.',
    en: 'Some DNS answers take too long. What was not read is marked as such; try again, or choose another DNS server.',
  },
  'dns.dns-unread.title': {
    fr: 'Pas de réponse utilisable pour {name}',
    en: 'No usable answer for {name}',
  },
  'dns.dns-unread.advice': {
    fr: '{state, select, timeout {Le serveur DNS n’a pas répondu à temps.} server_failure {Le serveur DNS signale une panne (SERVFAIL) ; une signature DNSSEC brisée donne le même résultat.} refused {Le serveur DNS refuse de répondre à cette question.} unreachable {Le serveur DNS est injoignable.} cancelled {Le temps accordé à la vérification était écoulé.} other {La réponse reçue est illisible.}} Cela ne veut pas dire que l’enregistrement manque : recommencez, ou demandez à un autre serveur DNS.',
    en: '{state, select, timeout {The DNS server did not answer in time.} server_failure {The DNS server reports a failure (SERVFAIL); a broken DNSSEC signature gives the same result.} refused {The DNS server refuses to answer this question.} unreachable {The DNS server cannot be reached.} cancelled {The time given to the check had run out.} other {The answer received cannot be read.}} This does not mean that the record is missing: try again, or ask another DNS server.',
  },
  'dns.dns-alias-loop.title': {
    fr: 'Les alias tournent en rond pour {name}',
    en: 'The aliases go round in circles for {name}',
  },
  'dns.dns-alias-loop.advice': {
    fr: 'Un enregistrement CNAME mène à un autre qui ramène au premier, ou la chaîne est trop longue. La personne qui gère le DNS doit corriger ces alias.',
    en: 'A CNAME record leads to another that comes back to the first, or the chain is too long. Whoever manages the DNS must correct these aliases.',
  },
  'dns.dns-too-large.title': {
    fr: 'La réponse est anormalement grande pour {name}',
    en: 'The answer is abnormally large for {name}',
  },
  'dns.dns-too-large.advice': {
    fr: 'Elle n’a pas été lue. Demandez à la personne qui gère le DNS de retirer les enregistrements devenus inutiles.',
    en: 'It was not read. Ask whoever manages the DNS to remove the records that are no longer needed.',
  },
  'dns.domain-absent.title': {
    fr: 'Le domaine {domain} n’existe pas dans le DNS',
    en: 'The domain {domain} does not exist in the DNS',
  },
  'dns.domain-absent.advice': {
    fr: 'Vérifiez l’orthographe. Il faut le domaine des adresses courriel, ce qui suit le signe @.',
    en: 'Check the spelling. It should be the domain of the e-mail addresses, what follows the @ sign.',
  },
  'dns.domain-unsure.title': {
    fr: 'Le DNS dit que {domain} n’existe pas, sans qu’on puisse s’y fier',
    en: 'The DNS says that {domain} does not exist, and cannot be relied on',
  },
  'dns.domain-unsure.advice': {
    fr: 'Des noms qui existent à coup sûr n’ont pas reçu de réponse non plus. Recommencez, ou demandez à un autre serveur DNS, avant de conclure.',
    en: 'Names that certainly exist were not answered either. Try again, or ask another DNS server, before concluding.',
  },
  'dns.dns-denies-all.title': {
    fr: 'Ce réseau dit que rien n’existe ({resolver, select, system {DNS de ce poste} other {{resolver}}})',
    en: 'This network says that nothing exists ({resolver, select, system {this workstation’s DNS} other {{resolver}}})',
  },
  'dns.dns-denies-all.advice': {
    fr: 'Des noms qui existent à coup sûr, dont microsoft.com, sont niés eux aussi : rien n’est prouvé sur {domain}. C’est le fait d’un réseau sans accès à Internet, d’un portail à accepter d’abord, ou d’un serveur DNS interne. Recommencez sur une autre connexion, ou avec un autre serveur DNS.',
    en: 'Names that certainly exist, microsoft.com among them, are denied too: nothing is proved of {domain}. This is the doing of a network without Internet access, of a portal to accept first, or of an internal DNS server. Try again on another connection, or with another DNS server.',
  },
  'dns.domain-parent.title': {
    fr: '{domain} ne reçoit pas de courriel ; le domaine est peut-être {parent}',
    en: '{domain} receives no mail; the domain may be {parent}',
  },
  'dns.domain-parent.advice': {
    fr: 'Recommencez avec {parent} si vos adresses se terminent ainsi.',
    en: 'Try again with {parent} if that is how your addresses end.',
  },
  'dns.mx-microsoft.title': {
    fr: 'Le courriel de {domain} arrive chez Microsoft 365',
    en: 'The mail of {domain} arrives at Microsoft 365',
  },
  'dns.mx-microsoft.advice': {
    fr: 'Serveur à inscrire dans maestro* pour la voie de l’adresse IP : {host}, port 25.',
    en: 'Server to enter in maestro* for the IP address route: {host}, port 25.',
  },
  'dns.mx-mixed.title': {
    fr: '{domain} a des MX chez Microsoft 365 et ailleurs ({other})',
    en: '{domain} has MX records at Microsoft 365 and elsewhere ({other})',
  },
  'dns.mx-mixed.advice': {
    fr: 'Utilisez {host} pour la voie de l’adresse IP. Faites confirmer que l’autre serveur est encore voulu.',
    en: 'Use {host} for the IP address route. Have someone confirm that the other server is still wanted.',
  },
  'dns.mx-filter.title': {
    fr: 'Un filtre reçoit le courriel de {domain} avant Microsoft 365 ({service})',
    en: 'A filter receives the mail of {domain} before Microsoft 365 ({service})',
  },
  'dns.mx-filter.advice': {
    fr: 'N’utilisez pas {host} : le relais doit viser le serveur de Microsoft, que ce DNS ne donne pas et que l’on ne devine pas. Votre administrateur le lit dans le centre d’administration Microsoft 365, sous Paramètres > Domaines > {domain} > Enregistrements DNS (Settings > Domains > DNS records).',
    en: 'Do not use {host}: the relay must go to Microsoft’s server, which this DNS does not give and which cannot be guessed. Your administrator reads it in the Microsoft 365 admin center, under Settings > Domains > {domain} > DNS records.',
  },
  'dns.mx-other.title': {
    fr: 'Rien n’indique que le courriel de {domain} soit chez Microsoft 365 ({service})',
    en: 'Nothing shows that the mail of {domain} is at Microsoft 365 ({service})',
  },
  'dns.mx-other.advice': {
    fr: 'Son courriel arrive à {host}. Si vos boîtes sont bien chez Microsoft 365, votre administrateur lit le nom du serveur dans le centre d’administration Microsoft 365, sous Paramètres > Domaines (Settings > Domains) ; sinon, la voie de l’adresse IP de Microsoft ne s’applique pas.',
    en: 'Its mail arrives at {host}. If your mailboxes are at Microsoft 365, your administrator reads the server’s name in the Microsoft 365 admin center, under Settings > Domains; if not, Microsoft’s IP address route does not apply.',
  },
  'dns.mx-refuses.title': {
    fr: '{domain} déclare ne recevoir aucun courriel',
    en: '{domain} declares that it receives no mail',
  },
  'dns.mx-refuses.advice': {
    fr: 'Son MX est vide (« . »). Vérifiez que c’est bien le domaine de vos adresses.',
    en: 'Its MX is empty (“.”). Check that it is the domain of your addresses.',
  },
  'dns.mx-none.title': {
    fr: '{domain} n’a pas d’enregistrement MX',
    en: '{domain} has no MX record',
  },
  'dns.mx-none.advice': {
    fr: 'Sans lui, le serveur du relais ne peut pas être lu. Votre administrateur le trouve dans le centre d’administration Microsoft 365, sous Paramètres > Domaines > {domain} > Enregistrements DNS (Settings > Domains > DNS records).',
    en: 'Without it the relay’s server cannot be read. Your administrator finds it in the Microsoft 365 admin center, under Settings > Domains > {domain} > DNS records.',
  },
  'dns.address-missing.title': {
    fr: 'Aucune adresse IP à vérifier',
    en: 'No IP address to check',
  },
  'dns.address-missing.advice': {
    fr: 'Donnez l’adresse publique du serveur qui envoie : SPF est alors évalué pour elle. Pour maestro*CLOUD, c’est {ip} à moins d’un communiqué.',
    en: 'Give the public address of the server that sends: SPF is then evaluated for it. For maestro*CLOUD it is {ip} unless a notice said otherwise.',
  },
  'dns.spf-none.title': {
    fr: '{domain} n’a pas d’enregistrement SPF',
    en: '{domain} has no SPF record',
  },
  'dns.spf-none.advice': {
    fr: 'Publiez l’enregistrement proposé. Ajoutez-y d’abord les autres services qui envoient au nom de {domain} (infolettre, site Web), s’il y en a.',
    en: 'Publish the record proposed. First add the other services that send in the name of {domain} (newsletter, web site), if any.',
  },
  'dns.spf-several.title': {
    fr: '{domain} a {count} enregistrements SPF ; un seul est permis',
    en: '{domain} has {count} SPF records; only one is allowed',
  },
  'dns.spf-several.advice': {
    fr: 'Les serveurs qui reçoivent n’en tiennent alors aucun pour valable, et tous vos envois en souffrent. Remplacez-les par un seul, puis vérifiez de nouveau.',
    en: 'Receiving servers then hold none of them valid, and everything you send suffers. Replace them with one, then check again.',
  },
  'dns.spf-invalid.title': {
    fr: 'L’enregistrement SPF contient une erreur : « {term} »',
    en: 'The SPF record contains an error: “{term}”',
  },
  'dns.spf-invalid.advice': {
    fr: 'Un seul mot fautif rend l’enregistrement entier sans valeur. Faites corriger ce mot ; aucune modification n’est proposée d’ici là.',
    en: 'One wrong word makes the whole record worthless. Have that word corrected; no change is proposed until then.',
  },
  'dns.spf-passes.title': {
    fr: 'SPF accepte {ip} pour {domain}',
    en: 'SPF accepts {ip} for {domain}',
  },
  'dns.spf-passes.advice': {
    fr: 'L’évaluation a demandé {lookups, plural, one {# recherche} other {# recherches}} DNS, dont {voids} sans résultat.',
    en: 'The evaluation took {lookups, plural, one {# DNS lookup} other {# DNS lookups}}, of which {voids} found nothing.',
  },
  'dns.spf-address-absent.title': {
    fr: 'SPF n’autorise pas {ip} pour {domain} (résultat : {result})',
    en: 'SPF does not authorise {ip} for {domain} (result: {result})',
  },
  'dns.spf-address-absent.advice': {
    fr: 'Publiez l’enregistrement proposé, qui garde tout ce que contient celui d’aujourd’hui, puis vérifiez de nouveau.',
    en: 'Publish the record proposed, which keeps everything in today’s, then check again.',
  },
  'dns.spf-permerror.title': {
    fr: 'SPF échoue par erreur permanente pour {ip}',
    en: 'SPF ends in a permanent error for {ip}',
  },
  'dns.spf-permerror.advice': {
    fr: 'L’évaluation s’arrête après {lookups, plural, one {# recherche} other {# recherches}} DNS : {detail}. Les serveurs qui reçoivent tiennent alors l’enregistrement pour nul.',
    en: 'The evaluation stops after {lookups, plural, one {# DNS lookup} other {# DNS lookups}}: {detail}. Receiving servers then treat the record as void.',
  },
  'dns.spf-temperror.title': {
    fr: 'SPF n’a pas pu être évalué pour {ip}',
    en: 'SPF could not be evaluated for {ip}',
  },
  'dns.spf-temperror.advice': {
    fr: 'Le DNS n’a pas donné une réponse nécessaire ({detail}). Recommencez dans quelques minutes ; si cela dure, la panne est chez le fournisseur DNS d’un des domaines inclus.',
    en: 'The DNS did not give an answer it needs ({detail}). Try again in a few minutes; if it lasts, the failure is with the DNS provider of one of the included domains.',
  },
  'dns.spf-over-limit.title': {
    fr: 'L’enregistrement SPF demande {count} recherches DNS ; la limite est de {max}',
    en: 'The SPF record takes {count} DNS lookups; the limit is {max}',
  },
  'dns.spf-over-limit.advice': {
    fr: 'Les envois que le début de l’enregistrement ne reconnaît pas finissent en erreur. Le tableau montre ce que coûte chaque inclusion : retirez les services que vous n’utilisez plus.',
    en: 'Messages that the start of the record does not recognise end in an error. The table shows what each include costs: remove the services you no longer use.',
  },
  'dns.spf-near-limit.title': {
    fr: 'L’enregistrement SPF demande {count} recherches DNS sur {max} permises',
    en: 'The SPF record takes {count} of the {max} DNS lookups allowed',
  },
  'dns.spf-near-limit.advice': {
    fr: 'Il fonctionne, mais un service inclus qui s’allonge suffit à le briser. Ajouter une adresse par « ip4: » ne coûte aucune recherche.',
    en: 'It works, but one included service that grows is enough to break it. Adding an address with “ip4:” costs no lookup.',
  },
  'dns.spf-voids.title': {
    fr: '{count} recherches du SPF ne trouvent rien ; la limite est de {max}',
    en: '{count} of the SPF lookups find nothing; the limit is {max}',
  },
  'dns.spf-voids.advice': {
    fr: 'Des noms cités n’existent plus. Retirez-les : certains serveurs tiennent l’enregistrement pour nul au-delà de la limite.',
    en: 'Names quoted there no longer exist. Remove them: some servers treat the record as void beyond the limit.',
  },
  'dns.spf-branch.title': {
    fr: '« {term} » ne mène pas à un SPF valable (dans {domain})',
    en: '“{term}” does not lead to a valid SPF record (in {domain})',
  },
  'dns.spf-branch.advice': {
    fr: '{state, select, no_record {Ce domaine ne publie aucun enregistrement SPF.} several_records {Ce domaine en publie plusieurs.} invalid {L’enregistrement de ce domaine contient une erreur.} other {Sa réponse n’a pas pu être lue ; recommencez.}} Un tel renvoi peut faire échouer l’enregistrement entier : corrigez-le ou retirez-le.',
    en: '{state, select, no_record {That domain publishes no SPF record.} several_records {That domain publishes several.} invalid {That domain’s record contains an error.} other {Its answer could not be read; try again.}} Such a reference can make the whole record fail: correct it or remove it.',
  },
  'dns.spf-loop.title': {
    fr: '« {term} » ramène à un enregistrement déjà lu (dans {domain})',
    en: '“{term}” comes back to a record already read (in {domain})',
  },
  'dns.spf-loop.advice': {
    fr: 'Cette boucle épuise la limite de recherches et fait échouer l’enregistrement. Retirez ce renvoi.',
    en: 'This loop uses up the lookup limit and makes the record fail. Remove this reference.',
  },
  'dns.spf-microsoft-absent.title': {
    fr: 'Le SPF de {domain} n’inclut pas Microsoft 365',
    en: 'The SPF record of {domain} does not include Microsoft 365',
  },
  'dns.spf-microsoft-absent.advice': {
    fr: 'Les messages pris par le connecteur sortent par les serveurs de Microsoft : il faut « include:spf.protection.outlook.com » pour que les destinataires de l’extérieur les acceptent.',
    en: 'Messages taken by the connector leave through Microsoft’s servers: “include:spf.protection.outlook.com” is needed for outside recipients to accept them.',
  },
  'dns.spf-open.title': {
    fr: 'Le SPF se termine par « +all » : n’importe qui peut envoyer en votre nom',
    en: 'The SPF record ends with “+all”: anyone may send in your name',
  },
  'dns.spf-open.advice': {
    fr: 'Remplacez-le par « ~all » une fois vos services inscrits.',
    en: 'Replace it with “~all” once your services are listed.',
  },
  'dns.spf-no-end.title': {
    fr: 'Le SPF n’a pas de fin (« all » ou « redirect »)',
    en: 'The SPF record has no end (“all” or “redirect”)',
  },
  'dns.spf-no-end.advice': {
    fr: 'Les autres serveurs ne sont alors ni permis ni interdits. Terminer par « ~all » protège mieux votre nom.',
    en: 'Other servers are then neither allowed nor forbidden. Ending with “~all” protects your name better.',
  },
  'dns.spf-ptr.title': {
    fr: 'Le SPF utilise « ptr », qui est déconseillé',
    en: 'The SPF record uses “ptr”, which is discouraged',
  },
  'dns.spf-ptr.advice': {
    fr: 'La norme demande de ne plus s’en servir (RFC 7208, 5.5). Remplacez-le par les adresses voulues.',
    en: 'The standard asks not to use it (RFC 7208, 5.5). Replace it with the addresses meant.',
  },
  'dns.spf-long.title': {
    fr: 'L’enregistrement SPF est long ({length} caractères)',
    en: 'The SPF record is long ({length} characters)',
  },
  'dns.spf-long.advice': {
    fr: 'Au-delà d’environ {max} caractères, certaines réponses DNS sont coupées. Retirez ce qui ne sert plus.',
    en: 'Past about {max} characters some DNS answers are cut. Remove what is no longer used.',
  },
  'dns.dkim-microsoft.title': {
    fr: 'Les clés DKIM de Microsoft 365 sont publiées ({selectors})',
    en: 'The DKIM keys of Microsoft 365 are published ({selectors})',
  },
  'dns.dkim-microsoft.advice': {
    fr: 'Microsoft peut signer les messages au nom de {domain}, si la signature est activée dans l’organisation ; le DNS ne le dit pas.',
    en: 'Microsoft can sign messages in the name of {domain}, if signing is turned on in the organization; the DNS does not say so.',
  },
  'dns.dkim-absent.title': {
    fr: 'Aucune clé DKIM de Microsoft 365 pour {domain}',
    en: 'No DKIM key of Microsoft 365 for {domain}',
  },
  'dns.dkim-absent.advice': {
    fr: 'L’envoi fonctionne sans elle, mais la signature aide les messages à ne pas finir dans les indésirables. L’administrateur Microsoft 365 peut l’activer pour le domaine.',
    en: 'Sending works without it, but signing helps messages stay out of junk. The Microsoft 365 administrator can turn it on for the domain.',
  },
  'dns.dkim-broken.title': {
    fr: 'La clé DKIM {selector} ne mène à rien de valable',
    en: 'The DKIM key {selector} leads to nothing valid',
  },
  'dns.dkim-broken.advice': {
    fr: 'Elle renvoie vers {target}, sans clé utilisable. L’administrateur Microsoft 365 compare les deux enregistrements CNAME avec ceux que Microsoft affiche.',
    en: 'It points to {target}, without a usable key. The Microsoft 365 administrator compares the two CNAME records with those Microsoft shows.',
  },
  'dns.dmarc-aligned.title': {
    fr: 'DMARC : les messages de {domain} peuvent être reconnus (p={policy})',
    en: 'DMARC: messages of {domain} can be recognised (p={policy})',
  },
  'dns.dmarc-aligned.advice': {
    fr: 'À condition que l’expéditeur affiché et l’expéditeur d’enveloppe soient du même domaine.',
    en: 'Provided the displayed sender and the envelope sender are of the same domain.',
  },
  'dns.dmarc-present.title': {
    fr: 'DMARC est publié (p={policy}), mais ne sera satisfait que pour une partie des envois',
    en: 'DMARC is published (p={policy}), but only part of the messages will satisfy it',
  },
  'dns.dmarc-present.advice': {
    fr: 'Il faut à la fois l’adresse du serveur et Microsoft 365 dans SPF, ou une clé DKIM publiée. Corrigez SPF, ou activez DKIM.',
    en: 'It takes both the server’s address and Microsoft 365 in SPF, or a published DKIM key. Correct SPF, or turn DKIM on.',
  },
  'dns.dmarc-not-aligned.title': {
    fr: 'DMARC (p={policy}) : rien ne relierait ces messages à {domain}',
    en: 'DMARC (p={policy}): nothing would tie these messages to {domain}',
  },
  'dns.dmarc-not-aligned.advice': {
    fr: '{policy, select, reject {Les destinataires qui suivent DMARC les refuseraient.} quarantine {Les destinataires qui suivent DMARC les mettraient dans les indésirables.} other {Ils ne seraient pas refusés pour cela, mais plus souvent mis dans les indésirables.}} Corrigez SPF, ou activez DKIM pour le domaine.',
    en: '{policy, select, reject {Recipients that follow DMARC would refuse them.} quarantine {Recipients that follow DMARC would put them in junk.} other {They would not be refused for it, but more often put in junk.}} Correct SPF, or turn DKIM on for the domain.',
  },
  'dns.dmarc-absent.title': {
    fr: '{domain} ne publie pas de DMARC',
    en: '{domain} publishes no DMARC',
  },
  'dns.dmarc-absent.advice': {
    fr: 'Cela n’empêche pas la voie de l’adresse IP. C’est une protection à envisager avec votre administrateur.',
    en: 'This does not prevent the IP address route. It is a protection to consider with your administrator.',
  },
  'dns.mta-sts-present.title': {
    fr: '{domain} annonce une politique MTA-STS',
    en: '{domain} announces an MTA-STS policy',
  },
  'dns.mta-sts-present.advice': {
    fr: 'Elle concerne le courriel que vous recevez. Seule l’annonce est lue : la politique elle-même, une page Web, n’est pas téléchargée.',
    en: 'It concerns the mail you receive. Only the announcement is read: the policy itself, a web page, is not fetched.',
  },
  'dns.tenant-likely.title': {
    fr: 'Le DNS montre une organisation Microsoft 365 derrière {domain}',
    en: 'The DNS shows a Microsoft 365 organization behind {domain}',
  },
  'dns.tenant-likely.advice': {
    fr: 'C’est un indice, non une preuve : seul l’administrateur voit si {domain} y est un domaine accepté.',
    en: 'It is a hint, not a proof: only the administrator sees whether {domain} is an accepted domain there.',
  },
  'dns.tenant-unseen.title': {
    fr: 'Aucun indice de Microsoft 365 dans le DNS de {domain}',
    en: 'No hint of Microsoft 365 in the DNS of {domain}',
  },
  'dns.tenant-unseen.advice': {
    fr: 'Demandez où sont les boîtes de {domain}. La voie décrite ici ne vaut que pour Microsoft 365.',
    en: 'Ask where the mailboxes of {domain} are. The route described here is for Microsoft 365 only.',
  },
});
