import { createRoot } from 'react-dom/client';
import { createClient } from '../core/client.ts';
import { type Locale, locales } from '../core/i18n/message.ts';
import { sayFailure } from '../core/i18n/translate.ts';
import { App } from './app/app.tsx';
import { loadPageWords } from './app/page-words.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/ui.css';
import './styles/screens.css';
import './styles/diagram.css';
import './styles/tenant.css';
import { translate } from './app/translate.ts';
import { bridgeTransport } from './transport/bridge.ts';
import { httpTransport } from './transport/http.ts';

for (const locale of locales) loadPageWords(locale);

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no #root');
const root = createRoot(container);
const guess: Locale = /^en/i.test(navigator.language) ? 'en' : 'fr';

function Message({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <main className="screen">
      <h1>{title}</h1>
      <p>{text}</p>
    </main>
  );
}

root.render(<Message title={translate(guess, 'app.name')} text={translate(guess, 'app.loading')} />);

const transport = bridgeTransport() ?? (await httpTransport());
if (transport === null) {
  root.render(
    <Message
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
      <Message
        title={translate(guess, unauthorized ? 'app.not-allowed.title' : 'app.crash.title')}
        text={failure.ok ? '' : sayFailure(guess, failure)}
      />,
    );
  }
}
