import type { Reading } from './reading.ts';

const mailWords = [
  'smtps?|e-?mails?|g?mails?|mail(?:er|box|boxes|kit|gun)|courriels?|courriers?|messagerie|imaps?|pop3?|mapi',
  'exchange|outlook|hotmail|(?:office|microsoft) ?365|m365|o365|starttls|ehlo|helo|rcpt|mx|dsn|ndr|dkim|spf|dmarc',
  'postfix|exim\\d?|sendmail|qmail|senders?|recipients?|expediteur|destinataires?|aadsts\\d+|maestro|cdo|sasl',
  'scan(?:s|ner|ned|ning)?|copier|copieur|printer|imprimante|mfp|relay|relais|envoi|envoyer|greeting|banner|client host|ssh-[12]\\.\\d+-',
];
/** One of these, and the text may be about mail. Read with the accents off. */
const ofMail = new RegExp(`(?<![a-z])(?:${mailWords.join('|')})(?![a-z])`);
const mailPort = /(?:port\W{0,3}|:)(?:25|465|587|2525)(?!\d)|(?<!\d)[245]\d\d[-\s]{1,3}[245]\.\d{1,3}\.\d/;

const tradeWords = [
  'git(?:hub|lab)?|ssh|sftp|ftps?|rsync|mysqli?|mariadb|postgres(?:ql)?|pdo|sqlstate|jdbc|odbc|mongodb?',
  'redis|rabbitmq|kafka|ldaps?|active directory|rdp|remote desktop|vpn|open(?:vpn|fortivpn)|wi-?fi|wlan|wpa2?',
  'docker|kubernetes|kubectl|wget|webdav|smb|cifs|nfs|xrm|soap|npm|pip|maven|terraform',
  'webclient|httpclient|httpwebrequest|web ?request|requests\\.exceptions|urllib3?|axios',
];
/** What is done in the text is another thing than sending mail. */
const ofAnother = new RegExp(`(?<![a-z])(?:${tradeWords.join('|')})(?![a-z])`);
const otherPort = /:(?:22|80|389|443|636|1433|1521|3000|3306|3389|5432|5672|6379|8080|8443|9200|27017)(?!\d)/;
/** A page that answered or refused; the addresses that Microsoft's refusals give are no such thing. */
const webAddress =
  /https?:\/\/(?!aka\.ms|go\.microsoft|login\.microsoft|learn\.microsoft|support\.|docs\.|www\.rfc)/;

const accents = /[\u0300-\u036f]/g;

/**
 * True for a text that speaks of another trade (a database, a repository, a web page, a private network) and says no
 * word of mail: « connection refused » and « access denied » mean nothing about sending there.
 */
export function isAnotherTrade({ lower }: Reading): boolean {
  if (!ofAnother.test(lower) && !otherPort.test(lower) && !webAddress.test(lower)) return false;
  const bare = lower.replace(accents, '');
  return !ofMail.test(bare) && !mailPort.test(bare);
}
