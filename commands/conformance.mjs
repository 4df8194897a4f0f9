// A conformance run as a child process, and the exit code of its verdict.
import { readFileSync, statSync } from 'node:fs';
import { playwright, playwrightEnvironment, runChild } from './child.mjs';

const report = 'reports/out/conformance-report.json';

/** Exit codes of the verdicts; 2 is a refused configuration, 130 an interruption. */
const exitCodes = { conforms: 0, 'does-not-conform': 1, partially: 3, unknown: 4 };

/** `--strict` and `--dry-run` are ours: Playwright passes on what stands behind a `--`. */
const playwrightArguments = (given) => {
  const rest = given.filter((argument) => argument !== '--strict' && argument !== '--dry-run');
  return given.includes('--strict') ? [...rest, '--', '--strict'] : rest;
};

const verdictSince = (started) => {
  try {
    if (statSync(report).mtimeMs < started) return undefined;
    return JSON.parse(readFileSync(report, 'utf8')).summary.verdict;
  } catch {
    return undefined;
  }
};

/**
 * @param {readonly string[]} given arguments of `playwright test`, `--strict`, and `--dry-run`, which
 *   ends with the plan
 * @returns {Promise<number>} the exit code by which the run tells its verdict
 */
export const runConformance = async (given) => {
  const started = Date.now();
  const dryRun = given.includes('--dry-run');
  const { code, interrupted } = await runChild(
    process.execPath,
    playwright('test', ...playwrightArguments(given)),
    { env: { ...playwrightEnvironment(), ...(dryRun && { SUITE_DRY_RUN: '1' }) } },
  );
  if (interrupted || code === 130) return 130;
  if (code === 2) return 2;
  // Nothing was judged, and nothing was to be.
  if (dryRun || given.includes('--list')) return code;
  return exitCodes[verdictSince(started) ?? 'unknown'] ?? 4;
};
