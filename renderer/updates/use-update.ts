import { useEffect, useState } from 'react';
import type { Output } from '../../core/operations/contract.ts';
import type { Result } from '../../core/result.ts';
import { useApp } from '../app/context.ts';

/** A later version as the page follows it; `result` is null until the feed answered. */
export type UpdateView = {
  readonly result: Result<Output<'update.check'>> | null;
  /** Hundredths fetched, once the person asked for it; null before. */
  readonly percent: number | null;
  /** The person asked for it: what goes wrong is theirs to know. */
  readonly asked: boolean;
  readonly install: () => void;
};

/** Asks once whether a later version is offered; installs it when told to. */
export function useUpdate(): UpdateView {
  const { client } = useApp();
  const [result, setResult] = useState<UpdateView['result']>(null);
  const [percent, setPercent] = useState<number | null>(null);
  useEffect(() => {
    void client.call('update.check', {}).then(setResult);
    return client.on('update.progress', (progress) => setPercent(progress.percent));
  }, [client]);
  const [asked, setAsked] = useState(false);
  const install = () => {
    setAsked(true);
    setPercent(0);
    void client.call('update.install', {}).then((installed) => {
      if (installed.ok) return;
      setPercent(null);
      setResult(installed);
    });
  };
  return { result, percent, asked, install };
}
