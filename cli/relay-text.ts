import type { Locale } from '../core/i18n/message.ts';
import { type Message, say } from '../core/i18n/translate.ts';
import { type RelayVerdict, relayWords } from '../core/mail-test/relay-verdict.ts';
import { type TerminalMessageId, translate } from './words/translate.ts';

/** What a relay test says of the relay, of the address, and of what it does not prove. */
export function verdictText(verdict: RelayVerdict, locale: Locale): string[] {
  const words = relayWords(verdict);
  const section = (heading: TerminalMessageId, messages: readonly Message[]) =>
    messages.length === 0
      ? []
      : ['', translate(locale, heading), ...messages.map((message) => `  • ${say(locale, message)}`)];
  return [
    say(locale, words.headline),
    say(locale, words.address),
    ...section('terminal.relay.proves', words.proves),
    ...section('terminal.relay.not', words.doesNotProve),
    ...section('terminal.relay.next', words.next),
  ];
}
