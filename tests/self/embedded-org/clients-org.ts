import type { EmbeddedOrg } from '../../../embedded-org/index.ts';
import { startOrg } from '../../../embedded-org/index.ts';

export const redirectUri = 'http://localhost:8085/callback';

/** What an application is registered with; the rest are the org's defaults. */
interface Registration {
  readonly type?: 'web' | 'browser' | 'service';
  readonly grantTypes?: readonly string[];
  readonly responseTypes?: readonly string[];
  readonly authMethod?: string;
  readonly secret?: string;
  readonly oauthClient?: Readonly<Record<string, unknown>>;
}

export interface Registered {
  readonly id: string;
  readonly clientId: string;
  readonly secret: string;
}

/** An org that is set up as its users would: from outside, over the Management API. */
export class ClientsOrg implements AsyncDisposable {
  readonly embedded: EmbeddedOrg;

  constructor(embedded: EmbeddedOrg) {
    this.embedded = embedded;
  }

  static async start(): Promise<ClientsOrg> {
    return new ClientsOrg(await startOrg({ seed: { interactionCode: true } }));
  }

  get url(): string {
    return this.embedded.orgUrl;
  }

  get issuer(): string {
    return `${this.url}/oauth2/default`;
  }

  async api(method: string, path: string, body?: object): Promise<Record<string, unknown>> {
    const answer = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        authorization: `SSWS ${this.embedded.apiToken}`,
        'content-type': 'application/json',
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  }

  /** An application that everybody may use. */
  async register({
    type = 'web',
    grantTypes = ['authorization_code', 'refresh_token'],
    responseTypes = ['code'],
    authMethod = 'client_secret_basic',
    secret = 'a-client-secret-long-enough-for-hmac-sha-512-that-is-64-bytes-long',
    oauthClient = {},
  }: Registration = {}): Promise<Registered> {
    const app = await this.api('POST', '/apps', {
      name: 'oidc_client',
      label: 'A client',
      signOnMode: 'OPENID_CONNECT',
      credentials: {
        oauthClient: {
          token_endpoint_auth_method: authMethod,
          ...(authMethod.startsWith('client_secret') && { client_secret: secret }),
        },
      },
      settings: {
        implicitAssignment: true,
        oauthClient: {
          application_type: type,
          grant_types: grantTypes,
          response_types: responseTypes,
          redirect_uris: type === 'service' ? [] : [redirectUri],
          post_logout_redirect_uris: type === 'service' ? [] : ['http://localhost:8085/'],
          ...oauthClient,
        },
      },
    });
    const id = String(app['id']);
    return { id, clientId: id, secret };
  }

  /** Lets the rule of the default server through for embedded sign-ins too. */
  async allowInteractionCode(): Promise<void> {
    const policies = '/authorizationServers/default/policies';
    const [policy] = await this.list(policies);
    const rules = `${policies}/${String(policy?.['id'])}/rules`;
    const [rule] = await this.list(rules);
    const conditions = rule?.['conditions'] as { grantTypes: { include: string[] } };
    conditions.grantTypes.include.push('interaction_code');
    await this.api('PUT', `${rules}/${String(rule?.['id'])}`, rule);
  }

  async list(path: string): Promise<Record<string, unknown>[]> {
    return (await this.api('GET', path)) as unknown as Record<string, unknown>[];
  }

  /** A session token of the sample user, as Classic sign-in gives it. */
  async sessionToken(): Promise<string> {
    const answer = await fetch(`${this.url}/api/v1/authn`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(this.embedded.user),
    });
    const { sessionToken } = (await answer.json()) as { sessionToken: string };
    return sessionToken;
  }

  /** Follows an authorization URL with a session token. @returns where the client is sent back to */
  async authorize(url: URL): Promise<URL> {
    url.searchParams.set('sessionToken', await this.sessionToken());
    const answer = await fetch(url, { redirect: 'manual' });
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`${answer.status} ${await answer.text()}`);
    return new URL(location);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.embedded.close();
  }
}
