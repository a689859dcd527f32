import type { Locale } from '../i18n/message.ts';
import { translate } from '../i18n/translate.ts';
import type { Script } from './powershell.ts';

/**
 * Writes scripts as one block to paste: labels are comments, and so are the undo lines, for pasting must never undo
 * what it has just done. A question stands alone, since PowerShell would take the next pasted line for its answer.
 * A connection is made once for the scripts that follow it.
 */
export function scriptText(scripts: readonly Script[], locale: Locale): string[] {
  const lines: string[] = [];
  let connected = '';
  const answered = new Set<string>();
  const part = (label: string, commands: readonly string[]) => {
    if (commands.length > 0) lines.push(`# ${label}`, ...commands);
  };
  for (const script of scripts) {
    if (script.connect !== connected) {
      part(translate(locale, 'advice.letter.connect', { module: script.module }), [script.connect]);
      connected = script.connect;
    }
    const questions = script.ask.filter((question) => !answered.has(question));
    for (const question of questions) answered.add(question);
    part(translate(locale, 'advice.letter.ask'), questions);
    const changes = script.change.length > 0;
    part(translate(locale, changes ? 'advice.letter.check' : 'advice.letter.read'), script.check);
    part(translate(locale, 'advice.letter.change'), script.change);
    part(
      translate(locale, 'advice.letter.undo'),
      script.undo.map((command) => `# ${command}`),
    );
  }
  return lines;
}
