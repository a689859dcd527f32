import { ok } from '../../result.ts';
import type { HandlersOf } from '../operation.ts';
import type { diagnosisOperations } from './diagnosis-operations.ts';

// The rules of the diagnosis take longer to load than the rest of core: they wait for their first use.
export function diagnosisHandlers(): HandlersOf<typeof diagnosisOperations> {
  return {
    'diagnosis.explain': async (input) => {
      const { explain } = await import('../../diagnosis/explain.ts');
      return ok(explain(input.text, input.context));
    },

    'diagnosis.explain-log': async (input) => {
      const { explainLog, isLog } = await import('../../diagnosis/explain-log.ts');
      return ok(isLog(input.text) ? explainLog(input.text, input.context) : { problems: [] });
    },
  };
}
