import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/build.ts';
import { parseYaml } from '../support/builder-configuration.ts';

type Step = { readonly uses?: string; readonly run?: string; readonly with?: Record<string, unknown> };
type Workflow = {
  readonly permissions: unknown;
  readonly jobs: Record<string, { readonly steps: readonly Step[]; readonly 'timeout-minutes': number }>;
};

const folder = join(root, '.github', 'workflows');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe.each(readdirSync(folder))('the workflow %s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const workflow = parseYaml(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('may only read, keeps no credential, and ends by itself', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const { with: options } of checkouts)
      expect(options).toMatchObject({ 'persist-credentials': false });
  });

  test('pins each action by its commit, with the version beside it', () => {
    const used = text.split('\n').filter((line) => line.includes('uses:'));
    for (const line of used) expect(line).toMatch(/uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('calls scripts and tests that exist', () => {
    const commands = steps.flatMap(({ run }) => run?.split('\n') ?? []);
    const called = commands.flatMap((line) => /npm (?:run )?(test|build|dist)\b/.exec(line)?.[1] ?? []);
    expect(called.length).toBeGreaterThan(0);
    for (const script of called) expect(scripts).toHaveProperty(script);
    for (const file of commands.join(' ').match(/\btest\/[\w/.-]+\.test\.ts/g) ?? []) {
      expect(existsSync(join(root, file)), file).toBe(true);
    }
  });
});
