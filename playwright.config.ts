import { defineConfig } from '@playwright/test';
import { readEnvironment } from './fixtures/environment.ts';

// Where set-up puts the browser. npm passes it on from package.json; this serves other callers.
process.env['PLAYWRIGHT_BROWSERS_PATH'] ??= '0';

readEnvironment();

/** Where Playwright's own JSON results go, where somebody counts them. */
const jsonResults = process.env['SUITE_JSON_RESULTS'];

/** The conformance suite: what `npx playwright test` and `--ui` run. */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['admin-console/**/*.spec.ts', 'flows/**/*.spec.ts'],
  outputDir: 'test-results/conformance',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  failOnFlakyTests: true,
  retries: 0,
  // The default is half the cores: a single worker on a machine with two.
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: [
    ['list'],
    ['./reports/conformance-reporter.ts'],
    ['html', { outputFolder: 'reports/out/playwright', open: 'never' }],
    ['junit', { outputFile: 'reports/out/junit.xml' }],
    ...(jsonResults === undefined ? [] : [['json', { outputFile: jsonResults }] as const]),
  ] as never,
  use: {
    // The console's dialogs are taller than a small window.
    viewport: { width: 1440, height: 1200 },
    locale: 'en-US',
    timezoneId: 'UTC',
    screenshot: 'on',
    trace: 'retain-on-failure',
  },
});
