import type { Application } from '../../domain/applications.ts';
import type { GrantType } from '../../domain/grant-types.ts';
import type { Parameters } from '../parameters.ts';
import type { TokenResponse } from '../token-issuer.ts';
import type { TokenServer } from '../token-servers.ts';

/** A request to `/token` of a client that has shown who it is. */
export interface TokenRequest {
  readonly server: TokenServer;
  readonly app: Application;
  readonly parameters: Parameters;
}

/** One grant type at `/token`. */
export interface TokenGrant {
  readonly type: GrantType;
  /** @throws OauthError */
  redeem(request: TokenRequest): Promise<TokenResponse>;
}
