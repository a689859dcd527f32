import { type ReactNode, useState } from 'react';
import { parseAddress } from '../../core/mail/address.ts';
import { testMessage } from '../../core/mail-test/test-message.ts';
import type { Failure } from '../../core/result.ts';
import { useWords } from '../app/context.ts';
import { Screen } from '../app/screen.tsx';
import type { Wizard } from '../app/use-wizard.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { CodeBlock } from '../ui/code-block.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import lists from '../ui/lists.module.css';
import { TextInput } from '../ui/text-input.tsx';
import { BackButton } from './navigation.tsx';

export type Envelope = { readonly sender: string; readonly recipient: string };

type Props = {
  readonly wizard: Wizard;
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** Why the last attempt did not even begin. */
  readonly refusal: Failure | null;
  readonly initial: Envelope;
  readonly senderHint: string;
  readonly recipientHint: string;
  /** Where the message goes, as `host : port`. */
  readonly server: string;
  readonly runLabel: string;
  readonly onRun: (envelope: Envelope) => void;
  /** What stands above the addresses, and below them. */
  readonly above?: ReactNode;
  readonly below?: ReactNode;
};

/** From whom, to whom, and the message exactly as it will leave: nothing is sent before this was on screen. */
export function EnvelopeScreen(props: Props) {
  const { wizard, refusal, initial } = props;
  const { t, failure, locale } = useWords();
  const [sender, setSender] = useState(initial.sender);
  const [recipient, setRecipient] = useState(initial.recipient);
  const [tried, setTried] = useState(false);
  const from = parseAddress(sender);
  const to = parseAddress(recipient);
  const message = testMessage(locale, from.ok ? from.value : sender);
  const run = () => {
    setTried(true);
    if (from.ok && to.ok) props.onRun({ sender: from.value, recipient: to.value });
  };
  return (
    <Screen
      id={props.id}
      title={props.title}
      lead={props.lead}
      back={<BackButton wizard={wizard} />}
      onward={
        <>
          <Button kind="quiet" onPress={() => wizard.dispatch({ type: 'next' })}>
            {t('test.skip')}
          </Button>
          <Button kind="primary" onPress={run}>
            {props.runLabel}
          </Button>
        </>
      }
    >
      {refusal === null ? null : (
        <Callout tone="stop" label={t('test.refused.title')} live>
          {failure(refusal)}
        </Callout>
      )}
      {props.above}
      <TextInput
        label={t('test.sender')}
        hint={props.senderHint}
        kind="email"
        value={sender}
        onChange={setSender}
        error={tried && !from.ok ? failure(from) : null}
      />
      <TextInput
        label={t('test.recipient')}
        hint={props.recipientHint}
        kind="email"
        value={recipient}
        onChange={setRecipient}
        onSubmit={run}
        error={tried && !to.ok ? failure(to) : null}
      />
      {props.below}
      <div>
        <Disclosure title={t('test.message')} level={2}>
          <dl className={lists.facts}>
            <dt>{t('test.message.server')}</dt>
            <dd>{props.server}</dd>
            <dt>{t('test.sender')}</dt>
            <dd>{sender}</dd>
            <dt>{t('test.recipient')}</dt>
            <dd>{recipient}</dd>
            <dt>{t('test.message.subject')}</dt>
            <dd>{message.subject}</dd>
          </dl>
          <CodeBlock>{message.text}</CodeBlock>
        </Disclosure>
      </div>
    </Screen>
  );
}
