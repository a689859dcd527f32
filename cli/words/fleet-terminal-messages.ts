import { defineMessages } from '../../core/i18n/message.ts';

/** The terminal’s own words about presets and campaigns. */
export const fleetTerminalMessages = defineMessages({
  'terminal.report.checkup': {
    fr: 'Faire la vérification du poste maintenant, et l’ajouter au rapport',
    en: 'Run the check-up now, and add it to the report',
  },
  'terminal.report.format': {
    fr: 'Forme du rapport : {formats} (text)',
    en: 'Form of the report: {formats} (text)',
  },
  'terminal.report.out': {
    fr: 'Écrire dans ce fichier ; obligatoire pour un PDF',
    en: 'Write to this file; required for a PDF',
  },
  'terminal.report.mask': {
    fr: 'Masquer les adresses, sauf leur domaine',
    en: 'Mask addresses, but their domain',
  },
  'terminal.report.written': { fr: 'Écrit : {file}', en: 'Written: {file}' },
  'terminal.link.summary': {
    fr: 'Dire ce qu’un lien « assistant-courriel » remplirait et ouvrirait ici',
    en: 'Say what an “assistant-courriel” link would fill in and open here',
  },
  'terminal.link.good': { fr: 'Ce lien serait suivi :', en: 'This link would be followed:' },
  'terminal.uninstall.summary': {
    fr: 'Montrer ce que l’assistant garde sur ce poste, et l’enlever avec --yes',
    en: 'Show what the assistant keeps on this workstation, and remove it with --yes',
  },
  'terminal.uninstall.secrets': { fr: 'Les mots de passe du trousseau', en: 'The passwords of the keychain' },
  'terminal.uninstall.settings': {
    fr: 'Les réglages, la liste et le journal de la campagne',
    en: 'The settings, the campaign’s list and journal',
  },
  'terminal.uninstall.links': {
    fr: 'L’inscription des liens « assistant-courriel »',
    en: 'The registration of “assistant-courriel” links',
  },
  'terminal.uninstall.yes': { fr: 'Enlever ce qui est montré', en: 'Remove what is shown' },
  'terminal.uninstall.secret': { fr: 'mot de passe de {account}', en: 'password of {account}' },
  'terminal.uninstall.list': { fr: 'L’assistant garde :', en: 'The assistant keeps:' },
  'terminal.uninstall.nothing': { fr: 'Rien à enlever.', en: 'Nothing to remove.' },
  'terminal.uninstall.how': {
    fr: 'Rien n’a été enlevé. Ajoutez --yes pour l’enlever ; le programme lui-même s’enlève par le système.',
    en: 'Nothing was removed. Add --yes to remove it; the program itself is removed by the system.',
  },
  'terminal.uninstall.done': { fr: 'C’est enlevé.', en: 'It is removed.' },
  'terminal.preset.validate': {
    fr: 'Dire si un préréglage convient, et chaque ligne qui ne convient pas',
    en: 'Say whether a preset fits, and each line that does not',
  },
  'terminal.preset.explain': {
    fr: 'Montrer ce qu’un préréglage règle, et ce qu’il remplace, avant et après',
    en: 'Show what a preset settles, and what it replaces, before and after',
  },
  'terminal.preset.init': {
    fr: 'Écrire un préréglage à compléter ; jamais par-dessus un fichier',
    en: 'Write a preset to complete; never over another file',
  },
  'terminal.preset.written': {
    fr: '{file} est écrit. Complétez-le, puis « preset validate ». Place sur chaque poste : {place}',
    en: '{file} is written. Complete it, then “preset validate”. Place on each workstation: {place}',
  },
  'terminal.preset.organization': { fr: 'Nom de l’organisation', en: 'Organization’s name' },
  'terminal.preset.domain': {
    fr: 'Domaine des adresses qui envoient',
    en: 'Domain of the addresses that send',
  },
  'terminal.preset.ruled-out': {
    fr: 'Attention : les réponses de ce préréglage excluent sa voie ({route}). Le plan ne la suivrait pas et enverrait chaque personne vers vous. Corrigez « answers », ou la voie.',
    en: 'Beware: the answers of this preset rule its route out ({route}). The plan would not follow it, and would send each person to you. Correct “answers”, or the route.',
  },
  'terminal.preset.valid': {
    fr: 'Ce fichier convient : {count, plural, =0 {il ne remplace rien} one {il remplace une donnée} other {il remplace # données}}{fields, plural, =0 {.} one { et règle un champ.} other { et règle # champs.}}',
    en: 'This file fits: {count, plural, =0 {it replaces nothing} one {it replaces one fact} other {it replaces # facts}}{fields, plural, =0 {.} one { and settles one field.} other { and settles # fields.}}',
  },
  'terminal.campaign.import': {
    fr: 'Importer les comptes à suivre (CSV de tableur, de PowerShell ou d’Entra)',
    en: 'Import the accounts to follow (CSV of a spreadsheet, PowerShell or Entra)',
  },
  'terminal.campaign.status': {
    fr: 'Dire où en est chaque boîte, d’après le dossier de suivi',
    en: 'Say where each mailbox stands, from the status folder',
  },
  'terminal.campaign.remind': {
    fr: 'Donner le rappel à envoyer et ses destinataires ; n’envoie rien',
    en: 'Give the reminder to send and its recipients; sends nothing',
  },
  'terminal.campaign.test': {
    fr: 'Essayer la connexion de plusieurs boîtes, sans verrouiller de compte',
    en: 'Try the sign-in of many mailboxes, without locking an account',
  },
  'terminal.campaign.folder': {
    fr: 'Dossier de suivi, au lieu de celui du préréglage',
    en: 'Status folder, instead of the preset’s',
  },
  'terminal.campaign.csv': {
    fr: 'Écrire aussi le tableau dans ce fichier',
    en: 'Also write the table to this file',
  },
  'terminal.campaign.state': { fr: 'Seulement cet état : {states}', en: 'Only this state: {states}' },
  'terminal.campaign.watch': { fr: 'Suivre le dossier jusqu’à Ctrl+C', en: 'Follow the folder until Ctrl+C' },
  'terminal.campaign.send': {
    fr: 'Envoyer un message, au lieu de s’arrêter à la connexion',
    en: 'Send a message, instead of stopping at the sign-in',
  },
  'terminal.campaign.ask': {
    fr: 'Demander les mots de passe que le trousseau n’a pas ; ils ne sont pas conservés',
    en: 'Ask for the passwords that the keychain lacks; they are not kept',
  },
  'terminal.campaign.concurrency': {
    fr: 'Boîtes essayées à la fois, une connexion chacune (4, au plus 16)',
    en: 'Mailboxes tested at once, one connection each (4, at most 16)',
  },
  'terminal.campaign.stop-after': {
    fr: 'Arrêter quand le même refus, qui peut verrouiller, revient tant de fois de suite (3)',
    en: 'Stop when the same refusal, which can lock, comes back so many times in a row (3)',
  },
  'terminal.campaign.restart': {
    fr: 'Recommencer au lieu de reprendre',
    en: 'Begin again instead of going on',
  },
  'terminal.campaign.imported': {
    fr: '{accounts, plural, one {Un compte est suivi} other {# comptes sont suivis}} ({duplicates, plural, one {# en double} other {# en double}}, {blank, plural, one {# ligne} other {# lignes}} sans adresse, {refused, plural, one {# refusée} other {# refusées}}).',
    en: '{accounts, plural, one {One account is followed} other {# accounts are followed}} ({duplicates, plural, one {# duplicate} other {# duplicates}}, {blank, plural, one {# line} other {# lines}} without an address, {refused, plural, one {# refused} other {# refused}}).',
  },
  'terminal.campaign.refused': {
    fr: 'Lignes mises de côté, sans adresse ou dont l’adresse ne convient pas : {lines}',
    en: 'Lines set aside, without an address or with one that does not fit: {lines}',
  },
  'terminal.campaign.nobody': { fr: 'Personne n’est à relancer.', en: 'Nobody is to be reminded.' },
  'terminal.campaign.to': { fr: 'À :', en: 'To:' },
  'terminal.campaign.subject': { fr: 'Objet :', en: 'Subject:' },
  'terminal.preset.before': { fr: 'avant : {text}', en: 'before: {text}' },
  'terminal.preset.after': { fr: 'après : {text}', en: 'after: {text}' },
  'terminal.preset.source': {
    fr: 'source : {source}, vérifiée le {date}',
    en: 'source: {source}, checked on {date}',
  },
  'campaign.batch.accepted': { fr: 'accepté', en: 'accepted' },
  'campaign.batch.stopped': { fr: 'connexion acceptée', en: 'sign-in accepted' },
  'campaign.batch.failed': { fr: 'refusé', en: 'refused' },
  'campaign.batch.cancelled': { fr: 'interrompu', en: 'interrupted' },
  'campaign.batch.no-secret': { fr: 'aucun mot de passe conservé', en: 'no password kept' },
  'campaign.batch.guarded': {
    fr: 'en attente, pour ne pas verrouiller le compte',
    en: 'waiting, so as not to lock the account',
  },
  'campaign.batch.progress': {
    fr: '{done} sur {total} · {rate} par minute · encore {minutes, plural, =0 {moins d’une minute} one {une minute} other {# minutes}}',
    en: '{done} of {total} · {rate} a minute · {minutes, plural, =0 {less than a minute} one {one minute} other {# minutes}} left',
  },
  'campaign.batch.repeated': {
    fr: 'Arrêt : le même refus ({diagnosis}) est revenu {count} fois de suite. Continuer risquerait de verrouiller des comptes. Corrigez la cause, puis relancez : la suite reprendra où elle s’est arrêtée.',
    en: 'Stopped: the same refusal ({diagnosis}) came back {count} times in a row. Going on could lock accounts. Mend the cause, then run it again: it goes on from where it stopped.',
  },
  'campaign.batch.interrupted': {
    fr: 'Interrompu. La même commande reprendra où elle s’est arrêtée.',
    en: 'Interrupted. The same command goes on from where it stopped.',
  },
  'campaign.batch.resumed': {
    fr: 'Reprise : {count, plural, one {une boîte est déjà essayée} other {# boîtes sont déjà essayées}}. « --restart » recommence tout.',
    en: 'Resumed: {count, plural, one {one mailbox was already tested} other {# mailboxes were already tested}}. “--restart” begins again.',
  },
  'campaign.batch.end': {
    fr: '{good} sur {total} : connexion ou message accepté.',
    en: '{good} of {total}: sign-in or message accepted.',
  },
});
