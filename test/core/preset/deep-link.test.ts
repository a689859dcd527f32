import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDeepLink } from '../../../core/preset/deep-link.ts';
import type { Organization } from '../../../core/preset/preset-schema.ts';

const all: Organization = { setBy: 'machine', linkFields: ['account', 'recipient', 'language', 'screen'] };
const codeOf = (link: string, organization = all) => {
  const parsed = parseDeepLink(link, organization);
  return parsed.ok ? 'ok' : parsed.code;
};

describe('a link of IT’s mail', () => {
  it('fills in what the preset allows, and nothing else', () => {
    expect(
      parseDeepLink('assistant-courriel:open?account=nom%2Bx@exemple.ca&screen=checkup&language=en', all),
    ).toEqual({
      ok: true,
      value: { account: 'nom+x@exemple.ca', recipient: null, language: 'en', screen: 'checkup' },
    });
    expect(codeOf('assistant-courriel://open/?screen=help')).toBe('ok');
    expect(codeOf('assistant-courriel:open')).toBe('ok');
  });

  it.each([
    ['a field that the preset does not allow', { ...all, linkFields: ['screen' as const] }],
    ['no preset', { setBy: null }],
    ['a preset that the person wrote', { ...all, setBy: 'personal' as const }],
  ])('is refused with %s', (_, organization) => {
    expect(codeOf('assistant-courriel:open?account=nom@exemple.ca', organization)).toBe('link.not-allowed');
  });

  it.each([
    ['a line break', 'assistant-courriel:open?account=nom@exemple.ca\n--to'],
    ['an encoded line break', 'assistant-courriel:open?account=nom@exemple.ca%0d%0aRCPT'],
    ['an unknown field', 'assistant-courriel:open?password=x'],
    ['a field twice', 'assistant-courriel:open?screen=help&screen=help'],
    ['another verb', 'assistant-courriel:test?account=nom@exemple.ca'],
    ['another scheme', 'https://exemple.ca/open?screen=help'],
    ['an inherited name', 'assistant-courriel:open?__proto__=x'],
    ['broken encoding', 'assistant-courriel:open?account=%E0%A4%A'],
    ['a screen that does not exist', 'assistant-courriel:open?screen=admin'],
    ['letters that no link holds', 'assistant-courriel:open?account=é@exemple.ca'],
  ])('is refused with %s', (_, link) => {
    expect(codeOf(link)).toBe('link.malformed');
  });

  it('is refused when it is too long, or its address is none', () => {
    expect(codeOf(`assistant-courriel:open?account=${'a'.repeat(2000)}@exemple.ca`)).toBe('link.too-long');
    expect(codeOf('assistant-courriel:open?account=nom')).toBe('address.invalid');
  });

  it('never throws, and never gives a control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const parsed = parseDeepLink(`assistant-courriel:open?account=${text}`, all);
        return !parsed.ok || !/[\u0000-\u001f]/.test(parsed.value.account ?? '');
      }),
    );
  });
});
