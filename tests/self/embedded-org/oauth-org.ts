import { createHash, randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { OrgContext, OrgParts } from '../../../embedded-org/context.ts';
import type { Application, ApplicationDraft } from '../../../embedded-org/domain/applications.ts';
import type { AuthorizationServer } from '../../../embedded-org/domain/authorization-servers.ts';
import type { GrantType } from '../../../embedded-org/domain/grant-types.ts';
import type { Engine } from '../../../embedded-org/domain/org.ts';
import { Org } from '../../../embedded-org/domain/org.ts';
import { endUserDashboard } from '../../../embedded-org/end-user/index.ts';
import { Exchanges } from '../../../embedded-org/hooks/exchanges.ts';
import { cors } from '../../../embedded-org/http/cors.ts';
import { IdentityEngine } from '../../../embedded-org/identity-engine/identity-engine.ts';
import { identityEngineRoutes } from '../../../embedded-org/identity-engine/index.ts';
import { oauthRoutes } from '../../../embedded-org/oauth/index.ts';
import { OauthState } from '../../../embedded-org/oauth/oauth-state.ts';
import { seedSchema } from '../../../embedded-org/seed-schema.ts';
import { people, plant } from '../../../embedded-org/seed.ts';
import { signInPages } from '../../../embedded-org/sign-in/index.ts';

export const redirectUri = 'http://localhost:8085/callback';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** Verifier and S256 challenge of RFC 7636. */
export interface Proof {
  readonly verifier: string;
  readonly challenge: string;
}

export const newProof = (): Proof => {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
};

/** The org host without Management API and console, with its domain at hand. */
export class OauthOrg implements AsyncDisposable {
  readonly org: Org;
  readonly oauth: OauthState;
  readonly identityEngine: IdentityEngine;
  readonly people = people;
  readonly adminUrl = 'http://localhost:9';
  readonly #app = new Hono();
  readonly #server = createAdaptorServer({ fetch: (request) => this.#app.fetch(request) });
  #url = '';

  constructor(engine: Engine, interactionCode: boolean) {
    this.org = new Org(engine, interactionCode);
    plant(this.org, seedSchema.parse({ interactionCode }));
    this.oauth = new OauthState(this.org);
    this.identityEngine = new IdentityEngine(this.org, this.oauth);
    const parts: OrgParts = {
      org: this.org,
      oauth: this.oauth,
      identityEngine: this.identityEngine,
      exchanges: new Exchanges(),
      get screens(): never {
        throw new Error('There is no console here.');
      },
    };
    const context: OrgContext = {
      parts,
      orgUrl: (request) => (request ? new URL(request.url).origin : this.#url),
      adminUrl: () => this.adminUrl,
    };
    this.#app.use(cors(context));
    this.#app.route('/', oauthRoutes(context));
    this.#app.route('/', identityEngineRoutes(context));
    this.#app.route('/', signInPages(context));
    this.#app.route('/', endUserDashboard(context));
  }

  static async start({
    engine = 'idx',
    interactionCode = true,
  }: { engine?: Engine; interactionCode?: boolean } = {}): Promise<OauthOrg> {
    const started = new OauthOrg(engine, interactionCode);
    await new Promise<void>((resolve) => {
      started.#server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = started.#server.address() as AddressInfo;
    started.#url = `http://localhost:${port}`;
    return started;
  }

  get url(): string {
    return this.#url;
  }

  get issuer(): string {
    return `${this.#url}/oauth2/default`;
  }

  get server(): AuthorizationServer {
    return this.org.authorizationServers.get('default');
  }

  /** Gives the rule of the default server exactly these grant types. */
  setRuleGrants(...grantTypes: GrantType[]): void {
    const [policy] = this.server.policies.all();
    const rule = policy?.rules.all()[0];
    if (rule) rule.grantTypes = grantTypes;
  }

  /** A public single-page application that everybody may use. */
  createApp(settings: Partial<ApplicationDraft> = {}): Application {
    return this.org.applications.create({
      label: 'Sample SPA',
      applicationType: 'browser',
      grantTypes: ['authorization_code', 'interaction_code', 'refresh_token'],
      redirectUris: [redirectUri],
      implicitAssignment: true,
      ...settings,
    });
  }

  signInPolicy(name: string): string {
    const policy = this.org.signInPolicies.all().find((candidate) => candidate.name === name);
    if (!policy) throw new Error(`There is no sign-in policy «${name}».`);
    return policy.id;
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return read(await fetch(this.#url + path, { headers, redirect: 'manual' }));
  }

  async post(
    path: string,
    form: Record<string, string>,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const body = new URLSearchParams(form);
    return read(
      await fetch(this.#url + path, { method: 'POST', body, headers, redirect: 'manual' }),
    );
  }

  async postJson(
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return read(
      await fetch(this.#url + path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      }),
    );
  }

  /** `/interact` of the default server. */
  interact(
    app: Application,
    { challenge }: Proof,
    more: Record<string, string> = {},
    server = '/oauth2/default',
  ): Promise<Answer> {
    return this.post(`${server}/v1/interact`, {
      client_id: app.clientId,
      scope: 'openid profile',
      redirect_uri: redirectUri,
      state: 'a-state',
      code_challenge: challenge,
      code_challenge_method: 'S256',
      ...more,
    });
  }

  /** Signs the sample user in by `/interact` and the Identity Engine. @returns interaction code */
  async interactionCode(
    app: Application,
    proof: Proof,
    more: Record<string, string> = {},
    server = '/oauth2/default',
  ): Promise<string> {
    const interact = await this.interact(app, proof, more, server);
    const introspect = await this.postJson('/idp/idx/introspect', {
      interactionHandle: interact.body['interaction_handle'],
    });
    const { username, password } = people.user;
    const identified = await this.postJson('/idp/idx/identify', {
      stateHandle: introspect.body['stateHandle'],
      identifier: username,
      credentials: { passcode: password },
    });
    return interactionCodeIn(identified);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.close(() => {
        resolve();
      });
      if ('closeAllConnections' in this.#server) this.#server.closeAllConnections();
    });
  }
}

interface Field {
  readonly name: string;
  readonly value?: string;
}

/** The interaction code of a successful IDX document, or nothing readable. */
export const interactionCodeIn = ({ body }: Answer): string => {
  const success = body['successWithInteractionCode'] as { value: Field[] } | undefined;
  return success?.value.find(({ name }) => name === 'interaction_code')?.value ?? '';
};

/** Keys of the messages of an IDX document, wherever in it they stand. */
export const messageKeysIn = ({ body }: Answer): string[] =>
  [...JSON.stringify(body).matchAll(/"i18n":\{"key":"([^"]+)"/g)].map(([, key]) => key ?? '');

const read = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  const body = isJson ? (JSON.parse(text) as Record<string, unknown>) : { text };
  return { status: response.status, headers: response.headers, body };
};
