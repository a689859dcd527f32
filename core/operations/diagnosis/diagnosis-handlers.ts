import { explain } from '../../diagnosis/explain.ts';
import { explainLog, isLog } from '../../diagnosis/explain-log.ts';
import { ok } from '../../result.ts';
import type { HandlersOf } from '../operation.ts';
import type { diagnosisOperations } from './diagnosis-operations.ts';

export function diagnosisHandlers(): HandlersOf<typeof diagnosisOperations> {
  return {
    'diagnosis.explain': async (input) => ok(explain(input.text, input.context)),

    'diagnosis.explain-log': async (input) =>
      ok(isLog(input.text) ? explainLog(input.text, input.context) : { problems: [] }),
  };
}
