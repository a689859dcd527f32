import { afterEach, beforeAll } from 'vitest';
import type { MailTestRequest } from '../../core/ports.ts';
import { mailRequest, testHost } from './mail-request.ts';
import {
  type ScriptedMailServer,
  type ScriptedMailServerOptions,
  startScriptedMailServer,
  type TestCertificates,
  testCertificates,
} from './scripted-mail-server.ts';

/** One scripted server a test, closed after it, and a certificate of `testHost` for those that want no other. */
export function probeServer() {
  let certificates: TestCertificates;
  let server: ScriptedMailServer | null = null;
  beforeAll(async () => {
    certificates = await testCertificates([testHost]);
  });
  afterEach(async () => {
    await server?.close();
    server = null;
  });
  return {
    /** Starts the server of this test. It has the usual certificate unless the script names one. */
    async start(script: ScriptedMailServerOptions = {}): Promise<ScriptedMailServer> {
      server = await startScriptedMailServer({ certificates, ...script });
      return server;
    },
    /** The server of this test. */
    current(): ScriptedMailServer {
      if (server === null) throw new Error('This test has started no server');
      return server;
    },
    /** A request to a server that has the usual certificate, and trusts it. */
    request: (port: number, changes: Partial<MailTestRequest> = {}): MailTestRequest =>
      mailRequest(port, { extraCertificates: [certificates.authority], ...changes }),
    /** The authority behind the usual certificate. */
    authority: (): string => certificates.authority,
  };
}
