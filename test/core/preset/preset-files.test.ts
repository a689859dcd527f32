import { readFileSync } from 'node:fs';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it, test } from 'vitest';
import { presetFiles } from '../../../build/preset-files.mjs';
import { parseRegQuery } from '../../../core/checkup/registry.ts';
import { policyKey, presetOfPolicy } from '../../../core/preset/policy-values.ts';
import { checkPreset } from '../../../core/preset/preset-problems.ts';
import { presetFields } from '../../../core/preset/preset-schema.ts';

const files = presetFiles();
const names = Object.keys(files);
const cultures = ['fr-CA', 'fr-FR', 'en-US'];
const template = files['AssistantCourriel.admx'] ?? '';
const wordsOf = (culture: string) => files[`${culture}/AssistantCourriel.adml`] ?? '';
const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '').sort();

test.each(names)('%s is what the preset’s schema gives: run build/preset-files.mjs', (name) => {
  const shipped = readFileSync(new URL(`../../../assets/deployment/${name}`, import.meta.url), 'utf8');
  // The formatter of the repository has its own way with JSON; the content counts.
  if (name.endsWith('.json')) expect(JSON.parse(shipped)).toEqual(JSON.parse(files[name] ?? ''));
  else expect(shipped).toBe(files[name]);
});

test('the published JSON Schema knows every field, and no other', () => {
  const schema = JSON.parse(files['preset.schema.json'] ?? '{}');
  expect(Object.keys(schema.properties)).toEqual(['$schema', 'version', ...presetFields]);
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).toEqual(['version']);
});

describe('Windows’ administrative template', () => {
  it.each(names.filter((name) => !name.endsWith('.json')))('%s is well-formed', (name) => {
    expect(XMLValidator.validate(files[name] ?? '')).toBe(true);
  });

  it.each(cultures)('has, in %s, every text and every box that it names, and no other', (culture) => {
    const words = wordsOf(culture);
    const used = [...new Set(all(template, /\$\(string\.([A-Za-z0-9_]+)\)/g))];
    expect(all(words, /<string id="([^"]+)"/g)).toEqual(used.sort());
    expect(all(words, /<presentation id="([^"]+)"/g)).toEqual([...presetFields].sort());
    const boxes = all(template, /<(?:text|enum|decimal|list) id="([^"]+)"/g);
    expect(all(words, /refId="([^"]+)"/g)).toEqual(boxes);
  });

  it('writes values that are read back as a preset', () => {
    const { policyDefinitions } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(
      template,
    );
    const policies: { name: string; elements: Record<string, unknown> }[] = policyDefinitions.policies.policy;
    expect(policies.map(({ name }) => name)).toEqual(presetFields);
    const examples: Record<string, string> = {
      organization: 'Béton Exemple inc.',
      relay_host: 'exemple-ca.mail.protection.outlook.com',
      relay_port: '25',
      support_email: 'soutien@exemple.ca',
    };
    type Box = { id: string; key: string; valueName: string };
    const boxes = policies.flatMap(({ elements }) => Object.values(elements).flat() as Box[]);
    const printed = boxes
      .filter(({ id }) => examples[id] !== undefined)
      .map(
        ({ id, key, valueName }) =>
          `HKEY_LOCAL_MACHINE\\${key}\n    ${valueName}    REG_SZ    ${examples[id]}\n`,
      );
    expect(printed).toHaveLength(4);
    const preset = presetOfPolicy(parseRegQuery(printed.join('\n')));
    expect(checkPreset(preset)).toEqual({
      preset: {
        version: 1,
        organization: 'Béton Exemple inc.',
        relay: { host: 'exemple-ca.mail.protection.outlook.com', port: 25 },
        support: { email: 'soutien@exemple.ca' },
      },
    });
  });

  it('tells an unknown value of the policy instead of ignoring it', () => {
    const preset = presetOfPolicy([{ key: policyKey, name: '__proto__', type: 'REG_SZ', data: 'x' }]);
    expect(checkPreset(preset)).toMatchObject({ problems: [{ kind: 'unknown-field' }] });
  });
});
