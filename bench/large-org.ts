import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ChildServer } from './child-server.ts';
import type { Finding } from './finding.ts';
import { median, medianRatio } from './finding.ts';

const applications = 10_000;
const servers = 1_000;
const few = 100;
const pageSize = 20;
const rounds = 300;
const warmUp = 200;

const seedOf = (apps: number, authorizationServers: number): object => ({
  applications: Array.from({ length: apps }, (_, index) => ({
    label: `Application ${index}`,
    type: 'web',
    redirectUris: [`https://app-${index}.example.com/login/callback`],
  })),
  authorizationServers: Array.from({ length: authorizationServers }, (_, index) => ({
    name: `Server ${index}`,
    audience: `api://server-${index}`,
    policies: [{ name: 'Default', rules: [{ name: 'All', grantTypes: ['authorization_code'] }] }],
  })),
});

/** What the org is asked as an administrator. */
class Api {
  readonly #url: string;
  readonly #headers: Record<string, string>;

  constructor({ line }: ChildServer) {
    const { orgUrl, apiToken } = JSON.parse(line) as { orgUrl: string; apiToken: string };
    this.#url = orgUrl;
    this.#headers = { authorization: `SSWS ${apiToken}` };
  }

  /** @throws Error where the org refuses */
  async list(resource: string): Promise<{ id: string }[]> {
    const response = await fetch(`${this.#url}/api/v1/${resource}`, { headers: this.#headers });
    if (!response.ok) throw new Error(`${resource} is answered ${response.status}.`);
    return (await response.json()) as { id: string }[];
  }

  /** Goes through a whole list. @returns the ids in it */
  async all(resource: string): Promise<string[]> {
    const ids: string[] = [];
    for (;;) {
      const last = ids.at(-1);
      const page = await this.list(
        `${resource}?limit=200${last === undefined ? '' : `&after=${last}`}`,
      );
      if (page.length === 0) return ids;
      ids.push(...page.map(({ id }) => id));
      if (page.length < 200) return ids;
    }
  }
}

/**
 * Memory and paging of an org with 10,000 applications and 1,000 authorization servers.
 *
 * @param folder for the seed files
 */
export const largeOrg = async (bundle: string, folder: string): Promise<Finding[]> => {
  const start = async (name: string, seed: object): Promise<ChildServer> => {
    const file = path.join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(seed));
    return ChildServer.start(bundle, '--seed', file);
  };
  await using large = await start('large', seedOf(applications, servers));
  await using small = await start('small', seedOf(few, 1));
  const [inLarge, inSmall] = [new Api(large), new Api(small)];
  const ids = { large: await inLarge.all('apps'), small: await inSmall.all('apps') };
  const counted = (await inLarge.all('authorizationServers')).length;
  if (ids.large.length < applications || counted < servers)
    throw new Error(`The large org has only ${ids.large.length} applications, ${counted} servers.`);
  const memory: Finding = {
    what: `memory with ${applications} applications, ${servers} servers, MB`,
    ours: `${megabytesOf(large.pid).toFixed(0)} MB`,
    judged: megabytesOf(large.pid),
    wanted: { atMost: 200 },
  };
  const middle = (list: readonly string[]): string => list[list.length >> 1] ?? '';
  const first = `apps?limit=${pageSize}`;
  return [
    memory,
    await paging('first page', inLarge, first, inSmall, first),
    await paging(
      'page in the middle',
      inLarge,
      `${first}&after=${middle(ids.large)}`,
      inSmall,
      `${first}&after=${middle(ids.small)}`,
    ),
  ];
};

const paging = async (
  what: string,
  inLarge: Api,
  ofLarge: string,
  inSmall: Api,
  ofSmall: string,
): Promise<Finding> => {
  const figures = { large: [] as number[], small: [] as number[] };
  for (let round = -warmUp; round < rounds; round += 1) {
    const large = await timed(() => inLarge.list(ofLarge));
    const small = await timed(() => inSmall.list(ofSmall));
    if (round < 0) continue;
    figures.large.push(large);
    figures.small.push(small);
  }
  return {
    what: `${what} of ${pageSize}: ${applications} applications (${few})`,
    ours: `${median(figures.large).toFixed(2)} ms`,
    theirs: `${median(figures.small).toFixed(2)} ms`,
    judged: medianRatio(figures.large, figures.small),
    wanted: { atMost: 1.5 },
  };
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/** Resident memory of a process. */
const megabytesOf = (pid: number): number => {
  try {
    const [, kilobytes] =
      /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    // No /proc: macOS.
    return (
      Number(spawnSync('ps', ['-o', 'rss=', '-p', `${pid}`], { encoding: 'utf8' }).stdout) / 1024
    );
  }
};
