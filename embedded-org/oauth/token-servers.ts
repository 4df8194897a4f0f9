import type { AuthorizationServer } from '../domain/authorization-servers.ts';
import { randomCharacters } from '../domain/ids.ts';
import type { Org } from '../domain/org.ts';
import type { Json, Persistent } from '../state/persistent.ts';

/** An authorization server as a request sees it: the org's own one or a custom one. */
export interface TokenServer {
  /** `org`, or the id of a custom server. */
  readonly id: string;
  /** `iss` of its tokens. It follows the address under which the server was asked. */
  readonly issuer: string;
  /** What its endpoints begin with: `{baseUrl}/v1/token`. */
  readonly baseUrl: string;
  /** Where the Identity Engine and everything else of the org is. */
  readonly orgUrl: string;
}

/** Scopes of the org's own server that need no grant of an administrator. */
const orgScopes = ['openid', 'profile', 'email', 'address', 'phone', 'offline_access', 'groups'];

/** The org server and the custom servers, by their place in a URL. */
export class TokenServers implements Persistent {
  readonly #org: Org;
  #orgKid = randomCharacters(43);

  constructor(org: Org) {
    this.#org = org;
  }

  orgServer(orgUrl: string): TokenServer {
    return { id: 'org', issuer: orgUrl, baseUrl: `${orgUrl}/oauth2`, orgUrl };
  }

  /**
   * A custom server, if there is an active one.
   *
   * @param segment its id or `default`, as in `/oauth2/{segment}/v1/token`
   */
  findCustom(segment: string, orgUrl: string): TokenServer | undefined {
    const server = this.#org.authorizationServers.find(segment);
    if (server?.status !== 'ACTIVE') return undefined;
    const url = `${orgUrl}/oauth2/${segment}`;
    return { id: server.id, issuer: url, baseUrl: url, orgUrl };
  }

  /** The configuration behind a server, while it exists and is active; none for the org server. */
  custom(id: string): AuthorizationServer | undefined {
    const server = this.#org.authorizationServers.find(id);
    return server?.status === 'ACTIVE' ? server : undefined;
  }

  snapshot(): Json {
    return this.#orgKid;
  }

  restore(kept: Json): void {
    if (typeof kept !== 'string') throw new TypeError('the id of a key was expected.');
    this.#orgKid = kept;
  }

  /** Id of the key a server signs with. */
  kid(id: string): string {
    return this.custom(id)?.kid ?? this.#orgKid;
  }

  /** Ids of the keys whose signatures count: the present one, and the one before it. */
  kids(id: string): readonly string[] {
    const previous = this.custom(id)?.previousKid;
    return previous === undefined ? [this.kid(id)] : [this.kid(id), previous];
  }

  /** `aud` of its access tokens. */
  audience(server: TokenServer): string {
    return this.custom(server.id)?.audiences[0] ?? server.issuer;
  }

  /** Names of the scopes that can be asked of a server. */
  scopes(id: string): readonly string[] {
    if (id === 'org') return orgScopes;
    return (
      this.custom(id)
        ?.scopes.all()
        .map(({ name }) => name) ?? []
    );
  }

  /** Scopes of the Management API that an application was granted. */
  grantedScopes(appId: string): readonly string[] {
    return this.#org.scopeGrants.of(appId).map(({ scopeId }) => scopeId);
  }

  /** Scopes that are given where none was asked for. */
  defaultScopes(id: string): readonly string[] {
    const scopes = this.custom(id)?.scopes.all() ?? [];
    return scopes.filter((scope) => scope.default).map(({ name }) => name);
  }

  /** Scopes that the metadata names. */
  publishedScopes(id: string): readonly string[] {
    if (id === 'org') return orgScopes;
    const scopes = this.custom(id)?.scopes.all() ?? [];
    return scopes
      .filter(({ metadataPublish }) => metadataPublish === 'ALL_CLIENTS')
      .map(({ name }) => name);
  }
}
