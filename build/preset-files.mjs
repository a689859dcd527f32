// What IT needs beside the program, all from the preset's own schema and words: its JSON Schema, and Windows'
// administrative template (ADMX) with its words (ADML). `node build/preset-files.mjs` writes them in assets/deployment;
// `npm run format` then puts the JSON in the house's form.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { statusSchema } from '../core/campaign/status.ts';
import { words } from '../core/domain-words.ts';
import { questions } from '../core/guide/questions.ts';
import { policyKey } from '../core/preset/policy-values.ts';
import { presetFields, presetSchema } from '../core/preset/preset-schema.ts';
import { reportRecordSchema } from '../core/report/report-record.ts';
import { z } from '../core/schema.ts';

const key = policyKey.replace('HKLM\\', '');
const schemaOf = () => z.toJSONSchema(presetSchema, { io: 'input', unrepresentable: 'any' });
const languages = { 'fr-CA': 'fr', 'fr-FR': 'fr', 'en-US': 'en' };
const productName = 'Assistant Courriel';

/** Every file, by its path in assets/deployment. */
export function presetFiles() {
  return {
    'preset.schema.json': `${JSON.stringify(jsonSchema(), null, 2)}\n`,
    'report.schema.json': `${JSON.stringify(z.toJSONSchema(reportRecordSchema, { unrepresentable: 'any' }), null, 2)}\n`,
    'status.schema.json': `${JSON.stringify(z.toJSONSchema(statusSchema, { unrepresentable: 'any' }), null, 2)}\n`,
    'AssistantCourriel.admx': xml(template()),
    ...Object.fromEntries(
      Object.entries(languages).map(([culture, language]) => [
        `${culture}/AssistantCourriel.adml`,
        xml(templateWords(language)),
      ]),
    ),
  };
}

function jsonSchema() {
  const schema = schemaOf();
  for (const field of presetFields) {
    const { fr, en } = words[`preset.help.${field}`];
    schema.properties[field] = { description: `${fr} / ${en}`, ...schema.properties[field] };
  }
  return { title: `${productName} — préréglage / preset`, ...schema };
}

/** The boxes of a field: itself, or those of an object, each with its own place in the registry. */
function boxesOf(field) {
  const schema = schemaOf().properties[field];
  if (schema.type !== 'object') return [{ id: field, name: field, key, schema, required: true }];
  return Object.entries(schema.properties).map(([name, inner]) => ({
    id: `${field}_${name}`,
    name,
    key: `${key}\\${field}`,
    schema: inner,
    required: schema.required?.includes(name) ?? false,
  }));
}

function kindOf({ schema, required }) {
  if (schema.enum !== undefined) return 'enum';
  // A box of numbers is never empty: one that may stay empty is a box of text.
  if (schema.type === 'integer') return required ? 'decimal' : 'text';
  return schema.type === 'array' && schema.items.type === 'string' ? 'list' : 'text';
}

function template() {
  const policies = presetFields.map((field) =>
    tag(
      'policy',
      {
        name: field,
        class: 'Machine',
        displayName: `$(string.${field})`,
        explainText: `$(string.${field}_help)`,
        presentation: `$(presentation.${field})`,
        key,
      },
      [
        tag('parentCategory', { ref: 'category' }),
        tag('supportedOn', { ref: 'supported' }),
        tag('elements', {}, boxesOf(field).map(element)),
      ],
    ),
  );
  return tag('policyDefinitions', { ...namespaces, revision: '1.0', schemaVersion: '1.0' }, [
    tag('policyNamespaces', {}, [
      tag('target', { prefix: 'assistantcourriel', namespace: 'AssistantCourriel.Policies' }),
    ]),
    tag('resources', { minRequiredRevision: '1.0' }),
    tag('supportedOn', {}, [
      tag('definitions', {}, [tag('definition', { name: 'supported', displayName: '$(string.supported)' })]),
    ]),
    tag('categories', {}, [tag('category', { name: 'category', displayName: '$(string.category)' })]),
    tag('policies', {}, policies),
  ]);
}

function element(box) {
  const place = { id: box.id, key: box.key, valueName: box.name };
  const required = box.required ? { required: 'true' } : {};
  switch (kindOf(box)) {
    case 'enum':
      return tag(
        'enum',
        { ...place, ...required },
        box.schema.enum.map((value) =>
          tag('item', { displayName: `$(string.${stringId(box, value)})` }, [
            tag('value', {}, [tag('string', {}, [value])]),
          ]),
        ),
      );
    case 'decimal':
      return tag('decimal', {
        ...place,
        ...required,
        minValue: box.schema.minimum,
        maxValue: box.schema.maximum,
      });
    case 'list':
      return tag('list', { id: box.id, key: `${box.key}\\${box.name}`, valuePrefix: box.name });
    default:
      return tag('text', { ...place, ...required, maxLength: box.schema.maxLength ?? 1_000_000 });
  }
}

function templateWords(language) {
  const said = (id) => words[id][language];
  const strings = [
    ['category', productName],
    [
      'supported',
      language === 'fr' ? `${productName} 0.1 ou une version plus récente` : `${productName} 0.1 or later`,
    ],
    ...presetFields.flatMap((field) => [
      [field, said(`preset.field.${field}`)],
      [`${field}_help`, said(`preset.help.${field}`)],
      ...boxesOf(field).flatMap((box) =>
        kindOf(box) === 'enum'
          ? box.schema.enum.map((value) => [stringId(box, value), valueName(box, value, said)])
          : [],
      ),
    ]),
  ];
  const presentations = presetFields.map((field) =>
    tag(
      'presentation',
      { id: field },
      boxesOf(field).map((box) => presentation(box, labelOf(field, box, said))),
    ),
  );
  return tag('policyDefinitionResources', { ...namespaces, revision: '1.0', schemaVersion: '1.0' }, [
    tag('displayName', {}, [productName]),
    tag('description', {}, [productName]),
    tag('resources', {}, [
      tag(
        'stringTable',
        {},
        strings.map(([id, text]) => tag('string', { id }, [text])),
      ),
      tag('presentationTable', {}, presentations),
    ]),
  ]);
}

/** Windows takes letters, digits and underscores alone in the id of a text. */
const stringId = (box, value) => `${box.id}_${value}`.replace(/[^A-Za-z0-9_]/g, '_');

function presentation(box, label) {
  const refId = box.id;
  switch (kindOf(box)) {
    case 'enum':
      return tag('dropdownList', { refId, noSort: 'true' }, [label]);
    case 'decimal':
      return tag('decimalTextBox', { refId, defaultValue: '587' }, [label]);
    case 'list':
      return tag('listBox', { refId }, [label]);
    default:
      return tag('textBox', { refId }, [tag('label', {}, [label])]);
  }
}

/** A question's title where the box answers one of the guide's; the field's own name, or the JSON name, elsewhere. */
function labelOf(field, { name }, said) {
  if (field === 'answers') return said(questions[name].title.id);
  return name === field ? said(`preset.field.${field}`) : name;
}

function valueName({ name, key: place }, value, said) {
  const option = place.endsWith('\\answers')
    ? questions[name].options.find((one) => one.value === value)
    : undefined;
  return option === undefined ? value : `${said(option.label.id)} (${value})`;
}

const namespaces = {
  'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
};

const tag = (name, attributes, children = []) => ({ name, attributes, children });
const escaped = (text) =>
  String(text).replace(
    /[&<>"]/g,
    (found) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[found],
  );

function xml(root) {
  return `<?xml version="1.0" encoding="utf-8"?>\n${written(root, '')}`;
}

function written(node, indent) {
  if (typeof node !== 'object') return escaped(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const open = `${indent}<${node.name}${attributes.join('')}`;
  if (node.children.length === 0) return `${open} />\n`;
  if (node.children.every((child) => typeof child !== 'object'))
    return `${open}>${node.children.map(escaped).join('')}</${node.name}>\n`;
  return `${open}>\n${node.children.map((child) => written(child, `${indent}  `)).join('')}${indent}</${node.name}>\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../assets/deployment/', import.meta.url));
  for (const [name, text] of Object.entries(presetFiles())) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}
