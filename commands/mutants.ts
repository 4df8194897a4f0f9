// npm run mutants [-- MUTANT …]: runs the specs against broken orgs; each must be seen to fail.
import { allMutants } from '../embedded-org/index.ts';
import { playwright, playwrightEnvironment, runChild } from './child.mjs';

const mutants = await allMutants();
const chosen = process.argv.slice(2);
const unknown = chosen.filter((id) => !mutants.some((mutant) => mutant.id === id));
if (unknown.length > 0) {
  console.error(
    `No such mutant: ${unknown.join(', ')}. There are:\n${mutants.map(({ id, does }) => `  ${id.padEnd(46)} ${does}`).join('\n')}`,
  );
  process.exit(2);
}
const { code } = await runChild(
  process.execPath,
  playwright('test', '--config', 'tests/self/mutants/playwright.config.ts'),
  {
    env: {
      ...playwrightEnvironment(),
      SUITE_MUTANTS: chosen.length === 0 ? 'all' : chosen.join(','),
    },
  },
);
process.exitCode = code;
