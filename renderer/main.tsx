// The page's own ground first: what a component says of itself comes after it.
import './styles/tokens.css';
import './styles/base.css';

import { createRoot } from 'react-dom/client';
import { createClient } from '../core/client.ts';
import type { Locale } from '../core/i18n/message.ts';
import { sayFailure } from '../core/i18n/translate.ts';
import { App, firstLocale } from './app/app.tsx';
import { MessageScreen } from './app/message-screen.tsx';
import { bridgeTransport } from './transport/bridge.ts';
import { httpTransport } from './transport/http.ts';
import { loadPageWords } from './words/load-page-words.ts';
import { translate } from './words/translate.ts';

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no #root');
const root = createRoot(container);
const guess: Locale = /^en/i.test(navigator.language) ? 'en' : 'fr';

/** Longest silence, in milliseconds, before the page says that it waits for its host. */
const patience = 300;

// The words and the host's first answers come at the same time: neither waits for the other.
const words = loadPageWords(guess, 'start');
const waiting = setTimeout(() => {
  void words.then(() => {
    if (!answered)
      root.render(
        <MessageScreen title={translate(guess, 'app.name')} text={translate(guess, 'app.loading')} />,
      );
  });
}, patience);
let answered = false;

const transport = bridgeTransport() ?? (await httpTransport());
const client = transport === null ? null : createClient(transport);
const answers =
  client === null ? null : await Promise.all([client.call('app.info', {}), client.call('settings.get', {})]);
await words;
answered = true;
clearTimeout(waiting);

if (client === null || answers === null) {
  root.render(
    <MessageScreen
      title={translate(guess, 'app.not-allowed.title')}
      text={translate(guess, 'app.not-allowed.text')}
    />,
  );
} else {
  const [info, settings] = answers;
  if (info.ok && settings.ok) {
    await loadPageWords(firstLocale(info.value, settings.value), 'start');
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
