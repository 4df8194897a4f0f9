// npm start: the conformance suite against the target, from nothing to a verdict.
import { readFileSync, statSync } from 'node:fs';
import { playwright, playwrightEnvironment, runChild } from './child.mjs';
import { setUp } from './set-up.mjs';

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

try {
  await setUp();
  const started = Date.now();
  const { code, interrupted } = await runChild(
    process.execPath,
    playwright('test', ...playwrightArguments(process.argv.slice(2))),
    { env: playwrightEnvironment() },
  );
  if (interrupted || code === 130) process.exitCode = 130;
  else if (code === 2) process.exitCode = 2;
  // Nothing was judged, and nothing was to be.
  else if (process.argv.includes('--list')) process.exitCode = code;
  else process.exitCode = exitCodes[verdictSince(started) ?? 'unknown'] ?? 4;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 4;
}
