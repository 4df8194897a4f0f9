import { readFileSync } from 'node:fs';
import path from 'node:path';
import { playwright, playwrightEnvironment, runChild } from '../commands/child.mjs';
import type { Finding } from './finding.ts';
import { median } from './finding.ts';

/** What Playwright's JSON reporter tells of a whole run; `duration` in milliseconds. */
interface Results {
  readonly stats: {
    readonly duration: number;
    /** Tests that passed. */
    readonly expected: number;
  };
}

/**
 * Milliseconds per test of a run, by the clock.
 *
 * @param config path of the run's configuration
 * @param results where its JSON goes
 * @throws Error where a test did not pass, as what fails is no measure
 */
const perTest = async (config: string, results: string): Promise<number> => {
  // No report of ours, as it would take the place of somebody's last one.
  const command = playwright('test', '--config', config, '--reporter', 'json');
  const { code } = await runChild(process.execPath, command, {
    env: {
      ...playwrightEnvironment(),
      PLAYWRIGHT_JSON_OUTPUT_NAME: results,
      // Whatever .env says, a live org is not what is measured.
      OKTA_ORG_URL: '',
      OKTA_CONSOLE_GENERATION: 'C',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (code !== 0)
    throw new Error(`A run of ${config} is to be measured, and not all of its tests passed.`);
  const { stats } = JSON.parse(readFileSync(results, 'utf8')) as Results;
  return stats.duration / stats.expected;
};

/**
 * The whole conformance run beside tests that do about the least a browser test does, with the same
 * browser and as many workers: what a test of ours costs in units of what any test costs here. On a
 * machine where starting a page is dear, both are.
 *
 * @param folder for results
 */
export const mainRun = async (folder: string): Promise<Finding> => {
  const results = path.join(folder, 'run.json');
  const plainConfig = path.join(import.meta.dirname, 'plain-run', 'playwright.config.ts');
  const plain = () => perTest(plainConfig, results);
  // Before and after, as the machine may do something else meanwhile.
  const before = await plain();
  const ours = await perTest('playwright.config.ts', results);
  const theirs = median([before, await plain()]);
  return {
    what: 'a test of the conformance run (a plain browser test)',
    ours: `${ours.toFixed(0)} ms`,
    theirs: `${theirs.toFixed(0)} ms`,
    judged: ours / theirs,
    wanted: { atMost: 3 },
  };
};
