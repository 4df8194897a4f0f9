import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { adminConsole } from './console/index.ts';
import { createScreens } from './console/screens/index.ts';
import type { ConsoleKind } from './console/screens/index.ts';
import { variedLook, variedWords, vary } from './console/variations/index.ts';
import { wordsOfGeneration } from './console/words/of-generation.ts';
import type { OrgContext, OrgParts } from './context.ts';
import type { Org } from './domain/org.ts';
import { endUserDashboard } from './end-user/index.ts';
import { Exchanges } from './hooks/exchanges.ts';
import { latencyHook } from './hooks/latency.ts';
import type { Listener } from './hosts.ts';
import { cors } from './http/cors.ts';
import { notFound } from './http/not-found.ts';
import { IdentityEngine } from './identity-engine/identity-engine.ts';
import { identityEngineRoutes } from './identity-engine/index.ts';
import { rateLimiting } from './management-api/http/rate-limiting.ts';
import { separateLinks } from './management-api/http/separate-links.ts';
import { managementApi } from './management-api/index.ts';
import { oauthRoutes } from './oauth/index.ts';
import { OauthState } from './oauth/oauth-state.ts';
import { signInPages } from './sign-in/index.ts';

/** Answers a request as a client would see it answered. */
export type Answer = (request: Request) => Promise<Response>;

/** The parts of an org around its domain. */
const createParts = (org: Org, console: ConsoleKind = {}): OrgParts => {
  const oauth = new OauthState(org);
  const { generation = 'C', variations = [] } = console;
  const words = variedWords(wordsOfGeneration[generation], variations);
  return {
    org,
    oauth,
    identityEngine: new IdentityEngine(org, oauth),
    screens: createScreens(org, words, { ...console, look: variedLook(variations) }),
    exchanges: new Exchanges(),
  };
};

/** Who answers at the org host. */
const orgHost = (context: OrgContext): Answer => {
  const app = new Hono();
  app.use(cors(context));
  app.use(rateLimiting(context));
  app.route('/', oauthRoutes(context));
  app.route('/', identityEngineRoutes(context));
  app.route('/', signInPages(context));
  app.route('/', endUserDashboard(context));
  app.route('/', managementApi(context));
  app.notFound(notFound(context, app));
  return answerOf(context, app);
};

/** Who answers at the admin host. */
const adminHost = (context: OrgContext): Answer => answerOf(context, adminConsole(context));

const answerOf =
  (context: OrgContext, app: Hono): Answer =>
  (request) =>
    context.parts.exchanges.run(request, async (seen) => app.fetch(seen));

/** An answer at a server of Node's. */
const listenerOf = (answer: Answer): Listener => {
  const listener = getRequestListener(answer);
  return (request, response) => {
    separateLinks(response);
    return listener(request, response);
  };
};

/** Everything that answers requests, and all that it needs: loaded when it is needed. */
export const surfaces = { createParts, vary, orgHost, adminHost, listenerOf, latencyHook };

export type Surfaces = typeof surfaces;
