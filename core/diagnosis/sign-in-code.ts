import { oneOf } from './one-of.ts';
import { isSignInCode } from './rules/code-rules.ts';

/** A sign-in code of Microsoft Entra, without its prefix; positions are those of the text. */
export type SignInCode = {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  /** Its prefix or a label stands before it, or it fills a cell, in a text that speaks of the sign-in service. */
  readonly sure: boolean;
};

const prefixed = /aadsts\s?(\d{5,7})/g;

/** Five to seven digits that stand alone: no part of an address, a version, an amount or a longer number. */
const aNumber = /(?<![\w./#-]|\d,)\d{5,7}(?![\w/-]|\.\d)/g;

/** Names of the sign-in service, of its log and of the log’s columns, in either language, without accents. */
const service = new RegExp(
  `\\b${oneOf(
    'entra\\b; azure ad; aad; sign-?in; sign in; authenticated smtp; smtp authentifie; client app; application cliente',
    'conditional access; acces conditionnel; security defaults; erreur de connexion; ouverture de session',
    'journal de connexion; journal des connexions; journaux de connexion',
  ).replaceAll(' ', '\\s*')}`,
);

/** What stands right before the number of a document, a line or a port rather than before a code. */
const counted =
  /(?:factures?|invoices?|orders?|commandes?|projets?|projects?|contrats?|tickets?|clients?|bons?|no|port|po)\W{0,4}$/;

/** A label right before the number says that it is a code. */
const labelled = /(?:errors?|erreurs?|codes?|status|errorcode|resulttype)\W{1,6}(?:is |est )?\W{0,3}$/;

/** The last sign-in code of a text, `lower` in lower case with its accents apart; null where there is none. */
export function findSignInCode(lower: string): SignInCode | null {
  const whole = [...lower.matchAll(prefixed)].at(-1);
  if (whole !== undefined) return at(whole, whole[1] ?? '', true);
  const numbers = [...lower.matchAll(aNumber)].filter(
    ({ 0: digits, index }) =>
      isSignInCode(digits) && !counted.test(lower.slice(Math.max(0, index - 16), index)),
  );
  if (numbers.length === 0) return null;
  const spokenOf = service.test(lower.replace(/[\u0300-\u036f]/g, ''));
  const isLabelled = ({ index }: RegExpExecArray) =>
    labelled.test(lower.slice(Math.max(0, index - 32), index));
  const isCell = ({ index, 0: digits }: RegExpExecArray) =>
    /[,;|"'(:\n]\s{0,3}$/.test(lower.slice(Math.max(0, index - 4), index)) &&
    /^\s{0,3}(?:[,;|"')\n]|$)/.test(lower.slice(index + digits.length, index + digits.length + 4));
  const told = numbers.findLast(isLabelled) ?? (spokenOf ? numbers.findLast(isCell) : undefined);
  if (told !== undefined) return at(told, told[0], spokenOf);
  const last = numbers.at(-1);
  return spokenOf && last !== undefined ? at(last, last[0], false) : null;
}

function at({ index, 0: whole }: RegExpExecArray, code: string, sure: boolean): SignInCode {
  return { code, start: index, end: index + whole.length, sure };
}
