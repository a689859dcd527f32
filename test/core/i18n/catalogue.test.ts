import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { failures } from '../../../core/i18n/failures.ts';
import type { Words } from '../../../core/i18n/message.ts';
import { catalogue, catalogues } from '../../support/catalogue.ts';
import { frenchFaults } from '../../support/french.ts';
import { messageTables } from '../../support/message-tables.ts';

const all: readonly (readonly [string, Words])[] = [
  ...Object.entries(catalogue),
  ...Object.entries(failures),
];

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

function parsed(text: string, locale: string): Node[] | null {
  try {
    return new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst();
  } catch {
    return null;
  }
}

/** The names of a message's parameters, each with how it is used. */
function parametersOf(text: string, locale: string): string[] {
  const names = new Set<string>();
  const walk = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (!('value' in node) || node.type === 0) continue;
      if (typeof node.value === 'string') names.add(`${node.type} ${node.value}`);
      if ('options' in node) for (const option of Object.values(node.options)) walk(option.value);
    }
  };
  walk(parsed(text, locale) ?? []);
  return [...names].sort();
}

describe('the words of the product', () => {
  it('are all in the catalogue', () => {
    expect(all.length).toBeGreaterThan(300);
  });

  it('parse as ICU messages in both languages', () => {
    const faults = all.flatMap(([id, { fr, en }]) =>
      [fr, en].filter((text) => parsed(text, 'fr-CA') === null).map((text) => `${id}: ${text}`),
    );
    expect(faults).toEqual([]);
  });

  it('take the same parameters in both languages', () => {
    const faults = all.flatMap(([id, { fr, en }]) => {
      const [french, english] = [parametersOf(fr, 'fr-CA').join(), parametersOf(en, 'en-CA').join()];
      return french === english ? [] : [`${id}: ${french} / ${english}`];
    });
    expect(faults).toEqual([]);
  });

  it('are never empty, and never padded', () => {
    expect(all.filter(([, { fr, en }]) => fr.trim() === '' || en.trim() === '').map(([id]) => id)).toEqual(
      [],
    );
    expect(
      all.filter(([, { fr, en }]) => /^ | $| {2}/.test(fr) || /^ | $| {2}/.test(en)).map(([id]) => id),
    ).toEqual([]);
  });

  it('follow the rules of French typography and of the house', () => {
    expect(all.flatMap(([id, { fr }]) => frenchFaults(fr).map((fault) => `${id}: ${fault}`))).toEqual([]);
  });

  it('keep the star of maestro* and their calm in English', () => {
    const faults = all.filter(
      ([, { en }]) =>
        /\bmaestro(?!\*)/i.test(en.replace(/“[^”]*”/g, '')) || /!/.test(en) || /\bsimply\b/i.test(en),
    );
    expect(faults.map(([id]) => id)).toEqual([]);
  });

  it('have names that no two tables share', () => {
    const owners = new Map<string, string[]>();
    for (const { file, ids } of messageTables()) {
      for (const id of ids) owners.set(id, [...(owners.get(id) ?? []), file]);
    }
    const shared = [...owners].filter(([, files]) => files.length > 1);
    expect(shared).toEqual([]);
    expect(Object.keys(catalogue).filter((id) => !owners.has(id))).toEqual([]);
    expect(Object.keys(failures).filter((code) => code in catalogue)).toEqual([]);
  });

  it('are each in the catalogue of its own host, and in no other', () => {
    for (const { file, ids } of messageTables()) {
      const owner = file.split('/')[0] ?? '';
      for (const [host, words] of Object.entries(catalogues)) {
        const held = ids.filter((id) => Object.hasOwn(words, id));
        expect({ file, host, held }).toEqual({
          file,
          host,
          held: owner === 'core' || owner === host ? ids : [],
        });
      }
    }
  });

  it('are written with an area and dots, and end in what they rest on if they do', () => {
    expect(
      all
        .map(([id]) => id)
        .filter((id) => !/^[a-z0-9-]+(\.[A-Za-z0-9-]+)+(@!?[a-z0-9-]+(&!?[a-z0-9-]+)*)?$/.test(id)),
    ).toEqual([]);
  });
});
