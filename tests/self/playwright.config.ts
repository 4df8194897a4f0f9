import { defineConfig } from '@playwright/test';

/** The suite about itself: the embedded org's contract, the catalogue, the reporter, the messages. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/self',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  reporter: 'list',
  timeout: 30_000,
  expect: { timeout: 5_000 },
  use: { locale: 'en-US', timezoneId: 'UTC', trace: 'retain-on-failure' },
});
