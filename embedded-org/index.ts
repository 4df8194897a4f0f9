import type { Generation } from './console/words/generations.ts';
import type { Skin } from './console/skins.ts';
import type { ConsoleVariation } from './console/variations/ids.ts';
import { refuseContradiction } from './console/variations/ids.ts';
import type { OrgContext, OrgParts } from './context.ts';
import type { Clock } from './domain/clock.ts';
import type { Inbox } from './domain/inbox.ts';
import { Org } from './domain/org.ts';
import type { Engine } from './domain/org.ts';
import type { Latency } from './hooks/latency.ts';
import { LoopbackHost } from './hosts.ts';
import type { RateLimitPlan } from './management-api/http/rate-limit-buckets.ts';
import type { Mutant } from './mutants/mutant.ts';
import type { CompleteSeed, Seed } from './seed-schema.ts';
import { people, plant, seededApiToken, seededClient } from './seed.ts';
import { readSeed } from './seed/read-seed.ts';
import { Keeper } from './state/keeper.ts';
import type { Json } from './state/persistent.ts';
import { restoreWhole, snapshotOfWhole } from './state/whole.ts';
import { StateFile } from './state/state-file.ts';
import type { Answer, Surfaces } from './surfaces.ts';

export { SeedFault } from './seed/fault.ts';
export { readSeed } from './seed/read-seed.ts';
export { StateFileError } from './state/state-file.ts';
export type { Seed } from './seed-schema.ts';
export type { Engine } from './domain/org.ts';
export { skins } from './console/skins.ts';
export type { Skin } from './console/skins.ts';
export {
  Contradiction,
  consoleVariationKinds,
  consoleVariations,
} from './console/variations/ids.ts';
export type { ConsoleVariation, VariationKind } from './console/variations/ids.ts';
export { generations } from './console/words/generations.ts';
export type { Generation } from './console/words/generations.ts';
export type { Latency } from './hooks/latency.ts';
export { rateLimitPlans } from './management-api/http/rate-limit-buckets.ts';
export type { RateLimitPlan } from './management-api/http/rate-limit-buckets.ts';

export interface OrgOptions {
  readonly seed?: Seed;
  /** `idx` (default) or `v1`, a Classic org without the Interaction Code flow. */
  readonly engine?: Engine;
  /** Id of one mutant, or `none` (default). */
  readonly mutant?: string;
  /** Generation of the Admin Console; `C` (default) is today's. */
  readonly generation?: Generation;
  /** In which technology the Admin Console is drawn; `courage` (default) is most of today's. */
  readonly skin?: Skin;
  /** Variations of the Admin Console; without a word, none. */
  readonly consoleVariations?: readonly ConsoleVariation[];
  /** Whose rate limits are enforced; `none` (default) refuses nothing. */
  readonly rateLimits?: RateLimitPlan;
  /** Seconds after which a bucket is full again; 60 (default) at Okta. Fewer are for the impatient. */
  readonly rateLimitWindow?: number;
  /** How much later than it could the org answers. */
  readonly latency?: Latency;
  /**
   * The file that keeps the org across restarts. Where it is there already, the org is the one in
   * it, whatever the seed says; else it is made.
   */
  readonly state?: string;
  /** Port of the org host; 0 (default) asks for a free one. */
  readonly port?: number;
  /** Where a proxy in front of the org makes it reachable. */
  readonly publicOrgUrl?: string;
  readonly publicAdminUrl?: string;
}

/** A cookie in the form in which a browser driver takes it. */
export interface SessionCookie {
  readonly name: string;
  readonly value: string;
  readonly url: string;
  readonly httpOnly: boolean;
  readonly sameSite: 'Lax';
}

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

export interface AdminCredentials extends Credentials {
  /** Base32 seed of the administrator's Google Authenticator. */
  readonly totpSecret: string;
}

/** An org that answers on loopback until it is closed. */
export interface EmbeddedOrg extends AsyncDisposable {
  readonly orgUrl: string;
  readonly adminUrl: string;
  /** Where its hosts are, whatever their public URLs: what a proxy passes requests on to. */
  readonly listensAt: { readonly orgUrl: string; readonly adminUrl: string };
  /** For `Authorization: SSWS {token}`; acts as a super administrator. */
  readonly apiToken: string;
  readonly admin: AdminCredentials;
  /** An organization administrator, who is not a super administrator. */
  readonly limitedAdmin: AdminCredentials;
  readonly user: Credentials;
  /** A single-page application of the default authorization server. */
  readonly client: {
    readonly clientId: string;
    readonly issuer: string;
    readonly redirectUri: string;
  };
  readonly clock: Clock;
  /** The e-mails the org has sent. */
  readonly inbox: Inbox;
  /** A signed-in Admin Console, without the sign-in: cookies for the admin host. */
  adminSession(who?: 'admin' | 'limitedAdmin'): SessionCookie[];
  /** Answers a request to the org host without a port. */
  request(path: string, init?: RequestInit): Promise<Response>;
  /** Makes everything ready that an org without a request has not needed yet. */
  warmUp(): Promise<void>;
  /** Everything as it was after the start; the addresses stay. */
  reset(): void;
  /** Stops answering. @throws StateFileError where the state cannot be written any more */
  close(): Promise<void>;
  /** Writes the state now, as far as there is a file for it. For who ends the process at once. */
  flush(): void;
}

/** All deviations that an org can be started with. They are loaded when somebody asks for them. */
export const allMutants = async (): Promise<readonly Mutant[]> =>
  (await import('./mutants/index.ts')).mutants;

/** Name of the cookie that carries a session of the Admin Console. */
const adminCookie = 'okta-admin-session';

/** What answers requests. It is loaded and built at the first one: an org is up before that. */
interface Answering {
  readonly surfaces: Surfaces;
  readonly mutant: Mutant | undefined;
  readonly org: Answer;
  readonly admin: Answer;
}

/**
 * Starts an org of its own: nothing is shared with other orgs of the process.
 *
 * @throws TypeError for an unknown mutant
 * @throws Contradiction for variations that exclude each other
 * @throws SeedFault for a seed that is not one
 * @throws StateFileError for a state file that cannot be used; it is left alone
 */
export const startOrg = async (options: OrgOptions = {}): Promise<EmbeddedOrg> => {
  refuseContradiction(options.consoleVariations ?? []);
  const seed: Partial<CompleteSeed> = options.seed ? await readSeed(options.seed) : {};
  const file = options.state === undefined ? undefined : new StateFile(options.state);
  const beginning = file?.read();
  const newOrg = (): Org => {
    const org = new Org(options.engine ?? 'idx', seed.interactionCode ?? false);
    if (beginning === undefined) plant(org, seed);
    return org;
  };
  let org = newOrg();
  let parts: OrgParts | undefined;
  let answering: Answering | undefined;
  const partsAround = ({ surfaces, mutant }: Omit<Answering, 'org' | 'admin'>): OrgParts => {
    const built = surfaces.createParts(org, {
      generation: options.generation,
      skin: options.skin,
      variations: options.consoleVariations,
    });
    surfaces.vary(built, options.consoleVariations ?? []);
    if (options.latency) built.exchanges.around(surfaces.latencyHook(options.latency));
    if (beginning !== undefined) restore(built, beginning, file);
    if (keeper)
      built.exchanges.around(async (request, proceed) => {
        const response = await proceed(request);
        keeper.touch();
        return response;
      });
    mutant?.decorate(built);
    return built;
  };
  const keeper = file && new Keeper(file, () => snapshotOfWhole(parts ?? { org }));
  const hosts = {
    org: new LoopbackHost(async () => {
      const { surfaces, org: answer } = await load();
      return surfaces.listenerOf(answer);
    }),
    admin: new LoopbackHost(async () => {
      const { surfaces, admin: answer } = await load();
      return surfaces.listenerOf(answer);
    }),
  };
  const context: OrgContext = {
    get parts() {
      if (!parts) throw new TypeError('The org has been asked before it was built.');
      return parts;
    },
    orgUrl: (request) =>
      options.publicOrgUrl ?? (request ? new URL(request.url).origin : hosts.org.url),
    adminUrl: () => options.publicAdminUrl ?? hosts.admin.url,
    rateLimits: options.rateLimits ?? 'none',
    rateLimitWindow: options.rateLimitWindow,
  };
  let loading: Promise<Answering> | undefined;
  const load = (): Promise<Answering> => {
    loading ??= (async () => {
      const { surfaces } = await import('./surfaces.ts');
      const mutant = await mutantCalled(options.mutant ?? 'none');
      parts = partsAround({ surfaces, mutant });
      answering = {
        surfaces,
        mutant,
        org: surfaces.orgHost(context),
        admin: surfaces.adminHost(context),
      };
      return answering;
    })();
    return loading;
  };
  // A mutant may change anything, also what is asked without a request; so may a kept state.
  if (options.mutant !== undefined || beginning !== undefined) await load();
  file?.sweep();
  keeper?.flush();
  await hosts.org.listen(options.port ?? 0);
  await hosts.admin.listen(0);
  const close = async (): Promise<void> => {
    await Promise.all([hosts.org.close(), hosts.admin.close()]);
    keeper?.flush();
  };
  return {
    orgUrl: context.orgUrl(),
    adminUrl: context.adminUrl(),
    listensAt: { orgUrl: hosts.org.url, adminUrl: hosts.admin.url },
    apiToken: seededApiToken,
    ...people,
    client: { ...seededClient, issuer: `${context.orgUrl()}/oauth2/default` },
    get clock() {
      return org.clock;
    },
    get inbox() {
      return org.inbox;
    },
    adminSession: (who = 'admin') => {
      const user = org.users.get(people[who].username);
      const { id } = org.adminSessions.start(user.id, ['pwd', 'otp']);
      return [
        {
          name: adminCookie,
          value: id,
          url: context.adminUrl(),
          httpOnly: true,
          sameSite: 'Lax',
        },
      ];
    },
    request: async (path, init) => {
      const { org: answer } = await load();
      return answer(new Request(new URL(path, context.orgUrl()), init));
    },
    warmUp: async () => {
      await load();
    },
    reset: () => {
      org = newOrg();
      if (answering) parts = partsAround(answering);
      keeper?.touch();
    },
    close,
    flush: () => {
      keeper?.flush();
    },
    [Symbol.asyncDispose]: close,
  };
};

const restore = (parts: OrgParts, kept: Json, file: StateFile | undefined): void => {
  try {
    restoreWhole(parts, kept);
  } catch (error) {
    if (!file || !(error instanceof Error)) throw error;
    throw file.doesNotFit(error.message);
  }
};

/** @throws TypeError where there is none of this name */
const mutantCalled = async (id: string): Promise<Mutant | undefined> => {
  if (id === 'none') return undefined;
  const mutant = (await allMutants()).find((candidate) => candidate.id === id);
  if (!mutant) throw new TypeError(`There is no mutant «${id}». See embedded-org/mutants.`);
  return mutant;
};
