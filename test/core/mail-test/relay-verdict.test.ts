import { describe, expect, it } from 'vitest';
import { explainTrace } from '../../../core/diagnosis/explain.ts';
import { locales } from '../../../core/i18n/message.ts';
import { say } from '../../../core/i18n/translate.ts';
import { type Stage, stages } from '../../../core/mail/stages.ts';
import type { MailTrace, StageReport } from '../../../core/mail/trace.ts';
import {
  type RelayQuestion,
  type RelayVerdict,
  recipientSides,
  relayKinds,
  relayVerdict,
  relayWords,
} from '../../../core/mail-test/relay-verdict.ts';

const question: RelayQuestion = {
  domain: 'entreprise.example',
  recipient: 'outside',
  expected: '199.16.112.2',
  hostFrom: 'mx',
};

function traceOf(change: Partial<MailTrace> = {}, seen: string | null = '199.16.112.2'): MailTrace {
  return {
    runId: 'r',
    practice: false,
    route: 'relay',
    host: 'entreprise-example.mail.protection.outlook.com',
    port: 25,
    account: null,
    from: 'maestro@entreprise.example',
    to: 'client@ailleurs.example',
    startedAt: '2026-11-21T12:00:00.000Z',
    milliseconds: 10,
    outcome: 'stopped',
    stages: stages.map(
      (stage): StageReport => ({
        stage,
        state: 'passed',
        milliseconds: 1,
        exchange: [],
        facts: stage === 'hello' && seen !== null ? { seenAddress: seen } : {},
      }),
    ),
    certificate: null,
    serverMessageId: null,
    failure: null,
    ...change,
  };
}

function refusedAt(
  stage: Stage,
  code: number,
  enhancedCode: string,
  text: string,
  seen: string | null = null,
) {
  return traceOf(
    {
      outcome: 'failed',
      failure: {
        stage,
        cause: 'refused-by-server',
        reply: { code, enhancedCode, text },
        systemCode: null,
        detail: `${code} ${enhancedCode} ${text}`,
      },
    },
    seen,
  );
}

const judge = (trace: MailTrace, change: Partial<RelayQuestion> = {}) =>
  relayVerdict(trace, explainTrace(trace), { ...question, ...change });

describe('the verdict of a relay test', () => {
  it.each([
    ['550', '5.7.64', 'TenantAttribution; Relay Access Denied', 'not-attributed'],
    ['550', '5.7.64', 'Relay Access Denied ATTR36', 'not-attributed'],
    ['451', '4.4.62', 'Mail sent to the wrong Office 365 region. ATTR35.', 'not-attributed'],
    [
      '550',
      '5.7.68',
      'TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources',
      'direct-send-rejected',
    ],
    ['550', '5.7.1', 'Unable to relay', 'outside-refused'],
    ['550', '5.7.606', 'Access denied, banned sending IP [199.16.112.2]', 'refused'],
    ['550', '5.4.1', 'Recipient address rejected: Access denied.', 'refused'],
    ['451', '4.7.650', 'The mail server [199.16.112.2] has been temporarily rate limited', 'try-later'],
  ])('reads %s %s %s as %s', (code, enhanced, text, kind) => {
    expect(judge(refusedAt('recipient', Number(code), enhanced, text)).kind).toBe(kind);
  });

  it('tells the relay from direct send by the recipient', () => {
    expect(judge(traceOf()).kind).toBe('relayed');
    expect(judge(traceOf(), { recipient: 'inside' }).kind).toBe('inside-accepted');
  });

  it('claims nothing of a recipient that was not presented', () => {
    const early = traceOf();
    early.stages = early.stages.map((one) =>
      one.stage === 'recipient' ? { ...one, state: 'not-reached' } : one,
    );
    expect(judge(early).kind).toBe('stopped-early');
    expect(relayWords(judge(early)).doesNotProve).toContainEqual({ id: 'relay.not.recipient' });
  });

  it('finds the address in the greeting, else in the refusal, and compares it', () => {
    expect(judge(traceOf({}, '199.16.112.2')).address).toBe('same');
    expect(judge(traceOf({}, '198.51.100.7'))).toMatchObject({ address: 'different', seen: '198.51.100.7' });
    expect(judge(traceOf({}, null)).address).toBe('unseen');
    expect(judge(traceOf({}, null), { expected: null }).address).toBe('not-compared');
    const banned = refusedAt('recipient', 550, '5.7.606', 'Access denied, banned sending IP [198.51.100.7]');
    expect(judge(banned)).toMatchObject({ address: 'different', seen: '198.51.100.7' });
  });

  it('says no server was talked to when none answered', () => {
    const silent = traceOf({
      outcome: 'failed',
      failure: { stage: 'connect', cause: 'stage-timeout', reply: null, systemCode: 'ETIMEDOUT', detail: '' },
    });
    expect(judge(silent).kind).toBe('no-conversation');
    expect(relayWords(judge(silent)).next).toContainEqual({ id: 'relay.next.port' });
  });

  it('never lets a workstation prove for another address', () => {
    for (const kind of ['relayed', 'inside-accepted', 'not-attributed'] as const) {
      const verdict: RelayVerdict = { ...judge(traceOf({}, '198.51.100.7')), kind };
      const words = relayWords(verdict);
      expect(words.doesNotProve.map((one) => one.id)).toContain('relay.not.other-address');
      expect(words.next.map((one) => one.id)).toContain('relay.next.server');
    }
  });

  it('offers a line that no shell acts on', () => {
    expect(judge(traceOf()).command).toBe(
      'assistant-courriel relay check --domain entreprise.example --from maestro@entreprise.example --to client@ailleurs.example --expect-ip 199.16.112.2',
    );
    const odd = traceOf({ from: '`reboot`@entreprise.example', to: "o'neil|x$(y)@ailleurs.example" });
    expect(judge(odd).command).toMatch(/--from FROM --to TO --expect-ip/);
  });

  it('notes that IPv6 was left aside', () => {
    const trace = traceOf();
    trace.stages = trace.stages.map((one) =>
      one.stage === 'dns' ? { ...one, facts: { ignoredIpv6: '2001:db8::25' } } : one,
    );
    expect(judge(trace).ipv6Ignored).toBe(true);
    expect(relayWords(judge(trace)).doesNotProve).toContainEqual({ id: 'relay.not.ipv6' });
  });

  it.each(locales)('has words for every case, in %s', (locale) => {
    for (const kind of relayKinds) {
      for (const recipient of recipientSides) {
        for (const address of ['same', 'different', 'unseen', 'not-compared'] as const) {
          for (const practice of [true, false]) {
            const words = relayWords({ ...judge(traceOf()), kind, recipient, address, practice });
            for (const message of [
              words.headline,
              words.address,
              ...words.proves,
              ...words.doesNotProve,
              ...words.next,
            ]) {
              expect(say(locale, message)).not.toMatch(/undefined|[{}]/);
            }
            if (practice) expect(words.doesNotProve[0]).toEqual({ id: 'relay.not.practice' });
          }
        }
      }
    }
  });
});
