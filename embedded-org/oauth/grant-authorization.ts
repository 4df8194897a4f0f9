import type { GrantType } from '../domain/grant-types.ts';
import type { Org } from '../domain/org.ts';
import type { User } from '../domain/users.ts';
import type { Client } from './clients.ts';
import { oauthErrors } from './oauth-error.ts';
import type { RefreshTokenLifetimes } from './refresh-tokens.ts';
import type { TokenServers } from './token-servers.ts';

/** What is to be allowed: a grant type for a client at a server, for scopes, perhaps for a user. */
export interface GrantRequest {
  readonly clientId: string;
  readonly serverId: string;
  readonly grantType: GrantType;
  readonly scopes: readonly string[];
  /** Unknown before sign-in: is there anybody who would be let in? */
  readonly user: User | undefined;
}

/** What the rule that matched grants. */
export interface GrantedLifetimes extends RefreshTokenLifetimes {
  readonly accessTokenMinutes: number;
}

/** Of the org server, which has no rules to change them. */
const orgServerLifetimes: GrantedLifetimes = {
  accessTokenMinutes: 60,
  refreshTokenMinutes: 0,
  refreshTokenWindowMinutes: 10_080,
};

/**
 * Whether a grant type may be used, in three levels, each looked up at the moment of asking:
 * the engine and the org switch, the application, the rules of a custom authorization server.
 */
export class GrantAuthorization {
  readonly #org: Org;
  readonly #servers: TokenServers;

  constructor(org: Org, servers: TokenServers) {
    this.#org = org;
    this.#servers = servers;
  }

  /** Classic Engine knows no Interaction Code flow, whatever else is configured. */
  isInteractionCodeKnown(): boolean {
    return this.#org.engine === 'idx';
  }

  /** The org switch and the application. */
  isClientAuthorized(client: Client, grant: GrantType): boolean {
    if (client.kind === 'built-in') return grant === 'authorization_code';
    return this.#org.isGrantAuthorized(client, grant);
  }

  /** The grant types an application can use at present, as the refusal names them. */
  configuredGrants(client: Client): readonly GrantType[] {
    if (client.kind === 'built-in') return ['authorization_code'];
    return client.grantTypes.filter((grant) => this.isClientAuthorized(client, grant));
  }

  /** The rules of a custom server; the org server has none and lets every client pass. */
  evaluateRules(request: GrantRequest): GrantedLifetimes | undefined {
    if (request.serverId === 'org') return orgServerLifetimes;
    const { user } = request;
    const decision = this.#servers.custom(request.serverId)?.policies.evaluate({
      clientId: request.clientId,
      grantType: request.grantType,
      scopes: request.scopes,
      user: user && { id: user.id, groupIds: this.#org.groups.of(user.id) },
    });
    return (
      decision && {
        accessTokenMinutes: decision.rule.accessTokenLifetimeMinutes,
        refreshTokenMinutes: decision.rule.refreshTokenLifetimeMinutes,
        refreshTokenWindowMinutes: decision.rule.refreshTokenWindowMinutes,
      }
    );
  }

  /** @throws OauthError 400 unauthorized_client */
  requireClient(client: Client, grant: GrantType): void {
    if (!this.isClientAuthorized(client, grant))
      throw oauthErrors.unauthorizedClient(this.configuredGrants(client));
  }

  /**
   * @throws OauthError 401 access_denied where no rule matches, 400 access_denied where it is only
   *   the scopes that the rule does not hold
   */
  requireRule(request: GrantRequest): GrantedLifetimes {
    const lifetimes = this.evaluateRules(request);
    if (lifetimes) return lifetimes;
    const denied = this.deniedScopes(request);
    if (denied.length === 0) throw oauthErrors.noMatchingPolicy();
    throw denied.length === request.scopes.length
      ? oauthErrors.noScopeAllowed()
      : oauthErrors.scopesDenied(denied);
  }

  /** Scopes for which there is no rule, where there is one for the rest of the request. */
  deniedScopes(request: GrantRequest): string[] {
    const isAllowed = (...scopes: string[]): boolean =>
      this.evaluateRules({ ...request, scopes }) !== undefined;
    return isAllowed() ? request.scopes.filter((scope) => !isAllowed(scope)) : [];
  }
}
