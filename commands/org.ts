// npm run org: an embedded org on its own. One line of JSON tells where it is.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Engine, OrgOptions, Seed } from '../embedded-org/index.ts';
import { mutants, seedSchema, startOrg } from '../embedded-org/index.ts';
import { onOrphaned } from './orphaned.mjs';

/** A mistake in the command line, told in a sentence. */
class UsageError extends Error {}

const readSeed = (file: string): Seed => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`--seed ${file}: the file cannot be read.`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UsageError(`--seed ${file}: the file is not JSON.`);
  }
  const seed = seedSchema.safeParse(json);
  if (seed.success) return seed.data;
  throw new UsageError(
    `--seed ${file}: ${seed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join('; ')}.`,
  );
};

const oneOf = <T extends string>(name: string, given: string, known: readonly T[]): T => {
  const found = known.find((value) => value === given);
  if (found === undefined)
    throw new UsageError(`--${name} ${given} is none of ${known.join(', ')}.`);
  return found;
};

const portOf = (given: string): number => {
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`--port ${given} is not a port.`);
};

const readOptions = (): OrgOptions => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      engine: { type: 'string' },
      generation: { type: 'string', default: 'C' },
      skin: { type: 'string', default: 'courage' },
      seed: { type: 'string' },
      mutant: { type: 'string' },
      'public-org-url': { type: 'string' },
      'public-admin-url': { type: 'string' },
    },
  });
  oneOf('generation', values.generation, ['C']);
  oneOf('skin', values.skin, ['courage']);
  return {
    ...(values.port === undefined ? {} : { port: portOf(values.port) }),
    ...(values.engine === undefined
      ? {}
      : { engine: oneOf<Engine>('engine', values.engine, ['idx', 'v1']) }),
    ...(values.seed === undefined ? {} : { seed: readSeed(values.seed) }),
    ...(values.mutant === undefined
      ? {}
      : {
          mutant: oneOf(
            'mutant',
            values.mutant,
            mutants.map(({ id }) => id),
          ),
        }),
    ...(values['public-org-url'] === undefined ? {} : { publicOrgUrl: values['public-org-url'] }),
    ...(values['public-admin-url'] === undefined
      ? {}
      : { publicAdminUrl: values['public-admin-url'] }),
  };
};

const isMistake = (error: unknown): error is Error =>
  error instanceof Error &&
  (error instanceof UsageError ||
    ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) ||
    ('code' in error && error.code === 'EADDRINUSE'));

try {
  const org = await startOrg(readOptions());
  const { orgUrl, adminUrl, apiToken, admin, limitedAdmin, user, client } = org;
  console.log(JSON.stringify({ orgUrl, adminUrl, apiToken, admin, limitedAdmin, user, client }));
  const close = (): void => {
    void org.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, close);
  onOrphaned(close);
} catch (error) {
  if (!isMistake(error)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
