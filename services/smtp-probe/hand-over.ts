import { type Capabilities, serverMessageId } from '../../core/mail/smtp-reply.ts';
import type { Stage } from '../../core/mail/stages.ts';
import type { Reply } from '../../core/mail/trace.ts';
import type { MailTestRequest } from '../../core/ports.ts';
import { composeMessage, dotStuffed, envelopeAddress } from './compose.ts';
import type { Conversation } from './conversation.ts';
import { type Halt, haltOfReply, isHalt, protocolHalt } from './halt.ts';
import type { Limiter } from './limits.ts';
import type { Recorder } from './recorder.ts';

/** What the server answered to the message itself, with the id it gave. */
export type HandedOver = { readonly serverMessageId: string | null };

/** Sender, recipient, message: one command at a time, stopping after `until`. */
export async function handOver(
  conversation: Conversation,
  request: MailTestRequest,
  { keywords }: Capabilities,
  recorder: Recorder,
  limiter: Limiter,
): Promise<HandedOver | 'stop' | Halt> {
  const message = await composeMessage(request);
  const begin = (stage: Stage): void => {
    recorder.begin(stage);
    limiter.enter(stage);
  };

  /** The answer when it begins with `expected`, else why not. */
  async function ask(line: string, shown: string, expected: 2 | 3): Promise<Reply | Halt> {
    recorder.say('C', shown);
    const answer = await limiter.guard(conversation.command(line));
    if (isHalt(answer)) return answer;
    const { raw, reply } = answer;
    recorder.say('S', raw);
    return Math.floor(reply.code / 100) === expected ? reply : haltOfReply(reply);
  }

  async function announce(stage: 'sender' | 'recipient', verb: string, address: string, parameters: string) {
    begin(stage);
    const path = envelopeAddress(address);
    if (path === null)
      return protocolHalt(`No SMTP command can carry the address ${JSON.stringify(address)}`);
    const line = `${verb}:<${path}>${parameters}`;
    const answer = await ask(line, line, 2);
    if (isHalt(answer)) return answer;
    recorder.pass();
    return request.until === stage ? 'stop' : null;
  }

  const size = keywords.includes('SIZE') ? ` SIZE=${message.length}` : '';
  const sender = await announce('sender', 'MAIL FROM', request.from, size);
  if (sender !== null) return sender;
  const recipient = await announce('recipient', 'RCPT TO', request.to, '');
  if (recipient !== null) return recipient;

  begin('message');
  const ready = await ask('DATA', 'DATA', 3);
  if (isHalt(ready)) return ready;
  const taken = await ask(`${dotStuffed(message)}\r\n.`, `(${message.length} bytes)`, 2);
  if (isHalt(taken)) return taken;
  const id = serverMessageId(taken);
  if (id !== null) recorder.learn({ serverMessageId: id });
  recorder.pass();
  return { serverMessageId: id };
}
