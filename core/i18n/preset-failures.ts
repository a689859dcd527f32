import { defineMessages } from './message.ts';

/** What may be wrong with the preset of an organization's IT, or with a link of its mails. */
export const presetFailures = defineMessages({
  'preset.unusable': {
    fr: 'Le fichier préparé par vos TI, {file}, ne convient pas (champ : {path}). Il n’est pas utilisé ; les données publiées par Microsoft et par l’éditeur servent à sa place. Prévenez vos TI.',
    en: 'The file prepared by your IT, {file}, does not fit (field: {path}). It is not used; what Microsoft and the publisher published serves instead. Tell your IT.',
  },
  'preset.unknown-fact': {
    fr: 'Le préréglage remplace le fait « {id} », que l’assistant ne connaît pas. Corrigez cet identifiant ; rien n’a été modifié.',
    en: 'The preset replaces the fact “{id}”, which the assistant does not know. Correct this identifier; nothing was changed.',
  },
  'preset.problem': {
    fr: 'Préréglage {file}{line, plural, =0 {} other {, ligne #}} : {path} {kind, select, missing {manque (attendu : {expected, select, string {un texte} number {un nombre} int {un nombre entier} object {un objet} array {une liste} boolean {vrai ou faux} other {{expected}}})} unknownfield {n’est pas un champ de cette version} unknownfact {n’est pas l’identifiant d’un fait connu} other {ne convient pas (attendu : {expected, select, string {un texte} number {un nombre} int {un nombre entier} object {un objet} array {une liste} boolean {vrai ou faux} other {{expected}}})}}. Ce préréglage n’est pas utilisé ; prévenez vos TI.',
    en: 'Preset {file}{line, plural, =0 {} other {, line #}}: {path} {kind, select, missing {is missing (expected: {expected, select, string {a text} number {a number} int {a whole number} object {an object} array {a list} boolean {true or false} other {{expected}}})} unknownfield {is not a field of this version} unknownfact {is not the id of a known fact} other {does not fit (expected: {expected, select, string {a text} number {a number} int {a whole number} object {an object} array {a list} boolean {true or false} other {{expected}}})}}. This preset is not used; tell your IT.',
  },
  'preset.more-problems': {
    fr: 'Préréglage {file} : {count, plural, one {un autre problème} other {# autres problèmes}}. « preset validate » les dit tous.',
    en: 'Preset {file}: {count, plural, one {one more problem} other {# more problems}}. “preset validate” tells them all.',
  },
  'preset.later-version': {
    fr: 'Le préréglage {file} est écrit pour une version plus récente de l’assistant. Il n’est pas utilisé ; mettez l’assistant à jour.',
    en: 'The preset {file} is written for a later version of the assistant. It is not used; update the assistant.',
  },
  'preset.not-json': {
    fr: 'Le préréglage {file} n’est pas du JSON valide : la lecture s’arrête à la ligne {line}. Il n’est pas utilisé ; prévenez vos TI.',
    en: 'The preset {file} is not valid JSON: reading stops at line {line}. It is not used; tell your IT.',
  },
  'preset.too-large': {
    fr: 'Le préréglage {file} dépasse {megabytes} Mo. Il n’est pas lu ; prévenez vos TI.',
    en: 'The preset {file} is larger than {megabytes} MB. It is not read; tell your IT.',
  },
  'preset.not-a-file': {
    fr: 'Le préréglage {file} n’est pas un fichier. Il n’est pas lu ; prévenez vos TI.',
    en: 'The preset {file} is not a file. It is not read; tell your IT.',
  },
  'preset.policy-unread': {
    fr: 'La stratégie de votre organisation ({key}) n’a pas pu être lue dans le registre : un réglage de vos TI manque peut-être. Prévenez vos TI.',
    en: 'Your organization’s policy ({key}) could not be read in the registry: a setting of your IT may be missing. Tell your IT.',
  },
  'preset.open-to-all': {
    fr: 'Le préréglage {file} peut être modifié par d’autres qu’un administrateur : il compte comme un fichier personnel. Prévenez vos TI.',
    en: 'The preset {file} can be changed by others than an administrator: it counts as a personal file. Tell your IT.',
  },
  'preset.set-aside': {
    fr: 'Le préréglage {file} n’est pas utilisé : celui de votre organisation, sur ce poste, passe avant.',
    en: 'The preset {file} is not used: your organization’s, on this workstation, comes first.',
  },
  'preset.exists': {
    fr: '{file} existe déjà. Rien n’a été écrit ; choisissez un autre nom.',
    en: '{file} already exists. Nothing was written; choose another name.',
  },
  'preset.settled': {
    fr: 'Votre organisation a réglé « {field} » pour ce poste ; il ne peut pas être changé ici. Adressez-vous à vos TI.',
    en: 'Your organization settled “{field}” for this workstation; it cannot be changed here. Ask your IT.',
  },
  'link.malformed': {
    fr: 'Ce lien n’est pas de ceux que l’assistant suit. Rien n’a été ouvert ni rempli ; demandez à vos TI de le refaire.',
    en: 'This link is not one that the assistant follows. Nothing was opened or filled in; ask your IT to make it again.',
  },
  'link.too-long': {
    fr: 'Ce lien dépasse {max} caractères. Rien n’a été ouvert ni rempli.',
    en: 'This link is longer than {max} characters. Nothing was opened or filled in.',
  },
  'link.not-allowed': {
    fr: 'Le préréglage de votre organisation ne permet pas « {field} » dans un lien. Rien n’a été ouvert ni rempli.',
    en: 'Your organization’s preset does not allow “{field}” in a link. Nothing was opened or filled in.',
  },
});
