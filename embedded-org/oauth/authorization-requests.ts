import type { GrantType } from '../domain/grant-types.ts';
import type { Application } from '../domain/applications.ts';
import type { Client, Clients } from './clients.ts';
import type { GrantAuthorization } from './grant-authorization.ts';
import { oauthErrors } from './oauth-error.ts';
import type { Parameters } from './parameters.ts';
import type { Pkce } from './pkce.ts';
import type { Scopes } from './scopes.ts';
import type { TokenServer } from './token-servers.ts';

export type ResponseMode = 'query' | 'fragment' | 'form_post' | 'okta_post_message';
export type ResponseType = 'code' | 'id_token' | 'token';

/** What a client asks a user's sign-in for. */
export interface AuthorizationRequest {
  readonly server: TokenServer;
  readonly clientId: string;
  readonly grantType: GrantType;
  readonly redirectUri: string;
  readonly responseTypes: readonly ResponseType[];
  readonly responseMode: ResponseMode;
  readonly scopes: readonly string[];
  readonly state: string | undefined;
  readonly nonce: string | undefined;
  readonly codeChallenge: string | undefined;
  readonly prompt: string | undefined;
  /** Seconds since the sign-in after which it no longer counts. */
  readonly maxAge: number | undefined;
  readonly loginHint: string | undefined;
}

/** Where an answer goes, known before the rest of the request is looked at. */
export interface ReturnAddress {
  readonly redirectUri: string;
  readonly responseMode: ResponseMode;
  readonly state: string | undefined;
}

const responseTypes: readonly string[] = ['code', 'id_token', 'token'];
const responseModes: readonly string[] = ['query', 'fragment', 'form_post', 'okta_post_message'];
const prompts: readonly string[] = ['none', 'consent', 'login', 'login consent', 'consent login'];

/** Reads and validates the requests of `/interact` and `/authorize`. */
export class AuthorizationRequests {
  readonly #clients: Clients;
  readonly #grants: GrantAuthorization;
  readonly #scopes: Scopes;
  readonly #pkce: Pkce;

  constructor(clients: Clients, grants: GrantAuthorization, scopes: Scopes, pkce: Pkce) {
    this.#clients = clients;
    this.#grants = grants;
    this.#scopes = scopes;
    this.#pkce = pkce;
  }

  /** A request of `/interact`. @throws OauthError */
  interaction(
    server: TokenServer,
    app: Application,
    parameters: Parameters,
    adminUrl: string,
  ): AuthorizationRequest {
    this.#grants.requireClient(app, 'interaction_code');
    const redirectUri = parameters.require('redirect_uri');
    if (!this.#clients.isLoginRedirect(app, redirectUri, adminUrl))
      throw oauthErrors.illegalRedirectUri();
    const codeChallenge = this.#pkce.challenge(parameters);
    if (codeChallenge === undefined) throw oauthErrors.pkceChallengeRequired();
    return {
      server,
      clientId: app.clientId,
      grantType: 'interaction_code',
      redirectUri,
      responseTypes: ['code'],
      responseMode: 'query',
      scopes: this.#scopes.ofUserRequest(server.id, parameters.get('scope')),
      state: parameters.get('state'),
      nonce: parameters.get('nonce'),
      codeChallenge,
      prompt: undefined,
      maxAge: maxAge(parameters),
      loginHint: parameters.get('login_hint'),
    };
  }

  /** The client of an authorization request. @throws OauthError 401 invalid_client */
  client(server: TokenServer, parameters: Parameters): Client {
    const client = this.#clients.find(parameters.require('client_id'));
    if (!client || (client.kind === 'built-in' && server.id !== 'org'))
      throw oauthErrors.invalidClientId();
    return client;
  }

  /** @throws OauthError 400 invalid_request where the redirect URI is not one of the client's */
  returnAddress(client: Client, parameters: Parameters, adminUrl: string): ReturnAddress {
    const redirectUri = parameters.require('redirect_uri');
    if (!this.#clients.isLoginRedirect(client, redirectUri, adminUrl))
      throw oauthErrors.illegalRedirectUri(
        client.kind === 'oidc' ? settingsPage(adminUrl, client) : undefined,
      );
    const asked = parameters.get('response_mode');
    const types = (parameters.get('response_type') ?? '').split(' ');
    const usual = types.includes('token') || types.includes('id_token') ? 'fragment' : 'query';
    return {
      redirectUri,
      responseMode:
        asked !== undefined && responseModes.includes(asked) ? (asked as ResponseMode) : usual,
      state: parameters.get('state'),
    };
  }

  /**
   * Refuses what this org does not have: sign-in elsewhere, request objects, and to enrol an
   * authenticator on its own.
   *
   * @throws OauthError
   */
  requireSupported(parameters: Parameters): void {
    if (parameters.get('idp') !== undefined) throw oauthErrors.invalidIdp();
    if ((parameters.get('request') ?? parameters.get('request_uri')) !== undefined)
      throw oauthErrors.invalidRequestObject();
    if (parameters.get('prompt') !== 'enroll_authenticator') return;
    throw parameters.get('response_type') === 'none'
      ? oauthErrors.enrollmentNotAllowed()
      : oauthErrors.enrollmentResponseType();
  }

  /** The rest of an authorization request. @throws OauthError that belongs to the return address */
  authorization(
    server: TokenServer,
    client: Client,
    parameters: Parameters,
    address: ReturnAddress,
  ): AuthorizationRequest {
    this.requireSupported(parameters);
    const types = parameters.require('response_type').split(' ');
    if (!types.every((type) => responseTypes.includes(type)))
      throw oauthErrors.unsupportedResponseType(
        client.kind === 'oidc' ? client.responseTypes : ['code'],
      );
    const mode = parameters.get('response_mode');
    if (mode !== undefined && !responseModes.includes(mode))
      throw oauthErrors.unsupportedResponseMode();
    const givesTokens = types.includes('token') || types.includes('id_token');
    if (mode === 'query' && givesTokens) throw oauthErrors.queryWithTokens();
    if (address.state === undefined) throw oauthErrors.invalidState();
    const prompt = promptOf(parameters);
    const nonce = parameters.get('nonce');
    if (givesTokens && nonce === undefined) throw oauthErrors.nonceRequired();
    const scopes = this.#scopes.ofUserRequest(server.id, parameters.get('scope'));
    if (types.includes('id_token') && !scopes.includes('openid'))
      throw oauthErrors.openidRequired();
    const codeChallenge = this.#pkce.challenge(parameters);
    const pkceRequired = client.kind === 'oidc' && client.pkceRequired;
    if (types.includes('code') && pkceRequired && codeChallenge === undefined)
      throw oauthErrors.pkceMissingChallenge();
    return {
      ...address,
      server,
      clientId: client.clientId,
      grantType: types.includes('code') ? 'authorization_code' : 'implicit',
      responseTypes: types as ResponseType[],
      scopes,
      nonce,
      codeChallenge,
      prompt,
      maxAge: maxAge(parameters),
      loginHint: parameters.get('login_hint'),
    };
  }
}

/** Source: Okta, `/authorize`, `prompt`. Consent is asked of nobody here. */
const promptOf = (parameters: Parameters): AuthorizationRequest['prompt'] => {
  const text = parameters.get('prompt');
  if (text === undefined) return undefined;
  if (!prompts.includes(text)) throw oauthErrors.invalidPrompt();
  if (text === 'none' && maxAge(parameters) === 0) throw oauthErrors.promptNoneWithMaxAgeZero();
  return text.includes('login') ? 'login' : text;
};

const maxAge = (parameters: Parameters): number | undefined => {
  const text = parameters.get('max_age');
  if (text === undefined) return undefined;
  const seconds = Number(text);
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > 2 ** 31 - 1)
    throw oauthErrors.invalidMaxAge();
  return seconds;
};

/** Where an administrator would mend the redirect URIs; Okta's error page says so. */
const settingsPage = (adminUrl: string, app: Application): string =>
  `${adminUrl}/admin/app/oidc_client/instance/${app.id}#tab-general`;
