import { createHash } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import type { Application } from '../domain/applications.ts';
import type { Clock } from '../domain/clock.ts';
import { randomCharacters } from '../domain/ids.ts';
import type { Org } from '../domain/org.ts';
import type { User } from '../domain/users.ts';
import type { ClaimSubject, CustomClaims } from './claims/custom-claims.ts';
import type { AccessTokens } from './access-tokens.ts';
import type { GrantedLifetimes } from './grant-authorization.ts';
import type { SigningKeys } from './signing-keys.ts';
import type { TokenServer, TokenServers } from './token-servers.ts';
import type { UserGrant } from './user-grant.ts';

/** The successful answer of `/token`. */
export interface TokenResponse {
  token_type: 'Bearer';
  expires_in: number;
  access_token: string;
  scope: string;
  refresh_token?: string;
  id_token?: string;
}

const idTokenMinutes = 60;

/** Makes and checks the JWTs of the org, with Okta's claims. */
export class TokenIssuer {
  readonly #org: Org;
  readonly #clock: Clock;
  readonly #servers: TokenServers;
  readonly #keys: SigningKeys;
  readonly #accessTokens: AccessTokens;

  readonly #customClaims: CustomClaims;

  constructor(
    org: Org,
    servers: TokenServers,
    keys: SigningKeys,
    accessTokens: AccessTokens,
    customClaims: CustomClaims,
  ) {
    this.#customClaims = customClaims;
    this.#org = org;
    this.#clock = org.clock;
    this.#servers = servers;
    this.#keys = keys;
    this.#accessTokens = accessTokens;
  }

  /** An access token on behalf of a user. @param familyId the refresh tokens it comes with */
  async accessTokenOfUser(
    server: TokenServer,
    grant: UserGrant,
    scopes: readonly string[],
    lifetimes: GrantedLifetimes,
    familyId?: string,
  ): Promise<string> {
    const user = this.#org.users.get(grant.userId);
    return this.#accessToken(server, lifetimes, familyId, {
      cid: grant.clientId,
      uid: user.id,
      scp: [...scopes],
      auth_time: grant.authTime,
      sub: user.profile.login,
      ...this.#customClaims.of(server, 'access token', scopes, this.subjectOf(grant, user)),
    });
  }

  /** An access token of a client that acts on behalf of itself. */
  async accessTokenOfClient(
    server: TokenServer,
    app: Application,
    scopes: readonly string[],
    lifetimes: GrantedLifetimes,
  ): Promise<string> {
    return this.#accessToken(server, lifetimes, undefined, {
      cid: app.clientId,
      scp: [...scopes],
      sub: app.clientId,
      ...this.#customClaims.of(server, 'access token', scopes, {
        user: undefined,
        app,
        authenticationMethods: [],
      }),
    });
  }

  /**
   * @param accessToken given with it, for `at_hash`
   * @param code given with it, for `c_hash`
   */
  async idToken(
    server: TokenServer,
    grant: UserGrant,
    scopes: readonly string[],
    accessToken: string | undefined,
    code?: string,
  ): Promise<string> {
    const user = this.#org.users.get(grant.userId);
    const isThin = accessToken !== undefined;
    const place = isThin ? 'thin ID token' : 'full ID token';
    const now = this.#clock.seconds();
    return this.#signed(server, {
      ...(isThin ? this.thinClaimsOfUser(user, scopes) : this.claimsOfUser(user, scopes)),
      ...this.#customClaims.of(server, place, scopes, this.subjectOf(grant, user)),
      ver: 1,
      iss: server.issuer,
      aud: grant.clientId,
      iat: now,
      exp: now + idTokenMinutes * 60,
      jti: `ID.${randomCharacters(43)}`,
      amr: this.authenticationMethods(grant),
      idp: this.#org.id,
      ...(grant.nonce === undefined ? {} : { nonce: grant.nonce }),
      auth_time: grant.authTime,
      ...(accessToken === undefined ? {} : { at_hash: halfHash(accessToken) }),
      ...(code === undefined ? {} : { c_hash: halfHash(code) }),
    });
  }

  /** What `/userinfo` says. @param clientId whom the access token was given to */
  userinfo(
    server: TokenServer,
    user: User,
    scopes: readonly string[],
    clientId: string,
  ): JWTPayload {
    const app = this.#org.applications.findByClientId(clientId);
    const subject = { user, app, authenticationMethods: [] };
    return {
      ...this.#customClaims.of(server, 'full ID token', scopes, subject),
      ...this.claimsOfUser(user, scopes),
    };
  }

  subjectOf(grant: UserGrant, user: User): ClaimSubject {
    return {
      user,
      app: this.#org.applications.findByClientId(grant.clientId),
      authenticationMethods: this.authenticationMethods(grant),
    };
  }

  /** `amr`: with two factors Okta adds `mfa`. */
  authenticationMethods(grant: UserGrant): string[] {
    return grant.factors.length > 1 ? ['mfa', ...grant.factors] : [...grant.factors];
  }

  /** What is left of it in an ID token that comes with an access token. */
  thinClaimsOfUser(user: User, scopes: readonly string[]): JWTPayload {
    const { sub, name, preferred_username, email, groups } = this.claimsOfUser(user, scopes);
    const kept = { sub, name, preferred_username, email, groups };
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
  }

  /** What the scopes let a client know about a user (OpenID Connect Core 5.4). */
  claimsOfUser(user: User, scopes: readonly string[]): JWTPayload {
    const { profile } = user;
    const name = [profile.firstName, profile.lastName].join(' ');
    return {
      sub: user.id,
      ...(scopes.includes('profile') && {
        name,
        given_name: profile.firstName,
        family_name: profile.lastName,
        preferred_username: profile.login,
        locale: 'en_US',
        zoneinfo: 'America/Los_Angeles',
        updated_at: Math.floor(Date.parse(user.lastUpdated) / 1000),
      }),
      ...(scopes.includes('email') && { email: profile.email, email_verified: true }),
      ...(scopes.includes('phone') &&
        typeof profile.mobilePhone === 'string' && { phone_number: profile.mobilePhone }),
      ...(scopes.includes('groups') && {
        groups: [...this.#org.groups.of(user.id)].map((id) => this.#org.groups.get(id).name),
      }),
    };
  }

  /**
   * The claims of a JWT that this server has signed.
   *
   * @param expired whether one that has expired is taken too
   */
  async verify(
    server: TokenServer,
    token: string,
    { expired = false }: { expired?: boolean } = {},
  ): Promise<JWTPayload | undefined> {
    try {
      const { kid } = decodeProtectedHeader(token);
      if (kid === undefined || !this.#servers.kids(server.id).includes(kid)) return undefined;
      const key = await this.#keys.publicKey(kid);
      const { payload } = await jwtVerify(token, key, {
        algorithms: ['RS256'],
        currentDate: new Date(expired ? 0 : this.#clock.now()),
      });
      return payload;
    } catch {
      return undefined;
    }
  }

  async #accessToken(
    server: TokenServer,
    { accessTokenMinutes }: GrantedLifetimes,
    familyId: string | undefined,
    claims: JWTPayload & { cid: string; uid?: string },
  ): Promise<string> {
    const jti = `AT.${randomCharacters(43)}${familyId === undefined ? '' : `.${familyId}`}`;
    const now = this.#clock.seconds();
    const expiresAt = now + accessTokenMinutes * 60;
    this.#accessTokens.remember({
      jti,
      clientId: claims.cid,
      serverId: server.id,
      userId: claims.uid,
      familyId,
      expiresAt,
    });
    return this.#signed(server, {
      ver: 1,
      jti,
      iss: server.issuer,
      aud: this.#servers.audience(server),
      iat: now,
      exp: expiresAt,
      ...claims,
    });
  }

  async #signed(server: TokenServer, claims: JWTPayload): Promise<string> {
    const kid = this.#servers.kid(server.id);
    const text = `${encoded({ kid, alg: 'RS256' })}.${encoded(claims)}`;
    return `${text}.${await this.#keys.sign(kid, text)}`;
  }
}

/** A part of a JWT (RFC 7515 section 3.1). */
const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** `at_hash`, `c_hash`: the left half of the SHA-256 (OpenID Connect Core 3.1.3.6, 3.3.2.11). */
const halfHash = (token: string): string =>
  createHash('sha256').update(token).digest().subarray(0, 16).toString('base64url');
