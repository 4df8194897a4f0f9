import { grantTypes } from '../domain/grant-types.ts';
import type { GrantAuthorization } from './grant-authorization.ts';
import type { TokenGrant, TokenRequest } from './grants/token-grant.ts';
import { oauthErrors } from './oauth-error.ts';
import type { TokenResponse } from './token-issuer.ts';

/** What `/token` does with a client that has shown who it is. */
export class TokenEndpoint {
  readonly grants: readonly TokenGrant[];
  readonly #authorization: GrantAuthorization;

  constructor(authorization: GrantAuthorization, grants: readonly TokenGrant[]) {
    this.#authorization = authorization;
    this.grants = grants;
  }

  supportedGrants(): readonly string[] {
    return this.grants.map(({ type }) => type);
  }

  /** @throws OauthError */
  async exchange(request: TokenRequest): Promise<TokenResponse> {
    const asked = request.parameters.get('grant_type');
    if (asked === undefined) throw oauthErrors.missingGrantType(this.supportedGrants());
    const known = grantTypes.find((type) => type === asked);
    if (!known) throw oauthErrors.unsupportedGrantType(this.supportedGrants());
    this.#authorization.requireClient(request.app, known);
    const grant = this.grants.find(({ type }) => type === known);
    if (!grant)
      throw known === 'urn:ietf:params:oauth:grant-type:token-exchange'
        ? oauthErrors.tokenExchangeNotSupported()
        : oauthErrors.unsupportedGrantType(this.supportedGrants());
    return grant.redeem(request);
  }
}
