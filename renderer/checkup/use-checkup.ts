import { useEffect, useRef, useState } from 'react';
import type { CheckId } from '../../core/checkup/check.ts';
import type { Finding } from '../../core/checkup/finding.ts';
import { presumedProgram } from '../../core/guide/decide.ts';
import type { Output } from '../../core/operations/contract.ts';
import type { Failure } from '../../core/result.ts';
import { useApp } from '../app/context.ts';
import type { Wizard } from '../app/use-wizard.ts';

export type Checkup =
  | { readonly state: 'idle'; readonly failure: Failure | null }
  | { readonly state: 'looking'; readonly looked: ReadonlyMap<CheckId, readonly Finding[]> }
  | { readonly state: 'ended'; readonly result: Output<'checkup.run'> };

export type CheckupRequest = {
  readonly account: string;
  readonly offline: boolean;
  readonly agreed: boolean;
};

/** The check-up as the screen follows it; what it finds goes to the guide. Leaving the screen stops it. */
export function useCheckup(wizard: Wizard): {
  readonly checkup: Checkup;
  readonly run: (request: CheckupRequest) => void;
  readonly stop: () => void;
  readonly again: () => void;
} {
  const { client } = useApp();
  const [checkup, setCheckup] = useState<Checkup>({ state: 'idle', failure: null });
  const runId = useRef<string | null>(null);
  const { answers } = wizard.state;

  useEffect(
    () =>
      client.on('checkup.looked', ({ runId: id, check, findings }) => {
        if (id !== runId.current) return;
        setCheckup((now) =>
          now.state === 'looking' ? { ...now, looked: new Map(now.looked).set(check, findings) } : now,
        );
      }),
    [client],
  );

  useEffect(
    () => () => {
      if (runId.current !== null) void client.call('run.cancel', { runId: runId.current });
    },
    [client],
  );

  const run = ({ account, offline, agreed }: CheckupRequest) => {
    const id = crypto.randomUUID();
    runId.current = id;
    setCheckup({ state: 'looking', looked: new Map() });
    void client
      .call('checkup.run', {
        runId: id,
        account: account.trim() === '' ? null : account,
        offline,
        agreed,
        program: presumedProgram(answers),
        host: null,
        port: null,
        resolver: null,
      })
      .then((result) => {
        if (runId.current !== id) return;
        runId.current = null;
        if (!result.ok) {
          setCheckup({ state: 'idle', failure: result });
          return;
        }
        wizard.keepCheckup(result.value);
        setCheckup({ state: 'ended', result: result.value });
      });
  };

  return {
    checkup,
    run,
    stop: () => {
      if (runId.current !== null) void client.call('run.cancel', { runId: runId.current });
    },
    again: () => setCheckup({ state: 'idle', failure: null }),
  };
}
