// A conformance run as a child process, and the exit code of its verdict.
import { readFileSync, statSync } from 'node:fs';
import { playwright, playwrightEnvironment, runChild } from './child.mjs';

const report = 'reports/out/conformance-report.json';

/** Exit codes of the verdicts; 2 is a refused configuration, 130 an interruption. */
const exitCodes = { conforms: 0, 'does-not-conform': 1, partially: 3, unknown: 4 };

/** `--strict` is ours: Playwright passes on what stands behind a `--`. */
const playwrightArguments = (given) => {
  const rest = given.filter((argument) => argument !== '--strict');
  return rest.length === given.length ? rest : [...rest, '--', '--strict'];
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
 * @param {readonly string[]} given arguments of `playwright test`, and `--strict`
 * @returns {Promise<number>} the exit code by which the run tells its verdict
 */
export const runConformance = async (given) => {
  const started = Date.now();
  const { code, interrupted } = await runChild(
    process.execPath,
    playwright('test', ...playwrightArguments(given)),
    { env: playwrightEnvironment() },
  );
  if (interrupted || code === 130) return 130;
  if (code === 2) return 2;
  // Nothing was judged, and nothing was to be.
  if (given.includes('--list')) return code;
  return exitCodes[verdictSince(started) ?? 'unknown'] ?? 4;
};
