import { defineFacts, learn } from './define-facts.ts';
import { links } from './links.ts';

const timeline = {
  title:
    'Microsoft 365 Message Center, MC949965 (mise à jour du 20 février 2026), d’après une reprise publique',
  url: null,
};
const policyTemplates = {
  title: 'Modèles d’administration d’Office (ADMX), « Admin-Controlled Migration to New Outlook »',
  url: null,
};

/** The Outlook route: what new Outlook changes for programs that send through Outlook, and when. */
export const outlookFacts = defineFacts({
  'new-outlook-has-no-com': {
    statement: {
      fr: 'Le nouvel Outlook ne prend pas en charge les compléments COM et VSTO ; Outlook classique les garde.',
      en: 'New Outlook does not support COM and VSTO add-ins; classic Outlook keeps them.',
    },
    source: learn('Outlook add-ins overview'),
    publishedOn: null,
    confidence: 'microsoft',
  },
  'new-outlook-refuses-programs': {
    statement: {
      fr: 'Un programme qui pilote Outlook (Outlook.Application) échoue quand le nouvel Outlook est activé, et refonctionne après le retour à Outlook classique : quatre projets publics le rapportent.',
      en: 'A program that drives Outlook (Outlook.Application) fails once new Outlook is on, and works again after switching back to classic Outlook: four public projects report it.',
    },
    source: {
      title:
        'pywin32 n° 2063, RDCOMClient n° 51, outlook-taskbar-notifier n° 6, OutlookGoogleCalendarSync n° 1640',
      url: null,
    },
    publishedOn: null,
    confidence: 'third-party',
  },
  'new-outlook-business-since-2025': {
    statement: {
      fr: 'Avec Microsoft 365 Business Standard ou Premium, le passage automatique au nouvel Outlook se fait depuis le 6 janvier 2025 ; le retour à Outlook classique reste possible.',
      en: 'With Microsoft 365 Business Standard or Premium, the automatic switch to new Outlook has run since January 6, 2025; going back to classic Outlook remains possible.',
    },
    source: { title: 'Presse spécialisée citant Microsoft, décembre 2024', url: null },
    publishedOn: '2024-12-01',
    confidence: 'third-party',
    from: '2025-01-06',
  },
  'new-outlook-enterprise-from-march-2027': {
    statement: {
      fr: 'Avec une licence Enterprise, le nouvel Outlook devient le choix par défaut à partir de mars 2027 (au lieu d’avril 2026) ; le retour à Outlook classique reste possible.',
      en: 'With an Enterprise licence, new Outlook becomes the default from March 2027 (instead of April 2026); going back to classic Outlook remains possible.',
    },
    source: timeline,
    publishedOn: '2026-02-20',
    confidence: 'message-center',
    from: '2027-03-01',
  },
  'new-outlook-leaves-perpetual-out': {
    statement: {
      fr: 'Les licences perpétuelles (Office 2021, 2024) et les comptes Exchange locaux ne sont pas visés par ce passage.',
      en: 'Perpetual licences (Office 2021, 2024) and on-premises Exchange accounts are left out of this switch.',
    },
    source: timeline,
    publishedOn: '2026-02-20',
    confidence: 'message-center',
  },
  'new-outlook-cutover-not-dated': {
    statement: {
      fr: 'Le basculement sans retour n’a pas de date : Microsoft promet au moins 12 mois de préavis, et prend Outlook classique en charge jusqu’en 2029 au moins.',
      en: 'The cutover without a way back has no date: Microsoft promises at least 12 months’ notice, and supports classic Outlook until at least 2029.',
    },
    source: timeline,
    publishedOn: '2026-02-20',
    confidence: 'message-center',
  },
  'new-outlook-policies-hold': {
    statement: {
      fr: 'Les stratégies qui masquent l’interrupteur « Nouvel Outlook » ou arrêtent la migration gardent leur effet.',
      en: 'Policies that hide the “New Outlook” toggle or stop the migration keep their effect.',
    },
    source: timeline,
    publishedOn: '2026-02-20',
    confidence: 'message-center',
  },
  'new-outlook-migration-policy': {
    statement: {
      fr: 'La migration s’arrête par HKCU\\Software\\Policies\\Microsoft\\office\\16.0\\outlook\\options\\general, DoNewOutlookAutoMigration = 0. L’interrupteur se masque par HKCU\\Software\\Microsoft\\Office\\16.0\\Outlook\\Options\\General, HideNewOutlookToggle = 1.',
      en: 'The migration is stopped by HKCU\\Software\\Policies\\Microsoft\\office\\16.0\\outlook\\options\\general, DoNewOutlookAutoMigration = 0. The toggle is hidden by HKCU\\Software\\Microsoft\\Office\\16.0\\Outlook\\Options\\General, HideNewOutlookToggle = 1.',
    },
    source: policyTemplates,
    publishedOn: null,
    confidence: 'third-party',
  },
  'outlook-modern-authentication': {
    statement: {
      fr: 'Outlook 2010 et antérieurs ne font pas l’authentification moderne ; Outlook 2013 la fait avec des clés de registre ; Outlook 2016 et suivants, d’eux-mêmes.',
      en: 'Outlook 2010 and earlier cannot do modern authentication; Outlook 2013 does with registry keys; Outlook 2016 and later by themselves.',
    },
    source: learn('How modern authentication works for Office client apps'),
    publishedOn: null,
    confidence: 'microsoft',
  },
  'outlook-warns-of-programs': {
    statement: {
      fr: 'Outlook classique avertit quand un programme lit ses adresses ou envoie en votre nom, si l’antivirus du poste est absent ou périmé.',
      en: 'Classic Outlook warns when a program reads its addresses or sends on your behalf, where the workstation’s antivirus is missing or out of date.',
    },
    source: {
      title:
        'Soutien Microsoft, « I get warnings about a program accessing email address information or sending email on my behalf »',
      url: links['outlook-warnings'],
    },
    publishedOn: null,
    confidence: 'microsoft',
  },
  'maestro-outlook-interface': {
    statement: {
      fr: 'L’éditeur écrit que maestro* ouvre directement l’application Outlook, sans publier par quelle interface (COM, Simple MAPI ou lien mailto).',
      en: 'The publisher writes that maestro* opens the Outlook application directly, without publishing through which interface (COM, Simple MAPI or a mailto link).',
    },
    source: {
      title:
        'Documentation de l’éditeur de maestro*, « Microsoft Office 365, authentification multifacteur et maestro* »',
      url: null,
    },
    publishedOn: '2024-11-12',
    confidence: 'publisher',
  },
});
