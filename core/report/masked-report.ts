import { mask } from '../diagnosis/mask.ts';
import type { EndedTest } from '../mail-test/test-report.ts';
import type { Report } from './report.ts';

const addressLike = /[\p{L}\p{N}._%+'-]{1,64}@([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8})/gu;

/**
 * The same report with every secret and token that its texts could still show put behind a mark, wherever it came from;
 * addresses too when asked, their domain kept, since a refusal is about it.
 */
export function maskedReport(report: Report, { hideAddresses }: { readonly hideAddresses: boolean }): Report {
  const { test, checkup } = report;
  const findings = checkup?.findings.map((one) => ({
    ...one,
    params: everyText(one.params, (text) => mask(text).text) as typeof one.params,
  }));
  const masked = {
    test: test === null ? null : maskedTest(test),
    checkup: checkup === null || findings === undefined ? null : { ...checkup, findings },
  } as Report;
  return hideAddresses
    ? (everyText(masked, (text) => text.replace(addressLike, '•••@$1')) as Report)
    : masked;
}

function maskedTest(test: EndedTest): EndedTest {
  const { trace } = test;
  return {
    ...test,
    trace: {
      ...trace,
      stages: trace.stages.map((stage) => ({
        ...stage,
        exchange: stage.exchange.map((line) => mask(line).text),
      })),
      failure:
        trace.failure === null
          ? null
          : {
              ...trace.failure,
              detail: mask(trace.failure.detail).text,
              reply:
                trace.failure.reply === null
                  ? null
                  : { ...trace.failure.reply, text: mask(trace.failure.reply.text).text },
            },
    },
  };
}

function everyText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => everyText(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, everyText(each, change)]));
}
