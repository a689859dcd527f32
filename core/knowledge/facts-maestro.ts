import { defineFacts } from './define-facts.ts';

const publisher = {
  title:
    'Documentation de l’éditeur de maestro*, « Microsoft Office 365, authentification multifacteur et maestro* »',
  url: null,
};
const stated = { source: publisher, publishedOn: '2024-11-12', confidence: 'publisher' } as const;

/** What the publisher of maestro* states; the last change of its page is dated 12 November 2024. */
export const maestroFacts = defineFacts({
  'maestro-cloud-address': {
    statement: {
      fr: 'Les courriels de maestro*CLOUD partent de l’adresse 199.16.112.2. L’éditeur la dit durable et annoncera tout changement (12 novembre 2024).',
      en: 'Mail from maestro*CLOUD leaves from the address 199.16.112.2. The publisher calls it lasting and will announce any change (November 12, 2024).',
    },
    value: '199.16.112.2',
    ...stated,
  },
  'maestro-mail-program': {
    statement: {
      fr: 'Le logiciel de courriel se lit dans les Configurations générales, section Généralités, champ Logiciel de courriel (SMTP, Outlook ou autres).',
      en: 'The mail program is shown in Configurations générales, section Généralités, field Logiciel de courriel (SMTP, Outlook or others).',
    },
    ...stated,
  },
  'maestro-rule-of-thumb': {
    statement: {
      fr: 'En général, maestro* installé sur du matériel physique envoie par Outlook et maestro*CLOUD par SMTP. Il existe des exceptions.',
      en: 'As a rule, maestro* installed on physical hardware sends through Outlook and maestro*CLOUD by SMTP. There are exceptions.',
    },
    ...stated,
  },
  'maestro-outlook-is-signed-in': {
    statement: {
      fr: 'Quand maestro* envoie par Outlook, l’authentification multifacteur est déjà faite dans Outlook ; sinon, un message demande le deuxième facteur.',
      en: 'Where maestro* sends through Outlook, multifactor authentication has already happened in Outlook; otherwise a message asks for the second factor.',
    },
    ...stated,
  },
  'maestro-two-places': {
    statement: {
      fr: 'Le mot de passe se note à deux endroits de maestro* : Préférences et Gestion de la sécurité, sous Maintenance > Maintenance générale > Fonctions.',
      en: 'The password is noted in two places of maestro*: Préférences and Gestion de la sécurité, under Maintenance > Maintenance générale > Fonctions.',
    },
    ...stated,
  },
  'maestro-every-user': {
    statement: {
      fr: 'Le mot de passe spécial se crée par chaque utilisateur de maestro* qui a un compte Office 365.',
      en: 'The special password is created by each maestro* user who has an Office 365 account.',
    },
    ...stated,
  },
  'maestro-extra-plan': {
    statement: {
      fr: 'L’éditeur écrit qu’un forfait supplémentaire est requis pour la voie de l’adresse IP. Microsoft ne le demande que pour les adresses sans boîte avec licence.',
      en: 'The publisher writes that an additional plan is required for the IP-address route. Microsoft asks for it only for addresses without a licensed mailbox.',
    },
    ...stated,
  },
});
