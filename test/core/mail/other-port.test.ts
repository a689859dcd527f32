import { describe, expect, test } from 'vitest';
import { otherPortToTry } from '../../../core/mail/other-port.ts';
import type { Stage } from '../../../core/mail/stages.ts';
import type { MailTrace } from '../../../core/mail/trace.ts';
import { traceOf } from '../../support/fake-ports.ts';
import { mailRequest } from '../../support/mail-request.ts';

const failedAt = (stage: Stage, change: Partial<MailTrace> = {}): MailTrace =>
  traceOf(mailRequest(587), {
    outcome: 'failed',
    failure: { stage, cause: 'stage-timeout', reply: null, systemCode: null, detail: '' },
    ...change,
  });

describe('the other port', () => {
  test('is worth a try when nothing answered a login', () => {
    expect(otherPortToTry(failedAt('connect'))).toBe(25);
    expect(otherPortToTry(failedAt('greeting'))).toBe(25);
  });

  test('would teach nothing elsewhere', () => {
    expect(otherPortToTry(failedAt('auth'))).toBeNull();
    expect(otherPortToTry(failedAt('connect', { port: 25 }))).toBeNull();
    expect(otherPortToTry(failedAt('connect', { practice: true }))).toBeNull();
    expect(otherPortToTry(failedAt('connect', { route: 'relay', port: 25 }))).toBeNull();
    expect(otherPortToTry(failedAt('connect', { outcome: 'cancelled' }))).toBeNull();
    expect(otherPortToTry(traceOf(mailRequest(587)))).toBeNull();
  });
});
