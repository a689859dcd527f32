import { defineMessages } from '../i18n/message.ts';

/** The welcome, the questions and the plan as the wizard is walked, in the window and in the terminal. */
export const pathMessages = defineMessages({
  'app.question': {
    fr: 'Question {current} sur {total}{exact, select, true {} other { au plus}}',
    en: 'Question {current} of {total}{exact, select, true {} other { at most}}',
  },
  'app.question.either': {
    fr: 'Question {current} sur {person} au plus ({administrator} pour un administrateur)',
    en: 'Question {current} of {person} at most ({administrator} for an administrator)',
  },
  'app.question.besides': { fr: 'Précision pour le plan', en: 'A detail for the plan' },
  'app.continue': { fr: 'Continuer', en: 'Continue' },
  'app.back': { fr: 'Retour', en: 'Back' },
  'welcome.title': {
    fr: 'maestro* n’envoie plus vos courriels ?',
    en: 'Has maestro* stopped sending your mail?',
  },
  'welcome.lead': {
    fr: 'Depuis que Microsoft 365 exige l’authentification multifacteur, l’envoi par SMTP peut être refusé. En une dizaine de minutes, trouvons la solution qui vous convient et essayons-la.',
    en: 'Since Microsoft 365 began to ask for multifactor authentication, sending by SMTP can be refused. In about ten minutes, let us find the solution that fits you and try it.',
  },
  'welcome.what-happens': { fr: 'Ce que nous ferons ensemble', en: 'What we will do together' },
  'welcome.step.questions': {
    fr: 'Quelques questions, avec l’endroit où trouver chaque réponse. « Je ne sais pas » est toujours permis.',
    en: 'A few questions, with where to find each answer. “I don’t know” is always allowed.',
  },
  'welcome.step.plan': {
    fr: 'La solution qui vous convient, ses raisons, ses dates, et qui doit faire quoi.',
    en: 'The solution that fits you, its reasons, its dates, and who must do what.',
  },
  'welcome.step.test': {
    fr: 'Un essai d’envoi réel, étape par étape, avec l’explication exacte en cas de refus.',
    en: 'A real sending test, stage by stage, with the exact explanation if it is refused.',
  },
  'welcome.step.maestro': {
    fr: 'L’écran de maestro* où inscrire les valeurs, dessiné pour vous.',
    en: 'The maestro* screen where the values go, drawn for you.',
  },
  'welcome.begin': { fr: 'Commencer', en: 'Begin' },
  'welcome.resume': { fr: 'Reprendre où j’étais', en: 'Resume where I was' },
  'welcome.restart': { fr: 'Recommencer du début', en: 'Start over' },
  'welcome.privacy': {
    fr: 'Rien n’est envoyé à un tiers. Votre mot de passe reste dans le trousseau de ce poste et n’est jamais affiché.',
    en: 'Nothing is sent to a third party. Your password stays in this workstation’s keychain and is never shown.',
  },
  'question.how-to-find': { fr: 'Où trouver la réponse', en: 'Where to find the answer' },
  'question.usual': { fr: 'habituel', en: 'usual' },
  'plan.eyebrow': { fr: 'Votre solution', en: 'Your solution' },
  'plan.why': { fr: 'Pourquoi', en: 'Why' },
  'plan.assumptions': { fr: 'Ce qui reste à confirmer', en: 'What remains to be confirmed' },
  'plan.assumed': { fr: 'Réponse provisoire', en: 'Provisional answer' },
  'plan.settled': { fr: 'Établi d’après vos réponses', en: 'Settled by your answers' },
  'plan.answer-now': { fr: 'Répondre maintenant', en: 'Answer now' },
  'plan.now': { fr: 'Ce que vous faites maintenant', en: 'What you do now' },
  'plan.others': { fr: 'Ce que les autres ont à faire', en: 'What others have to do' },
  'plan.steps': { fr: 'Ce qu’il y a à faire, dans l’ordre', en: 'What there is to do, in order' },
  'plan.change': { fr: 'Ce qui changerait cette réponse', en: 'What would change this answer' },
  'plan.alternatives': { fr: 'Les autres voies', en: 'The other ways' },
  'plan.sources': { fr: 'D’où viennent ces règles', en: 'Where these rules come from' },
  'plan.source.published': { fr: 'publié le {date}', en: 'published on {date}' },
  'plan.source.checked': { fr: 'vérifié le {date}', en: 'checked on {date}' },
  'checkup.page.open': { fr: 'Vérifier ce poste', en: 'Check this workstation' },
});
