// npm run mutants [-- --all] [--one-each | --sample N] [--shard I/N] [MUTANT …]: runs the specs against broken orgs;
// each must be seen to fail. -- --merge FOLDER puts the shards of a run together.
import { parseArgs } from 'node:util';
import { allMutants } from '../embedded-org/index.ts';
import { playwright, playwrightEnvironment, runChild } from './child.mjs';
import { breaks } from '../tests/self/mutants/breaks/index.ts';
import { oneOfEach, sampleOf } from './sample-of.ts';

const config = ['--config', 'tests/self/mutants/playwright.config.ts'];

const refuse = (message: string): never => {
  console.error(message);
  process.exit(2);
};

const readArguments = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        all: { type: 'boolean', default: false },
        'one-each': { type: 'boolean', default: false },
        sample: { type: 'string' },
        seed: { type: 'string', default: new Date().toISOString().slice(0, 10) },
        shard: { type: 'string' },
        merge: { type: 'string' },
        workers: { type: 'string' },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
};

const { positionals, values } = readArguments();
const mutants = await allMutants();
const unknown = positionals.filter((id) => !mutants.some((mutant) => mutant.id === id));
if (unknown.length > 0)
  refuse(
    `No such mutant: ${unknown.join(', ')}. There are:\n${mutants.map(({ id, does }) => `  ${id.padEnd(46)} ${does}`).join('\n')}`,
  );

const size = Number(values.sample ?? 0);
if (values.sample !== undefined && !(Number.isInteger(size) && size > 0))
  refuse(`--sample takes how many mutants: ${values.sample} is no number of them.`);

const oneEach = values['one-each'];
if (oneEach && (values.sample !== undefined || positionals.length > 0))
  refuse('--one-each takes a mutant of every requirement: neither --sample nor ids go with it.');

const named = positionals.length > 0 ? positionals : mutants.map(({ id }) => id);
const drawn = (): string[] | undefined => {
  if (oneEach) return oneOfEach(breaks, values.seed);
  return values.sample === undefined ? undefined : sampleOf(named, size, values.seed);
};
const sample = drawn();
if (sample)
  console.log(
    `  ${sample.length} of ${named.length} mutants${oneEach ? ', one of every requirement' : ''}, by --seed ${values.seed}`,
  );
const chosen = sample ?? positionals;

const command =
  values.merge === undefined
    ? [
        'test',
        ...config,
        ...(values.shard === undefined ? [] : [`--shard=${values.shard}`]),
        ...(values.workers === undefined ? [] : [`--workers=${values.workers}`]),
      ]
    : ['merge-reports', ...config, values.merge];

const { code } = await runChild(process.execPath, playwright(...command), {
  env: {
    ...playwrightEnvironment(),
    SUITE_MUTANTS: chosen.length === 0 ? 'all' : chosen.join(','),
    ...(values.all && { SUITE_MUTANTS_MEET: 'whole' }),
    ...(values.shard !== undefined && { SUITE_MUTANTS_PART: values.shard }),
  },
});
process.exitCode = code;
