import { type ReactNode, Suspense } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, expect, it } from 'vitest';
import { createClient } from '../../core/client.ts';
import type { Locale } from '../../core/i18n/message.ts';
import { createSession } from '../../core/operations/session.ts';
import { fail } from '../../core/result.ts';
import { AppContext } from '../../renderer/app/context.ts';
import { lazyScreen } from '../../renderer/app/lazy-screen.tsx';
import { createFakePorts } from '../support/fake-ports.ts';

const client = createClient({ call: async () => fail('input.cancelled'), on: () => () => {} });
const session = createSession(createFakePorts());
const answered = await session.handlers['app.info']({}, { caller: {}, emit: () => {} });
if (!answered.ok) throw new Error(answered.code);
const info = answered.value;
afterAll(() => session.close());

/** What is shown at once in `locale`, before anything more is fetched. */
function shown(locale: Locale, screen: ReactNode): string {
  return renderToString(
    <AppContext value={{ client, info, locale, setLocale: () => {} }}>
      <Suspense fallback="fetching">{screen}</Suspense>
    </AppContext>,
  );
}

it('waits for its words in the language chosen, whichever was fetched first', async () => {
  const { Screen, fetch } = lazyScreen(async () => () => <p>the screen</p>, 'campaign');
  await fetch('fr');
  expect(shown('fr', <Screen />)).toContain('the screen');
  expect(shown('en', <Screen />)).toContain('fetching');
  await fetch('en');
  expect(shown('en', <Screen />)).toContain('the screen');
});
