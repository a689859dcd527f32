import { useCallback, useEffect, useRef, useState } from 'react';
import type { Payload } from '../../core/operations/contract.ts';
import { type Failure, fail, ok, type Result } from '../../core/result.ts';
import type { ShownAudit, ShownSignIns } from '../../core/tenant/export-reading.ts';
import { useApp } from '../app/context.ts';
import { handOver } from './hand-over.ts';

export const logKinds = ['signins', 'audit'] as const;

export type LogKind = (typeof logKinds)[number];

export type LogPhase =
  | { readonly state: 'idle' }
  | { readonly state: 'sending'; readonly sent: number; readonly total: number }
  | { readonly state: 'reading'; readonly progress: Payload<'exports.progress'> | null };

export type LogState = {
  readonly kind: LogKind;
  readonly files: readonly File[];
  readonly phase: LogPhase;
  readonly failure: Failure | null;
  readonly signIns: ShownSignIns | null;
  readonly audit: ShownAudit | null;
};

export type LogReading = {
  readonly state: LogState;
  readonly update: (change: Partial<Pick<LogState, 'kind' | 'files' | 'failure'>>) => void;
  /** Shows sign-ins that were read elsewhere than in files. */
  readonly show: (signIns: ShownSignIns) => void;
  readonly run: () => void;
  readonly stop: () => void;
};

/** Hands the chosen files to the trusted side, has them read there, and keeps what came of it. */
export function useLogReading(): LogReading {
  const { client } = useApp();
  const [state, setState] = useState<LogState>({
    kind: 'signins',
    files: [],
    phase: { state: 'idle' },
    failure: null,
    signIns: null,
    audit: null,
  });
  const change = useCallback((part: Partial<LogState>) => setState((before) => ({ ...before, ...part })), []);
  const run = useRef<{ readonly id: string; stopped: boolean } | null>(null);

  // A page that was reloaded has forgotten what it handed over: so should the host.
  useEffect(() => {
    void client.call('exports.discard', { ids: null });
  }, [client]);

  useEffect(
    () =>
      client.on('exports.progress', (progress) => {
        if (progress.runId === run.current?.id) change({ phase: { state: 'reading', progress } });
      }),
    [client, change],
  );

  const read = async (kind: LogKind, files: readonly File[]): Promise<Result<Partial<LogState>>> => {
    const mine = { id: crypto.randomUUID(), stopped: false };
    run.current = mine;
    const sent = await handOver(client, files, {
      stopped: () => mine.stopped,
      onProgress: (bytes, total) => change({ phase: { state: 'sending', sent: bytes, total } }),
    });
    if (!sent.ok) return sent;
    if (mine.stopped) return fail('signins.cancelled');
    change({ phase: { state: 'reading', progress: null } });
    const ids = [...sent.value];
    if (kind === 'audit') {
      const audit = await client.call('audit.analyse', { runId: mine.id, ids });
      return audit.ok ? ok({ audit: audit.value }) : audit;
    }
    const signIns = await client.call('signins.analyse', { runId: mine.id, ids, mailboxes: [] });
    return signIns.ok ? ok({ signIns: signIns.value }) : signIns;
  };

  return {
    state,
    update: change,
    show: (signIns) => change({ kind: 'signins', signIns, failure: null }),
    run: () => {
      if (run.current !== null) return;
      change({ failure: null, phase: { state: 'sending', sent: 0, total: 0 } });
      void read(state.kind, state.files).then((result) => {
        run.current = null;
        change({ phase: { state: 'idle' }, ...(result.ok ? result.value : { failure: result }) });
      });
    },
    stop: () => {
      if (run.current === null) return;
      run.current.stopped = true;
      void client.call('run.cancel', { runId: run.current.id });
    },
  };
}
