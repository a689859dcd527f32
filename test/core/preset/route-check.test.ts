import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkPreset } from '../../../core/preset/preset-problems.ts';
import type { Preset } from '../../../core/preset/preset-schema.ts';
import { isRouteRuledOut } from '../../../core/preset/route-check.ts';

const on = '2026-11-25';
const preset = (change: Omit<Preset, 'version'>): Preset => ({ version: 1, ...change });

it.each([
  ['a route alone', preset({ route: 'app-password' }), false],
  ['no route', preset({ answers: { mfaKind: 'conditional-access' } }), false],
  [
    'a password that a policy rules out',
    preset({ route: 'app-password', answers: { mfaKind: 'conditional-access' } }),
    true,
  ],
  ['a password where MFA is off', preset({ route: 'app-password', answers: { mfa: 'off' } }), true],
  [
    'an address that there is not',
    preset({ route: 'ip-address', answers: { hosting: 'on-site', fixedAddress: 'no' } }),
    true,
  ],
  ['another mail program', preset({ route: 'ip-address', answers: { mailProgram: 'outlook' } }), true],
  ['an Outlook that refuses programs', preset({ route: 'outlook', answers: { outlook: 'new' } }), true],
  ['Outlook', preset({ route: 'outlook' }), false],
])('tells of %s', (_, one, ruledOut) => {
  expect(isRouteRuledOut(one, on)).toBe(ruledOut);
});

it('tells of a password whose end has come, unless it is let in again', () => {
  expect(isRouteRuledOut(preset({ route: 'app-password' }), '2027-01-02')).toBe(true);
  const again = preset({ route: 'app-password', answers: { basicAuth: 'enabled' } });
  expect(isRouteRuledOut(again, '2027-01-02')).toBe(false);
});

it.each(['docs/preset.en.md', 'docs/preset.fr.md'])(
  'the example of %s fits, and follows its own route',
  (page) => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync(page, 'utf8')) ?? [];
    const checked = checkPreset(JSON.parse(example));
    expect(checked).toHaveProperty('preset');
    if ('preset' in checked) expect(isRouteRuledOut(checked.preset, on)).toBe(false);
  },
);
