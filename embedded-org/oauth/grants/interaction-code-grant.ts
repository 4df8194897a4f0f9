import type { OneTimeCodes } from '../one-time-codes.ts';
import { oauthErrors } from '../oauth-error.ts';
import type { Pkce } from '../pkce.ts';
import type { TokenResponse } from '../token-issuer.ts';
import type { UserGrant } from '../user-grant.ts';
import type { TokenGrant, TokenRequest } from './token-grant.ts';
import type { UserTokens } from './user-tokens.ts';

/** `grant_type=interaction_code`: the end of an embedded sign-in. PKCE always. */
export class InteractionCodeGrant implements TokenGrant {
  readonly type = 'interaction_code';
  readonly #codes: OneTimeCodes<UserGrant>;
  readonly #pkce: Pkce;
  readonly #tokens: UserTokens;

  constructor(codes: OneTimeCodes<UserGrant>, pkce: Pkce, tokens: UserTokens) {
    this.#codes = codes;
    this.#pkce = pkce;
    this.#tokens = tokens;
  }

  async redeem({ server, app, parameters }: TokenRequest): Promise<TokenResponse> {
    const code = parameters.require('interaction_code');
    const verifier = parameters.get('code_verifier');
    if (verifier === undefined) throw oauthErrors.pkceMissingVerifier();
    const grant = this.#codes.peek(code);
    if (!grant) throw oauthErrors.invalidInteractionCode();
    if (grant.clientId !== app.clientId) throw oauthErrors.mismatchedClient();
    if (grant.serverId !== server.id) throw oauthErrors.mismatchedServer();
    const redirectUri = parameters.get('redirect_uri') ?? grant.redirectUri;
    if (redirectUri !== grant.redirectUri) throw oauthErrors.mismatchedRedirectUri();
    // Only now: another client's attempt spends nothing.
    if (!this.#codes.redeem(code)) throw oauthErrors.invalidInteractionCode();
    this.#pkce.requireVerifier(grant.codeChallenge, verifier);
    return this.#tokens.respond(server, app, grant);
  }
}
