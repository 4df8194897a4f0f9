import type { ApplicationType, GrantType } from './grant-types.ts';
import { grantTypesOf } from './grant-types.ts';
import type { Clock } from './clock.ts';
import { Collection } from './collection.ts';
import { loginModeOf } from './login-initiation.ts';
import { newId, randomCharacters } from './ids.ts';
import { appInLog } from './log-entities.ts';
import { ForbiddenRefusal, InvalidRefusal, NotFoundRefusal } from './refusal.ts';
import type { SystemLog } from './system-log.ts';

export type TokenEndpointAuthMethod =
  'client_secret_basic' | 'client_secret_post' | 'client_secret_jwt' | 'private_key_jwt' | 'none';

export interface RefreshTokenBehavior {
  rotationType: 'ROTATE' | 'STATIC';
  /** Grace period in seconds, 0 to 60. Without meaning while the token is persistent. */
  leeway: number;
}

export interface ClientSecret {
  readonly id: string;
  readonly value: string;
  readonly created: string;
  lastUpdated: string;
  status: 'ACTIVE' | 'INACTIVE';
}

/** What an administrator decides about an OpenID Connect application. */
export interface ApplicationSettings {
  label: string;
  applicationType: ApplicationType;
  grantTypes: GrantType[];
  responseTypes: string[];
  redirectUris: string[];
  postLogoutRedirectUris: string[];
  initiateLoginUri: string | undefined;
  wildcardRedirect: 'DISABLED' | 'SUBDOMAIN';
  consentMethod: 'TRUSTED' | 'REQUIRED';
  issuerMode: 'ORG_URL' | 'CUSTOM_URL' | 'DYNAMIC';
  tokenEndpointAuthMethod: TokenEndpointAuthMethod;
  pkceRequired: boolean;
  dpopBound: boolean;
  refreshToken: RefreshTokenBehavior | undefined;
  /** Every user of the org has access without an assignment (Federation Broker Mode). */
  implicitAssignment: boolean;
  /** Fields that the org keeps and gives back but does not act upon, by their API path. */
  passive: Record<string, unknown>;
}

/** An OpenID Connect application; its id is its client id unless the caller chose one. */
export interface Application extends ApplicationSettings {
  readonly id: string;
  readonly kind: 'oidc';
  readonly clientId: string;
  readonly created: string;
  lastUpdated: string;
  status: 'ACTIVE' | 'INACTIVE';
  secrets: ClientSecret[];
  /** The app sign-in policy that decides how its users authenticate. */
  signInPolicyId: string;
  /** The user profile policy that decides whether people may register themselves. */
  profileEnrollmentPolicyId: string;
  readonly assignedUsers: Set<string>;
  /** In order of priority. */
  readonly assignedGroups: Set<string>;
  /** What members of a group get in their profile of the application. */
  readonly groupProfiles: Map<string, Readonly<Record<string, unknown>>>;
}

type Deed = 'create' | 'update' | 'activate' | 'deactivate' | 'delete';

/** A client has one secret, or two while one takes over from the other. */
const mostSecrets = 2;

export type ApplicationDraft = Partial<ApplicationSettings> &
  Pick<ApplicationSettings, 'label' | 'applicationType'> & {
    clientId?: string | undefined;
    clientSecret?: string | undefined;
    status?: 'ACTIVE' | 'INACTIVE';
  };

/** What the applications ask of the rest of the org. */
export interface ApplicationsEnvironment {
  readonly clock: Clock;
  readonly log: SystemLog;
  isInteractionCodeEnabled(): boolean;
  /** Whether refresh tokens can rotate: not while that is a feature of the org and off. */
  isRotationOffered(): boolean;
  defaultSignInPolicyId(): string;
  defaultProfileEnrollmentPolicyId(): string;
}

/** Okta's defaults for a new application of a type (Management API reference, applications). */
const defaultsOf = (type: ApplicationType): Omit<ApplicationSettings, 'label'> => {
  const isPublic = type === 'browser' || type === 'native';
  return {
    applicationType: type,
    grantTypes: type === 'service' ? ['client_credentials'] : ['authorization_code'],
    responseTypes: type === 'service' ? ['token'] : ['code'],
    redirectUris: [],
    postLogoutRedirectUris: [],
    initiateLoginUri: undefined,
    wildcardRedirect: 'DISABLED',
    consentMethod: 'TRUSTED',
    issuerMode: 'DYNAMIC',
    tokenEndpointAuthMethod: isPublic ? 'none' : 'client_secret_basic',
    pkceRequired: isPublic,
    dpopBound: false,
    refreshToken: undefined,
    implicitAssignment: false,
    passive: {},
  };
};

/** The refresh-token behaviour Okta gives where none was chosen: rotating for single-page apps. */
export const defaultRefreshToken = (type: ApplicationType): RefreshTokenBehavior => ({
  rotationType: type === 'browser' ? 'ROTATE' : 'STATIC',
  leeway: 30,
});

/** The only behaviour there is while rotation is not offered. */
const persistent: RefreshTokenBehavior = { rotationType: 'STATIC', leeway: 30 };

/** The org's OpenID Connect applications. */
export class Applications extends Collection<Application> {
  readonly #environment: ApplicationsEnvironment;
  readonly #byClientId = new Map<string, Application>();

  constructor(environment: ApplicationsEnvironment) {
    super('AppInstance');
    this.#environment = environment;
  }

  override add<S extends Application>(app: S): S {
    this.#byClientId.set(app.clientId, app);
    return super.add(app);
  }

  override remove(id: string): void {
    const { clientId } = this.get(id);
    super.remove(id);
    this.#byClientId.delete(clientId);
  }

  findByClientId(clientId: string): Application | undefined {
    const app = this.find(clientId) ?? this.#byClientId.get(clientId);
    // A restored collection holds other objects than it did.
    return app && this.find(app.id) === app ? app : undefined;
  }

  /** @throws InvalidRefusal where the settings break a rule of the org */
  create(draft: ApplicationDraft): Application {
    const { clientId, clientSecret, status, ...given } = draft;
    const settings = this.#completed({ ...defaultsOf(given.applicationType), ...defined(given) });
    this.#validate(settings);
    if (clientId !== undefined && this.findByClientId(clientId))
      throw new InvalidRefusal('credentials.oauthClient.client_id', [
        'client_id: An object with this field already exists in the current organization',
      ]);
    const id = newId('0oa');
    const now = this.#environment.clock.timestamp();
    const app: Application = {
      ...settings,
      id,
      kind: 'oidc',
      clientId: clientId ?? id,
      created: now,
      lastUpdated: now,
      status: status ?? 'ACTIVE',
      secrets: [],
      signInPolicyId: this.#environment.defaultSignInPolicyId(),
      profileEnrollmentPolicyId: this.#environment.defaultProfileEnrollmentPolicyId(),
      assignedUsers: new Set(),
      assignedGroups: new Set(),
      groupProfiles: new Map(),
    };
    if (usesSecret(app)) app.secrets.push(this.#newSecret(clientSecret));
    this.add(app);
    this.#tell('create', app);
    return app;
  }

  /**
   * Replaces what is given and keeps the rest.
   *
   * @throws InvalidRefusal where the result would break a rule; the application is then unchanged
   */
  update(id: string, change: Partial<ApplicationSettings>): Application {
    const app = this.get(id);
    const settings = this.#completed({ ...settingsOf(app), ...change }, app);
    this.#validate(settings, app);
    Object.assign(app, settings, { lastUpdated: this.#environment.clock.timestamp() });
    if (usesSecret(app) && app.secrets.length === 0) app.secrets.push(this.#newSecret());
    this.#tell('update', app);
    return app;
  }

  setStatus(id: string, status: 'ACTIVE' | 'INACTIVE'): void {
    const app = this.get(id);
    if (app.status === status) return;
    app.status = status;
    this.#tell(status === 'ACTIVE' ? 'activate' : 'deactivate', app);
  }

  /** @throws ForbiddenRefusal while the application is active */
  delete(id: string): void {
    const app = this.get(id);
    if (app.status === 'ACTIVE')
      throw new ForbiddenRefusal('E0000056', 'Delete application forbidden.', [
        'The application must be deactivated before deletion.',
      ]);
    this.remove(id);
    this.#tell('delete', app);
  }

  /**
   * Gives a client one more secret, so that it can change over to it.
   *
   * @param value the caller's own secret; without one the org makes it up
   * @throws InvalidRefusal where the client has two already, or does not use secrets
   */
  addSecret(id: string, value?: string, status: ClientSecret['status'] = 'ACTIVE'): ClientSecret {
    const app = this.get(id);
    if (!usesSecret(app))
      throw new InvalidRefusal('client_secret', [
        `A client secret cannot be added to a client that uses '${app.tokenEndpointAuthMethod}'.`,
      ]);
    if (app.secrets.length >= mostSecrets)
      throw new InvalidRefusal('client_secret', [
        `You've reached the maximum number of client secrets per client. Only ${mostSecrets} client secrets are allowed.`,
      ]);
    const secret = { ...this.#newSecret(value), status };
    app.secrets.push(secret);
    return secret;
  }

  /** Puts a value of the caller's in the place of the client's active secret. */
  replaceSecret(id: string, value: string): void {
    const app = this.get(id);
    const active = app.secrets.findIndex(({ status }) => status === 'ACTIVE');
    if (!usesSecret(app) || app.secrets[active]?.value === value) return;
    app.secrets.splice(Math.max(active, 0), active < 0 ? 0 : 1, this.#newSecret(value));
  }

  /** @throws NotFoundRefusal where the client has no such secret */
  secretOf(id: string, secretId: string): ClientSecret {
    const secret = this.get(id).secrets.find((candidate) => candidate.id === secretId);
    if (!secret) throw new NotFoundRefusal(secretId, 'OAuth2ClientSecretMediated');
    return secret;
  }

  /** @throws InvalidRefusal where the client would be left without an active secret */
  setSecretStatus(id: string, secretId: string, status: ClientSecret['status']): ClientSecret {
    const secret = this.secretOf(id, secretId);
    const others = this.get(id).secrets.filter((other) => other !== secret);
    if (status === 'INACTIVE' && !others.some((other) => other.status === 'ACTIVE'))
      throw new InvalidRefusal('client_secret', [
        "The client's only active secret can't be deactivated.",
      ]);
    return Object.assign(secret, { status, lastUpdated: this.#environment.clock.timestamp() });
  }

  /** @throws InvalidRefusal while the secret is active */
  removeSecret(id: string, secretId: string): void {
    const secret = this.secretOf(id, secretId);
    if (secret.status === 'ACTIVE')
      throw new InvalidRefusal('client_secret', [
        'The client secret must be deactivated before deletion.',
      ]);
    const { secrets } = this.get(id);
    secrets.splice(secrets.indexOf(secret), 1);
  }

  /** How the refresh tokens of an application behave at this moment. */
  refreshTokenBehaviorOf(app: Application): RefreshTokenBehavior {
    if (!this.#environment.isRotationOffered()) return persistent;
    return app.refreshToken ?? defaultRefreshToken(app.applicationType);
  }

  /** Takes a grant type away from every application; everything else stays as it is. */
  withdrawGrant(grant: GrantType): void {
    for (const app of this.all())
      if (app.grantTypes.includes(grant))
        app.grantTypes = app.grantTypes.filter((held) => held !== grant);
  }

  #tell(deed: Deed, app: Application): void {
    this.#environment.log.record({
      eventType: `application.lifecycle.${deed}`,
      displayMessage: `${deed[0]?.toUpperCase() ?? ''}${deed.slice(1)} application`,
      targets: [appInLog(app)],
    });
  }

  #newSecret(value = randomCharacters(64)): ClientSecret {
    const now = this.#environment.clock.timestamp();
    return { id: newId('ocs'), value, created: now, lastUpdated: now, status: 'ACTIVE' };
  }

  #completed(settings: ApplicationSettings, before?: Application): ApplicationSettings {
    const refreshToken = settings.grantTypes.includes('refresh_token')
      ? this.#refreshTokenFor(settings, before)
      : undefined;
    return { ...settings, refreshToken };
  }

  /**
   * The behaviour to be stored. UNKNOWN on a real org: what a request says of it while rotation is
   * not offered. See embedded-org/README.md.
   */
  #refreshTokenFor(settings: ApplicationSettings, before?: Application): RefreshTokenBehavior {
    if (!this.#environment.isRotationOffered()) return before?.refreshToken ?? persistent;
    return settings.refreshToken ?? defaultRefreshToken(settings.applicationType);
  }

  #validate(settings: ApplicationSettings, before?: Application): void {
    const { allowed, required } = grantTypesOf[settings.applicationType];
    const notAllowed = settings.grantTypes.filter((grant) => !allowed.includes(grant));
    if (notAllowed.length > 0)
      throw new InvalidRefusal('settings.oauthClient.grant_types', [
        `grant_types: '${notAllowed.join(', ')}' is not allowed for application type '${settings.applicationType}'.`,
      ]);
    const missing = required.filter((grant) => !settings.grantTypes.includes(grant));
    if (missing.length > 0)
      throw new InvalidRefusal('settings.oauthClient.grant_types', [
        `grant_types: '${missing.join(', ')}' is required for application type '${settings.applicationType}'.`,
      ]);
    // UNKNOWN on a real org: rejected or stripped. See embedded-org/README.md.
    if (
      settings.grantTypes.includes('interaction_code') &&
      !this.#environment.isInteractionCodeEnabled()
    )
      throw new InvalidRefusal('settings.oauthClient.grant_types', [
        "grant_types: 'interaction_code' is not enabled for this organization.",
      ]);
    if (settings.label.trim() === '')
      throw new InvalidRefusal('label', ["label: The field can't be left blank."]);
    if (settings.label.length > 100)
      throw new InvalidRefusal('label', ['label: The field is too long.']);
    const redirects = settings.grantTypes.some((grant) =>
      ['authorization_code', 'implicit', 'interaction_code'].includes(grant),
    );
    if (redirects && settings.redirectUris.length === 0)
      throw new InvalidRefusal('settings.oauthClient.redirect_uris', [
        "redirect_uris: 'redirect_uris' must contain at least one URI.",
      ]);
    for (const [field, uris] of [
      ['redirect_uris', settings.redirectUris],
      ['post_logout_redirect_uris', settings.postLogoutRedirectUris],
      ['initiate_login_uri', settings.initiateLoginUri ? [settings.initiateLoginUri] : []],
    ] as const)
      for (const uri of uris)
        if (!isAbsoluteUri(uri))
          throw new InvalidRefusal(`settings.oauthClient.${field}`, [
            `${field}: '${uri}' is not a valid absolute URI.`,
          ]);
    if (loginModeOf(settings) !== 'DISABLED' && !settings.initiateLoginUri)
      throw new InvalidRefusal('settings.oauthClient.initiate_login_uri', [
        "initiate_login_uri: 'initiate_login_uri' is required when Okta can initiate the sign-in.",
      ]);
    const { leeway } = settings.refreshToken ?? { leeway: 0 };
    if (!Number.isInteger(leeway) || leeway < 0 || leeway > 60)
      throw new InvalidRefusal('settings.oauthClient.refresh_token.leeway', [
        'leeway: The value must be between 0 and 60.',
      ]);
    if (settings.tokenEndpointAuthMethod === 'none' && !settings.pkceRequired)
      throw new InvalidRefusal('credentials.oauthClient.pkce_required', [
        "pkce_required: 'pkce_required' must be true when 'token_endpoint_auth_method' is 'none'.",
      ]);
    if (before && before.applicationType !== settings.applicationType)
      throw new InvalidRefusal('settings.oauthClient.application_type', [
        "application_type: 'application_type' cannot be changed.",
      ]);
  }
}

/** Whether a client authenticates with a secret, and so has one. */
export const usesSecret = (app: ApplicationSettings): boolean =>
  app.tokenEndpointAuthMethod.startsWith('client_secret_');

/** Leaves out keys whose value is undefined, so that they do not hide a default. */
const defined = <T extends object>(given: T): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;

const isAbsoluteUri = (uri: string): boolean => {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(uri)) return false;
  return URL.canParse(uri.replace('*.', ''));
};

/** The administrator's part of an application, as a copy. */
const settingsOf = (app: Application): ApplicationSettings => ({
  label: app.label,
  applicationType: app.applicationType,
  grantTypes: [...app.grantTypes],
  responseTypes: [...app.responseTypes],
  redirectUris: [...app.redirectUris],
  postLogoutRedirectUris: [...app.postLogoutRedirectUris],
  initiateLoginUri: app.initiateLoginUri,
  wildcardRedirect: app.wildcardRedirect,
  consentMethod: app.consentMethod,
  issuerMode: app.issuerMode,
  tokenEndpointAuthMethod: app.tokenEndpointAuthMethod,
  pkceRequired: app.pkceRequired,
  dpopBound: app.dpopBound,
  refreshToken: app.refreshToken && { ...app.refreshToken },
  implicitAssignment: app.implicitAssignment,
  passive: { ...app.passive },
});
