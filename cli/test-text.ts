import type { Output } from '../core/contract.ts';
import { renderExplanation } from '../core/diagnosis/advice/render-text.ts';
import type { Locale } from '../core/i18n/message.ts';
import { say, translate } from '../core/i18n/translate.ts';
import { stageName, stageWords } from '../core/mail/stage-words.ts';
import type { MailTrace, StageReport } from '../core/mail/trace.ts';
import { assertNever } from '../core/result.ts';

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
export function endText({ trace, explanation }: Output<'smtp.test'>, locale: Locale): string {
  const end = outcomeText(trace, locale);
  if (explanation === null) return end;
  return [end, '', ...renderExplanation(explanation, locale, { mailbox: trace.account ?? trace.from })].join(
    '\n',
  );
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
      if (trace.practice) return translate(locale, 'terminal.test.accepted-practice');
      const accepted = translate(locale, 'terminal.test.accepted', { to: trace.to });
      return trace.serverMessageId === null
        ? accepted
        : `${accepted}\n${translate(locale, 'terminal.test.message-id', { id: trace.serverMessageId })}`;
    }
    case 'stopped':
      return translate(locale, 'terminal.test.stopped');
    case 'cancelled':
      return translate(locale, 'terminal.test.cancelled');
    case 'failed': {
      const stage = trace.failure?.stage ?? 'connect';
      return translate(locale, 'terminal.test.failed', { stage: say(locale, stageName(stage)) });
    }
    default:
      return assertNever(trace.outcome);
  }
}
