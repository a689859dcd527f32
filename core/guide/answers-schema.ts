import { z } from '../schema.ts';
import { answerValues, type QuestionId } from './answers.ts';

const choice = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values).optional();

/** What a file of answers, or the settings, may hold: nothing but the questions and their values. */
export const answersSchema = z.strictObject({
  actor: choice(answerValues.actor),
  hosting: choice(answerValues.hosting),
  mailProgram: choice(answerValues.mailProgram),
  mfa: choice(answerValues.mfa),
  mfaKind: choice(answerValues.mfaKind),
  legacyAuth: choice(answerValues.legacyAuth),
  managedPolicy: choice(answerValues.managedPolicy),
  fixedAddress: choice(answerValues.fixedAddress),
  mailboxes: choice(answerValues.mailboxes),
  appPasswordOption: choice(answerValues.appPasswordOption),
  basicAuth: choice(answerValues.basicAuth),
  outlook: choice(answerValues.outlook),
  outlookAccount: choice(answerValues.outlookAccount),
  outlookMigration: choice(answerValues.outlookMigration),
  outlookLicence: choice(answerValues.outlookLicence),
  mailService: choice(answerValues.mailService),
} satisfies Record<QuestionId, unknown>);
