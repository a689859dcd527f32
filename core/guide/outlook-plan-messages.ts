import { defineMessages } from '../i18n/message.ts';

/** The Outlook route in a plan: headlines, what was assumed, reasons, warnings, steps. */
export const outlookPlanMessages = defineMessages({
  'guide.headline.outlook.if-classic': {
    fr: 'maestro* envoie par Outlook : il n’y a rien à changer dans maestro*, tant que c’est Outlook classique qui s’ouvre.',
    en: 'maestro* sends through Outlook: there is nothing to change in maestro*, as long as classic Outlook is the one that opens.',
  },
  'guide.headline.outlook.other-account': {
    fr: 'maestro* envoie par Outlook : l’adresse qui envoie doit d’abord être ouverte dans Outlook classique.',
    en: 'maestro* sends through Outlook: the sending address must first be open in classic Outlook.',
  },
  'guide.headline.outlook-new': {
    fr: 'Le nouvel Outlook est activé sur ce poste : maestro* ne peut probablement pas envoyer par lui. Revenez à Outlook classique.',
    en: 'New Outlook is on at this workstation: maestro* can probably not send through it. Go back to classic Outlook.',
  },
  'guide.headline.outlook-unusable.old': {
    fr: 'L’Outlook de ce poste est trop ancien pour la connexion de Microsoft 365 : maestro* ne peut pas compter sur lui.',
    en: 'This workstation’s Outlook is too old for Microsoft 365 sign-in: maestro* cannot count on it.',
  },
  'guide.headline.outlook-unusable.absent': {
    fr: 'Outlook classique n’est pas sur ce poste : maestro* n’a rien par quoi envoyer.',
    en: 'Classic Outlook is not on this workstation: maestro* has nothing to send through.',
  },
  'guide.headline.outlook-unusable.broken': {
    fr: 'Outlook classique est sur ce poste, mais il ne répond pas aux programmes : il faut le réparer.',
    en: 'Classic Outlook is on this workstation, but does not answer programs: it must be repaired.',
  },
  'guide.resume.route.outlook-new': {
    fr: 'maestro* envoie par Outlook, mais le nouvel Outlook est activé sur ce poste : il faut revenir à Outlook classique.',
    en: 'maestro* sends through Outlook, but new Outlook is on at this workstation: it must go back to classic Outlook.',
  },
  'guide.resume.route.outlook-unusable': {
    fr: 'maestro* doit envoyer par Outlook, mais ce poste n’a pas d’Outlook qui convienne.',
    en: 'maestro* is to send through Outlook, but this workstation has no Outlook that will do.',
  },

  'guide.assume.outlook': {
    fr: 'Nous supposons qu’Outlook classique s’ouvre sur ce poste. Si l’interrupteur « Nouvel Outlook » est activé, maestro* ne peut probablement pas envoyer.',
    en: 'We assume that classic Outlook opens on this workstation. If the “New Outlook” toggle is on, maestro* can probably not send.',
  },
  'guide.assume.outlookAccount': {
    fr: 'Nous supposons que l’adresse qui envoie est celle d’Outlook. Fichier > Paramètres du compte le montre.',
    en: 'We assume that the sending address is Outlook’s own. File > Account Settings shows it.',
  },
  'guide.assume.outlookMigration': {
    fr: 'Nous supposons que rien n’arrête le passage automatique au nouvel Outlook. Votre administrateur, ou la vérification du poste, le confirme.',
    en: 'We assume that nothing stops the automatic switch to new Outlook. Your administrator, or the check-up, confirms it.',
  },
  'guide.assume.outlookLicence': {
    fr: 'Nous ne savons pas quelle licence donne Outlook à ce poste : les dates des deux familles sont données. Fichier > Compte Office nomme le produit.',
    en: 'We do not know which licence gives this workstation Outlook: the dates of both families are given. File > Office Account names the product.',
  },
  'guide.change.outlook.switched': {
    fr: 'Le jour où ce poste passe au nouvel Outlook, maestro* cesse probablement d’envoyer, authentification multifacteur ou non.',
    en: 'The day this workstation switches to new Outlook, maestro* probably stops sending, multifactor authentication or not.',
  },
  'guide.change.outlook.back': {
    fr: 'Une fois Outlook classique ouvert sur ce poste, refaites ce plan.',
    en: 'Once classic Outlook is open on this workstation, make this plan again.',
  },

  'guide.reason.outlook.new': {
    fr: 'Le nouvel Outlook n’offre pas aux programmes la porte par laquelle ils pilotent Outlook classique. L’authentification multifacteur n’y est pour rien.',
    en: 'New Outlook does not offer programs the door by which they drive classic Outlook. Multifactor authentication has no part in it.',
  },
  'guide.reason.outlook.old': {
    fr: 'Outlook 2010 et antérieurs ne font pas l’authentification moderne, et Outlook 2013 ne la fait qu’avec un réglage du registre.',
    en: 'Outlook 2010 and earlier cannot do modern authentication, and Outlook 2013 does only with a registry setting.',
  },
  'guide.reason.outlook.absent': {
    fr: 'maestro* ouvre l’application Outlook du poste : sans elle, il n’a aucun chemin.',
    en: 'maestro* opens the workstation’s Outlook application: without it, there is no way.',
  },
  'guide.reason.outlook.broken': {
    fr: 'maestro* ouvre l’application Outlook du poste, qui ne lui répond pas. Ni le mot de passe ni l’authentification multifacteur n’y sont pour rien.',
    en: 'maestro* opens the workstation’s Outlook application, which does not answer it. Neither the password nor multifactor authentication has any part in it.',
  },
  'guide.reason.outlook.signed-in': {
    fr: 'Outlook classique est l’Outlook du poste, et l’adresse qui envoie y est ouverte.',
    en: 'Classic Outlook is the workstation’s Outlook, and the sending address is open in it.',
  },

  'guide.warning.outlook.business': {
    fr: 'Avec Microsoft 365 Business Standard ou Premium, ce poste peut passer de lui-même au nouvel Outlook depuis le {date}. Le retour à Outlook classique reste possible.',
    en: 'With Microsoft 365 Business Standard or Premium, this workstation may switch to new Outlook by itself since {date}. Going back to classic Outlook remains possible.',
  },
  'guide.warning.outlook.enterprise': {
    fr: 'Avec une licence Enterprise, le nouvel Outlook devient le choix par défaut à partir de mars 2027. Le retour à Outlook classique reste possible.',
    en: 'With an Enterprise licence, new Outlook becomes the default from March 2027. Going back to classic Outlook remains possible.',
  },
  'guide.warning.outlook.perpetual': {
    fr: 'Une licence perpétuelle n’est pas visée par le passage automatique au nouvel Outlook.',
    en: 'A perpetual licence is left out of the automatic switch to new Outlook.',
  },
  'guide.warning.outlook.either': {
    fr: 'Ce poste peut passer de lui-même au nouvel Outlook : depuis le {date} avec Microsoft 365 Business, à partir de mars 2027 avec une licence Enterprise. maestro* ne pourrait alors probablement plus envoyer.',
    en: 'This workstation may switch to new Outlook by itself: since {date} with Microsoft 365 Business, from March 2027 with an Enterprise licence. maestro* could then probably no longer send.',
  },
  'guide.warning.outlook.kept': {
    fr: 'Votre organisation a arrêté le passage automatique au nouvel Outlook : cette décision garde son effet.',
    en: 'Your organization stopped the automatic switch to new Outlook: this decision keeps its effect.',
  },
  'guide.warning.outlook.cutover': {
    fr: 'Microsoft prend Outlook classique en charge jusqu’en 2029 au moins, et promet 12 mois de préavis avant le basculement sans retour, qui n’a pas de date.',
    en: 'Microsoft supports classic Outlook until at least 2029, and promises 12 months’ notice before the cutover without a way back, which has no date.',
  },
  'guide.warning.outlook.program-access': {
    fr: 'Si Outlook affiche « Un programme tente d’accéder… » ou « … d’envoyer un message en votre nom » au moment où vous envoyez depuis maestro*, autorisez-le. Ces avis apparaissent quand l’antivirus du poste manque ou n’est pas à jour. Sinon, refusez.',
    en: 'If Outlook shows “A program is trying to access…” or “… to send an e-mail message on your behalf” at the moment you send from maestro*, allow it. These notices appear where the workstation’s antivirus is missing or out of date. Otherwise, deny.',
  },
  'guide.warning.outlook.interface': {
    fr: 'L’éditeur n’a pas publié par quelle interface maestro* ouvre Outlook. Le nouvel Outlook n’en offre aucune aux programmes qui le pilotent ; un simple lien « mailto » s’y ouvrirait.',
    en: 'The publisher has not published through which interface maestro* opens Outlook. New Outlook offers none to programs that drive it; a mere “mailto” link would open in it.',
  },
  'guide.warning.outlook.new': {
    fr: 'Tant que le nouvel Outlook est activé, ne cherchez pas la cause dans le mot de passe ni dans l’authentification multifacteur.',
    en: 'As long as new Outlook is on, do not look for the cause in the password or in multifactor authentication.',
  },
  'guide.warning.outlook.old': {
    fr: 'Un Outlook de 2013 ou plus ancien n’est pas une base pour Microsoft 365 : n’y saisissez pas de mot de passe d’application pour le faire tenir.',
    en: 'An Outlook of 2013 or older is no base for Microsoft 365: do not type an app password into it to keep it going.',
  },
});

/** The steps of the Outlook route. */
export const outlookStepMessages = defineMessages({
  'guide.step.find.outlook.title': {
    fr: 'Regarder quel Outlook s’ouvre sur le poste',
    en: 'See which Outlook opens on the workstation',
  },
  'guide.step.find.outlookAccount.title': {
    fr: 'Vérifier que l’adresse qui envoie est ouverte dans Outlook',
    en: 'Check that the sending address is open in Outlook',
  },
  'guide.step.find.outlookMigration.title': {
    fr: 'Vérifier si le passage au nouvel Outlook est arrêté',
    en: 'Check whether the switch to new Outlook is stopped',
  },
  'guide.step.find.outlookLicence.title': {
    fr: 'Vérifier quelle licence donne Outlook au poste',
    en: 'Check which licence gives the workstation Outlook',
  },
  'guide.step.return-to-classic.title': {
    fr: 'Revenir à Outlook classique',
    en: 'Go back to classic Outlook',
  },
  'guide.step.return-to-classic.detail': {
    fr: 'Dans le nouvel Outlook, désactivez l’interrupteur « Nouvel Outlook » en haut à droite, ou choisissez le retour à Outlook classique dans l’onglet Aide. Si ni l’un ni l’autre n’apparaît, demandez-le à votre administrateur : il l’a masqué, ou Outlook classique n’est pas installé.',
    en: 'In new Outlook, switch off the “New Outlook” toggle at the top right, or choose the way back to classic Outlook in the Help tab. If neither shows, ask your administrator: it was hidden, or classic Outlook is not installed.',
  },
  'guide.step.add-account.title': {
    fr: 'Ajouter à Outlook classique l’adresse qui envoie',
    en: 'Add the sending address to classic Outlook',
  },
  'guide.step.add-account.detail': {
    fr: 'Fichier > Ajouter un compte, avec l’adresse qui envoie. Pour une boîte partagée, demandez à votre administrateur le droit « Envoyer en tant que ». Demandez ensuite au soutien de maestro* avec quel compte il envoie quand Outlook en a plusieurs : ce n’est pas publié.',
    en: 'File > Add Account, with the sending address. For a shared mailbox, ask your administrator for the “Send as” right. Then ask maestro* support with which account it sends where Outlook has several: this is not published.',
  },
  'guide.step.install-classic.title': {
    fr: 'Installer Outlook classique sur le poste',
    en: 'Install classic Outlook on the workstation',
  },
  'guide.step.install-classic.detail': {
    fr: 'Outlook classique vient avec les applications Microsoft 365 pour le bureau ou une licence Office perpétuelle prise en charge ; le nouvel Outlook seul ne suffit pas. Ouvrez-y ensuite l’adresse qui envoie.',
    en: 'Classic Outlook comes with Microsoft 365 desktop apps or a supported perpetual Office licence; new Outlook alone is not enough. Then open the sending address in it.',
  },
  'guide.step.repair-classic.title': {
    fr: 'Réparer Outlook classique sur le poste',
    en: 'Repair classic Outlook on the workstation',
  },
  'guide.step.repair-classic.detail': {
    fr: 'Windows > Applications installées > Microsoft 365 ou Office > Modifier : la réparation rapide, puis, si elle ne suffit pas, celle en ligne. Lancez ensuite Outlook avec les mêmes droits que maestro* : un programme n’atteint pas un Outlook lancé en administrateur.',
    en: 'Windows > Installed apps > Microsoft 365 or Office > Modify: the quick repair, then, if it is not enough, the online one. Then start Outlook with the same rights as maestro*: a program does not reach an Outlook started as administrator.',
  },
  'guide.step.keep-classic.title': {
    fr: 'Garder Outlook classique sur les postes qui envoient',
    en: 'Keep classic Outlook on the workstations that send',
  },
  'guide.step.keep-classic.detail': {
    fr: 'Stratégie « Admin-Controlled Migration to New Outlook » désactivée, ou HKCU\\Software\\Policies\\Microsoft\\office\\16.0\\outlook\\options\\general, DoNewOutlookAutoMigration = 0 (DWORD). Pour masquer l’interrupteur : HKCU\\Software\\Microsoft\\Office\\16.0\\Outlook\\Options\\General, HideNewOutlookToggle = 1. Ce que cela coûte : ces postes se passent des nouveautés du nouvel Outlook, et la décision sera à reprendre avant le basculement sans retour.',
    en: 'Policy “Admin-Controlled Migration to New Outlook” disabled, or HKCU\\Software\\Policies\\Microsoft\\office\\16.0\\outlook\\options\\general, DoNewOutlookAutoMigration = 0 (DWORD). To hide the toggle: HKCU\\Software\\Microsoft\\Office\\16.0\\Outlook\\Options\\General, HideNewOutlookToggle = 1. What it costs: these workstations go without what is new in new Outlook, and the decision will have to be taken again before the cutover without a way back.',
  },
  'guide.step.ask-interface.title': {
    fr: 'Demander à l’éditeur comment maestro* ouvre Outlook',
    en: 'Ask the publisher how maestro* opens Outlook',
  },
  'guide.step.ask-interface.detail': {
    fr: 'Posez la question au soutien technique de maestro* : « Par quelle interface maestro* envoie-t-il par Outlook : COM, Simple MAPI ou lien mailto ? Le nouvel Outlook est-il pris en charge ? » La réponse n’est pas publiée.',
    en: 'Put the question to maestro* technical support: “Through which interface does maestro* send by Outlook: COM, Simple MAPI or a mailto link? Is new Outlook supported?” The answer is not published.',
  },
});
