import { fieldOf, fromJson, toJson } from '../state/json-form.ts';
import type { Json } from '../state/persistent.ts';
import type { Clock } from './clock.ts';
import { Collection } from './collection.ts';
import type { GrantType } from './grant-types.ts';
import { newId, randomCharacters } from './ids.ts';
import { AccessPolicies } from './access-policies.ts';
import type { Directory } from './policies/people.ts';
import { ForbiddenRefusal, InvalidRefusal, NotFoundRefusal } from './refusal.ts';
import type { SystemLog } from './system-log.ts';

export interface Scope {
  readonly id: string;
  name: string;
  displayName: string | undefined;
  description: string | undefined;
  /** Scopes of OpenID Connect, which every server has and nobody can delete. */
  readonly system: boolean;
  default: boolean;
  optional: boolean;
  consent: 'IMPLICIT' | 'REQUIRED' | 'FLEXIBLE';
  metadataPublish: 'ALL_CLIENTS' | 'NO_CLIENTS';
}

/** A claim of the tokens. */
export interface Claim extends ClaimSettings {
  readonly id: string;
  readonly system: boolean;
}

export interface ClaimSettings {
  name: string;
  status: 'ACTIVE' | 'INACTIVE';
  /** `RESOURCE`: access tokens; `IDENTITY`: ID tokens. */
  claimType: 'IDENTITY' | 'RESOURCE';
  valueType: 'EXPRESSION' | 'GROUPS' | 'SYSTEM';
  value: string;
  groupFilterType: 'STARTS_WITH' | 'EQUALS' | 'CONTAINS' | 'REGEX' | undefined;
  /** Scopes without which the claim is left out; empty: it is always in. */
  scopes: string[];
  alwaysIncludeInToken: boolean;
}

/** A custom authorization server of API Access Management. The org's own server is not one. */
export interface AuthorizationServer {
  readonly id: string;
  name: string;
  description: string;
  audiences: string[];
  status: 'ACTIVE' | 'INACTIVE';
  readonly isDefault: boolean;
  readonly created: string;
  lastUpdated: string;
  issuerMode: 'ORG_URL' | 'CUSTOM_URL' | 'DYNAMIC';
  /** Id of the key it signs with; the key itself is made on first use. */
  kid: string;
  /** Id of the key before the last rotation: what it has signed is still to be verified. */
  previousKid: string | undefined;
  keyRotated: string;
  readonly scopes: Collection<Scope>;
  readonly claims: Collection<Claim>;
  readonly policies: AccessPolicies;
}

export interface AuthorizationServerDraft {
  name: string;
  description?: string | undefined;
  audiences: string[];
  issuerMode?: 'ORG_URL' | 'CUSTOM_URL' | 'DYNAMIC' | undefined;
}

/** What the servers ask of the rest of the org. */
export interface AuthorizationServersEnvironment extends Directory {
  readonly clock: Clock;
  readonly log: SystemLog;
  isInteractionCodeEnabled(): boolean;
}

const systemScopes = [
  ['openid', 'openid', 'Marks a request as one of OpenID Connect.'],
  ['profile', 'View your profile information.', 'Names, time zone and the like.'],
  ['email', 'View your email address.', 'The email address and whether it is verified.'],
  ['address', 'View your address.', 'The postal address.'],
  ['phone', 'View your phone number.', 'The phone number.'],
  ['offline_access', 'Keep you signed in to the app.', 'Access while you are away.'],
  ['device_sso', 'Request device secret.', 'Single sign-on between apps of one device.'],
] as const;

/** The org's custom authorization servers. */
export class AuthorizationServers extends Collection<AuthorizationServer> {
  readonly #environment: AuthorizationServersEnvironment;

  constructor(environment: AuthorizationServersEnvironment) {
    super('AuthorizationServer');
    this.#environment = environment;
  }

  /** The server by its id, or by `default` for the default one. */
  override find(id: string): AuthorizationServer | undefined {
    return super.find(id) ?? (id === 'default' ? this.#default() : undefined);
  }

  /** @throws InvalidRefusal where name or audience is missing */
  create(draft: AuthorizationServerDraft, isDefault = false): AuthorizationServer {
    this.#validate(draft);
    const now = this.#environment.clock.timestamp();
    const server: AuthorizationServer = {
      id: newId('aus'),
      name: draft.name,
      description: draft.description ?? '',
      audiences: [...draft.audiences],
      status: 'ACTIVE',
      isDefault,
      created: now,
      lastUpdated: now,
      issuerMode: draft.issuerMode ?? 'DYNAMIC',
      kid: randomCharacters(43),
      previousKid: undefined,
      keyRotated: now,
      ...this.#newParts(),
    };
    for (const [name, displayName, description] of systemScopes)
      server.scopes.add({
        id: newId('scp'),
        name,
        displayName,
        description,
        system: true,
        default: false,
        optional: false,
        consent: 'IMPLICIT',
        metadataPublish: 'ALL_CLIENTS',
      });
    server.claims.add({
      id: newId('ocl'),
      name: 'sub',
      status: 'ACTIVE',
      claimType: 'RESOURCE',
      valueType: 'EXPRESSION',
      value: '(appuser != null) ? appuser.userName : app.clientId',
      groupFilterType: undefined,
      scopes: [],
      system: true,
      alwaysIncludeInToken: true,
    });
    this.add(server);
    this.#tell('created', server);
    return server;
  }

  /** @throws InvalidRefusal where the result would lack a name or an audience */
  update(id: string, draft: AuthorizationServerDraft): AuthorizationServer {
    const server = this.get(id);
    this.#validate(draft, server);
    server.name = draft.name;
    server.description = draft.description ?? '';
    server.audiences = [...draft.audiences];
    server.issuerMode = draft.issuerMode ?? server.issuerMode;
    server.lastUpdated = this.#environment.clock.timestamp();
    this.#tell('updated', server);
    return server;
  }

  setStatus(id: string, status: 'ACTIVE' | 'INACTIVE'): void {
    const server = this.get(id);
    if (server.status === status) return;
    server.status = status;
    this.#tell(status === 'ACTIVE' ? 'activated' : 'deactivated', server);
  }

  /** From now on the server signs with a new key. The one before stays published. */
  rotateKey(id: string): AuthorizationServer {
    const server = this.get(id);
    server.previousKid = server.kid;
    server.kid = randomCharacters(43);
    server.keyRotated = this.#environment.clock.timestamp();
    return server;
  }

  /** @throws ForbiddenRefusal for the default server, which cannot be deleted */
  delete(id: string): void {
    const server = this.get(id);
    if (server.isDefault)
      throw new ForbiddenRefusal(
        'E0000006',
        'You do not have permission to perform the requested action',
        ['The default authorization server cannot be deleted.'],
      );
    this.remove(server.id);
    this.#tell('deleted', server);
  }

  addScope(serverId: string, scope: Omit<Scope, 'id' | 'system'>): Scope {
    const server = this.get(serverId);
    if (server.scopes.all().some(({ name }) => name === scope.name))
      throw new InvalidRefusal('name', [
        'name: An object with this field already exists in the current organization',
      ]);
    return server.scopes.add({ ...scope, id: newId('scp'), system: false });
  }

  /** @throws InvalidRefusal where another scope has the name */
  updateScope(serverId: string, scopeId: string, change: Omit<Scope, 'id' | 'system'>): Scope {
    const { scopes } = this.get(serverId);
    const scope = scopes.get(scopeId);
    if (scopes.all().some((other) => other !== scope && other.name === change.name))
      throw new InvalidRefusal('name', [
        'name: An object with this field already exists in the current organization',
      ]);
    // The name of an OpenID Connect scope is not an administrator's to choose.
    return Object.assign(scope, change, scope.system ? { name: scope.name } : {});
  }

  addClaim(serverId: string, settings: ClaimSettings): Claim {
    const { claims } = this.get(serverId);
    this.#validateClaim(settings, claims);
    return claims.add({ ...settings, id: newId('ocl'), system: false });
  }

  updateClaim(serverId: string, claimId: string, settings: ClaimSettings): Claim {
    const { claims } = this.get(serverId);
    const claim = claims.get(claimId);
    this.#validateClaim(settings, claims, claim);
    return Object.assign(claim, settings);
  }

  /** @throws ForbiddenRefusal for a claim that every server has */
  removeClaim(serverId: string, claimId: string): void {
    const { claims } = this.get(serverId);
    if (claims.get(claimId).system)
      throw new ForbiddenRefusal(
        'E0000006',
        'You do not have permission to perform the requested action',
      );
    claims.remove(claimId);
  }

  removeScope(serverId: string, scopeId: string): void {
    const { scopes } = this.get(serverId);
    if (scopes.get(scopeId).system) throw new NotFoundRefusal(scopeId, 'OAuth2Scope');
    scopes.remove(scopeId);
  }

  /** Takes a grant type away from every rule of every server; everything else stays as it is. */
  withdrawGrant(grant: GrantType): void {
    for (const server of this.all()) server.policies.withdrawGrant(grant);
  }

  protected override keep({ scopes, claims, policies, ...server }: AuthorizationServer): Json {
    return {
      server: toJson(server),
      scopes: scopes.snapshot(),
      claims: claims.snapshot(),
      policies: policies.snapshot(),
    };
  }

  protected override revive(kept: Json): AuthorizationServer {
    const parts = this.#newParts();
    for (const [name, part] of Object.entries(parts)) part.restore(fieldOf(kept, name));
    const server = fromJson(fieldOf(kept, 'server'));
    return { ...(server as Omit<AuthorizationServer, keyof typeof parts>), ...parts };
  }

  #tell(
    what: 'created' | 'updated' | 'activated' | 'deactivated' | 'deleted',
    { id, name }: AuthorizationServer,
  ): void {
    this.#environment.log.record({
      eventType: `oauth2.as.${what}`,
      displayMessage: `OAuth authorization server is ${what}`,
      targets: [{ id, type: 'AuthorizationServer', alternateId: 'unknown', displayName: name }],
    });
  }

  #newParts(): Pick<AuthorizationServer, 'scopes' | 'claims' | 'policies'> {
    return {
      scopes: new Collection<Scope>('OAuth2Scope'),
      claims: new Collection<Claim>('OAuth2Claim'),
      policies: new AccessPolicies(this.#environment),
    };
  }

  #default(): AuthorizationServer | undefined {
    for (const server of this.values()) if (server.isDefault) return server;
    return undefined;
  }

  #validateClaim(settings: ClaimSettings, claims: Collection<Claim>, before?: Claim): void {
    if (settings.name.trim() === '')
      throw new InvalidRefusal('name', ["name: The field can't be left blank."]);
    const isDouble = (other: Claim): boolean =>
      other !== before && other.name === settings.name && other.claimType === settings.claimType;
    if (claims.all().some(isDouble))
      throw new InvalidRefusal('name', [
        'name: An object with this field already exists in the current organization',
      ]);
  }

  #validate(draft: AuthorizationServerDraft, before?: AuthorizationServer): void {
    if (draft.name.trim() === '')
      throw new InvalidRefusal('name', ["name: The field can't be left blank."]);
    if (draft.audiences.length !== 1 || draft.audiences[0]?.trim() === '')
      throw new InvalidRefusal('audiences', ["audiences: The field can't be left blank."]);
    if (this.all().some((other) => other !== before && other.name === draft.name))
      throw new InvalidRefusal('name', [
        'name: An object with this field already exists in the current organization',
      ]);
  }
}
