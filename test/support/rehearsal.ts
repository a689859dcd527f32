import { afterAll, beforeAll } from 'vitest';
import { type PracticeScenario, practiceAccount } from '../../core/mail/practice.ts';
import { usualPort } from '../../core/mail/route-endpoint.ts';
import type { TestRoute } from '../../core/mail/test-routes.ts';
import type { MailTrace } from '../../core/mail/trace.ts';
import type { PracticeHost } from '../../core/ports.ts';
import { createPracticeHost } from '../../services/practice-server.ts';
import { mailRequest, runProbe, testSecret } from './mail-request.ts';

/** The practice server for the tests of one file, and a real probe that plays a scenario against it. */
export function practiceRehearsal() {
  let practice: PracticeHost;
  beforeAll(() => {
    practice = createPracticeHost();
  });
  afterAll(() => practice.close());
  return {
    inbox: () => practice.inbox(),
    async rehearse(scenario: PracticeScenario, route: TestRoute): Promise<MailTrace> {
      const endpoint = await practice.endpoint(scenario, route);
      if (!endpoint.ok) throw new Error(endpoint.code);
      const { address, port, host, certificates } = endpoint.value;
      const { trace } = await runProbe(
        mailRequest(port, {
          practice: true,
          route,
          host,
          port: usualPort(route),
          credentials: route === 'app-password' ? { account: practiceAccount, secret: testSecret } : null,
          from: practiceAccount,
          extraCertificates: certificates,
          connectTo: { address, port },
        }),
        { limits: { stage: scenario === 'silent' ? 400 : 5000 } },
      );
      return trace;
    },
  };
}
