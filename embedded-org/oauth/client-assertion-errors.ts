import { OauthError } from './oauth-error.ts';

const invalidClient = (description: string) => (): OauthError =>
  new OauthError(401, 'invalid_client', description);

/** Okta's refusals of a `client_assertion`, by the id of its error catalogue (release 2026.08). */
export const clientAssertionErrors = {
  invalidType: (): OauthError =>
    new OauthError(400, 'invalid_request', 'The client_assertion_type is invalid.'),
  notParsed: invalidClient('The parsing of the client_assertion failed.'),
  invalidIssuer: invalidClient('The issuer claim for client_assertion is not a valid client_id.'),
  invalidSubject: invalidClient('The subject claim for client_assertion is not a valid client_id.'),
  noSecret: invalidClient(
    'The issuer and subject claim for client_assertion is invalid because the client does not have a client secret.',
  ),
  invalidAudience: invalidClient(
    'The audience claim for client_assertion must be the endpoint invoked for the request.',
  ),
  expirationRequired: invalidClient(
    "The client_assertion must contain the 'exp' claim as seconds since epoch.",
  ),
  expired: invalidClient('The client_assertion token is expired.'),
  expiresTooLate: invalidClient(
    'The client_assertion token has an expiration too far into the future.',
  ),
  issuedInFuture: invalidClient(
    'The client_assertion token must be issued before the current time.',
  ),
  alreadyUsed: invalidClient('The client_assertion token has already been used.'),
  invalidSignature: invalidClient('The client_assertion signature is invalid.'),
  invalidKid: invalidClient('The client_assertion JWT kid is invalid.'),
  invalidAlgorithm: invalidClient('The client_assertion JWT signature algorithm is invalid.'),
  shortSecret: invalidClient('The client secret is too short to verify a JWT HMAC.'),
  noKeys: invalidClient(
    'The client does not have a JWKSet configured, but the client_assertion requires one.',
  ),
  invalidKeys: invalidClient('The client JWKSet is invalid.'),
  keysNotFetched: invalidClient('Error retrieving the client JWKSet from jwks_uri.'),
};
