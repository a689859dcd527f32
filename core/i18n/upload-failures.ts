import { defineMessages } from './message.ts';

/** Failure codes of handing exports over to the assistant, and of files written for the person. */
export const uploadFailures = defineMessages({
  'upload.too-many': {
    fr: 'L’assistant lit {max} fichiers au plus à la fois. Retirez-en quelques-uns, ou regroupez-les dans une archive zip.',
    en: 'The assistant reads {max} files at most at a time. Remove some, or put them together in a zip archive.',
  },
  'upload.too-large': {
    fr: 'Ces fichiers dépassent {max} Go en tout. Choisissez une période plus courte, ou employez les requêtes pour Log Analytics.',
    en: 'These files are over {max} GB in all. Choose a shorter period, or use the queries for Log Analytics.',
  },
  'upload.unknown': {
    fr: 'Ce fichier n’est plus entre les mains de l’assistant. Choisissez-le de nouveau.',
    en: 'The assistant no longer holds this file. Choose it again.',
  },
  'upload.incomplete': {
    fr: 'Le fichier {file} n’est pas arrivé en entier ; il a peut-être changé entre-temps. Choisissez-le de nouveau.',
    en: 'The file {file} did not arrive whole; it may have changed meanwhile. Choose it again.',
  },
  'upload.not-kept': {
    fr: 'Le fichier {file} n’a pas pu être gardé le temps de la lecture ({detail}). Libérez de l’espace disque, puis recommencez.',
    en: 'The file {file} could not be kept while it is read ({detail}). Free some disk space, then try again.',
  },
  'upload.busy': {
    fr: 'Une lecture est déjà en cours. Attendez sa fin, ou arrêtez-la.',
    en: 'A reading is already under way. Wait for its end, or stop it.',
  },
  'upload.nothing-read': {
    fr: 'Aucun journal n’a encore été lu. Lisez-en un, puis enregistrez le tableau.',
    en: 'No log was read yet. Read one, then save the table.',
  },
  'download.failed': {
    fr: 'Le fichier n’a pas pu être écrit dans {folder} ({detail}). Vérifiez que ce dossier existe et accepte de nouveaux fichiers.',
    en: 'The file could not be written to {folder} ({detail}). Check that this folder exists and accepts new files.',
  },
});
