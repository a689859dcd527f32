import { accountCauses } from './account-causes.ts';
import type { Cause, Profile } from './cause.ts';
import { credentialsCauses } from './credentials-causes.ts';
import { deliveryCauses } from './delivery-causes.ts';
import type { DiagnosisId } from './diagnosis-ids.ts';
import { networkCauses } from './network-causes.ts';
import { organizationRuleCauses } from './organization-rule-causes.ts';
import { outlookCauses } from './outlook-causes.ts';
import { policyCauses } from './policy-causes.ts';
import { recipientCauses } from './recipient-causes.ts';
import { recipientLimitCauses } from './recipient-limit-causes.ts';
import { relayCauses } from './relay-causes.ts';
import { senderCauses } from './sender-causes.ts';
import { serverCauses } from './server-causes.ts';
import { sessionCauses } from './session-causes.ts';
import { smtpAuthCauses } from './smtp-auth-causes.ts';
import { tlsCauses } from './tls-causes.ts';
import { unknownCauses } from './unknown-causes.ts';

/** Every cause; one without its entry is a type error here. */
export const causes: Record<DiagnosisId, Cause> = {
  ...smtpAuthCauses,
  ...policyCauses,
  ...credentialsCauses,
  ...accountCauses,
  ...sessionCauses,
  ...tlsCauses,
  ...serverCauses,
  ...networkCauses,
  ...relayCauses,
  ...senderCauses,
  ...recipientCauses,
  ...recipientLimitCauses,
  ...deliveryCauses,
  ...organizationRuleCauses,
  ...outlookCauses,
  ...unknownCauses,
};

/** What goes with `id` whatever the text: who acts, whether to try again, until when it can be undone. */
export function profileOf(id: DiagnosisId): Profile {
  const { who, retry, reversible } = causes[id];
  return { who, retry, reversible };
}
