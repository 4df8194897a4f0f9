/** A refusal in the form of RFC 6749 section 5.2, with the status Okta gives it. */
export class OauthError extends Error {
  override readonly name = 'OauthError';
  readonly status: 400 | 401 | 403;
  readonly error: string;
  readonly description: string;

  constructor(status: 400 | 401 | 403, error: string, description: string) {
    super(`${error}: ${description}`);
    this.status = status;
    this.error = error;
    this.description = description;
  }

  toJSON(): { error: string; error_description: string } {
    return { error: this.error, error_description: this.description };
  }
}

const listed = (values: readonly string[]): string => `[${values.join(', ')}]`;

/** Okta's refusals, by the id of its error catalogue (release 2026.08). */
export const oauthErrors = {
  oieNotEnabledForInteract: (): OauthError =>
    new OauthError(
      400,
      'access_denied',
      "The requested feature (Interaction Code flow) isn't enabled in this environment. Ensure that you have Okta Identity Engine enabled and the Interaction Code flow enabled for this application and authorization server.",
    ),
  unauthorizedClient: (configured: readonly string[]): OauthError =>
    new OauthError(
      400,
      'unauthorized_client',
      `The client is not authorized to use the provided grant type. Configured grant types: ${listed(configured)}.`,
    ),
  orgServerOnlyClient: (): OauthError =>
    new OauthError(
      400,
      'unauthorized_client',
      'This client cannot use a custom authorization server.',
    ),
  unsupportedGrantType: (supported: readonly string[]): OauthError =>
    new OauthError(
      400,
      'unsupported_grant_type',
      `The authorization grant type is not supported by the authorization server. Configured grant types: ${listed(supported)}.`,
    ),
  tokenExchangeNotSupported: (): OauthError =>
    new OauthError(
      400,
      'unsupported_grant_type',
      "'urn:ietf:params:oauth:grant-type:token-exchange' grant type is not supported.",
    ),
  missingGrantType: (supported: readonly string[]): OauthError =>
    new OauthError(
      400,
      'invalid_request',
      `The token request must specify a 'grant_type'. Valid values: ${listed(supported)}`,
    ),
  missingParameter: (name: string): OauthError =>
    new OauthError(400, 'invalid_request', `The required parameter '${name}' is missing.`),
  missingToken: (): OauthError =>
    new OauthError(400, 'invalid_request', "The 'token' parameter is required."),
  duplicateParameters: (names: readonly string[]): OauthError =>
    new OauthError(
      400,
      'invalid_request',
      `Duplicate parameter provided in request. Duplicated parameters: ${listed(names)}.`,
    ),
  credentialsInQuery: (): OauthError =>
    new OauthError(
      400,
      'invalid_request',
      'Client credentials cannot be supplied via query parameters.',
    ),
  invalidServer: (): OauthError =>
    new OauthError(400, 'invalid_request', 'The authorization server id is invalid.'),
  mismatchedServer: (): OauthError =>
    new OauthError(
      400,
      'invalid_request',
      'The grant was issued for another authorization server.',
    ),
  noMatchingPolicy: (): OauthError =>
    new OauthError(
      401,
      'access_denied',
      'Policy evaluation failed for this request, please check the policy configurations.',
    ),
  userNotAssigned: (): OauthError =>
    new OauthError(400, 'access_denied', 'User is not assigned to the client application.'),
  invalidClientId: (): OauthError =>
    new OauthError(401, 'invalid_client', "Invalid value for 'client_id' parameter."),
  clientAuthenticationFailed: (): OauthError =>
    new OauthError(
      401,
      'invalid_client',
      'Client authentication failed. Either the client or the client credentials are invalid.',
    ),
  invalidClientSecret: (): OauthError =>
    new OauthError(
      401,
      'invalid_client',
      'The client secret supplied for a confidential client is invalid.',
    ),
  missingClientCredentials: (): OauthError =>
    new OauthError(401, 'invalid_client', 'No client credentials found.'),
  invalidBasicCredentials: (): OauthError =>
    new OauthError(
      401,
      'invalid_client',
      'Found Authentication header but was not valid client credentials.',
    ),
  multipleClientCredentials: (): OauthError =>
    new OauthError(
      401,
      'invalid_request',
      'Cannot supply multiple client credentials. Use one of the following: credentials in the Authorization header, credentials in the post body, or a client_assertion in the post body.',
    ),
  serviceClientsOnly: (): OauthError =>
    new OauthError(
      401,
      'invalid_client',
      "Only clients with 'application_type' of 'service' may use the client_credentials 'grant_type' with the Org Authorization Server.",
    ),
  privateKeyJwtOnly: (): OauthError =>
    new OauthError(
      401,
      'invalid_client',
      'Client Credentials requests to the Org Authorization Server must use the private_key_jwt token_endpoint_auth_method.',
    ),
  originNotTrusted: (): OauthError =>
    new OauthError(
      400,
      'invalid_request',
      'Browser requests to the token endpoint must be made from one of the registered Trusted Origins.',
    ),
  illegalRedirectUri: (where?: string): OauthError =>
    new OauthError(
      400,
      'invalid_request',
      `The 'redirect_uri' parameter must be a Login redirect URI in the client app settings${where === undefined ? '.' : `: ${where}`}`,
    ),
  illegalPostLogoutRedirectUri: (where: string): OauthError =>
    new OauthError(
      400,
      'invalid_request',
      `The 'post_logout_redirect_uri' parameter must be a Logout redirect URI in the client app settings: ${where}`,
    ),
  mismatchedClient: (): OauthError =>
    new OauthError(
      400,
      'invalid_grant',
      "The grant was issued to another client. Please make sure the 'client_id' matches the one used at the authorize request.",
    ),
  mismatchedRedirectUri: (): OauthError =>
    new OauthError(
      400,
      'invalid_grant',
      "The 'redirect_uri' does not match the redirection URI used in the authorization request.",
    ),
  invalidAuthorizationCode: (): OauthError =>
    new OauthError(400, 'invalid_grant', 'The authorization code is invalid or has expired.'),
  invalidInteractionCode: (): OauthError =>
    new OauthError(400, 'invalid_grant', 'The interaction code is invalid or has expired.'),
  invalidRefreshToken: (): OauthError =>
    new OauthError(400, 'invalid_grant', 'The refresh token is invalid or expired.'),
  pkceVerificationFailed: (): OauthError =>
    new OauthError(400, 'invalid_grant', 'PKCE verification failed.'),
  pkceMissingVerifier: (): OauthError =>
    new OauthError(400, 'invalid_request', 'PKCE code verifier is required by the application.'),
  pkceMissingChallenge: (): OauthError =>
    new OauthError(400, 'invalid_request', 'PKCE code challenge is required by the application.'),
  pkceVerifierWithoutChallenge: (): OauthError =>
    new OauthError(
      400,
      'invalid_request',
      'PKCE code challenge should be specified in the authorize request for code verification.',
    ),
  pkceChallengeRequired: (): OauthError =>
    new OauthError(
      400,
      'invalid_request',
      'PKCE code challenge is required to use the interaction code flow.',
    ),
  pkceUnsupportedMethod: (): OauthError =>
    new OauthError(
      400,
      'invalid_request',
      'PKCE code challenge method is not supported. Valid values: [S256]',
    ),
  pkceInvalidChallenge: (): OauthError =>
    new OauthError(400, 'invalid_request', 'PKCE code challenge contains illegal characters.'),
  invalidState: (): OauthError =>
    new OauthError(
      400,
      'invalid_request',
      "The authentication request has an invalid 'state' parameter.",
    ),
  nonceRequired: (): OauthError =>
    new OauthError(
      400,
      'invalid_request',
      "The 'nonce' parameter is required for authorize requests with either the 'id_token' or 'token' response types.",
    ),
  invalidPrompt: (): OauthError =>
    new OauthError(
      400,
      'invalid_request',
      `Invalid value for 'prompt' parameter. Supported values: ${listed(['none', 'consent', 'login', 'enroll_authenticator'])}`,
    ),
  promptNoneWithMaxAgeZero: (): OauthError =>
    new OauthError(
      400,
      'invalid_request',
      "'prompt' parameter must not have the value 'none' for request with 'zero' as max_age.",
    ),
  enrollmentResponseType: (): OauthError =>
    new OauthError(
      400,
      'invalid_request',
      "Authenticator enrollment requires 'none' response_type.",
    ),
  enrollmentNotAllowed: (): OauthError =>
    new OauthError(
      403,
      'access_denied',
      'Authenticator enrollment is not allowed at this time. Please contact support for assistance.',
    ),
  invalidIdp: (): OauthError =>
    new OauthError(400, 'invalid_request', 'Identity provider is not valid.'),
  invalidRequestObject: (): OauthError =>
    new OauthError(400, 'invalid_request_object', 'The authorize request object is invalid.'),
  invalidMaxAge: (): OauthError =>
    new OauthError(
      400,
      'invalid_request',
      "Invalid value for 'max_age' parameter. It should be within range 0 - 2^31-1.",
    ),
  unsupportedResponseType: (supported: readonly string[]): OauthError =>
    new OauthError(
      400,
      'unsupported_response_type',
      `The response type is not supported by the authorization server. Configured response types: ${listed(supported)}.`,
    ),
  unsupportedResponseMode: (): OauthError =>
    new OauthError(
      400,
      'unsupported_response_mode',
      `The response mode is not supported by the authorization server. Valid response modes: ${listed(['query', 'fragment', 'form_post', 'okta_post_message'])}.`,
    ),
  queryWithTokens: (): OauthError =>
    new OauthError(
      400,
      'unsupported_response_mode',
      "'query' response mode cannot be used with either the 'id_token' or 'token' response types.",
    ),
  missingScopes: (): OauthError =>
    new OauthError(400, 'invalid_scope', 'No scopes were requested.'),
  noDefaultScopes: (): OauthError =>
    new OauthError(
      400,
      'invalid_scope',
      "The authorization server resource does not have any configured default scopes, 'scope' must be provided.",
    ),
  noMatchingScope: (): OauthError =>
    new OauthError(
      400,
      'invalid_scope',
      'One or more scopes are not configured for the authorization server resource.',
    ),
  openidRequired: (): OauthError =>
    new OauthError(
      400,
      'invalid_scope',
      "Requests for ID tokens or access tokens with OpenID scopes require the 'openid' scope.",
    ),
  openidNotAllowed: (): OauthError =>
    new OauthError(
      400,
      'invalid_scope',
      "Cannot request 'openid' scopes using client credentials.",
    ),
  noScopeAllowed: (): OauthError =>
    new OauthError(
      400,
      'access_denied',
      'Policy evaluation succeeded, but all the requested scopes were rejected.',
    ),
  scopesDenied: (scopes: readonly string[]): OauthError =>
    new OauthError(
      400,
      'access_denied',
      `Some of the requested scopes were denied by the policy. Denied scopes: ${listed(scopes)}.`,
    ),
  noScopeAllowedToClient: (): OauthError =>
    new OauthError(400, 'consent_required', 'You are not allowed any of the requested scopes.'),
  consentRequiredOfClient: (scopes: readonly string[]): OauthError =>
    new OauthError(
      400,
      'consent_required',
      `The following scopes require user consent and cannot be granted for the client credentials grant type: ${listed(scopes)}.`,
    ),
  refreshScopesDenied: (scopes: readonly string[]): OauthError =>
    new OauthError(
      400,
      'access_denied',
      `Some of the scopes requested for the refresh request were not granted in the original authorize request. Denied scopes: ${scopes.join(', ')}.`,
    ),
  loginRequired: (): OauthError =>
    new OauthError(
      400,
      'login_required',
      'The client specified not to prompt, but the user is not logged in.',
    ),
  appSignOnRequired: (): OauthError =>
    new OauthError(
      400,
      'login_required',
      'The client specified not to prompt, but the client app requires re-authentication or MFA.',
    ),
  requestExpired: (): OauthError =>
    new OauthError(400, 'login_required', 'Request expired, please start over and try again.'),
  interactionRequired: (): OauthError =>
    new OauthError(
      400,
      'interaction_required',
      'Your client is configured to use the interaction code flow and user interaction is required to complete the request.',
    ),
  claimNotEvaluated: (name: string): OauthError =>
    new OauthError(400, 'server_error', `The '${name}' user claim could not be evaluated.`),
  tooManyGroups: (): OauthError =>
    new OauthError(
      400,
      'server_error',
      'The groups claim matched too many groups and must be configured to match fewer groups.',
    ),
  invalidAccessToken: (): OauthError =>
    new OauthError(401, 'invalid_token', 'The access token is invalid.'),
  accessTokenRevoked: (): OauthError =>
    new OauthError(401, 'invalid_token', 'The access token has been revoked.'),
  tokenExpired: (): OauthError => new OauthError(401, 'invalid_token', 'The token has expired.'),
  invalidIdToken: (): OauthError =>
    new OauthError(401, 'invalid_token', 'The id token is invalid.'),
  sessionOfAnotherUser: (): OauthError =>
    new OauthError(
      400,
      'id_token_does_not_match_session',
      "The ID token subject does not match the current session's user.",
    ),
  insufficientScope: (): OauthError =>
    new OauthError(
      403,
      'insufficient_scope',
      'The access token provided does not contain the required scopes.',
    ),
};
