import { Hono } from 'hono';
import { Org } from '../../../embedded-org/domain/org.ts';
import type { AdminRole } from '../../../embedded-org/domain/users.ts';
import type { RateLimitPlan } from '../../../embedded-org/management-api/http/rate-limit-buckets.ts';
import { managementApi } from '../../../embedded-org/management-api/index.ts';
import { OauthState } from '../../../embedded-org/oauth/oauth-state.ts';
import { seedSchema } from '../../../embedded-org/seed-schema.ts';
import { plant, seededApiToken } from '../../../embedded-org/seed.ts';

export const orgUrl = 'http://org.example';

interface ApiCall {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  /** Sent as JSON. */
  readonly body?: unknown;
  /** A token that is not the super administrator's; `null` sends none. */
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The fields that tests look at. Which of them an answer has is for the test to know. */
interface Answered {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly status: string;
  readonly system: boolean;
  readonly created: string;
  readonly scopes: readonly object[];
  readonly profile: { readonly name: string; readonly login: string };
  readonly visibility: { readonly hide: object };
  readonly settings: {
    readonly oauthClient: {
      readonly grant_types: readonly string[];
      readonly refresh_token?: object;
    };
  };
  readonly credentials: {
    readonly oauthClient: { readonly client_id: string };
    readonly signing: {
      readonly kid: string;
      readonly lastRotated: string;
      readonly nextRotation: string;
    };
  };
  readonly client_secret: string;
  readonly secret_hash: string;
  readonly createdBy: string;
  readonly tokenWindow: string;
  readonly activationUrl: string;
  readonly activationToken: string;
  readonly resetPasswordUrl: string;
  readonly errorCode: string;
  readonly errorSummary: string;
  readonly errorCauses: readonly object[];
  readonly _links: Readonly<
    Record<'accessPolicy' | 'policies' | 'activate', { readonly href: string }>
  >;
  readonly _embedded: { readonly activation: { readonly sharedSecret: string } };
}

interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** One object, or a list of them. */
  readonly body: Answered & readonly Answered[];
}

/** An org with nothing but the Management API, and the domain behind it. */
export class ManagementOrg {
  readonly org: Org;
  readonly oauth: OauthState;
  readonly #app: Hono;

  constructor(
    options: {
      engine?: 'idx' | 'v1';
      interactionCode?: boolean;
      rateLimits?: RateLimitPlan;
    } = {},
  ) {
    const interactionCode = options.interactionCode ?? false;
    this.org = new Org(options.engine ?? 'idx', interactionCode);
    plant(this.org, seedSchema.parse({ interactionCode }));
    this.oauth = new OauthState(this.org);
    this.#app = new Hono();
    this.#app.route(
      '/',
      managementApi({
        parts: { org: this.org, oauth: this.oauth },
        orgUrl: () => orgUrl,
        rateLimits: options.rateLimits ?? 'none',
      }),
    );
  }

  async call(path: string, { method, body, token, headers }: ApiCall = {}): Promise<ApiAnswer> {
    const credentials = token === undefined ? seededApiToken : token;
    const response = await this.#app.request(`${orgUrl}${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(credentials !== null && { authorization: `SSWS ${credentials}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text === '' ? undefined : JSON.parse(text)) as ApiAnswer['body'],
    };
  }

  /** A token that acts with one role, or with none. */
  tokenOf(...roles: readonly AdminRole[]): string {
    const login = `${roles.join('-').toLowerCase() || 'nobody'}@example.com`;
    const { id } = this.org.users.create({
      profile: { login, email: login, firstName: 'Some', lastName: 'Body' },
      password: 'not-a-real-password',
    });
    for (const role of roles) this.org.users.assignRole(id, role);
    return this.org.apiTokens.create('Token of a test', id);
  }
}

/** A request to create a web application. */
export const webApp = (oauthClient: object = {}, rest: object = {}): Record<string, unknown> => ({
  name: 'oidc_client',
  label: 'Web app',
  signOnMode: 'OPENID_CONNECT',
  ...rest,
  settings: {
    oauthClient: {
      application_type: 'web',
      grant_types: ['authorization_code'],
      redirect_uris: ['https://app.example.com/callback'],
      response_types: ['code'],
      ...oauthClient,
    },
  },
});
