// npm run org: an embedded org on its own. One line of JSON tells where it is.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Latency, OrgOptions, Seed } from '../embedded-org/index.ts';
import {
  Contradiction,
  SeedFault,
  StateFileError,
  allMutants,
  consoleVariations,
  generations,
  rateLimitPlans,
  readSeed,
  skins,
  startOrg,
} from '../embedded-org/index.ts';
import { onOrphaned } from './orphaned.mjs';

/** Login of the super administrator that every embedded org has. */
const superAdministrator = 'super.admin@embedded.example';

/** A mistake in the command line, told in a sentence. */
class UsageError extends Error {}

const seedIn = async (file: string): Promise<Seed> => {
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
  return readSeed(json);
};

/**
 * A seed whose super administrator has the passkey of a file, which is made where there is none. The
 * org keeps no private key: the file is for who signs in.
 */
const withPasskey = async (seed: Seed, given: string): Promise<Seed> => {
  // An org that is not asked for one starts without it.
  const { PasskeyFile, newPasskey } = await import('../fixtures/live/passkey-file.ts');
  const file = new PasskeyFile(given);
  if (!existsSync(given)) {
    const host = values['public-org-url'] ?? 'http://localhost';
    file.create(newPasskey(new URL(urlOf('public-org-url', host)).hostname));
  }
  const { id, publicKey, signCount } = file.read();
  const passkey = { of: superAdministrator, id, publicKey, signCount };
  return { ...seed, passkeys: [...(seed.passkeys ?? []), passkey] };
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

const secondsOf = (given: string): number => {
  if (/^[1-9]\d{0,3}$/.test(given)) return Number(given);
  throw new UsageError(`--rate-limit-window ${given} is no number of seconds from 1 to 9999.`);
};

/** `50`: answers in JSON and pages alike. `api=50,page=200`: each on its own. */
const latencyOf = (given: string): Latency => {
  const whole = /^\d{1,5}$/.exec(given);
  if (whole) return { api: Number(given), page: Number(given) };
  const latency: { api?: number; page?: number } = {};
  for (const part of given.split(',')) {
    const [, what, milliseconds] = /^(api|page)=(\d{1,5})$/.exec(part.trim()) ?? [];
    if (what !== 'api' && what !== 'page')
      throw new UsageError(
        `--latency ${given} is neither milliseconds (50) nor api and page (api=50,page=200).`,
      );
    latency[what] = Number(milliseconds);
  }
  return latency;
};

const urlOf = (name: string, given: string): string => {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.href.replace(/\/$/, '');
  throw new UsageError(`--${name} ${given} is not a URL.`);
};

const { values } = (() => {
  try {
    return parseArgs({
      options: {
        port: { type: 'string' },
        engine: { type: 'string' },
        generation: { type: 'string' },
        skin: { type: 'string' },
        seed: { type: 'string' },
        passkey: { type: 'string' },
        state: { type: 'string' },
        'rate-limits': { type: 'string' },
        'rate-limit-window': { type: 'string' },
        latency: { type: 'string' },
        mutant: { type: 'string' },
        variation: { type: 'string', multiple: true },
        'public-org-url': { type: 'string' },
        'public-admin-url': { type: 'string' },
      },
    });
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
})();

const given = <T>(text: string | undefined, read: (text: string) => T): T | undefined =>
  text === undefined ? undefined : read(text);

/** Leaves out what was not given. */
const options = async (): Promise<OrgOptions> => {
  const publicUrls = ['public-org-url', 'public-admin-url'] as const;
  if (publicUrls.filter((name) => values[name] !== undefined).length === 1)
    throw new UsageError(
      '--public-org-url and --public-admin-url are given together or not at all.',
    );
  const { mutant, passkey } = values;
  const seed = values.seed === undefined ? undefined : await seedIn(values.seed);
  const all = {
    port: given(values.port, portOf),
    generation: given(values.generation, (name) => oneOf('generation', name, generations)),
    skin: given(values.skin, (name) => oneOf('skin', name, skins)),
    consoleVariations: values.variation?.map((id) => oneOf('variation', id, consoleVariations)),
    engine: given(values.engine, (engine) => oneOf('engine', engine, ['idx', 'v1'])),
    seed: passkey === undefined ? seed : await withPasskey(seed ?? {}, passkey),
    state: values.state,
    rateLimits: given(values['rate-limits'], (plan) => oneOf('rate-limits', plan, rateLimitPlans)),
    rateLimitWindow: given(values['rate-limit-window'], secondsOf),
    latency: given(values.latency, latencyOf),
    mutant:
      mutant === undefined
        ? undefined
        : oneOf(
            'mutant',
            mutant,
            (await allMutants()).map(({ id }) => id),
          ),
    publicOrgUrl: given(values['public-org-url'], (url) => urlOf('public-org-url', url)),
    publicAdminUrl: given(values['public-admin-url'], (url) => urlOf('public-admin-url', url)),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
};

const sentenceOf = (error: unknown): string | undefined => {
  if (error instanceof SeedFault) return `--seed ${values.seed ?? ''}: ${error.message}`;
  if (error instanceof Error && error.name === 'PasskeyFileRefused')
    return `--passkey: ${error.message}`;
  if (error instanceof UsageError || error instanceof StateFileError) return error.message;
  if (error instanceof Contradiction) return `--variation: ${error.message}`;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return `--port ${values.port ?? ''}: somebody else listens there.`;
  return undefined;
};

/** Ends the process with a sentence where there is one. */
const failed = (error: unknown): void => {
  const sentence = sentenceOf(error);
  if (sentence === undefined) throw error;
  console.error(sentence);
  process.exitCode = 2;
};

try {
  const org = await startOrg(await options());
  const { orgUrl, adminUrl, apiToken, admin, limitedAdmin, user, client } = org;
  const line = { orgUrl, adminUrl, apiToken, admin, limitedAdmin, user, client };
  // Behind a proxy, whose URLs it says, somebody has to tell the proxy where it is.
  const isProxied = values['public-org-url'] !== undefined;
  console.log(JSON.stringify({ ...line, ...(isProxied && { listensAt: org.listensAt }) }));
  const close = (): void => {
    org.close().then(() => {
      process.exit();
    }, failed);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, close);
  onOrphaned(close);
  // For an end that nobody announced, as after an uncaught exception.
  process.once('exit', () => {
    try {
      org.flush();
    } catch (error) {
      failed(error);
    }
  });
  await org.warmUp();
} catch (error) {
  failed(error);
}
