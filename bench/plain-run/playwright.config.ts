import { defineConfig } from '@playwright/test';
import { loopbackOnly, sparedArguments, usualTestWindow } from '../../fixtures/browser.ts';

/** The same browser, window, workers and pictures as the conformance run, and hardly anything to test. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/plain-run',
  fullyParallel: true,
  workers: 3,
  use: {
    ...usualTestWindow,
    screenshot: 'on',
    launchOptions: { ignoreDefaultArgs: sparedArguments(), args: [...loopbackOnly] },
  },
});
