import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { adminConsole } from './console/index.ts';
import { createScreens } from './console/screens/index.ts';
import type { OrgContext, OrgParts } from './context.ts';
import type { Clock } from './domain/clock.ts';
import { Org } from './domain/org.ts';
import type { Engine } from './domain/org.ts';
import { Exchanges } from './hooks/exchanges.ts';
import { cors } from './http/cors.ts';
import { IdentityEngine } from './identity-engine/identity-engine.ts';
import { identityEngineRoutes } from './identity-engine/index.ts';
import { managementApi } from './management-api/index.ts';
import { mutants } from './mutants/index.ts';
import { oauthRoutes } from './oauth/index.ts';
import { OauthState } from './oauth/oauth-state.ts';
import type { Seed } from './seed.ts';
import { people, plant, seedSchema, seededApiToken, seededClient } from './seed.ts';
import { signInPages } from './sign-in/index.ts';

export { mutants } from './mutants/index.ts';
export { seedSchema } from './seed.ts';
export type { Seed } from './seed.ts';
export type { Engine } from './domain/org.ts';

export interface OrgOptions {
  readonly seed?: Seed;
  /** `idx` (default) or `v1`, a Classic org without the Interaction Code flow. */
  readonly engine?: Engine;
  /** Id of one mutant, or `none` (default). */
  readonly mutant?: string;
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
  /** A signed-in Admin Console, without the sign-in: cookies for the admin host. */
  adminSession(who?: 'admin' | 'limitedAdmin'): SessionCookie[];
  /** Answers a request to the org host without a port. */
  request(path: string, init?: RequestInit): Promise<Response>;
  /** Everything as it was after the start; the addresses stay. */
  reset(): void;
  close(): Promise<void>;
}

/** Name of the cookie that carries a session of the Admin Console. */
const adminCookie = 'okta-admin-session';

/**
 * Starts an org of its own: nothing is shared with other orgs of the process.
 *
 * @throws TypeError for an unknown mutant or a seed that is not one
 */
export const startOrg = async (options: OrgOptions = {}): Promise<EmbeddedOrg> => {
  const seed = seedSchema.parse(options.seed ?? {});
  const build = (): OrgParts => {
    const org = new Org(options.engine ?? 'idx', seed.interactionCode);
    plant(org, seed);
    const oauth = new OauthState(org);
    const parts: OrgParts = {
      org,
      oauth,
      identityEngine: new IdentityEngine(org, oauth),
      screens: createScreens(org),
      exchanges: new Exchanges(),
    };
    decorate(parts, options.mutant ?? 'none');
    return parts;
  };
  let parts = build();
  const listening = { org: '', admin: '' };
  const context: OrgContext = {
    get parts() {
      return parts;
    },
    orgUrl: (request) =>
      options.publicOrgUrl ?? (request ? new URL(request.url).origin : listening.org),
    adminUrl: () => options.publicAdminUrl ?? listening.admin,
  };
  const orgApp = orgHost(context);
  const adminApp = adminConsole(context);
  const answer =
    (app: Hono) =>
    (request: Request): Promise<Response> =>
      parts.exchanges.run(request, async (seen) => app.fetch(seen));
  const orgServer = createAdaptorServer({ fetch: answer(orgApp) });
  const adminServer = createAdaptorServer({ fetch: answer(adminApp) });
  listening.org = await listen(orgServer, options.port ?? 0);
  listening.admin = await listen(adminServer, 0);
  const close = async (): Promise<void> => {
    await Promise.all([stop(orgServer), stop(adminServer)]);
  };
  return {
    orgUrl: context.orgUrl(),
    adminUrl: context.adminUrl(),
    apiToken: seededApiToken,
    ...people,
    client: { ...seededClient, issuer: `${context.orgUrl()}/oauth2/default` },
    get clock() {
      return parts.org.clock;
    },
    adminSession: (who = 'admin') => {
      const user = parts.org.users.get(people[who].username);
      const { id } = parts.org.adminSessions.start(user.id, ['pwd', 'otp']);
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
    request: (path, init) => answer(orgApp)(new Request(new URL(path, context.orgUrl()), init)),
    reset: () => {
      parts = build();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
};

const orgHost = (context: OrgContext): Hono => {
  const app = new Hono();
  app.use(cors(context));
  app.route('/', oauthRoutes(context));
  app.route('/', identityEngineRoutes(context));
  app.route('/', signInPages(context));
  app.route('/', managementApi(context));
  return app;
};

const decorate = (parts: OrgParts, id: string): void => {
  if (id === 'none') return;
  const mutant = mutants.find((candidate) => candidate.id === id);
  if (!mutant) throw new TypeError(`There is no mutant «${id}». See embedded-org/mutants.`);
  mutant.decorate(parts);
};

const listen = (server: ServerType, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(`http://localhost:${(server.address() as AddressInfo).port}`);
    });
  });

const stop = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
