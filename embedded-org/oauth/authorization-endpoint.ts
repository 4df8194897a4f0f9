import type { Org } from '../domain/org.ts';
import type { Session } from '../domain/sessions.ts';
import type { User } from '../domain/users.ts';
import type { AuthorizationRequest } from './authorization-requests.ts';
import type { Client, Clients } from './clients.ts';
import type { GrantAuthorization } from './grant-authorization.ts';
import { isTooOld } from './max-age.ts';
import { oauthErrors } from './oauth-error.ts';
import type { OneTimeCodes } from './one-time-codes.ts';
import type { TokenIssuer } from './token-issuer.ts';
import type { UserGrant } from './user-grant.ts';

/** What `/authorize` does with a valid request. */
export type AuthorizationDecision =
  | { readonly kind: 'respond'; readonly user: User; readonly session: Session }
  | {
      readonly kind: 'sign-in';
      /** Whether a session that is there does not count. */
      readonly fresh: boolean;
    };

/** What `/authorize` does: answer at once, send to sign-in, or refuse. */
export class AuthorizationEndpoint {
  readonly #org: Org;
  readonly #clients: Clients;
  readonly #grants: GrantAuthorization;
  readonly #codes: OneTimeCodes<UserGrant>;
  readonly #issuer: TokenIssuer;

  constructor(
    org: Org,
    clients: Clients,
    grants: GrantAuthorization,
    codes: OneTimeCodes<UserGrant>,
    issuer: TokenIssuer,
  ) {
    this.#org = org;
    this.#clients = clients;
    this.#grants = grants;
    this.#codes = codes;
    this.#issuer = issuer;
  }

  /**
   * @param sessionId value of the session cookie
   * @param returning whether the browser comes back from the sign-in this request has led to
   * @throws OauthError that belongs to the return address
   */
  decide(
    request: AuthorizationRequest,
    client: Client,
    sessionId: string | undefined,
    returning: boolean,
  ): AuthorizationDecision {
    const session = this.#org.sessions.resume(sessionId);
    const user = session && this.#org.users.find(session.userId);
    this.requireGrants(request, client, session === undefined);
    this.requireRules(request, undefined);
    const silent = request.prompt === 'none';
    if (session === undefined || user?.status !== 'ACTIVE') {
      if (silent) throw this.#silentRefusal(client);
      return { kind: 'sign-in', fresh: true };
    }
    if (!returning && this.asksForNewSignIn(request, session)) {
      if (silent) throw oauthErrors.appSignOnRequired();
      return { kind: 'sign-in', fresh: true };
    }
    if (!this.#clients.isAssigned(client, user)) throw oauthErrors.userNotAssigned();
    const { policies, clock } = this.#org;
    // Who comes back has signed in for this request, however little time an app's policy gives.
    const age = returning ? 0 : clock.now() - session.createdAt;
    if (!policies.isSessionEnough(client, user, session.factors, age)) {
      if (silent) throw oauthErrors.appSignOnRequired();
      const fresh = age >= policies.appSignIn(client, user).reauthenticateIn;
      return { kind: 'sign-in', fresh };
    }
    this.requireRules(request, user);
    return { kind: 'respond', user, session };
  }

  /**
   * The grant types the response types stand for. A client that is set up for the Interaction Code
   * flow alone is told to show its own sign-in when it needs one.
   *
   * @throws OauthError 400
   */
  requireGrants(request: AuthorizationRequest, client: Client, needsSignIn: boolean): void {
    if (
      needsSignIn &&
      this.#grants.isClientAuthorized(client, 'interaction_code') &&
      !this.#grants.isClientAuthorized(client, 'authorization_code')
    )
      throw oauthErrors.interactionRequired();
    for (const type of request.responseTypes)
      this.#grants.requireClient(client, type === 'code' ? 'authorization_code' : 'implicit');
  }

  /** @throws OauthError where no rule of a custom server matches */
  requireRules(request: AuthorizationRequest, user: User | undefined): void {
    const { clientId, scopes, server, responseTypes } = request;
    for (const type of responseTypes)
      this.#grants.requireRule({
        clientId,
        serverId: server.id,
        grantType: type === 'code' ? 'authorization_code' : 'implicit',
        scopes,
        user,
      });
  }

  /** `prompt=login`, or a session older than `max_age`; 0 is any (OpenID Connect Core 3.1.2.1). */
  asksForNewSignIn(request: AuthorizationRequest, session: Session): boolean {
    if (request.prompt === 'login') return true;
    const age = this.#org.clock.now() - session.createdAt;
    return isTooOld(age, request.maxAge);
  }

  /** The parameters of a successful answer (RFC 6749 4.1.2, OpenID Connect Core 3.2 and 3.3). */
  async respond(
    request: AuthorizationRequest,
    user: User,
    session: Session,
  ): Promise<Record<string, string>> {
    const grant = userGrant(request, user, session.createdAt, session.factors);
    const { responseTypes, scopes, server, state } = request;
    const lifetimes = this.#grants.requireRule({ ...grant, user });
    const accessToken = responseTypes.includes('token')
      ? await this.#issuer.accessTokenOfUser(server, grant, scopes, lifetimes)
      : undefined;
    const code = responseTypes.includes('code') ? this.#codes.issue(grant) : undefined;
    return {
      ...(code === undefined ? {} : { code }),
      ...(accessToken === undefined
        ? {}
        : {
            access_token: accessToken,
            token_type: 'Bearer',
            expires_in: String(lifetimes.accessTokenMinutes * 60),
            scope: scopes.join(' '),
          }),
      ...(responseTypes.includes('id_token')
        ? { id_token: await this.#issuer.idToken(server, grant, scopes, accessToken, code) }
        : {}),
      ...(state === undefined ? {} : { state }),
    };
  }

  #silentRefusal(client: Client): Error {
    return this.#grants.isClientAuthorized(client, 'interaction_code')
      ? oauthErrors.interactionRequired()
      : oauthErrors.loginRequired();
  }
}

/**
 * What a sign-in gives to the client of a request.
 *
 * @param signedInAt milliseconds since 1970
 */
export const userGrant = (
  request: AuthorizationRequest,
  user: User,
  signedInAt: number,
  factors: UserGrant['factors'],
): UserGrant => ({
  clientId: request.clientId,
  serverId: request.server.id,
  grantType: request.grantType,
  userId: user.id,
  scopes: request.scopes,
  redirectUri: request.redirectUri,
  codeChallenge: request.codeChallenge,
  nonce: request.nonce,
  authTime: Math.floor(signedInAt / 1000),
  factors: [...factors],
});
