import type { Context, Hono } from 'hono';
import type { OrgContext } from '../context.ts';
import { readForm } from '../http/form.ts';
import { OktaRefusal, oktaError } from '../http/okta-error.ts';
import { OauthError, oauthErrors } from './oauth-error.ts';
import { Parameters } from './parameters.ts';
import type { TokenServer } from './token-servers.ts';

type Handler = (c: Context, server: TokenServer) => Response | Promise<Response>;

/** How a refusal is answered: JSON, or a page where a person is looking. */
type Refused = (c: Context, error: OauthError) => Response | Promise<Response>;

/** Puts one endpoint at its place below the org server and below each custom server. */
export class ServerRoute {
  readonly #app: Hono;
  readonly #context: OrgContext;
  readonly #refused: Refused;

  constructor(app: Hono, context: OrgContext, refused: Refused = oauthRefusal) {
    this.#app = app;
    this.#context = context;
    this.#refused = refused;
  }

  get(path: string, handler: Handler): this {
    return this.#on(['GET'], path, handler);
  }

  post(path: string, handler: Handler): this {
    return this.#on(['POST'], path, handler);
  }

  /** GET and POST alike, as for `/authorize`. */
  both(path: string, handler: Handler): this {
    return this.#on(['GET', 'POST'], path, handler);
  }

  #on(methods: string[], path: string, handler: Handler): this {
    const guarded = async (c: Context, find: () => TokenServer | undefined): Promise<Response> => {
      try {
        const server = find();
        if (!server) throw oauthErrors.invalidServer();
        return await handler(c, server);
      } catch (error) {
        if (error instanceof OauthError) return this.#refused(c, error);
        if (error instanceof OktaRefusal)
          return oktaError(c, error.status, error.code, error.message);
        throw error;
      }
    };
    const servers = () => this.#context.parts.oauth.servers;
    const orgUrl = (c: Context): string => this.#context.orgUrl(c.req.raw);
    this.#app.on(methods, [`/oauth2/v1/${path}`], (c) =>
      guarded(c, () => servers().orgServer(orgUrl(c))),
    );
    this.#app.on(methods, [`/oauth2/:server/v1/${path}`], (c) =>
      guarded(c, () => servers().findCustom(c.req.param('server'), orgUrl(c))),
    );
    return this;
  }
}

/** A refusal as JSON (RFC 6749 section 5.2). */
const oauthRefusal = (c: Context, error: OauthError): Response => {
  c.header('cache-control', 'no-cache, no-store');
  c.header('pragma', 'no-cache');
  return c.json(error.toJSON(), error.status);
};

/** Must not stand in a URL, which ends up in logs. */
const secrets = ['client_secret', 'client_assertion'];

/**
 * The parameters of the query and, for POST, of the form.
 *
 * @throws OauthError 400 for doubles and for credentials in the query, OktaRefusal for what is no form
 */
export const parametersOf = async (c: Context): Promise<Parameters> => {
  const start = c.req.url.indexOf('?');
  const query = new URLSearchParams(start < 0 ? '' : c.req.url.slice(start));
  if (c.req.method !== 'POST') return new Parameters(query);
  if (secrets.some((name) => query.has(name))) throw oauthErrors.credentialsInQuery();
  const form = await readForm(c.req.raw);
  if (query.size === 0) return new Parameters(form);
  form.forEach((value, name) => {
    query.append(name, value);
  });
  return new Parameters(query);
};
