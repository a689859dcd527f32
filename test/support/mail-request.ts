import type { MailTrace, StageReport } from '../../core/mail/trace.ts';
import type { MailTestRequest } from '../../core/ports.ts';
import { createMailProbe, type ProbeOptions } from '../../services/smtp-probe.ts';

export const testHost = 'smtp.office365.com';
export const testSecret = 'qzjxwvkfbhdgplmr';
export const testAccount = 'facturation@exercice.example';

/** A test of the app-password route against a server of this machine; `changes` make it another one. */
export function mailRequest(port: number, changes: Partial<MailTestRequest> = {}): MailTestRequest {
  return {
    runId: 'run-1',
    route: 'app-password',
    host: testHost,
    port: 587,
    credentials: { account: testAccount, secret: testSecret },
    from: testAccount,
    to: 'destinataire@exercice.example',
    subject: 'Essai d’envoi',
    text: 'Bonjour,\n\n.Une ligne qui commence par un point\n',
    until: null,
    practice: false,
    extraCertificates: [],
    connectTo: { address: '127.0.0.1', port },
    ...changes,
  };
}

/** The same without login, as the relay has it. */
export function relayRequest(port: number, changes: Partial<MailTestRequest> = {}): MailTestRequest {
  return mailRequest(port, { route: 'relay', port: 25, credentials: null, ...changes });
}

/** Runs a probe to its end and keeps what it streamed. */
export async function runProbe(
  request: MailTestRequest,
  options: ProbeOptions = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<{ trace: MailTrace; reports: StageReport[]; elapsed: number }> {
  const reports: StageReport[] = [];
  const begun = performance.now();
  const trace = await createMailProbe({ limits: { stage: 5000 }, ...options }).run(request, {
    onStage: (report) => reports.push(report),
    signal,
  });
  return { trace, reports, elapsed: performance.now() - begun };
}

/** The state of each stage, by name. */
export function statesOf(trace: MailTrace): Record<string, string> {
  return Object.fromEntries(trace.stages.map(({ stage, state }) => [stage, state]));
}
