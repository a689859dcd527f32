import { useState } from 'react';
import { adviceFor } from '../../core/advice/advice.ts';
import { groundsOf } from '../../core/advice/grounds.ts';
import type { LogProblem } from '../../core/diagnosis/explain-log.ts';
import type { Explanation } from '../../core/diagnosis/explanation.ts';
import { parseHost, parsePort } from '../../core/mail/endpoint.ts';
import { isPracticeAccount } from '../../core/mail/practice.ts';
import { type TestRoute, testRoutes } from '../../core/mail/test-routes.ts';
import type { Failure } from '../../core/result.ts';
import { useApp, useWords } from '../app/context.ts';
import { Screen } from '../app/screen.tsx';
import { ToThePath } from '../app/to-the-path.tsx';
import { ExplanationPanel } from '../diagnosis/explanation-panel.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import layout from '../ui/layout.module.css';
import { SelectInput } from '../ui/select-input.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './explain.module.css';

type Props = {
  /** The mailbox known from the path, to name it in the message to the administrator. */
  readonly mailbox: string;
  readonly onClose: () => void;
};

/** « J’ai un message d’erreur »: any text in, ranked causes out, on this workstation alone. */
export function ExplainScreen({ mailbox, onClose }: Props) {
  const { client } = useApp();
  const { t, say, failure } = useWords();
  const [text, setText] = useState('');
  const [host, setHost] = useState('');
  const [port, setPort] = useState('');
  const [route, setRoute] = useState<TestRoute | 'unknown'>('unknown');
  const [sender, setSender] = useState(isPracticeAccount(mailbox) ? '' : mailbox);
  const [explanation, setExplanation] = useState<Explanation | null>(null);
  const [problems, setProblems] = useState<readonly LogProblem[]>([]);
  const [problem, setProblem] = useState<Failure | null>(null);

  const run = async () => {
    setProblem(null);
    const parsedHost = host === '' ? null : parseHost(host);
    const parsedPort = port === '' ? null : parsePort(port);
    for (const parsed of [parsedHost, parsedPort]) {
      if (parsed !== null && !parsed.ok) {
        setProblem(parsed);
        return;
      }
    }
    const context = {
      ...(parsedHost?.ok ? { host: parsedHost.value } : {}),
      ...(parsedPort?.ok ? { port: parsedPort.value } : {}),
      ...(route === 'unknown' ? {} : { route }),
    };
    const result = await client.call('diagnosis.explain', { text, context });
    const log = await client.call('diagnosis.explain-log', { text, context });
    setProblems(log.ok ? log.value.problems : []);
    if (result.ok) setExplanation(result.value);
    else setProblem(result);
  };

  const known = { mailbox: sender === '' ? null : sender, ...(host === '' ? {} : { host }) };
  return (
    <Screen
      id="explain"
      title={t('explain.title')}
      {...(explanation === null ? { lead: t('explain.lead') } : {})}
      back={<ToThePath onClose={onClose} />}
      onward={
        <Button kind="primary" isDisabled={text.trim() === ''} onPress={() => void run()}>
          {t('explain.run')}
        </Button>
      }
    >
      {/* Once explained, the answer needs the room more than the text. */}
      <div className={explanation === null ? undefined : styles.explained}>
        <TextInput
          kind="long"
          label={t('explain.text')}
          rows={explanation === null ? 8 : 2}
          value={text}
          onChange={(value) => {
            setText(value);
            setExplanation(null);
          }}
        />
      </div>
      {problem === null ? null : (
        <Callout tone="stop" label={t('app.tone.stop')} live>
          {failure(problem)}
        </Callout>
      )}
      {explanation === null ? (
        <div>
          <Disclosure title={t('explain.context')} level={2}>
            <div className={layout.stack}>
              <TextInput label={t('explain.host')} value={host} onChange={setHost} />
              <TextInput label={t('explain.port')} value={port} onChange={setPort} width="short" />
              <SelectInput
                label={t('explain.route')}
                value={route}
                onChange={(value) => setRoute(value as TestRoute | 'unknown')}
                options={(['unknown', ...testRoutes] as const).map((value) => ({
                  value,
                  label: t(`explain.route.${value}`),
                }))}
              />
              <TextInput label={t('explain.mailbox')} kind="email" value={sender} onChange={setSender} />
            </div>
          </Disclosure>
        </div>
      ) : (
        <div aria-live="polite">
          {problems.length > 1 ? (
            <section className={layout.stackTight} aria-labelledby="log-problems">
              <h2 id="log-problems">{t('explain.log', { count: problems.length })}</h2>
              <div>
                {problems.map(({ count, accepted, explanation: one }) => {
                  const id = one.diagnoses[0]?.id ?? 'unknown';
                  return (
                    <Disclosure
                      key={`${id} ${one.certain}`}
                      title={`${say(adviceFor(id, groundsOf(one)).title)} (${t('explain.log.times', { count })})`}
                      level={3}
                    >
                      {accepted === 0 ? null : <p>{t('explain.log.accepted', { count: accepted })}</p>}
                      {accepted < count ? <ExplanationPanel explanation={one} {...known} /> : null}
                    </Disclosure>
                  );
                })}
              </div>
            </section>
          ) : (
            <ExplanationPanel explanation={explanation} {...known} />
          )}
        </div>
      )}
    </Screen>
  );
}
