import type { OneTimeCodes } from '../one-time-codes.ts';
import { oauthErrors } from '../oauth-error.ts';
import type { Pkce } from '../pkce.ts';
import type { TokenResponse } from '../token-issuer.ts';
import type { UserGrant } from '../user-grant.ts';
import type { TokenGrant, TokenRequest } from './token-grant.ts';
import type { UserTokens } from './user-tokens.ts';

/** `grant_type=authorization_code` (RFC 6749 section 4.1.3), with PKCE where it was begun with it. */
export class AuthorizationCodeGrant implements TokenGrant {
  readonly type = 'authorization_code';
  readonly #codes: OneTimeCodes<UserGrant>;
  readonly #pkce: Pkce;
  readonly #tokens: UserTokens;

  constructor(codes: OneTimeCodes<UserGrant>, pkce: Pkce, tokens: UserTokens) {
    this.#codes = codes;
    this.#pkce = pkce;
    this.#tokens = tokens;
  }

  async redeem({ server, app, parameters }: TokenRequest): Promise<TokenResponse> {
    const code = parameters.require('code');
    const redirectUri = parameters.require('redirect_uri');
    const grant = this.#codes.peek(code);
    if (!grant) throw oauthErrors.invalidAuthorizationCode();
    if (grant.clientId !== app.clientId) throw oauthErrors.mismatchedClient();
    if (grant.serverId !== server.id) throw oauthErrors.mismatchedServer();
    if (grant.redirectUri !== redirectUri) throw oauthErrors.mismatchedRedirectUri();
    // Only now: another client's attempt spends nothing.
    if (!this.#codes.redeem(code)) throw oauthErrors.invalidAuthorizationCode();
    this.#pkce.requireVerifier(grant.codeChallenge, parameters.get('code_verifier'));
    return this.#tokens.respond(server, app, grant);
  }
}
