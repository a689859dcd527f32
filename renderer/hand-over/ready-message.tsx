import { useState } from 'react';
import type { Actor } from '../../core/actor.ts';
import { mailtoOf } from '../../core/text/mailto.ts';
import { useApp, useWords } from '../app/context.ts';
import { Button } from '../ui/button.tsx';
import { CodeBlock } from '../ui/code-block.tsx';
import { CopyChip } from '../ui/copy-chip.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon } from '../ui/icon.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';

type Props = {
  /** Its first line is its subject. */
  readonly letter: string;
  readonly writeTo: Exclude<Actor, 'user'>;
};

/** The message to whoever does the rest: one press from the clipboard or from the person's mail program, one from reading it. */
export function ReadyMessage({ letter, writeTo }: Props) {
  const { client } = useApp();
  const { t, failure } = useWords();
  const [said, setSaid] = useState<string | null>(null);
  const open = async () => {
    const { url, whole } = mailtoOf(letter, t('ready.cut'));
    const opened = await client.call('link.write', { url });
    setSaid(opened.ok ? (whole ? null : t('ready.shortened')) : failure(opened));
  };
  return (
    <div className={layout.stackTight} data-ready-message={writeTo}>
      <div className={layout.row}>
        <CopyChip
          value={letter}
          hideValue
          copyLabel={t(`ready.copy.${writeTo}`)}
          copiedLabel={t('app.copied')}
        />
        <Button kind="quiet" onPress={() => void open()}>
          <Icon name="message" size={16} />
          {t('ready.open')}
        </Button>
      </div>
      <p className={text.note} role="status" hidden={said === null}>
        {said}
      </p>
      <Disclosure title={t('ready.read')} level={3}>
        <CodeBlock>{letter}</CodeBlock>
      </Disclosure>
    </div>
  );
}
