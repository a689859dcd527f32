import type { MailTrace } from '../mail/trace.ts';
import { collectCandidates, decide, type Verdict } from './candidates.ts';
import { excerpt } from './excerpt.ts';
import type { Diagnosis, ExplainContext, Explanation } from './explanation.ts';
import type { DiagnosisId } from './ids.ts';
import { mask } from './mask.ts';
import { alsoPossible } from './possible.ts';
import { profileOf } from './profile.ts';
import { questionFor } from './question.ts';
import { read } from './reading.ts';
import { refine } from './refine.ts';
import { collectEvidence, type Evidence, publicSignals } from './signals.ts';
import { stageOf } from './stage.ts';
import { readTrace } from './trace-reader.ts';

/** What is kept of a text for showing, logging or saving, in UTF-16 units. */
export const longestShown = 4000;

const longestEvidence = 200;
const mostCauses = 6;

/** Reads any text a person can paste and ranks the causes it supports, best first. */
export function explain(text: string, context: ExplainContext = {}): Explanation {
  const { text: masked, kinds } = mask(excerpt(text));
  const evidence = collectEvidence(read(masked), context);
  const candidates = collectCandidates(evidence);
  const decided = decide(candidates) ?? fromContext(evidence);
  const verdict = decided === null ? null : refine(decided, evidence, context, candidates);
  return { ...explanationOf(verdict, evidence), masked: [...kinds], shown: shown(masked) };
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
    return { ...ranking(['unknown'], false, ''), signals: publicSignals(evidence, null, null) };
  const first = verdict.causes[0] ?? 'unknown';
  const words = verdict.at === null ? '' : evidenceAt(evidence, verdict.at);
  const rankedCauses = verdict.certain ? [first] : alsoPossible(verdict.causes);
  return {
    ...ranking(rankedCauses, verdict.certain, words),
    signals: publicSignals(evidence, verdict.reply, stageOf(first)),
  };
}

function ranking(
  causes: readonly DiagnosisId[],
  certain: boolean,
  evidence: string,
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
  return certain ? { certain, diagnoses } : { certain, diagnoses, question: questionFor(ids) };
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
