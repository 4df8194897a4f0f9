// npm test: everything the project checks about itself, one after the other, with one count at the end.
// Of the mutants one of every requirement, another each day; all of them with -- --whole, as nightly.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { playwright, playwrightEnvironment, runChild } from './child.mjs';
import { setUp } from './set-up.mjs';

const bin = (name) => `node_modules/.bin/${name}`;
const results = 'test-results';

/** Counts of a Playwright run, from its JSON report. */
const playwrightCounts = (file) => () => {
  const { expected, flaky, unexpected, skipped } = JSON.parse(readFileSync(file, 'utf8')).stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
};

const mutantCounts = () => {
  const { total, killed } = JSON.parse(
    readFileSync('reports/out/mutation-report.json', 'utf8'),
  ).summary;
  return { passed: killed, failed: total - killed, skipped: 0 };
};

const isWhole = process.argv.includes('--whole');

const otherResults = `${results}/other-consoles.json`;

const withJson = (file) =>
  file
    ? { ...playwrightEnvironment(), SUITE_JSON_RESULTS: path.resolve(file) }
    : playwrightEnvironment();

const selfResults = `${results}/self.json`;
const conformanceResults = `${results}/conformance.json`;

// Of the random consoles: the same ones for every change, which must not fail for what it has not
// touched, or others on demand. Each night has a hundred others.
const { SUITE_VARIATION_SEED: seed = '42406555' } = process.env;
// The other checks are of the usual console.
delete process.env.SUITE_VARIATION_SEED;

/** Each check: what runs, and how many results it counts for (one, unless it says). */
const checks = [
  { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  { name: 'lint', command: [bin('eslint'), '.', '--max-warnings', '0'] },
  { name: 'import rules', command: [bin('depcruise'), '--config', '.dependency-cruiser.cjs', '.'] },
  { name: 'unused code', command: [bin('knip')] },
  {
    name: 'self tests',
    command: [
      process.execPath,
      ...playwright('test', '--config', 'tests/self/playwright.config.ts'),
    ],
    file: selfResults,
    count: playwrightCounts(selfResults),
  },
  // Before the run whose report is to stay: the screens of all generations in all skins, pairwise, and
  // once more on ten random consoles, which have them between them.
  {
    name: 'other consoles',
    command: [process.execPath, ...playwright('test')],
    environment: {
      SUITE_SCREENS: 'pairwise,divided',
      SUITE_VARIATION_SEED: seed,
      SUITE_VARIATION_COUNT: '10',
    },
    file: otherResults,
    count: playwrightCounts(otherResults),
  },
  {
    name: 'conformance',
    command: [process.execPath, ...playwright('test')],
    file: conformanceResults,
    count: playwrightCounts(conformanceResults),
  },
  {
    name: 'mutants',
    command: [bin('tsx'), 'commands/mutants.ts', ...(isWhole ? [] : ['--one-each'])],
    file: 'reports/out/mutation-report.json',
    count: mutantCounts,
  },
];

const runCheck = async ({ name, command: [program, ...args], environment, file, count }) => {
  console.log(`\n== ${name}`);
  const started = Date.now();
  if (file) rmSync(file, { force: true });
  const { code, interrupted } = await runChild(program, args, {
    env: { ...withJson(file), ...environment },
  });
  const counted = count && existsSync(file) ? count() : undefined;
  const outcome = counted ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  // A run that fails without a failed test (a crash, a verdict) must not look green.
  if (code !== 0 && outcome.failed === 0) outcome.failed = 1;
  return { name, ...outcome, seconds: (Date.now() - started) / 1000, interrupted };
};

try {
  await setUp();
  const outcomes = [];
  for (const check of checks) {
    const outcome = await runCheck(check);
    if (outcome.interrupted) process.exit(130);
    outcomes.push(outcome);
  }
  console.log('');
  for (const { name, passed, failed, seconds } of outcomes)
    console.log(
      `${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(14)} ${String(passed).padStart(4)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`,
    );
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
}
