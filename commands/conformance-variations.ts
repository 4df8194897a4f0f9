// npm run conformance:variations -- [--seed N] [--count N | --only N] [--cover N] [--alone IDS] [--divided] [arguments of playwright test]
import { randomInt } from 'node:crypto';
import { runConformance } from './conformance.mjs';

const variables: Readonly<Record<string, string>> = {
  '--seed': 'SUITE_VARIATION_SEED',
  '--count': 'SUITE_VARIATION_COUNT',
  '--only': 'SUITE_VARIATION_ONLY',
  '--cover': 'SUITE_VARIATION_COVER',
  '--alone': 'SUITE_VARIATION_ALONE',
};

const rest: string[] = [];
const given = process.argv.slice(2);
for (let index = 0; index < given.length; index += 1) {
  const [option = '', attached] = (given[index] ?? '').split('=');
  if (option === '--divided') {
    process.env['SUITE_SCREENS'] = 'divided';
    continue;
  }
  const variable = variables[option];
  if (variable === undefined) {
    rest.push(given[index] ?? '');
    continue;
  }
  const value = attached ?? given[(index += 1)] ?? '';
  if (option !== '--alone' && !/^\d{1,9}$/.test(value)) {
    console.error(`${option} ${value} is not a whole number.`);
    process.exit(2);
  }
  process.env[variable] = value;
}
// A seed of this run's own; it is printed, so that the run can be had again.
process.env['SUITE_VARIATION_SEED'] ??= String(randomInt(1_000_000));

process.exitCode = await runConformance(rest);
