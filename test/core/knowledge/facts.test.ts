import { describe, expect, it } from 'vitest';
import { factById, facts, holdsOn, knowledge, withPreset } from '../../../core/knowledge/facts.ts';
import { isLinkId, links } from '../../../core/knowledge/links.ts';
import { frenchFaults } from '../../support/french.ts';

const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const confidences = ['microsoft', 'message-center', 'third-party', 'measured', 'publisher', 'deduced'];

describe('the facts', () => {
  it.each(facts.map((fact) => [fact.id, fact] as const))(
    '%s is dated, sourced and said in both languages',
    (id, fact) => {
      expect(factById(id)).toBe(fact);
      expect(confidences).toContain(fact.confidence);
      expect(fact.source.title).not.toBe('');
      if (fact.source.url !== null) expect(new URL(fact.source.url).protocol).toBe('https:');
      expect(fact.checkedOn).toBe('2026-11-21');
      for (const date of [fact.publishedOn, fact.from, fact.until]) if (date) expect(date).toMatch(isoDate);
      if (fact.publishedOn) expect(fact.publishedOn <= fact.checkedOn).toBe(true);
      if (fact.from && fact.until) expect(fact.from <= fact.until).toBe(true);
      expect(fact.statement.en).not.toBe('');
      expect(frenchFaults(fact.statement.fr)).toEqual([]);
      if (fact.value !== undefined) {
        expect(fact.statement.fr).toContain(fact.value);
        expect(fact.statement.en).toContain(fact.value);
      }
    },
  );

  it('say what holds on a day', () => {
    expect(holdsOn(knowledge['basic-auth-unchanged-until-december-2026'], '2026-11-21')).toBe(true);
    expect(holdsOn(knowledge['basic-auth-unchanged-until-december-2026'], '2027-01-02')).toBe(false);
    expect(holdsOn(knowledge['basic-auth-off-by-default'], '2026-11-21')).toBe(false);
    expect(holdsOn(knowledge['basic-auth-off-by-default'], '2027-08-01')).toBe(true);
    expect(holdsOn(knowledge['basic-auth-plan-of-june-2025'], '2026-11-21')).toBe(false);
    expect(holdsOn(knowledge['managed-policies-delay'], '2026-11-21')).toBe(true);
    expect(holdsOn(knowledge['managed-policies-delay-before-may-2026'], '2026-11-21')).toBe(false);
  });

  it('never give the end of basic authentication a day that Microsoft did not publish', () => {
    expect(knowledge['basic-auth-off-by-default'].statement.fr).toContain('Le jour exact n’est pas publié');
    for (const fact of facts)
      expect(`${fact.statement.fr} ${fact.statement.en}`).not.toMatch(/31 décembre 2026|December 31, 2026/);
  });

  it('mark the publisher’s address as the publisher’s, with its date', () => {
    expect(knowledge['maestro-cloud-address']).toMatchObject({
      value: '199.16.112.2',
      confidence: 'publisher',
      publishedOn: '2024-11-12',
    });
  });

  it('are not found by names that objects inherit', () => {
    expect(factById('toString')).toBeUndefined();
    expect(factById('__proto__')).toBeUndefined();
    expect(isLinkId('constructor')).toBe(false);
  });
});

describe('a preset', () => {
  const override = {
    id: 'maestro-cloud-address',
    statement: { fr: 'Notre adresse est 203.0.113.9.', en: 'Our address is 203.0.113.9.' },
    value: '203.0.113.9',
    source: { title: 'Service des TI', url: null },
    checkedOn: '2026-11-20',
  };

  it('replaces a fact whole, leaves the others and the original alone', () => {
    const changed = withPreset(knowledge, [override]);
    expect(changed.ok && changed.value['maestro-cloud-address']).toEqual({
      ...override,
      publishedOn: null,
      confidence: 'organization',
    });
    expect(changed.ok && changed.value['relay-licence']).toBe(knowledge['relay-licence']);
    expect(knowledge['maestro-cloud-address'].value).toBe('199.16.112.2');
  });

  it('is refused when it names a fact we do not have', () => {
    expect(withPreset(knowledge, [{ ...override, id: 'toString' }])).toEqual({
      ok: false,
      code: 'preset.unknown-fact',
      params: { id: 'toString' },
    });
  });
});

describe('the links', () => {
  it('are all https, to Microsoft', () => {
    for (const url of Object.values(links)) {
      expect(new URL(url).protocol).toBe('https:');
      expect(new URL(url).hostname).toMatch(/(^|\.)(microsoft\.com|office\.com|aka\.ms)$/);
    }
  });
});
