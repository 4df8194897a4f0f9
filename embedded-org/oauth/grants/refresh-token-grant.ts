import type { Applications } from '../../domain/applications.ts';
import { oauthErrors } from '../oauth-error.ts';
import type { RefreshTokens } from '../refresh-tokens.ts';
import type { TokenResponse } from '../token-issuer.ts';
import type { TokenGrant, TokenRequest } from './token-grant.ts';
import type { UserTokens } from './user-tokens.ts';

/** `grant_type=refresh_token` (RFC 6749 section 6), with the application's rotation. */
export class RefreshTokenGrant implements TokenGrant {
  readonly type = 'refresh_token';
  readonly #refreshTokens: RefreshTokens;
  readonly #tokens: UserTokens;
  readonly #applications: Applications;

  constructor(refreshTokens: RefreshTokens, tokens: UserTokens, applications: Applications) {
    this.#refreshTokens = refreshTokens;
    this.#tokens = tokens;
    this.#applications = applications;
  }

  async redeem({ server, app, parameters }: TokenRequest): Promise<TokenResponse> {
    const value = parameters.require('refresh_token');
    const behavior = this.#applications.refreshTokenBehaviorOf(app);
    const family = this.#refreshTokens.familyOf(value);
    if (!family) throw oauthErrors.invalidRefreshToken();
    const { grant } = family;
    if (grant.clientId !== app.clientId) throw oauthErrors.mismatchedClient();
    if (grant.serverId !== server.id) throw oauthErrors.mismatchedServer();
    if (!this.#refreshTokens.find(value, behavior)) throw oauthErrors.invalidRefreshToken();
    const asked = parameters.get('scope')?.split(' ') ?? grant.scopes;
    const denied = asked.filter((scope) => !grant.scopes.includes(scope));
    if (denied.length > 0) throw oauthErrors.refreshScopesDenied(denied);
    return this.#tokens.respond(server, app, grant, asked, {
      family,
      rotate: () => this.#refreshTokens.rotate(value, behavior),
    });
  }
}
