import { submissionHost } from '../mail/route-endpoint.ts';
import { defineFacts, learn } from './define-facts.ts';
import { links } from './links.ts';

const device = learn(
  'How to set up a multifunction device or application to send email using Microsoft 365 or Office 365',
  links['device-or-application'],
);
const submission = learn('Enable or disable authenticated client SMTP submission (SMTP AUTH)');

/** Sending by SMTP with a login: switches, server and limits. */
export const smtpFacts = defineFacts({
  'smtp-auth-organization-switch': {
    statement: {
      fr: 'L’envoi SMTP authentifié se coupe pour toute l’organisation ; il est coupé au départ dans les organisations créées après janvier 2020.',
      en: 'Authenticated SMTP sending can be off for the whole organization; it is off at first in organizations created after January 2020.',
    },
    source: submission,
    publishedOn: null,
    confidence: 'microsoft',
  },
  'smtp-auth-mailbox-switch': {
    statement: {
      fr: 'Le réglage « SMTP authentifié » d’une boîte a trois états (permis, coupé, hérité) et l’emporte sur celui de l’organisation. Microsoft conseille de ne le permettre que pour les boîtes qui en ont besoin.',
      en: 'The “Authenticated SMTP” setting of a mailbox has three states (on, off, inherited) and overrides the organization’s. Microsoft advises turning it on only for the mailboxes that need it.',
    },
    source: submission,
    publishedOn: null,
    confidence: 'microsoft',
  },
  'smtp-submission-endpoint': {
    statement: {
      fr: 'Le serveur est smtp.office365.com, port 587, chiffrement STARTTLS avec TLS 1.2 ou plus récent. Le port 465 n’est pas pris en charge.',
      en: 'The server is smtp.office365.com, port 587, encrypted by STARTTLS with TLS 1.2 or newer. Port 465 is not supported.',
    },
    value: submissionHost,
    source: device,
    publishedOn: '2025-06-03',
    confidence: 'microsoft',
  },
  'smtp-submission-needs-a-mailbox': {
    statement: {
      fr: 'L’envoi SMTP avec mot de passe demande une boîte avec licence ; une boîte partagée sans licence ne convient pas.',
      en: 'Sending by SMTP with a password takes a licensed mailbox; a shared mailbox without a licence does not do.',
    },
    source: device,
    publishedOn: '2025-06-03',
    confidence: 'microsoft',
  },
  'smtp-submission-limits': {
    statement: {
      fr: 'Par boîte : 30 messages par minute, 10 000 destinataires par jour, 3 connexions en même temps.',
      en: 'For each mailbox: 30 messages a minute, 10,000 recipients a day, 3 connections at once.',
    },
    source: device,
    publishedOn: '2025-06-03',
    confidence: 'microsoft',
  },
  'smtp-sender-must-match': {
    statement: {
      fr: 'L’adresse d’expédition doit être celle qui se connecte, ou celle d’une boîte pour laquelle elle a le droit « Envoyer en tant que ».',
      en: 'The From address must be the one that signs in, or a mailbox for which it holds the “Send As” right.',
    },
    source: device,
    publishedOn: '2025-06-03',
    confidence: 'microsoft',
  },
});
