import type { Message } from '../i18n/translate.ts';
import { assertNever } from '../result.ts';
import type { Stage } from './stages.ts';
import type { StageReport } from './trace.ts';

/** The stage's name, as it heads its line. */
export function stageName(stage: Stage): Message {
  return { id: `stage.${stage}.name` };
}

/** What happened at a stage, in plain words; null when its name and state say it all. */
export function stageWords(report: StageReport): Message | null {
  switch (report.state) {
    case 'running':
      return { id: 'stage.running' };
    case 'failed':
      return null;
    case 'not-reached':
      return null;
    case 'skipped':
      return report.stage === 'auth' ? { id: 'stage.auth.skipped' } : { id: 'stage.skipped' };
    case 'passed':
      return passedWords(report);
    default:
      return assertNever(report.state);
  }
}

function passedWords({ stage, facts }: StageReport): Message {
  switch (stage) {
    case 'dns':
      return facts.address === undefined
        ? { id: 'stage.passed' }
        : { id: 'stage.dns.passed', params: { address: facts.address } };
    case 'tls':
      return facts.protocol === undefined
        ? { id: 'stage.passed' }
        : { id: 'stage.tls.passed', params: { protocol: facts.protocol } };
    case 'hello':
      return facts.seenAddress === undefined
        ? { id: 'stage.hello.passed' }
        : { id: 'stage.hello.seen', params: { address: facts.seenAddress } };
    case 'connect':
    case 'greeting':
    case 'auth':
    case 'sender':
    case 'recipient':
    case 'message':
      return { id: `stage.${stage}.passed` };
    default:
      return assertNever(stage);
  }
}
