import { parsePreset, replacedFacts } from '../../core/knowledge/preset.ts';
import { z } from '../../core/schema.ts';
import { type CommandContext, defineCommand } from '../command.ts';
import { readJson } from '../read-json.ts';
import { translate } from '../words/translate.ts';

const positionals = { usage: 'FILE|-', min: 1, max: 1 } as const;

/** Reads a preset file; a refusal names the file and the field. */
async function read({
  positionals: [source = '-'],
  io,
}: Pick<CommandContext<Record<never, never>>, 'positionals' | 'io'>) {
  const raw = await readJson(io, source, z.unknown());
  return raw.ok ? parsePreset(raw.value, source === '-' ? 'stdin' : source) : raw;
}

/** `preset validate`: says whether the file that IT puts beside the settings would be used. */
export const presetValidate = defineCommand({
  name: 'preset validate',
  summary: 'terminal.preset.validate',
  positionals,
  options: {},
  run: async ({ positionals: given, io, json, locale }) => {
    const accepted = await read({ positionals: given, io });
    if (!accepted.ok) return accepted;
    if (json) io.json({ ok: true, facts: accepted.value.overrides.map(({ id }) => id) });
    else io.say(translate(locale, 'terminal.preset.valid', { count: accepted.value.overrides.length }));
    return 0;
  },
});

/** `preset explain`: each replaced fact, before and after. */
export const presetExplain = defineCommand({
  name: 'preset explain',
  summary: 'terminal.preset.explain',
  positionals,
  options: {},
  run: async ({ positionals: given, io, json, locale }) => {
    const accepted = await read({ positionals: given, io });
    if (!accepted.ok) return accepted;
    const rows = replacedFacts(accepted.value.overrides);
    if (json) io.json({ ok: true, facts: rows });
    else {
      for (const { id, before, after } of rows) {
        io.say(id);
        io.say(`  ${translate(locale, 'terminal.preset.before', { text: before.statement[locale] })}`);
        io.say(`  ${translate(locale, 'terminal.preset.after', { text: after.statement[locale] })}`);
        const source = { source: after.source.title, date: after.checkedOn };
        io.say(`  ${translate(locale, 'terminal.preset.source', source)}`);
      }
    }
    return 0;
  },
});
