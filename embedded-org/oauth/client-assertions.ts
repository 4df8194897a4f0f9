import type { CryptoKey, JWTPayload, ProtectedHeaderParameters } from 'jose';
import { compactVerify, decodeJwt, decodeProtectedHeader } from 'jose';
import type { Application } from '../domain/applications.ts';
import type { Clock } from '../domain/clock.ts';
import { clientAssertionErrors } from './client-assertion-errors.ts';
import type { ClientKeys } from './client-keys.ts';
import type { Clients } from './clients.ts';
import { oauthErrors } from './oauth-error.ts';
import { Remembered } from './remembered.ts';

/** `client_assertion_type` of RFC 7523. */
export const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Seconds from now that an assertion may be valid at most. Source: Okta, «Client authentication». */
const longestLife = 3600;

const asymmetric = ['RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512'];
const symmetric: Readonly<Record<string, number>> = { HS256: 32, HS384: 48, HS512: 64 };

interface Assertion {
  readonly text: string;
  readonly header: ProtectedHeaderParameters;
  readonly claims: JWTPayload;
}

/**
 * Client authentication by a signed JWT: `private_key_jwt` and `client_secret_jwt` (OpenID Connect
 * Core 9, RFC 7523), with the checks and refusals of Okta.
 */
export class ClientAssertions {
  readonly #clock: Clock;
  readonly #clients: Clients;
  readonly #keys: ClientKeys;
  /** Ids of assertions that were used, by client. */
  readonly #used: Remembered;

  constructor(clock: Clock, clients: Clients, keys: ClientKeys) {
    this.#clock = clock;
    this.#clients = clients;
    this.#keys = keys;
    this.#used = new Remembered(clock);
  }

  /**
   * @param endpoint URL that was asked, which the assertion has to name
   * @throws OauthError 401 invalid_client
   */
  async authenticate(text: string, endpoint: string): Promise<Application> {
    const assertion = parsed(text);
    const app = this.requireClient(assertion.claims);
    await this.requireSignature(app, assertion);
    this.requireAudience(assertion.claims, endpoint);
    this.requireTime(assertion.claims);
    this.requireNew(app, assertion.claims);
    return app;
  }

  /** The client that issuer and subject name. */
  requireClient({ iss, sub }: JWTPayload): Application {
    const app = typeof iss === 'string' ? this.#clients.findApplication(iss) : undefined;
    if (!app) throw clientAssertionErrors.invalidIssuer();
    if (sub !== iss) throw clientAssertionErrors.invalidSubject();
    return app;
  }

  async requireSignature(app: Application, { text, header }: Assertion): Promise<void> {
    for (const key of await this.#keysFor(app, header)) if (await isSignedWith(key, text)) return;
    throw clientAssertionErrors.invalidSignature();
  }

  requireAudience({ aud }: JWTPayload, endpoint: string): void {
    const audiences: readonly unknown[] = Array.isArray(aud) ? aud : [aud];
    if (!audiences.includes(endpoint)) throw clientAssertionErrors.invalidAudience();
  }

  requireTime({ exp, iat, nbf }: JWTPayload): void {
    const now = this.#clock.seconds();
    if (typeof exp !== 'number' || !Number.isFinite(exp))
      throw clientAssertionErrors.expirationRequired();
    if (exp <= now) throw clientAssertionErrors.expired();
    if (exp > now + longestLife) throw clientAssertionErrors.expiresTooLate();
    if (![iat, nbf].every((time: unknown) => isUpTo(now, time)))
      throw clientAssertionErrors.issuedInFuture();
  }

  /** An assertion with an id is good for one request. */
  requireNew(app: Application, { jti, exp = 0 }: JWTPayload): void {
    const id: unknown = jti;
    if (id === undefined) return;
    if (typeof id !== 'string') throw clientAssertionErrors.notParsed();
    const name = `${app.id} ${id}`;
    if (this.#used.has(name)) throw clientAssertionErrors.alreadyUsed();
    this.#used.add(name, exp);
  }

  /** The keys that the signature may be of. */
  async #keysFor(
    app: Application,
    { alg = '', kid }: ProtectedHeaderParameters,
  ): Promise<(CryptoKey | Uint8Array)[]> {
    switch (app.tokenEndpointAuthMethod) {
      case 'private_key_jwt':
        if (!asymmetric.includes(alg)) throw clientAssertionErrors.invalidAlgorithm();
        return [await this.#keys.signingKey(app, kid, alg)];
      case 'client_secret_jwt': {
        const shortest = symmetric[alg];
        if (shortest === undefined) throw clientAssertionErrors.invalidAlgorithm();
        const secrets = app.secrets
          .filter(({ status }) => status === 'ACTIVE')
          .map(({ value }) => new TextEncoder().encode(value));
        if (secrets.length === 0) throw clientAssertionErrors.noSecret();
        const long = secrets.filter(({ byteLength }) => byteLength >= shortest);
        if (long.length === 0) throw clientAssertionErrors.shortSecret();
        return long;
      }
      case 'client_secret_basic':
      case 'client_secret_post':
      case 'none':
        throw oauthErrors.clientAuthenticationFailed();
    }
  }
}

/** A claim that is there has to be a number: `decodeJwt` has not looked. */
const isUpTo = (now: number, time: unknown): boolean =>
  time === undefined || (typeof time === 'number' && time <= now);

const parsed = (text: string): Assertion => {
  try {
    return { text, header: decodeProtectedHeader(text), claims: decodeJwt(text) };
  } catch {
    throw clientAssertionErrors.notParsed();
  }
};

const isSignedWith = async (key: CryptoKey | Uint8Array, text: string): Promise<boolean> => {
  try {
    await compactVerify(text, key);
    return true;
  } catch {
    return false;
  }
};
