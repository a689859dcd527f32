import { mask } from '../diagnosis/mask.ts';
import type { EndedTest } from './test-report.ts';

const addressLike = /[\p{L}\p{N}._%+'-]{1,64}@([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8})/gu;

/**
 * The same test with every secret and token that its texts could still show put behind a mark, wherever it came from;
 * addresses too when asked, their domain kept, since a refusal is about it.
 */
export function maskedTest(
  test: EndedTest,
  { hideAddresses }: { readonly hideAddresses: boolean },
): EndedTest {
  const { trace } = test;
  const masked: EndedTest = {
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
  return hideAddresses
    ? (everyText(masked, (text) => text.replace(addressLike, '•••@$1')) as EndedTest)
    : masked;
}

function everyText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => everyText(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, everyText(each, change)]));
}
