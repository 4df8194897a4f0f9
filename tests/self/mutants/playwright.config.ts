import { defineConfig } from '@playwright/test';
import { loopbackOnly } from '../../../fixtures/browser.ts';
import { breaks } from './breaks/index.ts';

process.env['PLAYWRIGHT_BROWSERS_PATH'] ??= '0';
// Read by fixtures/per-mutant.ts, here and in the workers.
process.env['SUITE_MUTANTS'] ??= 'all';

const wanted = process.env['SUITE_MUTANTS'].split(',');
const isWanted = (id: string): boolean => wanted.includes('all') || wanted.includes(id);

/**
 * The conformance suite against broken orgs: each spec once per mutant of the requirement it
 * cites. Run by `npm run mutants`.
 */
export default defineConfig({
  testDir: '../..',
  testMatch: ['tests/admin-console/**/*.spec.ts', 'tests/flows/**/*.spec.ts'],
  outputDir: '../../../test-results/mutants',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  // A mutant that is killed waits, and leaves the processor to others.
  workers: 4,
  timeout: 30_000,
  // A killed mutant waits for this to run out; but where it is too short for a busy machine, a step
  // that only prepares fails in place of the one that judges.
  expect: { timeout: 3_000 },
  reporter: [
    [
      '../../../reports/mutation-reporter.ts',
      {
        breaks: Object.fromEntries(Object.entries(breaks).filter(([id]) => isWanted(id))),
        projectDir: '../../..',
      },
    ],
  ],
  use: {
    viewport: { width: 1440, height: 1200 },
    locale: 'en-US',
    timezoneId: 'UTC',
    launchOptions: { args: [...loopbackOnly] },
  },
});
