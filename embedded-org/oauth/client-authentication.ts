import { timingSafeEqual } from 'node:crypto';
import type { Application } from '../domain/applications.ts';
import { clientAssertionErrors } from './client-assertion-errors.ts';
import type { ClientAssertions } from './client-assertions.ts';
import { assertionType } from './client-assertions.ts';
import type { Clients } from './clients.ts';
import { oauthErrors } from './oauth-error.ts';

/** What a request says about who sends it. */
export interface ClientCredentials {
  /** The `Authorization` header. */
  readonly authorization: string | undefined;
  readonly clientId: string | undefined;
  readonly clientSecret: string | undefined;
  /** A JWT the client has signed, and its type (RFC 7521 section 4.2). */
  readonly assertion?: string | undefined;
  readonly assertionType?: string | undefined;
}

/**
 * Client authentication: client_secret_basic, client_secret_post and none (RFC 6749 section 2.3),
 * client_secret_jwt and private_key_jwt (OpenID Connect Core section 9).
 */
export class ClientAuthentication {
  readonly #clients: Clients;
  readonly #assertions: ClientAssertions;

  constructor(clients: Clients, assertions: ClientAssertions) {
    this.#clients = clients;
    this.#assertions = assertions;
  }

  /**
   * @param endpoint URL that was asked
   * @throws OauthError 401 invalid_client
   */
  async authenticate(credentials: ClientCredentials, endpoint: string): Promise<Application> {
    if (credentials.assertion !== undefined || credentials.assertionType !== undefined)
      return this.byAssertion(credentials, endpoint);
    const { clientId, secret } = identified(credentials);
    const app = this.#clients.findApplication(clientId);
    if (!app) throw oauthErrors.invalidClientId();
    this.requireSecret(app, secret);
    return app;
  }

  async byAssertion(credentials: ClientCredentials, endpoint: string): Promise<Application> {
    const { authorization, clientId, clientSecret, assertion } = credentials;
    if (clientSecret !== undefined || isBasic(authorization))
      throw oauthErrors.multipleClientCredentials();
    if (credentials.assertionType !== assertionType) throw clientAssertionErrors.invalidType();
    if (assertion === undefined) throw oauthErrors.missingClientCredentials();
    const app = await this.#assertions.authenticate(assertion, endpoint);
    if (clientId !== undefined && clientId !== app.clientId) throw oauthErrors.invalidClientId();
    return app;
  }

  /**
   * A client with a secret has to show it, in the header or in the body, whichever way it is
   * registered for: Okta's SDKs send it in the body of clients registered for the header.
   *
   * @throws OauthError 401 invalid_client
   */
  requireSecret(app: Application, secret: string | undefined): void {
    switch (app.tokenEndpointAuthMethod) {
      case 'none':
        return;
      case 'client_secret_basic':
      case 'client_secret_post':
        if (secret === undefined) throw oauthErrors.clientAuthenticationFailed();
        if (!this.isSecretOf(app, secret)) throw oauthErrors.invalidClientSecret();
        return;
      case 'client_secret_jwt':
      case 'private_key_jwt':
        throw oauthErrors.clientAuthenticationFailed();
    }
  }

  isSecretOf(app: Application, secret: string): boolean {
    return app.secrets.some(
      ({ status, value }) => status === 'ACTIVE' && equalInConstantTime(value, secret),
    );
  }
}

const isBasic = (authorization: string | undefined): authorization is string =>
  authorization !== undefined && /^basic /i.test(authorization);

const identified = (
  credentials: ClientCredentials,
): { clientId: string; secret: string | undefined } => {
  const { authorization, clientId, clientSecret } = credentials;
  if (isBasic(authorization)) {
    if (clientSecret !== undefined) throw oauthErrors.multipleClientCredentials();
    const decoded = Buffer.from(authorization.slice(6), 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    const id = decodedFormValue(colon < 0 ? decoded : decoded.slice(0, colon));
    if (id === '' || (clientId !== undefined && clientId !== id))
      throw oauthErrors.invalidBasicCredentials();
    // A public client may come without a secret, and even without the colon.
    const secret = colon < 0 ? '' : decodedFormValue(decoded.slice(colon + 1));
    return { clientId: id, secret: secret === '' ? undefined : secret };
  }
  if (clientId === undefined || clientId === '') throw oauthErrors.missingClientCredentials();
  return { clientId, secret: clientSecret };
};

/** RFC 6749 section 2.3.1: id and secret are form-encoded before they are put together. */
const decodedFormValue = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

const equalInConstantTime = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};
