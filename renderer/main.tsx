// The page's own ground first: what a component says of itself comes after it.
import './styles/tokens.css';
import './styles/base.css';

import { createRoot } from 'react-dom/client';
import { sayFailure } from '../core/i18n/translate.ts';
import { App } from './app/app.tsx';
import { MessageScreen } from './app/message-screen.tsx';
import { beginning, guess, words } from './begin.ts';
import { translate } from './words/translate.ts';

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no #root');
const root = createRoot(container);

/** Longest silence, in milliseconds, before the page says that it waits for its host. */
const patience = 300;

const waiting = setTimeout(() => {
  void words.then(() => {
    if (!answered)
      root.render(
        <MessageScreen title={translate(guess, 'app.name')} text={translate(guess, 'app.loading')} />,
      );
  });
}, patience);
let answered = false;

const begun = await beginning;
await words;
answered = true;
clearTimeout(waiting);

if (begun === null) {
  root.render(
    <MessageScreen
      title={translate(guess, 'app.not-allowed.title')}
      text={translate(guess, 'app.not-allowed.text')}
    />,
  );
} else {
  const { client, info, settings } = begun;
  if (info.ok && settings.ok) {
    root.render(<App client={client} info={info.value} settings={settings.value} />);
  } else {
    const failure = info.ok ? settings : info;
    const unauthorized = !failure.ok && failure.code === 'transport.unauthorized';
    root.render(
      <MessageScreen
        title={translate(guess, unauthorized ? 'app.not-allowed.title' : 'app.crash.title')}
        text={failure.ok ? '' : sayFailure(guess, failure)}
      />,
    );
  }
}
