import { useState } from 'react';
import type { Message } from '../../../core/i18n/translate.ts';
import { domainOf } from '../../../core/mail/address.ts';
import { analyseMx } from '../../../core/mail/mx.ts';
import { usualPort } from '../../../core/mail/route-endpoint.ts';
import { type RelayVerdict, recipientSides, relayWords } from '../../../core/mail-test/relay-verdict.ts';
import type { Failure } from '../../../core/result.ts';
import { useWords } from '../../app/context.ts';
import type { Wizard } from '../../app/use-wizard.ts';
import { Callout } from '../../ui/callout.tsx';
import { CheckItem } from '../../ui/check-item.tsx';
import { ChoiceCards } from '../../ui/choice-cards.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { CopyChip } from '../../ui/copy-chip.tsx';
import layout from '../../ui/layout.module.css';
import lists from '../../ui/lists.module.css';
import { Segmented } from '../../ui/segmented.tsx';
import text from '../../ui/text.module.css';
import { EnvelopeScreen } from '../envelope-screen.tsx';
import { ScenarioChoice } from '../scenario-choice.tsx';

type RecipientSide = (typeof recipientSides)[number];

/** The relay, tried from here without a login: real, or as an exercise. */
export function BeforeRelay({
  wizard,
  refusal,
}: {
  readonly wizard: Wizard;
  readonly refusal: Failure | null;
}) {
  const { t } = useWords();
  const { state, dispatch, runRelay } = wizard;
  const { domain, practice, dns } = state.ipRoute;
  const [send, setSend] = useState(false);
  const [side, setSide] = useState<RecipientSide | 'by-domain'>('by-domain');
  const host = dns === null ? null : analyseMx(dns.report.mx.records).relayHost;
  return (
    <EnvelopeScreen
      wizard={wizard}
      id="relay"
      title={t('ip.relay.title')}
      lead={t('ip.relay.lead')}
      refusal={refusal}
      initial={{
        sender: state.sender !== '' && domainOf(state.sender) === domain ? state.sender : '',
        recipient: state.recipient,
      }}
      senderHint={t('ip.relay.sender.hint', { domain: domain || '—' })}
      recipientHint={t('ip.relay.recipient.hint')}
      server={`${host ?? t('ip.relay.host-looked-up')}\u00a0: ${usualPort('relay')}`}
      runLabel={t('ip.relay.run')}
      onRun={(envelope) => runRelay({ ...envelope, send, side: side === 'by-domain' ? null : side })}
      above={
        <ChoiceCards
          label={t('ip.relay.mode')}
          value={practice ? 'practice' : 'real'}
          onChange={(value) => dispatch({ type: 'set-ip-route', change: { practice: value === 'practice' } })}
          choices={[
            { value: 'real', label: t('ip.relay.real'), hint: t('ip.relay.real.hint') },
            { value: 'practice', label: t('ip.relay.practice'), hint: t('ip.relay.practice.hint') },
          ]}
        />
      }
      below={
        <>
          <div className={layout.stackTight}>
            <p className={text.label}>{t('ip.relay.side')}</p>
            <div>
              <Segmented
                label={t('ip.relay.side')}
                value={side}
                onChange={setSide}
                options={(['by-domain', ...recipientSides] as const).map((value) => ({
                  value,
                  label: t(`ip.relay.side.${value}`),
                }))}
              />
            </div>
          </div>
          <CheckItem isSelected={send} onChange={setSend}>
            {t('ip.relay.send')}
          </CheckItem>
          {practice ? <ScenarioChoice wizard={wizard} route="relay" /> : null}
        </>
      }
    />
  );
}

/** What the relay test proves, what it does not, and the same check for the server that sends. */
export function RelayVerdictView({ verdict }: { readonly verdict: RelayVerdict }) {
  const { t, say } = useWords();
  const words = relayWords(verdict);
  const tone = verdict.kind === 'relayed' ? 'good' : verdict.kind === 'inside-accepted' ? 'info' : 'caution';
  return (
    <section className={layout.stack} aria-label={t('ip.relay.proves')}>
      <Callout tone={tone} label={say(words.headline)} live>
        {say(words.address)}
      </Callout>
      <RelayList title={t('ip.relay.proves')} messages={words.proves} />
      <RelayList title={t('ip.relay.not')} messages={words.doesNotProve} />
      <RelayList title={t('ip.relay.next')} messages={words.next} />
      {verdict.practice ? null : (
        <div className={layout.stackTight}>
          <h3>{t('ip.relay.command')}</h3>
          <CodeBlock>{verdict.command}</CodeBlock>
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
    <div className={layout.stackTight}>
      <h3>{title}</h3>
      <ul className={lists.bullets}>
        {messages.map((message) => (
          <li key={message.id}>{say(message)}</li>
        ))}
      </ul>
    </div>
  );
}
