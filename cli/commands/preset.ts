import { writeFile } from 'node:fs/promises';
import type { Locale } from '../../core/i18n/message.ts';
import { say, sayFailure } from '../../core/i18n/translate.ts';
import type { Notice } from '../../core/ports.ts';
import { acceptPresets, replacedFacts } from '../../core/preset/accepted-preset.ts';
import { checkPreset } from '../../core/preset/preset-problems.ts';
import {
  type Preset,
  type PresetField,
  presetFields,
  presetVersion,
} from '../../core/preset/preset-schema.ts';
import { isRouteRuledOut } from '../../core/preset/route-check.ts';
import { type Failure, fail } from '../../core/result.ts';

import { decodeText } from '../../services/decode-text.ts';

import { defineCommand, type ExitStatus } from '../command.ts';
import type { Io } from '../io.ts';
import { translate } from '../words/translate.ts';

const positionals = { usage: 'FILE|-', min: 1, max: 1 } as const;

/** As the assistant reads it: a longer one would not be used. */
const longestPreset = 1_000_000;

type Read = { readonly preset: Preset } | { readonly ended: ExitStatus | Failure };

/** Reads a preset; everything that is wrong with it is printed, line by line, and the command ends. */
async function read(io: Io, source: string, json: boolean, locale: Locale): Promise<Read> {
  const file = source === '-' ? 'stdin' : source;
  const bytes = await io.read(source, longestPreset);
  if (!bytes.ok)
    return {
      ended: bytes.code === 'input.too-large' ? fail('preset.too-large', { file, megabytes: 1 }) : bytes,
    };
  const { readPresetText } = await import('../../services/preset/read-preset.ts');
  const { preset, notices } = readPresetText(decodeText(bytes.value).replace(/^\ufeff/, ''), file);
  if (preset !== null) return { preset };
  const problems = notices.map((notice: Notice) => ({ ...notice, message: sayFailure(locale, notice) }));
  if (json) io.json({ ok: false, ...problems[0], problems });
  else for (const { message } of problems) io.note(message);
  return { ended: 2 };
}

/** `preset validate`: says whether the file that IT hands out would be used, and each line that stands in the way. */
export const presetValidate = defineCommand({
  name: 'preset validate',
  summary: 'terminal.preset.validate',
  positionals,
  options: {},
  run: async ({ positionals: [source = '-'], io, json, locale }) => {
    const given = await read(io, source, json, locale);
    if ('ended' in given) return given.ended;
    const { facts = [] } = given.preset;
    const { createClock } = await import('../../services/clock.ts');
    const ruledOut = isRouteRuledOut(given.preset, createClock().today());
    if (json)
      io.json({ ok: true, facts: facts.map(({ id }) => id), ...(ruledOut ? { routeRuledOut: true } : {}) });
    else {
      const fields = fieldsOf(given.preset).length;
      io.say(translate(locale, 'terminal.preset.valid', { count: facts.length, fields }));
    }
    if (ruledOut)
      io.note(translate(locale, 'terminal.preset.ruled-out', { route: given.preset.route ?? '' }));
    return ruledOut ? 1 : 0;
  },
});

/** `preset explain`: each field and its value, and each replaced fact, before and after. */
export const presetExplain = defineCommand({
  name: 'preset explain',
  summary: 'terminal.preset.explain',
  positionals,
  options: {},
  run: async ({ positionals: [source = '-'], io, json, locale }) => {
    const given = await read(io, source, json, locale);
    if ('ended' in given) return given.ended;
    const accepted = acceptPresets([{ source: 'chosen', preset: given.preset }]);
    const rows = replacedFacts(accepted.overrides);
    const fields = fieldsOf(given.preset).map((field) => ({
      field,
      label: say(locale, { id: `preset.field.${field}` }),
      does: say(locale, { id: `preset.help.${field}` }),
      value: given.preset[field],
    }));
    if (json) {
      io.json({ ok: true, facts: rows, fields });
      return 0;
    }
    for (const { field, label, does, value } of fields) {
      io.say(`${field} — ${label} — ${typeof value === 'string' ? value : JSON.stringify(value)}`);
      io.say(`  ${does}`);
    }
    for (const { id, before, after } of rows) {
      io.say(id);
      io.say(`  ${translate(locale, 'terminal.preset.before', { text: before.statement[locale] })}`);
      io.say(`  ${translate(locale, 'terminal.preset.after', { text: after.statement[locale] })}`);
      const source = { source: after.source.title, date: after.checkedOn };
      io.say(`  ${translate(locale, 'terminal.preset.source', source)}`);
    }
    return 0;
  },
});

/** `preset init`: a preset that is valid as it is, to complete. */
export const presetInit = defineCommand({
  name: 'preset init',
  summary: 'terminal.preset.init',
  positionals,
  options: {
    organization: { type: 'string', value: 'NAME', summary: 'terminal.preset.organization' },
    domain: { type: 'string', value: 'DOMAIN', summary: 'terminal.preset.domain' },
  },
  run: async ({ options, positionals: [target = '-'], io, json, locale }) => {
    const preset = {
      version: presetVersion,
      organization: options.organization,
      domain: options.domain,
      language: locale,
      facts: [],
    };
    const checked = checkPreset(JSON.parse(JSON.stringify(preset)));
    if ('problems' in checked) {
      const [problem] = checked.problems;
      const name = `--${String(problem?.path[0] ?? 'domain')}`;
      return fail('usage.invalid-option', {
        name,
        value: name === '--domain' ? (options.domain ?? '') : (options.organization ?? ''),
        expected: problem?.expected ?? '—',
      });
    }
    const text = `${JSON.stringify(preset, null, 2)}\n`;
    if (target === '-') {
      io.say(text.trimEnd());
      return 0;
    }
    try {
      await writeFile(target, text, { flag: 'wx' });
    } catch (error) {
      const { code = 'unknown' } = error as NodeJS.ErrnoException;
      return code === 'EEXIST'
        ? fail('preset.exists', { file: target })
        : fail('signins.write-failed', { file: target, detail: code });
    }
    const { machinePreset } = await import('../../services/preset/preset-places.ts');
    const place = machinePreset();
    if (json) io.json({ ok: true, file: target, place });
    else io.say(translate(locale, 'terminal.preset.written', { file: target, place }));
    return 0;
  },
});

function fieldsOf(preset: Preset): PresetField[] {
  return presetFields.filter((field) => field !== 'facts' && preset[field] !== undefined);
}
