import type { ReporterDescription } from '@playwright/test';
import { defineConfig } from '@playwright/test';
import { availableParallelism, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { loopbackOnly, sparedArguments, usualTestWindow } from '../../../fixtures/browser.ts';
import { breaks } from './breaks/index.ts';

process.env['PLAYWRIGHT_BROWSERS_PATH'] ??= '0';
// Read by fixtures/per-mutant.ts, here and in the workers.
process.env['SUITE_MUTANTS'] ??= 'all';

const wanted = process.env['SUITE_MUTANTS'].split(',');
const isWanted = (id: string): boolean => wanted.includes('all') || wanted.includes(id);

/** Each mutant meets the whole suite. */
const matrix = process.env['SUITE_MUTANTS_MEET'] === 'whole';
/** Every assertion is to show what it notices. */
const soft = process.env['SUITE_ASSERTIONS'] === 'soft';
/** Which part of a run it is, `1/4`, where the parts are put together later. */
const part = process.env['SUITE_MUTANTS_PART'];

const root = resolve(import.meta.dirname, '../../..');
const killedFolder = resolve(root, 'test-results/mutants-killed');
// A mutant that was killed is done with, unless it is to be seen who else notices it.
if (!matrix && !soft && part === undefined) process.env['SUITE_MUTANTS_KILLED'] = killedFolder;

// How long each assertion waited on the honest org, a broken one is given some times as long; else a
// killed mutant would wait for the limit of all to run out. Not where a test goes on after an assertion
// that failed, nor in parts of a run, of which none knows what the others waited.
const patienceFile = resolve(root, 'test-results/mutants-patience.json');
const isMerge = process.argv.includes('merge-reports');
const isLearnt = !soft && part === undefined && !isMerge;
if (isLearnt) process.env['SUITE_MUTANTS_PATIENCE_FILE'] = patienceFile;

// The limit on the honest org, and where nothing has been learnt. Where it is too short for a busy
// machine, a step that only prepares fails in place of the one that judges. The same specs on the
// honest org, in the same run, would then fail too; where they only come near to it, or pass at the
// second try, the report doubts the kill.
const [load = 0] = loadavg();
const isBusy = load > 2 * availableParallelism();
// In the environment: the workers read this file when the load is another.
process.env['SUITE_MUTANTS_PATIENCE_MS'] ??= String(soft ? 3_000 : isBusy ? 2_000 : 1_000);
const patienceMs = Number(process.env['SUITE_MUTANTS_PATIENCE_MS']);

const judge: ReporterDescription = [
  '../../../reports/mutation-reporter.ts',
  {
    breaks: Object.fromEntries(Object.entries(breaks).filter(([id]) => isWanted(id))),
    projectDir: '../../..',
    matrix,
    soft,
    patienceMs,
    ...(isLearnt && { patienceFile }),
    ...(process.env['SUITE_MUTANTS_KILLED'] !== undefined && { killedFolder }),
    ...(soft && { outputDir: 'reports/out/assertions' }),
  },
];

const keep = (which: string): ReporterDescription => [
  'blob',
  { outputFile: resolve(root, `reports/out/parts/${which.replace('/', '-of-')}.zip`) },
];

const onHonestOrg = /honest org/;

/**
 * The conformance suite against broken orgs: each spec once per mutant of the requirement it
 * cites. Run by `npm run mutants` and `npm run assertions`.
 */
export default defineConfig({
  testDir: '../..',
  testMatch: ['tests/admin-console/**/*.spec.ts', 'tests/flows/**/*.spec.ts'],
  outputDir: '../../../test-results/mutants',
  globalSetup: './load-mutants.ts',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  // Some wait for what does not come, and leave the processor to others.
  workers: 4,
  // Where nothing ends at the first failure, a test waits for each.
  timeout: soft ? 120_000 : 60_000,
  expect: { timeout: patienceMs },
  // First all of the honest org, of which is learnt how long to wait. In a part of a run that is not
  // learnt, and its tests are mixed.
  ...(isLearnt && {
    projects: [
      { name: 'honest', grep: onHonestOrg },
      { name: 'mutants', grepInvert: onHonestOrg, dependencies: ['honest'] },
    ],
  }),
  reporter: part === undefined ? [judge] : [['dot'], keep(part)],
  use: {
    ...usualTestWindow,
    // What hangs on a broken org is no kill; the sooner it is told, the better.
    actionTimeout: 8_000,
    launchOptions: { ignoreDefaultArgs: sparedArguments(), args: [...loopbackOnly] },
  },
});
