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

  #asked(serverId: string, text: string | undefined): readonly string[] {
    const asked = [...new Set((text ?? '').split(' ').filter((scope) => scope !== ''))];
    const scopes = asked.length > 0 ? asked : this.#servers.defaultScopes(serverId);
    if (scopes.length === 0)
      throw serverId === 'org' ? oauthErrors.missingScopes() : oauthErrors.noDefaultScopes();
    const known = this.#servers.scopes(serverId);
    if (!scopes.every((scope) => known.includes(scope))) throw oauthErrors.noMatchingScope();
    return scopes;
  }
}
