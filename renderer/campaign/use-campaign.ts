import { useCallback, useEffect, useState } from 'react';
import type { Output } from '../../core/operations/contract.ts';
import { type Failure, fail, type Result } from '../../core/result.ts';
import { useApp } from '../app/context.ts';

/** Milliseconds between two readings of the folder: a share tells nothing of its changes. */
const poll = 5000;

type Status = Output<'campaign.status'>;

export type CampaignView = {
  readonly status: Status | null;
  readonly failure: Failure | null;
  readonly imported: Output<'campaign.import'> | null;
  readonly importFile: (file: File) => Promise<void>;
};

/** The campaign as it is now, read again while the screen is open; a slow share is never asked twice at once. */
export function useCampaign(): CampaignView {
  const { client } = useApp();
  const [status, setStatus] = useState<Status | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [imported, setImported] = useState<Output<'campaign.import'> | null>(null);

  const read = useCallback(async (): Promise<void> => {
    const result = await client.call('campaign.status', { folder: null });
    if (result.ok) setStatus(result.value);
    setFailure(result.ok ? null : result);
  }, [client]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    let closed = false;
    const again = () => {
      void read().finally(() => {
        if (!closed) timer = setTimeout(again, poll);
      });
    };
    again();
    return () => {
      closed = true;
      if (timer !== null) clearTimeout(timer);
    };
  }, [read]);

  const importFile = async (file: File): Promise<void> => {
    const base64 = await base64Of(file);
    const result: Result<Output<'campaign.import'>> =
      base64 === null
        ? fail('input.unreadable', { file: file.name, detail: 'FileReader' })
        : await client.call('campaign.import', { name: file.name.slice(-300) || 'csv', base64 });
    setImported(result.ok ? result.value : null);
    if (result.ok) await read();
    else setFailure(result);
  };
  return { status, failure, imported, importFile };
}

function base64Of(file: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ''));
    reader.onerror = () => resolve(null);
    reader.readAsDataURL(file);
  });
}
