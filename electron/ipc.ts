import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { fail } from '../core/result.ts';
import type { Answers } from './answer-calls.ts';
import { callChannel, eventChannel } from './channels.ts';
import { isOurs, origin } from './origin.ts';

/** What of a call tells who makes it. */
export type Sender = {
  readonly sender: { readonly mainFrame: unknown };
  readonly senderFrame: { readonly origin: string; readonly url: string } | null;
};

/**
 * True for the main frame of a page of ours. A frame inside the page, a page that navigated away, and a blank
 * page that merely inherited our origin are all refused.
 */
export function isTrustedSender(event: Sender): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === event.sender.mainFrame && frame.origin === origin && isOurs(frame.url);
}

/**
 * Serves the contract on the one call channel, from the first moment: a call that comes before what answers it waits.
 * Every call passes the sender check before anything is read.
 */
export function serveCalls(ipcMain: Pick<IpcMain, 'handle'>, answers: Promise<Answers>): void {
  ipcMain.handle(callChannel, async (event: IpcMainInvokeEvent, name: unknown, input: unknown) => {
    if (!isTrustedSender(event)) return fail('transport.unauthorized');
    const { sender } = event;
    const { answer } = await answers;
    return answer(name, input, {
      caller: sender,
      emit: (eventName, payload) => {
        if (!sender.isDestroyed()) sender.send(eventChannel, eventName, payload);
      },
    });
  });
}
