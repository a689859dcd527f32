import type { MailTrace } from '../mail/trace.ts';
import type { ExplainContext, Explanation } from './explanation.ts';

/** Reads any text a person can paste and ranks the causes it supports, best first. */
export function explain(text: string, _context: ExplainContext = {}): Explanation {
  return {
    certain: false,
    diagnoses: [
      {
        id: 'unknown',
        likelihood: 0,
        who: 'user',
        evidence: '',
        reversible: 'no',
        retry: { safe: true, afterSeconds: 0, attempts: 1 },
      },
    ],
    signals: {},
    masked: [],
    shown: text.slice(0, 4000),
  };
}

/** Explains a test of ours that failed; null when it did not fail. */
export function explainTrace(trace: MailTrace): Explanation | null {
  if (trace.failure === null) return null;
  return explain(trace.failure.reply?.text ?? trace.failure.detail, {
    host: trace.host,
    port: trace.port,
    route: trace.route,
  });
}
