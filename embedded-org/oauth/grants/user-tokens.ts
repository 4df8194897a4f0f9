import type { Application } from '../../domain/applications.ts';
import type { Org } from '../../domain/org.ts';
import type { User } from '../../domain/users.ts';
import type { Clients } from '../clients.ts';
import type { GrantAuthorization } from '../grant-authorization.ts';
import { oauthErrors } from '../oauth-error.ts';
import type { RefreshTokenFamily, RefreshTokens } from '../refresh-tokens.ts';
import type { TokenIssuer, TokenResponse } from '../token-issuer.ts';
import type { TokenServer } from '../token-servers.ts';
import type { UserGrant } from '../user-grant.ts';

interface Refreshed {
  readonly family: RefreshTokenFamily;
  /** Chooses the refresh token to give back; called once nothing can fail any more. */
  rotate(): string | undefined;
}

/** Tokens on behalf of a user, however they were asked for. */
export class UserTokens {
  readonly #org: Org;
  readonly #clients: Clients;
  readonly #grants: GrantAuthorization;
  readonly #issuer: TokenIssuer;
  readonly #refreshTokens: RefreshTokens;

  constructor(
    org: Org,
    clients: Clients,
    grants: GrantAuthorization,
    issuer: TokenIssuer,
    refreshTokens: RefreshTokens,
  ) {
    this.#org = org;
    this.#clients = clients;
    this.#grants = grants;
    this.#issuer = issuer;
    this.#refreshTokens = refreshTokens;
  }

  /** @throws OauthError 401 where no rule matches, 400 where the user may not use the application */
  async respond(
    server: TokenServer,
    app: Application,
    grant: UserGrant,
    scopes: readonly string[] = grant.scopes,
    refreshed?: Refreshed,
  ): Promise<TokenResponse> {
    const user = this.#user(app, grant);
    const { clientId, serverId, grantType } = grant;
    const lifetimes = this.#grants.requireRule({ clientId, serverId, grantType, scopes, user });
    const offline = scopes.includes('offline_access') && this.givesRefreshTokens(app);
    const family =
      refreshed?.family ?? (offline ? this.#refreshTokens.issue(grant, lifetimes) : undefined);
    const refreshToken = refreshed ? refreshed.rotate() : family?.current;
    const granted = offline ? scopes : scopes.filter((scope) => scope !== 'offline_access');
    const accessToken = await this.#issuer.accessTokenOfUser(
      server,
      grant,
      granted,
      lifetimes,
      family?.id,
    );
    return {
      token_type: 'Bearer',
      expires_in: lifetimes.accessTokenMinutes * 60,
      access_token: accessToken,
      scope: granted.join(' '),
      ...(refreshToken === undefined ? {} : { refresh_token: refreshToken }),
      ...(scopes.includes('openid') && {
        id_token: await this.#issuer.idToken(server, grant, granted, accessToken),
      }),
    };
  }

  /** A scope `offline_access` has no effect for an application without the Refresh Token grant. */
  givesRefreshTokens(app: Application): boolean {
    return this.#grants.isClientAuthorized(app, 'refresh_token');
  }

  #user(app: Application, grant: UserGrant): User {
    const user = this.#org.users.find(grant.userId);
    if (user?.status !== 'ACTIVE' || !this.#clients.isAssigned(app, user))
      throw oauthErrors.userNotAssigned();
    return user;
  }
}
