// `npm test`: sets up, then types, lint, build and every suite. The last line counts them all.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePrerequisites } from './prerequisites.mjs';
import { ensureInstalled, localEnvironment, localNode, progress, root, run } from './setup.mjs';

await ensureInstalled();
const inCI = process.env.CI === 'true';
const missing = ensurePrerequisites();
const counts = { passed: 0, failed: 0, skipped: 0 };

/** Ends with the one line that sums everything up. */
function finish() {
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
  process.exit(counts.failed === 0 ? 0 : 1);
}

/** One check that is not a vitest suite. */
async function check(name, program, args) {
  const began = Date.now();
  const status = await run(program, args);
  counts[status === 0 ? 'passed' : 'failed'] += 1;
  process.stdout.write(`${status === 0 ? '✓' : '✗'} ${name} (${Date.now() - began} ms)\n`);
}

if (inCI && missing.length > 0) {
  counts.failed += missing.length;
  finish();
}

// Entry scripts rather than `.bin` links, which are shell scripts on Windows.
const modules = join(root, 'node_modules');
const tsc = join(modules, 'typescript', 'bin', 'tsc');
const biome = join(modules, '@biomejs', 'biome', 'bin', 'biome');
const vitestScript = join(modules, 'vitest', 'vitest.mjs');
const node = localNode();
await check('types', node, [tsc, '--noEmit', '-p', 'tsconfig.json']);
await check('types: core knows no platform', node, [tsc, '--noEmit', '-p', 'core/tsconfig.json']);
await check('lint', node, [biome, 'ci', '.']);
await check('build', node, [join(root, 'build', 'build.mjs')]);
if (counts.failed > 0) finish();

// A home of its own: no test may read or write this person's settings, keychain or mail.
const home = mkdtempSync(join(tmpdir(), 'assistant-courriel-test-'));
mkdirSync(join(home, 'runtime'), { mode: 0o700 });
const env = localEnvironment({
  ASSISTANT_COURRIEL_HOME: join(home, 'settings'),
  XDG_DATA_HOME: join(home, 'data'),
  XDG_CONFIG_HOME: join(home, 'config'),
  XDG_CACHE_HOME: join(home, 'cache'),
  XDG_RUNTIME_DIR: join(home, 'runtime'),
});
const report = join(home, 'report.json');
const pureOnly = missing.length > 0;
const vitest = [
  vitestScript,
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...(pureOnly ? ['--project', 'unit'] : []),
  ...process.argv.slice(2),
];
let status = 1;
if (process.platform === 'linux' && !pureOnly) {
  // A session bus and an unlocked GNOME Keyring that live and die with the run.
  const script = 'printf "\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"';
  status = await run('dbus-run-session', ['--', 'sh', '-c', script, 'sh', node, ...vitest], { env });
} else {
  status = await run(node, vitest, { env });
}
if (existsSync(report)) {
  const result = JSON.parse(readFileSync(report, 'utf8'));
  counts.passed += result.numPassedTests;
  counts.failed += result.numFailedTests;
  counts.skipped += result.numPendingTests + result.numTodoTests;
  // A file whose set-up fails has no failed test, only tests that did not run: it is a failure all the same.
  const broken = result.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  counts.failed += broken.length;
} else {
  counts.failed += 1;
}
// Whatever the report says, a run that ended badly is not a good one.
if (status !== 0 && counts.failed === 0) counts.failed += 1;
if (pureOnly) {
  const listed = spawnSync(
    node,
    [
      vitestScript,
      'list',
      '--json',
      ...['services', 'hosts', 'browser', 'e2e'].flatMap((name) => ['--project', name]),
    ],
    { cwd: root, env, encoding: 'utf8' },
  );
  const left = listed.status === 0 ? JSON.parse(listed.stdout).length : 1;
  counts.skipped += left;
  progress(
    `${left} essais n’ont pas tourné, faute de : ${missing.join(', ')}.`,
    `${left} tests did not run, for want of: ${missing.join(', ')}.`,
  );
}
rmSync(home, { recursive: true, force: true });
finish();
