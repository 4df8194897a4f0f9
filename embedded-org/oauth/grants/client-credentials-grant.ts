import type { Application } from '../../domain/applications.ts';
import type { GrantAuthorization, GrantedLifetimes } from '../grant-authorization.ts';
import { oauthErrors } from '../oauth-error.ts';
import type { Scopes } from '../scopes.ts';
import type { TokenIssuer, TokenResponse } from '../token-issuer.ts';
import type { TokenServer } from '../token-servers.ts';
import type { TokenGrant, TokenRequest } from './token-grant.ts';

/** Minutes. The org server has no rules to change it. */
const orgTokenMinutes = 60;

/**
 * `grant_type=client_credentials` (RFC 6749 section 4.4): at custom authorization servers with their
 * scopes, at the org server with those of the Management API.
 */
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
    if (server.id === 'org') return this.redeemAtOrg({ server, app, parameters });
    const scopes = this.#scopes.ofClientRequest(server.id, parameters.get('scope'));
    this.requireNoConsent(server, app, scopes);
    const lifetimes = this.#grants.requireRule({
      clientId: app.clientId,
      serverId: server.id,
      grantType: this.type,
      scopes,
      user: undefined,
    });
    return this.#respond(server, app, scopes, lifetimes);
  }

  /**
   * A service app at the org server. Source: Okta, «Implement OAuth for Okta with a service app»: of
   * the scopes asked for it gets those that an administrator has granted.
   *
   * @throws OauthError 401 for any client that has not shown its private key
   */
  async redeemAtOrg({ server, app, parameters }: TokenRequest): Promise<TokenResponse> {
    if (app.applicationType !== 'service') throw oauthErrors.serviceClientsOnly();
    if (app.tokenEndpointAuthMethod !== 'private_key_jwt') throw oauthErrors.privateKeyJwtOnly();
    const scopes = this.#scopes.ofServiceRequest(app.id, parameters.get('scope'));
    return this.#respond(server, app, scopes, {
      accessTokenMinutes: orgTokenMinutes,
      refreshTokenMinutes: 0,
      refreshTokenWindowMinutes: 0,
    });
  }

  /** No user is there who could consent. @throws OauthError 400 consent_required */
  requireNoConsent(server: TokenServer, app: Application, scopes: readonly string[]): void {
    if (app.consentMethod !== 'REQUIRED') return;
    const needing = this.#scopes.needingConsent(server.id, scopes);
    if (needing.length > 0) throw oauthErrors.consentRequiredOfClient(needing);
  }

  async #respond(
    server: TokenServer,
    app: Application,
    scopes: readonly string[],
    lifetimes: GrantedLifetimes,
  ): Promise<TokenResponse> {
    return {
      token_type: 'Bearer',
      expires_in: lifetimes.accessTokenMinutes * 60,
      access_token: await this.#issuer.accessTokenOfClient(server, app, scopes, lifetimes),
      scope: scopes.join(' '),
    };
  }
}
