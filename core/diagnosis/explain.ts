import { profileOf } from '../causes/causes.ts';
import type { DiagnosisId } from '../causes/diagnosis-ids.ts';
import type { MailTrace } from '../mail/trace.ts';
import { isAnotherTrade } from './another-trade.ts';
import { collectCandidates, decide, type Verdict } from './candidates.ts';
import { about } from './correction.ts';
import { excerpt } from './excerpt.ts';
import type { Diagnosis, ExplainContext, Explanation } from './explanation.ts';
import { isExchangeOnline } from './hosts.ts';
import { mask } from './mask.ts';
import { alsoPossible } from './possible.ts';
import { questionFor } from './question.ts';
import { read } from './reading.ts';
import { refine } from './refine.ts';
import { layerStrength } from './rules/rule.ts';
import { isSaidNow } from './session-signals.ts';
import { collectEvidence, type Evidence, publicSignals } from './signals.ts';
import { stageOf } from './stage.ts';
import { readTrace } from './trace-reader.ts';

/** What is kept of a text for showing, logging or saving, in UTF-16 units. */
export const longestShown = 4000;

const longestEvidence = 200;
const mostCauses = 6;
/** Longer texts are logs, whose lines are their own. */
const longestUnwrapped = 8000;

/** Reads any text a person can paste and ranks the causes it supports, best first. */
export function explain(text: string, context: ExplainContext = {}): Explanation {
  const { text: masked, kinds } = mask(excerpt(text));
  const asPasted = judge(masked, context);
  // A transcript's lines are its grammar.
  const joined = asPasted.evidence.conversation === null ? unwrapped(masked) : null;
  const chosen = joined === null ? asPasted : clearer(asPasted, judge(joined, context));
  return { ...explanationOf(chosen.verdict, chosen.evidence), masked: [...kinds], shown: shown(masked) };
}

/** `refined`: the host, port, certificate or transcript changed what the words alone suggest. */
type Judgement = { readonly verdict: Verdict | null; readonly evidence: Evidence; readonly refined: boolean };

function judge(masked: string, context: ExplainContext): Judgement {
  const reading = read(masked);
  const evidence = collectEvidence(reading, context);
  if (context.host === undefined && isAnotherTrade(reading))
    return { evidence, verdict: null, refined: false };
  const candidates = collectCandidates(evidence);
  const decided = decide(candidates, evidence.segments) ?? fromContext(evidence);
  if (decided === null) return { evidence, verdict: null, refined: false };
  const verdict = refine({ verdict: decided, evidence, context, candidates });
  return { evidence, verdict, refined: verdict.causes[0] !== decided.causes[0] };
}

/** The text with each line break inside a word undone, or null when there is none or the text is long. */
function unwrapped(text: string): string | null {
  if (text.length > longestUnwrapped) return null;
  const lines = text.split(/\r?\n/);
  const joined = lines.reduce(
    (before, line) => before + (goesOn(before.slice(-80), line) ? '' : '\n') + line,
  );
  return joined.length === lines.join('\n').length ? null : joined;
}

/** Whether a line goes on with the next one: a name or a number was cut there, and no reply nor word begins. */
function goesOn(line: string, next: string): boolean {
  if (/^[245]\d\d[ -][245]\.\d/.test(next)) return false;
  if (/[a-z]$/.test(line) && /^[A-Z][a-z]*(?![A-Za-z])/.test(next)) return false;
  if (/[\w,:=#@/`"'*<(-]$/.test(line)) return /^[\w.,:=#@/`"'*>)-]/.test(next);
  if (/(?<!\w)\d\.(?:\d{1,3}\.)?$/.test(line)) return /^\d/.test(next);
  // After a full stop, only what goes on with a name or a number.
  if (!/[\w*]\.$/.test(line)) return false;
  if (/[.@][\w-]{1,63}\.$/.test(line) && /^[a-z]/.test(next)) return true;
  return /^(?![245]\d\d[ -])\d|^[\w-]{1,63}[.:@/]/.test(next);
}

/** A terminal may have cut a name or a number in two: the reading that says more wins, the pasted one on a tie. */
function clearer(pasted: Judgement, joined: Judgement): Judgement {
  return clarity(joined) > clarity(pasted) ? joined : pasted;
}

function clarity({ verdict, evidence, refined }: Judgement): number {
  if (verdict === null) return 0;
  const known = evidence.host !== null && isExchangeOnline(evidence.host);
  // What was said of another time says little of this one, however clear.
  const now = verdict.at === null || isSaidNow(evidence, verdict.at.start);
  return (
    8 * layerStrength[now ? verdict.layer : 'hint'] +
    (verdict.certain ? 4 : 0) +
    (known ? 2 : 0) +
    (refined ? 1 : 0)
  );
}

/** Explains a test of ours that failed, from its own signals first; null when it did not fail or was cancelled. */
export function explainTrace(trace: MailTrace): Explanation | null {
  if (trace.failure === null || trace.failure.cause === 'cancelled') return null;
  const { text, context, verdict } = readTrace(trace, trace.failure);
  const explained = explain(text, context);
  const signals = { ...explained.signals, stage: trace.failure.stage };
  if (verdict === null) return { ...explained, signals };
  return {
    ...explained,
    signals: { ...signals, ...verdict.signals },
    ...ranking(verdict.causes, verdict.certain, mask(verdict.evidence).text),
  };
}

/** Nothing was refused in words, but another server's greeting is already an answer. */
function fromContext(evidence: Evidence): Verdict | null {
  if (evidence.foreign === null && evidence.issuer === null) return null;
  return { causes: ['unknown'], certain: false, layer: 'symptom', at: evidence.foreign, reply: null };
}

function explanationOf(
  verdict: Verdict | null,
  evidence: Evidence,
): Pick<Explanation, 'certain' | 'diagnoses' | 'signals' | 'question'> {
  if (verdict === null)
    return { ...ranking(['unknown'], false, ''), signals: publicSignals(evidence, null, null, null) };
  const first = verdict.causes[0] ?? 'unknown';
  const words = verdict.at === null ? '' : evidenceAt(evidence, verdict.at);
  const rankedCauses = verdict.certain ? [first] : withoutTheNamed(alsoPossible(verdict.causes), evidence);
  const stage = verdict.certain ? stageOf(first) : null;
  const signals = publicSignals(evidence, verdict.reply, stage, { ...verdict, cause: first });
  return { ...ranking(rankedCauses, verdict.certain, words, signals.oauth), signals };
}

const unanswered = about('port-blocked', 'connection-timeout', 'network-unreachable', 'timeout-no-greeting');

/** Where nothing answers, a server's name that is Microsoft's own is not the wrong one. */
function withoutTheNamed(causes: readonly DiagnosisId[], { host }: Evidence): readonly DiagnosisId[] {
  const [first] = causes;
  if (host === null || !isExchangeOnline(host) || first === undefined || !unanswered.has(first))
    return causes;
  return causes.filter((id) => id !== 'wrong-host');
}

function ranking(
  causes: readonly DiagnosisId[],
  certain: boolean,
  evidence: string,
  oauth = false,
): Pick<Explanation, 'certain' | 'diagnoses' | 'question'> {
  const ids = causes.slice(0, mostCauses);
  const diagnoses = ids.map(
    (id, index): Diagnosis => ({
      id,
      likelihood: likelihood(id, index, certain),
      ...profileOf(id),
      evidence,
    }),
  );
  return certain ? { certain, diagnoses } : { certain, diagnoses, question: questionFor(ids, oauth) };
}

/** A rank put in figures: the first of several stays under a half, so that nobody reads it as settled. */
function likelihood(id: DiagnosisId, index: number, certain: boolean): number {
  if (id === 'unknown') return 0;
  return certain ? 0.97 : Math.max(0.05, Math.round(48 * 0.62 ** index) / 100);
}

/** The words found, with those around them on the same line, as a person would quote them. */
function evidenceAt(evidence: Evidence, at: { readonly start: number; readonly end: number }): string {
  const { plain } = evidence.reading;
  const reply = evidence.replies.findLast((one) => one.start <= at.start && at.start - one.end < 120);
  const from = reply === undefined ? at.start : reply.start;
  return mask(plain.slice(from, Math.max(at.end, from + 1)).slice(0, longestEvidence))
    .text.normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

function shown(masked: string): string {
  const cut = masked.length > longestShown ? `${masked.slice(0, longestShown - 1)}…` : masked;
  return cut.toWellFormed();
}
