// npm run assertions [-- MUTANT …]: which assertions of the specs the mutants need. Runs every mutant
// with no test ending at its first failure. 1 where an assertion is neither needed nor stated.
// -- --again judges what the last run found.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { assertionsReport, printedAssertions } from '../tests/self/assertions/index.ts';
import { playwright, playwrightEnvironment, runChild } from './child.mjs';

const found = 'reports/out/assertions/mutation-report.json';
const out = 'reports/out/assertions.json';

const given = process.argv.slice(2);
const chosen = given.filter((argument) => !argument.startsWith('--'));
if (!given.includes('--again')) {
  rmSync(found, { force: true });
  const { interrupted } = await runChild(
    process.execPath,
    playwright('test', '--config', 'tests/self/mutants/playwright.config.ts'),
    {
      env: {
        ...playwrightEnvironment(),
        SUITE_MUTANTS: chosen.length === 0 ? 'all' : chosen.join(','),
        SUITE_ASSERTIONS: 'soft',
      },
    },
  );
  if (interrupted) process.exit(130);
}
const report = assertionsReport(process.cwd(), readFileSync(found, 'utf8'));
mkdirSync('reports/out', { recursive: true });
writeFileSync(out, `${JSON.stringify(report, null, 2)}\n`);
console.log(printedAssertions(report));
console.log(`  Data: ${out}\n`);
process.exitCode = report.neither.length + report.outdated.length === 0 ? 0 : 1;
