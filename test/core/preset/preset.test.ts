import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../core/guide/make-plan.ts';
import { resumeOf } from '../../../core/guide/resume.ts';
import { initialWizard } from '../../../core/guide/wizard.ts';
import { planOf } from '../../../core/guide/wizard-path.ts';
import { knowledge, knowledgeWith } from '../../../core/knowledge/facts.ts';
import { practiceAccount } from '../../../core/mail/practice.ts';
import { parsePreset } from '../../../core/preset/accepted-preset.ts';
import { ipAddressAnswers } from '../../screens/assistant-page.ts';

const moved = {
  id: 'maestro-cloud-address',
  statement: { fr: 'Notre adresse est 203.0.114.9.', en: 'Our address is 203.0.114.9.' },
  value: '203.0.114.9',
  source: { title: 'Communiqué de l’éditeur', url: null },
  checkedOn: '2026-11-20',
};
const preset = (...facts: unknown[]) => ({ version: 1, facts });

describe('a preset', () => {
  it('replaces the address everywhere a plan speaks of it', () => {
    const parsed = parsePreset(preset(moved), 'preset.json');
    if (!parsed.ok) throw new Error(parsed.code);
    const plan = makePlan(ipAddressAnswers, '2026-11-21', knowledgeWith(parsed.value.overrides));
    const words = resumeOf(plan, 'fr');
    expect(words).toContain('203.0.114.9');
    expect(words).not.toContain('199.16.112.2');
    const state = initialWizard(
      '2026-11-21',
      practiceAccount,
      'ok',
      null,
      knowledgeWith(parsed.value.overrides),
    );
    expect(JSON.stringify(planOf({ ...state, answers: ipAddressAnswers }))).not.toContain('199.16.112.2');
  });

  it('leaves nothing of the old source beside the new words', () => {
    const parsed = parsePreset(preset(moved), 'preset.json');
    if (!parsed.ok) throw new Error(parsed.code);
    const fact = knowledgeWith(parsed.value.overrides)['maestro-cloud-address'];
    expect(fact).toMatchObject({ confidence: 'organization', publishedOn: null, source: moved.source });
    expect(knowledge['maestro-cloud-address'].confidence).toBe('publisher');
  });

  it('names the organization’s own application', () => {
    const graph = { clientId: '0f1e2d3c-0000-4000-8000-000000000000', tenant: 'exemple.onmicrosoft.com' };
    expect(parsePreset({ ...preset(), graph }, 'preset.json')).toEqual({
      ok: true,
      value: { overrides: [], graph, organization: { setBy: 'chosen' } },
    });
  });

  it.each([
    ['an unknown fact', preset({ ...moved, id: 'colour-of-the-sky' }), 'preset.unknown-fact'],
    ['an inherited name', preset({ ...moved, id: '__proto__' }), 'preset.unknown-fact'],
    ['a private address', preset({ ...moved, value: '10.0.0.4' }), 'preset.unusable'],
    ['no address at all', preset({ ...moved, value: undefined }), 'preset.unusable'],
    ['a day that does not exist', preset({ ...moved, checkedOn: '2026-02-30' }), 'preset.unusable'],
    ['one language only', preset({ ...moved, statement: { fr: 'Bonjour' } }), 'preset.unusable'],
    ['another version’s shape', { version: 0, facts: [] }, 'preset.unusable'],
    ['a later version, whatever else it holds', { version: 2, rules: [] }, 'preset.later-version'],
    ['a field too many', { ...preset(), rules: [] }, 'preset.unusable'],
    ['a list', [], 'preset.unusable'],
    [
      'an application id that is none',
      { ...preset(), graph: { clientId: 'x', tenant: 'y' } },
      'preset.unusable',
    ],
    ['nothing', null, 'preset.unusable'],
  ])('is refused with %s', (_, raw, code) => {
    expect(parsePreset(raw, 'preset.json')).toMatchObject({ ok: false, code });
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(fc.property(fc.jsonValue(), (raw) => typeof parsePreset(raw, 'f').ok === 'boolean'));
  });
});
