import { renderExplanation } from '../advice/render-text.ts';
import type { Explanation } from '../diagnosis/explanation.ts';
import type { Locale } from '../i18n/message.ts';
import { say, translate } from '../i18n/translate.ts';
import { stageName, stageWords } from '../mail/stage-words.ts';
import type { MailTrace, StageReport } from '../mail/trace.ts';
import { assertNever } from '../result.ts';

/** A test that ended; the explanation is null where nothing was refused. */
export type EndedTest = { readonly trace: MailTrace; readonly explanation: Explanation | null };

/** One line for a stage that ended: mark, name, what that means, milliseconds. Null while it runs. */
export function stageLine(report: StageReport, locale: Locale): string | null {
  const mark = markOf(report);
  if (mark === null) return null;
  const words = stageWords(report);
  const milliseconds = report.milliseconds === null ? '' : ` (${Math.round(report.milliseconds)} ms)`;
  const meaning = words === null ? '' : ` — ${say(locale, words)}`;
  return `${mark} ${say(locale, stageName(report.stage))}${meaning}${milliseconds}`;
}

/** How the test ended, and the explanation of a refusal. */
export function endText({ trace, explanation }: EndedTest, locale: Locale): string {
  const end = outcomeText(trace, locale);
  if (explanation === null) return end;
  return [end, '', ...renderExplanation(explanation, locale, { mailbox: trace.account ?? trace.from })].join(
    '\n',
  );
}

/**
 * A whole test as plain text, to keep or to hand to somebody: what was tried, each stage, how it ended and why, and
 * the conversation, in which secrets were masked where it was recorded.
 */
export function testReport(result: EndedTest, locale: Locale, version: string): string {
  const { trace } = result;
  const exchange = trace.stages.flatMap((stage) => stage.exchange);
  const lines = trace.stages.map((stage) => stageLine(stage, locale) ?? notReached(stage, locale));
  return [
    translate(locale, trace.practice ? 'report.title.practice' : 'report.title', { version }),
    '',
    translate(locale, 'report.when', {
      date: trace.startedAt.slice(0, 10),
      time: trace.startedAt.slice(11, 19),
    }),
    translate(locale, 'report.server', { host: trace.host || '—', port: String(trace.port) }),
    translate(locale, 'report.mailbox', { account: trace.account ?? '—', from: trace.from, to: trace.to }),
    '',
    ...lines,
    ...certificateLines(trace, locale),
    '',
    endText(result, locale),
    ...(exchange.length === 0
      ? []
      : ['', translate(locale, 'report.exchange'), ...exchange.map((line) => `  ${line}`)]),
    '',
  ].join('\n');
}

/** The server's certificate in one or two lines; none where there was no encryption. */
export function certificateLines({ certificate }: MailTrace, locale: Locale): string[] {
  if (certificate === null) return [];
  const { subject, issuer, validFrom, validUntil, untrustedBecause } = certificate;
  const dates = { from: validFrom.slice(0, 10), until: validUntil.slice(0, 10) };
  return [
    translate(locale, 'report.certificate', { subject, issuer, ...dates }),
    ...(untrustedBecause === null
      ? []
      : [translate(locale, 'report.certificate.untrusted', { reason: untrustedBecause })]),
  ];
}

function notReached(report: StageReport, locale: Locale): string {
  return `  ${say(locale, stageName(report.stage))} (${translate(locale, `stage.state.${report.state}`)})`;
}

function markOf({ state }: StageReport): string | null {
  switch (state) {
    case 'passed':
      return '✓';
    case 'failed':
      return '✕';
    case 'skipped':
      return '–';
    case 'running':
    case 'not-reached':
      return null;
    default:
      return assertNever(state);
  }
}

function outcomeText(trace: MailTrace, locale: Locale): string {
  switch (trace.outcome) {
    case 'accepted': {
      if (trace.practice) return translate(locale, 'mail.outcome.accepted-practice');
      const accepted = translate(locale, 'mail.outcome.accepted', { to: trace.to });
      return trace.serverMessageId === null
        ? accepted
        : `${accepted}\n${translate(locale, 'mail.outcome.message-id', { id: trace.serverMessageId })}`;
    }
    case 'stopped':
      return translate(locale, 'mail.outcome.stopped');
    case 'cancelled':
      return translate(locale, 'mail.outcome.cancelled');
    case 'failed': {
      const stage = trace.failure?.stage ?? 'connect';
      return translate(locale, 'mail.outcome.failed', { stage: say(locale, stageName(stage)) });
    }
    default:
      return assertNever(trace.outcome);
  }
}
