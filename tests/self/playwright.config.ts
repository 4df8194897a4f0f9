import type { ReporterDescription } from '@playwright/test';
import { defineConfig } from '@playwright/test';
import { sparedArguments } from '../../fixtures/browser.ts';

// Where set-up puts the browser. npm passes it on from package.json; this serves other callers.
process.env['PLAYWRIGHT_BROWSERS_PATH'] ??= '0';

/** Playwright's own JSON results, where somebody wants to count them. */
const jsonResults = process.env['SUITE_JSON_RESULTS'];
const jsonReporter: ReporterDescription[] =
  jsonResults === undefined ? [] : [['json', { outputFile: jsonResults }]];

/** The suite about itself: the embedded org's contract, the catalogue, the reporter, the messages. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/self',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // These start processes and browsers on machines shared with others. What passes only the second
  // time is listed as flaky; the conformance suite itself never gets a second time.
  retries: process.env['CI'] === undefined ? 0 : 1,
  // As the suite has: a third one works while two wait.
  workers: 3,
  reporter: [['list'], ...jsonReporter],
  timeout: 60_000,
  expect: { timeout: 5_000 },
  // A trace of every test is a third of the time.
  use: {
    locale: 'en-US',
    timezoneId: 'UTC',
    trace: 'on-first-retry',
    launchOptions: { ignoreDefaultArgs: sparedArguments() },
  },
});
