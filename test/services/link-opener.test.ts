import { expect, test } from 'vitest';
import { createLinkOpener } from '../../services/link-opener.ts';

test('an address goes to the browser as it is', async () => {
  const opened: string[] = [];
  const links = createLinkOpener(async (url) => opened.push(url));
  expect(await links.open('https://entra.microsoft.com')).toMatchObject({ ok: true });
  expect(opened).toEqual(['https://entra.microsoft.com']);
});

test('a browser that does not open leaves the address to copy', async () => {
  const links = createLinkOpener(async () => {
    throw new Error('spawn xdg-open ENOENT');
  });
  expect(await links.open('https://entra.microsoft.com')).toEqual({
    ok: false,
    code: 'link.open-failed',
    params: { url: 'https://entra.microsoft.com' },
  });
});
