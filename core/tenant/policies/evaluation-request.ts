import type { JsonObject } from '../bounded-json.ts';
import { exchangeOnlineId } from './conditions.ts';
import type { SignInCase } from './sign-in-case.ts';

/** Microsoft's own evaluation of the same sign-in, for Graph Explorer: it changes nothing, although it is a POST. */
export type EvaluationRequest = {
  readonly method: 'POST';
  readonly url: string;
  /** Least delegated permission. */
  readonly permission: string;
  readonly body: JsonObject;
};

const graph = 'https://graph.microsoft.com/v1.0';
/** Where Graph evaluates, and the least right it asks for; `Policy.Read.All` holds it too. */
export const evaluationPath = '/identity/conditionalAccess/evaluate';
export const evaluationPermission = 'Policy.Read.ConditionalAccess';

/** The request for a sign-in whose account's directory id is known, else null (Learn, « conditionalAccessRoot: evaluate »). */
export function evaluationRequest(signIn: SignInCase): EvaluationRequest | null {
  const { memberships, ip, country, signInRisk, userRisk, platform } = signIn;
  if (memberships.accountId === null) return null;
  const conditions = {
    clientAppType: 'other',
    ipAddress: ip,
    country,
    signInRiskLevel: signInRisk,
    userRiskLevel: userRisk,
    devicePlatform: platform,
  };
  return {
    method: 'POST',
    url: `${graph}${evaluationPath}`,
    permission: evaluationPermission,
    body: {
      signInIdentity: { '@odata.type': '#microsoft.graph.userSignIn', userId: memberships.accountId },
      signInContext: {
        '@odata.type': '#microsoft.graph.applicationContext',
        includeApplications: [exchangeOnlineId],
      },
      signInConditions: Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== null)),
      appliedPoliciesOnly: false,
    },
  };
}

/** Requests that a JSON batch may hold (Learn, « JSON batching »). */
const mostInBatch = 20;

/**
 * The same for several sign-ins, as JSON batches whose answers carry the account they are for. Accounts without a
 * directory id are left out.
 */
export function evaluationBatches(signIns: readonly SignInCase[]): readonly EvaluationRequest[] {
  const requests = signIns.flatMap((signIn) => {
    const request = evaluationRequest(signIn);
    return request === null
      ? []
      : [
          {
            id: signIn.account,
            method: request.method,
            url: evaluationPath,
            headers: { 'Content-Type': 'application/json' },
            body: request.body,
          },
        ];
  });
  const starts = Array.from(
    { length: Math.ceil(requests.length / mostInBatch) },
    (_, at) => at * mostInBatch,
  );
  return starts.map((from) => ({
    method: 'POST',
    url: `${graph}/$batch`,
    permission: evaluationPermission,
    body: { requests: requests.slice(from, from + mostInBatch) },
  }));
}
