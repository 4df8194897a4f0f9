// npm test: everything the project checks about itself, with one count at the end.
// Of the mutants one of every requirement, another each day; all of them with -- --whole, as nightly.
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { playwright, playwrightEnvironment, runChild } from './child.mjs';
import { setUp } from './set-up.mjs';

const bin = (name) => `node_modules/.bin/${name}`;
const results = 'test-results';

/** Counts of a Playwright run, from its JSON report. */
const playwrightCounts = (file) => () => {
  const { expected, flaky, unexpected } = JSON.parse(readFileSync(file, 'utf8')).stats;
  return { passed: expected + flaky, failed: unexpected };
};

const mutantCounts = () => {
  const { total, killed } = JSON.parse(
    readFileSync('reports/out/mutation-report.json', 'utf8'),
  ).summary;
  return { passed: killed, failed: total - killed };
};

const isWhole = process.argv.includes('--whole');

const otherResults = `${results}/other-consoles.json`;

const withJson = (file) => ({
  ...playwrightEnvironment(),
  SUITE_JSON_RESULTS: path.resolve(file),
});

const selfResults = `${results}/self.json`;
const conformanceResults = `${results}/conformance.json`;

// Of the random consoles: the same ones for every change, which must not fail for what it has not
// touched, or others on demand. Each night has a hundred others.
const { SUITE_VARIATION_SEED: seed = '42406555' } = process.env;
// The other checks are of the usual console.
delete process.env.SUITE_VARIATION_SEED;

/** What reads the sources and runs none of them: one core each. The longest first. */
const readings = [
  { name: 'lint', command: [bin('eslint'), '.', '--max-warnings', '0'] },
  { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  { name: 'import rules', command: [bin('depcruise'), '--config', '.dependency-cruiser.cjs', '.'] },
  { name: 'unused code', command: [bin('knip')] },
];

/** What runs, and how many results each counts for. These have the machine for themselves. */
const runs = [
  {
    name: 'self tests',
    command: [
      process.execPath,
      ...playwright('test', '--config', 'tests/self/playwright.config.ts'),
    ],
    file: selfResults,
    count: playwrightCounts(selfResults),
  },
  // Before the run whose report is to stay: the screens on ten random consoles, which have them between
  // them, and, of all generations in all skins, on what each has not met there.
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

const read = async ({ name, command: [program, ...args] }) => {
  const started = Date.now();
  // Of several at a time, each has its say when it has ended.
  const log = path.join(results, `${name.replaceAll(' ', '-')}.log`);
  const said = openSync(log, 'w');
  const { code, interrupted } = await runChild(program, args, { stdio: ['ignore', said, said] });
  closeSync(said);
  console.log(`\n== ${name}\n${readFileSync(log, 'utf8')}`.trimEnd());
  return {
    name,
    passed: code === 0 ? 1 : 0,
    failed: code === 0 ? 0 : 1,
    seconds: (Date.now() - started) / 1000,
    interrupted,
  };
};

/** Reads them all, as many at a time as there are cores. @returns their outcomes, as they came */
const readAll = async () => {
  mkdirSync(results, { recursive: true });
  const outcomes = [];
  const waiting = [...readings];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const outcome = await read(next);
      outcomes.push(outcome);
      // Nothing more is begun.
      if (outcome.interrupted) waiting.length = 0;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return outcomes;
};

const runCheck = async ({ name, command: [program, ...args], environment, file, count }) => {
  console.log(`\n== ${name}`);
  const started = Date.now();
  rmSync(file, { force: true });
  const { code, interrupted } = await runChild(program, args, {
    env: { ...withJson(file), ...environment },
  });
  // What ended before it could write its results has failed once.
  const outcome = existsSync(file) ? count() : { passed: 0, failed: 1 };
  // A run that fails without a failed test (a crash, a verdict) must not look green.
  if (code !== 0 && outcome.failed === 0) outcome.failed = 1;
  return { name, ...outcome, seconds: (Date.now() - started) / 1000, interrupted };
};

try {
  await setUp();
  const outcomes = await readAll();
  const exitIfInterrupted = ({ interrupted }) => {
    if (interrupted) process.exit(130);
  };
  outcomes.forEach(exitIfInterrupted);
  for (const run of runs) {
    const outcome = await runCheck(run);
    exitIfInterrupted(outcome);
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
