import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { maestroScreens } from '../../core/guide/maestro-screens.ts';
import { sayDate } from '../../core/i18n/translate.ts';
import { factsCheckedOn } from '../../core/knowledge/define-facts.ts';
import { knowledge } from '../../core/knowledge/facts.ts';
import { links } from '../../core/knowledge/links.ts';
import { submissionHost } from '../../core/mail/route-endpoint.ts';
import { frenchFaults } from '../support/french.ts';

const guide = readFileSync(new URL('../../docs/guide.fr.md', import.meta.url), 'utf8');

describe('the user guide in English', () => {
  it('says what the facts say, and leads to known addresses only', () => {
    const english = readFileSync(new URL('../../docs/guide.en.md', import.meta.url), 'utf8');
    for (const date of [knowledge['maestro-cloud-address'].publishedOn, factsCheckedOn])
      expect(english).toContain(sayDate('en', date ?? ''));
    for (const said of [
      knowledge['maestro-cloud-address'].value,
      submissionHost,
      maestroScreens.preferences.path.join(' > '),
    ])
      expect(english).toContain(said);
    const linked = [...english.matchAll(/\]\((https[^)]+)\)/g)].map((match) => match[1]);
    for (const url of linked) expect(Object.values(links)).toContain(url);
  });
});

describe('the user guide', () => {
  it('says what the facts say', () => {
    const dates = [
      knowledge['maestro-cloud-address'].publishedOn,
      knowledge['relay-shared-address-may-stop'].publishedOn,
      knowledge['managed-policies-delay'].publishedOn,
      knowledge['sms-voice-retirement'].from,
      factsCheckedOn,
    ];
    for (const date of dates) expect(guide).toContain(sayDate('fr', date ?? ''));
    expect(guide).toContain(knowledge['maestro-cloud-address'].value);
    expect(guide).toContain(submissionHost);
    expect(guide).not.toContain('31 décembre 2026');
  });

  it('leads to the screens of the assistant’s own guide, and to known addresses only', () => {
    expect(guide).toContain(maestroScreens.preferences.path.join(' > '));
    expect(guide).toContain(maestroScreens.security.path.join(' > '));
    const linked = [...guide.matchAll(/\]\((https[^)]+)\)/g)].map((match) => match[1]);
    for (const url of linked) expect(Object.values(links)).toContain(url);
  });

  it('follows the rules of French typography and of the house', () => {
    // Bold marks would stand between a word and its punctuation.
    const lines = guide.replaceAll('**', '').replaceAll('***', '').split('\n');
    expect(lines.flatMap((line) => frenchFaults(line))).toEqual([]);
  });
});
