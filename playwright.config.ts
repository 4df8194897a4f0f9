import type { Project, ReporterDescription } from '@playwright/test';
import { defineConfig } from '@playwright/test';
import { liveBrowser, loopbackOnly, sparedArguments, usualTestWindow } from './fixtures/browser.ts';
import { readEnvironment, secretFileVariables, secretVariables } from './fixtures/environment.ts';
import { isDryRun } from './fixtures/live/dry-run.ts';
import { generationOfRun } from './fixtures/live/is-live-run.ts';
import { isListing } from './fixtures/stands-on.ts';
import { pairwiseScreens } from './fixtures/screen-projects.ts';
import { screensOf, variationRun } from './fixtures/variation-projects.ts';
import type { SuiteOptions } from './fixtures/index.ts';
import { skins } from './fixtures/skins.ts';
import { generations } from './pages/index.ts';
import { runMetadata } from './reports/index.ts';

// Where set-up puts the browser. npm passes it on from package.json; this serves other callers.
process.env['PLAYWRIGHT_BROWSERS_PATH'] ??= '0';

const environment = readEnvironment();
const isLive = environment.target === 'live';
// Of a live console it is read, which the workers are told of.
const generation = environment.generation ?? generationOfRun ?? 'C';

if (isDryRun && !isLive) {
  process.stdout.write(
    'The target is the embedded org, which a run makes for itself: nothing of anybody’s is created or switched.\n',
  );
  process.exit(0);
}

/** Playwright's own JSON results, where somebody wants to count them. */
const jsonResults = process.env['SUITE_JSON_RESULTS'];
const jsonReporter: ReporterDescription[] =
  jsonResults === undefined ? [] : [['json', { outputFile: jsonResults }]];

/** Consoles with some of their variations, in place of the usual ones. */
const varied = variationRun(process.env);
// Once, as workers read this file too, and beside what a reporter writes.
if (varied && process.env['TEST_WORKER_INDEX'] === undefined) {
  process.stderr.write(`${varied.told.reproduce}\n`);
  for (const [name, variations] of Object.entries(varied.told.consoles))
    process.stderr.write(`  ${name}: ${variations.join(', ')}\n`);
}

/** Other consoles in place of the usual ones, of which `npm test` has a part of the specs each. */
const others = [
  ...(screensOf(process.env).includes('pairwise') ? pairwiseScreens(varied?.divided) : []),
  ...(varied?.projects ?? []),
];

/** The consoles of an embedded org, today's by default. */
const usual: Project<SuiteOptions>[] = [
  ...generations.map((name) => ({
    name: `console ${name}`,
    default: name === generation,
    metadata: { optional: name !== generation },
    use: { generation: name },
  })),
  // The same consoles, drawn with something else.
  ...generations.flatMap((name) =>
    skins.slice(1).map((skin) => ({
      name: `console ${name} in ${skin}`,
      default: false,
      metadata: { optional: true },
      use: { generation: name, skin },
    })),
  ),
  {
    name: 'console C, recent variations',
    testMatch: ['admin-console/applications/**/create-app-integration/*.spec.ts'],
    default: false,
    metadata: { optional: true },
    use: { variations: ['applications-and-resources', 'create-app-integration-menu'] },
  },
];

/** The conformance suite: what `npx playwright test` and `--ui` run. */
export default defineConfig<SuiteOptions>({
  testDir: 'tests',
  ...(isLive &&
    !isListing && {
      globalSetup: './fixtures/live/live-run.ts',
      globalTeardown: './fixtures/live/end-live-run.ts',
    }),
  testMatch: ['admin-console/**/*.spec.ts', 'flows/**/*.spec.ts'],
  outputDir: 'test-results/conformance',
  metadata: { ...runMetadata(process.argv), ...(varied && { varied: varied.told }) },
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  failOnFlakyTests: true,
  // What fails is run once more, with a trace, which costs too much to be kept of all. To pass then is
  // no success: «met only on a retry».
  // On a live org, what disrupts it is not done twice.
  retries: isLive ? 0 : 1,
  // The default is half the cores: a single worker on a machine with two. A live org is one, and
  // what a run does to it is written down by one hand.
  workers: isLive ? 1 : 3,
  // Where a live org counts requests by the minute, some of it is waiting. Of an embedded one a test
  // takes seconds; the first ones, on a machine that is busy otherwise, half a minute.
  timeout: isLive ? 1_200_000 : 60_000,
  expect: { timeout: isLive ? 15_000 : 5_000 },
  reporter: [
    // Before all others, as it takes secrets out of what they are given.
    ['./reports/redacting-reporter.ts', { secretFileVariables, secretVariables }],
    ['list'],
    [
      './reports/conformance-reporter.ts',
      { playwrightReport: 'reports/out/playwright', secretFileVariables, secretVariables },
    ],
    ['html', { outputFolder: 'reports/out/playwright', open: 'never' }],
    ['junit', { outputFile: 'reports/out/junit.xml' }],
    ...jsonReporter,
  ],
  // One for each generation of the console: today's, or the one the environment names, by default.
  projects: isLive
    ? [{ name: 'live org', use: { generation } }]
    : others.length > 0
      ? others
      : usual,
  use: {
    ...usualTestWindow,
    screenshot: 'on',
    // A trace holds whatever was typed and every cookie: of a live org, those are somebody's.
    trace: isLive ? 'off' : 'on-first-retry',
    launchOptions: {
      ignoreDefaultArgs: sparedArguments(),
      args: [...(environment.target === 'live' ? liveBrowser(environment.org) : loopbackOnly)],
    },
  },
});
