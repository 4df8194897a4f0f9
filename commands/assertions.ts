// npm run assertions [-- --workers N] [-- MUTANT | REQUIREMENT | AREA …]: which assertions of the specs
// the mutants need. Runs mutants with no test ending at its first failure: all of them, or those of
// APP-RT. 1 where an assertion is neither needed nor stated. -- --again judges what the last run found;
// -- --renew APP-RT puts what is found of those mutants into it, and judges the whole.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  assertionsReport,
  mutantsMeant,
  printedAssertions,
  renewedRun,
} from '../tests/self/assertions/index.ts';
import { playwright, playwrightEnvironment, runChild } from './child.mjs';

const found = 'reports/out/assertions/mutation-report.json';
const out = 'reports/out/assertions.json';

const readArguments = () => {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        again: { type: 'boolean', default: false },
        renew: { type: 'boolean', default: false },
        workers: { type: 'string' },
      },
    });
    return { ...values, mutants: mutantsMeant(positionals) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
};

/** What the last run found, which two of the options build on. */
const lastFound = () => {
  if (existsSync(found)) return readFileSync(found, 'utf8');
  console.error(
    `--again and --renew build on what an earlier run found, and there is no ${found}. Run npm run assertions first, for all mutants.`,
  );
  process.exit(2);
};

const { again, mutants, renew, workers } = readArguments();
const last = again || renew ? lastFound() : undefined;
if (!again) {
  rmSync(found, { force: true });
  const { interrupted } = await runChild(
    process.execPath,
    playwright(
      'test',
      ...['--config', 'tests/self/mutants/playwright.config.ts'],
      ...(workers === undefined ? [] : [`--workers=${workers}`]),
    ),
    {
      env: {
        ...playwrightEnvironment(),
        SUITE_MUTANTS: mutants.join(','),
        SUITE_ASSERTIONS: 'soft',
      },
    },
  );
  // A run that was broken off leaves the last one as it was.
  if (interrupted && last !== undefined) writeFileSync(found, last);
  if (interrupted) process.exit(130);
  if (last !== undefined)
    writeFileSync(found, renewedRun(last, readFileSync(found, 'utf8'), mutantsMeant([])));
}
const report = assertionsReport(process.cwd(), readFileSync(found, 'utf8'));
mkdirSync('reports/out', { recursive: true });
writeFileSync(out, `${JSON.stringify(report, null, 2)}\n`);
console.log(printedAssertions(report));
console.log(`  Data: ${out}\n`);
const { neither, outdated, unjudged } = report;
process.exitCode = neither.length + outdated.length + unjudged.length === 0 ? 0 : 1;
