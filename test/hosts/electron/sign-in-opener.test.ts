import { describe, expect, it } from 'vitest';
import { createSignInOpener } from '../../../electron/link-opener.ts';

describe('the sign-in page, in the desktop host', () => {
  it('is Microsoft’s, and no other address is opened', async () => {
    const opened: string[] = [];
    const open = createSignInOpener({ openExternal: async (url) => void opened.push(url) });
    const page = 'https://login.microsoftonline.com/exemple.ca/oauth2/v2.0/authorize?client_id=x';
    expect((await open(page)).ok).toBe(true);
    for (const other of [
      'http://login.microsoftonline.com/',
      'https://login.microsoftonline.com.exemple.ca/',
      'https://login.microsoftonline.com@exemple.ca/',
      'file:///etc/passwd',
      'x',
    ])
      expect(await open(other)).toMatchObject({ ok: false, code: 'link.unknown' });
    expect(opened).toEqual([page]);
  });
});
