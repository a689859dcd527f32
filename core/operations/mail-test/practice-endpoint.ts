import type { PracticeScenario } from '../../mail/practice.ts';
import { usualPort } from '../../mail/route-endpoint.ts';
import type { TestRoute } from '../../mail/test-routes.ts';
import type { MailTestRequest, PracticeHost } from '../../ports.ts';
import { ok, type Result } from '../../result.ts';

/** The part of a test's request that says where it goes. */
export type TestEndpoint = Pick<MailTestRequest, 'host' | 'port' | 'extraCertificates' | 'connectTo'>;

/** The practice server of a scenario, which stands for the host that the route would reach. */
export async function practiceEndpoint(
  practice: PracticeHost,
  scenario: PracticeScenario,
  route: TestRoute,
): Promise<Result<TestEndpoint>> {
  const endpoint = await practice.endpoint(scenario, route);
  if (!endpoint.ok) return endpoint;
  const { address, port, host, certificates } = endpoint.value;
  return ok({
    host,
    port: usualPort(route),
    extraCertificates: certificates,
    connectTo: { address, port },
  });
}
