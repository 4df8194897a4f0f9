import type { Org } from '../domain/org.ts';
import type { User } from '../domain/users.ts';
import { restoreParts, snapshotOfParts } from '../state/parts.ts';
import type { Json, Persistent } from '../state/persistent.ts';
import { AccessTokens } from './access-tokens.ts';
import { AuthorizationEndpoint } from './authorization-endpoint.ts';
import type { AuthorizationRequest } from './authorization-requests.ts';
import { AuthorizationRequests } from './authorization-requests.ts';
import { CustomClaims } from './claims/custom-claims.ts';
import { ClientAssertions } from './client-assertions.ts';
import { ClientAuthentication } from './client-authentication.ts';
import { ClientKeys } from './client-keys.ts';
import { Clients } from './clients.ts';
import { GrantAuthorization } from './grant-authorization.ts';
import { AuthorizationCodeGrant } from './grants/authorization-code-grant.ts';
import { ClientCredentialsGrant } from './grants/client-credentials-grant.ts';
import { InteractionCodeGrant } from './grants/interaction-code-grant.ts';
import { RefreshTokenGrant } from './grants/refresh-token-grant.ts';
import { UserTokens } from './grants/user-tokens.ts';
import { OneTimeCodes } from './one-time-codes.ts';
import { Pkce } from './pkce.ts';
import { RefreshTokens } from './refresh-tokens.ts';
import { Scopes } from './scopes.ts';
import { SigningKeys } from './signing-keys.ts';
import { TokenEndpoint } from './token-endpoint.ts';
import { TokenIssuer } from './token-issuer.ts';
import { TokenServers } from './token-servers.ts';
import type { Factor, UserGrant } from './user-grant.ts';

/** Seconds. Source: Okta, «Interaction Code flow»: at most 60. Authorization codes live as long. */
const codeLifetime = 60;
/** Seconds that a hosted sign-in may take until its authorization request is forgotten. */
const pendingLifetime = 3600;

/** Who has signed in to the Admin Console. */
export interface AdminConsoleSignIn {
  readonly user: User;
  readonly factors: readonly Factor[];
}

/**
 * Codes, handles, tokens and signing keys of one org, and the decisions about them. No HTTP.
 *
 * Keys and tokens are kept across restarts; codes and handles live a minute and are not.
 */
export class OauthState implements Persistent {
  readonly servers: TokenServers;
  readonly clients: Clients;
  readonly clientKeys: ClientKeys;
  readonly clientAssertions: ClientAssertions;
  readonly clientAuthentication: ClientAuthentication;
  /** The levels at which a grant type is allowed or not. */
  readonly grantAuthorization: GrantAuthorization;
  readonly scopes: Scopes;
  readonly pkce = new Pkce();
  readonly requests: AuthorizationRequests;
  readonly signingKeys = new SigningKeys();
  readonly accessTokens: AccessTokens;
  readonly refreshTokens: RefreshTokens;
  readonly authorizationCodes: OneTimeCodes<UserGrant>;
  readonly interactionCodes: OneTimeCodes<UserGrant>;
  /** Authorization requests that wait for a hosted sign-in, by their `okta_key`. */
  readonly pendingRequests: OneTimeCodes<AuthorizationRequest>;
  readonly customClaims: CustomClaims;
  readonly issuer: TokenIssuer;
  readonly userTokens: UserTokens;
  readonly tokenEndpoint: TokenEndpoint;
  readonly authorizationEndpoint: AuthorizationEndpoint;
  readonly #org: Org;

  constructor(org: Org) {
    const { clock } = org;
    this.#org = org;
    this.servers = new TokenServers(org);
    this.clients = new Clients(org);
    this.clientKeys = new ClientKeys();
    this.clientAssertions = new ClientAssertions(clock, this.clients, this.clientKeys);
    this.clientAuthentication = new ClientAuthentication(this.clients, this.clientAssertions);
    this.grantAuthorization = new GrantAuthorization(org, this.servers);
    this.scopes = new Scopes(this.servers);
    this.requests = new AuthorizationRequests(
      this.clients,
      this.grantAuthorization,
      this.scopes,
      this.pkce,
    );
    this.accessTokens = new AccessTokens(clock);
    this.refreshTokens = new RefreshTokens(clock, this.accessTokens, org.log);
    this.authorizationCodes = new OneTimeCodes(clock, codeLifetime);
    this.interactionCodes = new OneTimeCodes(clock, codeLifetime);
    this.pendingRequests = new OneTimeCodes(clock, pendingLifetime);
    this.customClaims = new CustomClaims(org, this.servers);
    this.issuer = new TokenIssuer(
      org,
      this.servers,
      this.signingKeys,
      this.accessTokens,
      this.customClaims,
    );
    this.userTokens = new UserTokens(
      org,
      this.clients,
      this.grantAuthorization,
      this.issuer,
      this.refreshTokens,
    );
    this.authorizationEndpoint = new AuthorizationEndpoint(
      org,
      this.clients,
      this.grantAuthorization,
      this.authorizationCodes,
      this.issuer,
    );
    this.tokenEndpoint = new TokenEndpoint(this.grantAuthorization, [
      new AuthorizationCodeGrant(this.authorizationCodes, this.pkce, this.userTokens),
      new InteractionCodeGrant(this.interactionCodes, this.pkce, this.userTokens),
      new RefreshTokenGrant(this.refreshTokens, this.userTokens, org.applications),
      new ClientCredentialsGrant(this.grantAuthorization, this.scopes, this.issuer),
    ]);
  }

  snapshot(): Json {
    return snapshotOfParts(this);
  }

  /** @throws TypeError for a snapshot of other parts */
  restore(kept: Json): void {
    restoreParts(this, kept);
  }

  /**
   * Redeems the code with which the Admin Console was sent back from sign-in. The console is part
   * of the org and asks in the process, not at `/token`.
   *
   * @returns nothing for a code that is unknown, used, too old, or of another client
   */
  redeemAdminConsoleCode(code: string, redirectUri: string): AdminConsoleSignIn | undefined {
    const grant = this.authorizationCodes.peek(code);
    if (grant?.redirectUri !== redirectUri) return undefined;
    if (grant.clientId !== this.#org.builtInApplications.adminConsole.clientId) return undefined;
    this.authorizationCodes.redeem(code);
    const user = this.#org.users.find(grant.userId);
    return user?.status === 'ACTIVE' ? { user, factors: grant.factors } : undefined;
  }
}
