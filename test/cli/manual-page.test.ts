import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { commands } from '../../cli/commands.ts';
import { terminalHere } from '../support/terminal.ts';

describe.each(['fr', 'en'] as const)('the manual page (%s)', (language) => {
  test('is read by man without a complaint, and names every command and option', async () => {
    const { status, stdout: page } = await terminalHere(['man', '--lang', language]);
    expect(status).toBe(0);
    const shown = spawnSync('man', ['--warnings', '-E', 'UTF-8', '-l', '-'], {
      input: page,
      encoding: 'utf8',
      env: { ...process.env, MANWIDTH: '200', LC_ALL: 'C.UTF-8', MAN_KEEP_FORMATTING: '' },
    });
    expect(shown.status, shown.stderr).toBe(0);
    expect(shown.stderr).toBe('');
    // Formatted text overstrikes for bold, and is justified.
    const text = shown.stdout.replace(/.\x08/g, '').replace(/\s+/g, ' ');
    for (const { name, hidden, load } of commands) {
      if (hidden) continue;
      expect(text).toContain(`assistant-courriel ${name}`);
      for (const option of Object.keys((await load()).options)) expect(text, name).toContain(`--${option}`);
    }
    expect(text).toContain('ASSISTANT_COURRIEL_HOME');
  });
});
