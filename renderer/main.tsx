// The page's own ground first: what a component says of itself comes after it.
import './styles/tokens.css';
import './styles/base.css';

import { createRoot } from 'react-dom/client';
import { createClient } from '../core/client.ts';
import { type Locale, locales } from '../core/i18n/message.ts';
import { sayFailure } from '../core/i18n/translate.ts';
import { App } from './app/app.tsx';
import { MessageScreen } from './app/message-screen.tsx';
import { loadPageWords } from './app/page-words.ts';
import { translate } from './app/translate.ts';
import { bridgeTransport } from './transport/bridge.ts';
import { httpTransport } from './transport/http.ts';

for (const locale of locales) loadPageWords(locale);

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no #root');
const root = createRoot(container);
const guess: Locale = /^en/i.test(navigator.language) ? 'en' : 'fr';

root.render(<MessageScreen title={translate(guess, 'app.name')} text={translate(guess, 'app.loading')} />);

const transport = bridgeTransport() ?? (await httpTransport());
if (transport === null) {
  root.render(
    <MessageScreen
      title={translate(guess, 'app.not-allowed.title')}
      text={translate(guess, 'app.not-allowed.text')}
    />,
  );
} else {
  const client = createClient(transport);
  const [info, settings] = await Promise.all([client.call('app.info', {}), client.call('settings.get', {})]);
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
