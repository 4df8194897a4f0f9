import type { GrantAuthorization } from '../grant-authorization.ts';
import { oauthErrors } from '../oauth-error.ts';
import type { Scopes } from '../scopes.ts';
import type { TokenIssuer, TokenResponse } from '../token-issuer.ts';
import type { TokenGrant, TokenRequest } from './token-grant.ts';

/** `grant_type=client_credentials` (RFC 6749 section 4.4), at custom authorization servers. */
export class ClientCredentialsGrant implements TokenGrant {
  readonly type = 'client_credentials';
  readonly #grants: GrantAuthorization;
  readonly #scopes: Scopes;
  readonly #issuer: TokenIssuer;

  constructor(grants: GrantAuthorization, scopes: Scopes, issuer: TokenIssuer) {
    this.#grants = grants;
    this.#scopes = scopes;
    this.#issuer = issuer;
  }

  async redeem({ server, app, parameters }: TokenRequest): Promise<TokenResponse> {
    // The org server gives clients only scopes of the Management API, and only to key holders.
    if (server.id === 'org')
      throw app.applicationType === 'service'
        ? oauthErrors.privateKeyJwtOnly()
        : oauthErrors.serviceClientsOnly();
    const scopes = this.#scopes.ofClientRequest(server.id, parameters.get('scope'));
    const lifetimes = this.#grants.requireRule({
      clientId: app.clientId,
      serverId: server.id,
      grantType: this.type,
      scopes,
      user: undefined,
    });
    return {
      token_type: 'Bearer',
      expires_in: lifetimes.accessTokenMinutes * 60,
      access_token: await this.#issuer.accessTokenOfClient(server, app, scopes, lifetimes),
      scope: scopes.join(' '),
    };
  }
}
