import { useState } from 'react';
import type { Message } from '../../../core/i18n/translate.ts';
import { domainOf, parseAddress } from '../../../core/mail/address.ts';
import { type RelayVerdict, relayWords } from '../../../core/mail/relay-verdict.ts';
import type { Failure } from '../../../core/result.ts';
import { useWords } from '../../app/context.ts';
import { Screen } from '../../app/screen.tsx';
import type { Wizard } from '../../app/use-wizard.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CheckItem } from '../../ui/check-item.tsx';
import { ChoiceCards } from '../../ui/choice-cards.tsx';
import { CopyChip } from '../../ui/copy-chip.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { BackButton } from '../navigation.tsx';
import { relayScenarios, ScenarioChoice } from '../scenario-choice.tsx';

/** The relay, tried from here without a login: real, or as an exercise. */
export function BeforeRelay({
  wizard,
  refusal,
}: {
  readonly wizard: Wizard;
  readonly refusal: Failure | null;
}) {
  const { t, failure } = useWords();
  const { state, dispatch, runRelay } = wizard;
  const { domain, practice } = state.ipRoute;
  const [sender, setSender] = useState(
    state.sender !== '' && domainOf(state.sender) === domain ? state.sender : '',
  );
  const [recipient, setRecipient] = useState(state.recipient);
  const [send, setSend] = useState(false);
  const [tried, setTried] = useState(false);
  const from = parseAddress(sender);
  const to = parseAddress(recipient);
  const run = () => {
    setTried(true);
    if (from.ok && to.ok) runRelay({ sender: from.value, recipient: to.value, send });
  };
  return (
    <Screen
      id="relay"
      title={t('ip.relay.title')}
      lead={t('ip.relay.lead')}
      back={<BackButton wizard={wizard} />}
      onward={
        <>
          <Button kind="quiet" onPress={() => dispatch({ type: 'next' })}>
            {t('test.skip')}
          </Button>
          <Button kind="primary" onPress={run}>
            {t('ip.relay.run')}
          </Button>
        </>
      }
    >
      {refusal === null ? null : (
        <Callout tone="stop" label={t('test.refused.title')} live>
          {failure(refusal)}
        </Callout>
      )}
      <ChoiceCards
        label={t('ip.relay.mode')}
        value={practice ? 'practice' : 'real'}
        onChange={(value) => dispatch({ type: 'set-ip-route', change: { practice: value === 'practice' } })}
        choices={[
          { value: 'real', label: t('ip.relay.real'), hint: t('ip.relay.real.hint') },
          { value: 'practice', label: t('ip.relay.practice'), hint: t('ip.relay.practice.hint') },
        ]}
      />
      <TextInput
        label={t('test.sender')}
        hint={t('ip.relay.sender.hint', { domain: domain || '—' })}
        kind="email"
        value={sender}
        onChange={setSender}
        error={tried && !from.ok ? failure(from) : null}
      />
      <TextInput
        label={t('test.recipient')}
        hint={t('ip.relay.recipient.hint')}
        kind="email"
        value={recipient}
        onChange={setRecipient}
        onSubmit={run}
        error={tried && !to.ok ? failure(to) : null}
      />
      <CheckItem isSelected={send} onChange={setSend}>
        {t('ip.relay.send')}
      </CheckItem>
      {practice ? <ScenarioChoice wizard={wizard} scenarios={relayScenarios} /> : null}
    </Screen>
  );
}

/** What the relay test proves, what it does not, and the same check for the server that sends. */
export function RelayVerdictView({ verdict }: { readonly verdict: RelayVerdict }) {
  const { t, say } = useWords();
  const words = relayWords(verdict);
  const tone = verdict.kind === 'relayed' ? 'good' : verdict.kind === 'inside-accepted' ? 'info' : 'caution';
  return (
    <section className="stack" aria-label={t('ip.relay.proves')}>
      <Callout tone={tone} label={say(words.headline)} live>
        {say(words.address)}
      </Callout>
      <RelayList title={t('ip.relay.proves')} messages={words.proves} />
      <RelayList title={t('ip.relay.not')} messages={words.doesNotProve} />
      <RelayList title={t('ip.relay.next')} messages={words.next} />
      {verdict.practice ? null : (
        <div className="stack-tight">
          <h3>{t('ip.relay.command')}</h3>
          <pre className="code-block">{verdict.command}</pre>
          <div>
            <CopyChip
              value={verdict.command}
              hideValue
              copyLabel={t('app.copy')}
              copiedLabel={t('app.copied')}
            />
          </div>
        </div>
      )}
    </section>
  );
}

function RelayList({ title, messages }: { readonly title: string; readonly messages: readonly Message[] }) {
  const { say } = useWords();
  if (messages.length === 0) return null;
  return (
    <div className="stack-tight">
      <h3>{title}</h3>
      <ul className="bullets">
        {messages.map((message) => (
          <li key={message.id}>{say(message)}</li>
        ))}
      </ul>
    </div>
  );
}
