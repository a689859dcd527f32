import type { Verdict } from './candidates.ts';
import { type Correction, lead, ranked } from './correction.ts';
import { behindNoLogin, behindNoLoginOfDotnet } from './rules/causes.ts';
import type { Evidence } from './signals.ts';

/** The transcript shows a sender and no login. */
export const senderFirst: Correction = ({ verdict, evidence: { conversation: talk } }) => {
  if (lead(verdict) !== 'no-credentials-sent' || talk === null || !talk.triedSender || talk.triedAuth)
    return null;
  return talk.offeredStarttls && !talk.triedStarttls && !talk.tlsStarted
    ? ranked(verdict, ['no-credentials-sent', 'starttls-not-used'])
    : ranked(verdict, ['no-credentials-sent'], true);
};

/** The sentence itself, or its own code, and not just the number 530. */
function saidSo(verdict: Verdict, evidence: Evidence): boolean {
  if (verdict.at === null) return false;
  const words = evidence.reading.lower.slice(verdict.at.start, verdict.at.end);
  return /[a-z]{5}/.test(words) || (verdict.reply?.enhanced === '5.7.57' && verdict.reply.introduced);
}

/** Programs that go on without a login when the server offers none, which leaves the reason open. */
const skipsLogin = new Set(['dotnet', 'powershell', 'cdo', 'nodemailer']);

/** A program’s own settings, shown with the error, say that it does not log in: « [ ] requires authentication ». */
const loginUnticked =
  /\[ {0,2}\][^\n[\]]{0,50}(?:requires? (?:an? )?authenti)|smtpauth\W{1,6}(?:false|off)\b|useauth false/;

/** 5.7.57 alone says that nobody logged in; a program's sentence around it leaves the reason open. */
export const nobodyLoggedIn: Correction = ({ verdict, evidence, context, candidates }) => {
  if (lead(verdict) !== 'no-credentials-sent' || verdict.layer !== 'outer') return null;
  if (context.route === 'relay' || context.route === 'direct')
    return ranked(verdict, ['no-credentials-sent', 'wrong-host']);
  if (loginUnticked.test(evidence.reading.lower)) return ranked(verdict, ['no-credentials-sent'], true);
  const wrapped =
    candidates.some((one) => one.layer === 'wrapper') ||
    (evidence.client !== null && skipsLogin.has(evidence.client));
  if (evidence.client === 'dotnet' || evidence.client === 'powershell')
    return ranked(verdict, behindNoLoginOfDotnet);
  if (wrapped || !saidSo(verdict, evidence)) return ranked(verdict, behindNoLogin);
  return ranked(verdict, ['no-credentials-sent'], true);
};
