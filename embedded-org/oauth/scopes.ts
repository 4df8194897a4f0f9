import { oauthErrors } from './oauth-error.ts';
import type { TokenServers } from './token-servers.ts';

const openidScopes = ['profile', 'email', 'address', 'phone'];

/** Which scopes a request asks for. */
export class Scopes {
  readonly #servers: TokenServers;

  constructor(servers: TokenServers) {
    this.#servers = servers;
  }

  /**
   * The scopes of a request on behalf of a user.
   *
   * @param text the `scope` parameter
   * @throws OauthError 400 invalid_scope
   */
  ofUserRequest(serverId: string, text: string | undefined): readonly string[] {
    const scopes = this.#asked(serverId, text);
    if (scopes.some((scope) => openidScopes.includes(scope)) && !scopes.includes('openid'))
      throw oauthErrors.openidRequired();
    return scopes;
  }

  /** The scopes of a client that acts on behalf of itself. @throws OauthError 400 invalid_scope */
  ofClientRequest(serverId: string, text: string | undefined): readonly string[] {
    const scopes = this.#asked(serverId, text);
    if (scopes.some((scope) => scope === 'openid' || openidScopes.includes(scope)))
      throw oauthErrors.openidNotAllowed();
    return scopes;
  }

  /**
   * The scopes of a service app at the org server: of those it asks for, the ones it was granted.
   *
   * @throws OauthError 400 invalid_scope for what is no scope of the Management API, 400
   *   consent_required where none was granted
   */
  ofServiceRequest(appId: string, text: string | undefined): readonly string[] {
    const asked = split(text);
    if (asked.length === 0) throw oauthErrors.missingScopes();
    if (asked.some((scope) => this.#servers.scopes('org').includes(scope)))
      throw oauthErrors.openidNotAllowed();
    if (!asked.every((scope) => scope.startsWith('okta.'))) throw oauthErrors.noMatchingScope();
    const granted = this.#servers.grantedScopes(appId);
    const scopes = asked.filter((scope) => granted.includes(scope));
    if (scopes.length === 0) throw oauthErrors.noScopeAllowedToClient();
    return scopes;
  }

  /** Those of the scopes that a user would have to agree to. */
  needingConsent(serverId: string, scopes: readonly string[]): string[] {
    const known = this.#servers.custom(serverId)?.scopes.all() ?? [];
    return known
      .filter(({ name, consent }) => consent === 'REQUIRED' && scopes.includes(name))
      .map(({ name }) => name);
  }

  #asked(serverId: string, text: string | undefined): readonly string[] {
    const asked = split(text);
    const scopes = asked.length > 0 ? asked : this.#servers.defaultScopes(serverId);
    if (scopes.length === 0)
      throw serverId === 'org' ? oauthErrors.missingScopes() : oauthErrors.noDefaultScopes();
    const known = this.#servers.scopes(serverId);
    if (!scopes.every((scope) => known.includes(scope))) throw oauthErrors.noMatchingScope();
    return scopes;
  }
}

/** The names in a `scope` parameter, each once (RFC 6749 section 3.3). */
const split = (text: string | undefined): string[] => [
  ...new Set((text ?? '').split(/\s+/).filter((scope) => scope !== '')),
];
