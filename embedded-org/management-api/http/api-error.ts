/** An answer of the Management API that says no, by Okta's catalogue of error codes. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: ApiErrorStatus;
  readonly code: string;
  readonly causes: readonly string[];
  /** Headers of the answer beside the usual ones. */
  readonly headers: Readonly<Record<string, string>>;

  /**
   * @param status HTTP status
   * @param code Okta's code, for example `E0000007`
   * @param summary Okta's text for the code
   * @param causes a sentence for each fault
   */
  constructor(
    status: ApiErrorStatus,
    code: string,
    summary: string,
    causes: readonly string[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(summary);
    this.status = status;
    this.code = code;
    this.causes = causes;
    this.headers = headers;
  }
}

export type ApiErrorStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 429;

/** Something given is not valid. */
export const invalid = (subject: string, causes: readonly string[]): ApiError =>
  new ApiError(400, 'E0000001', `Api validation failed: ${subject}`, causes);

/** The body is not JSON. */
export const notWellFormed = (): ApiError =>
  new ApiError(400, 'E0000003', 'The request body was not well-formed.');

/** The body is larger than the org reads. No recording shows what Okta answers. */
export const tooLarge = (most: number): ApiError =>
  new ApiError(413, 'E0000003', 'The request body was not well-formed.', [
    `The request body must not exceed ${most} bytes.`,
  ]);

/** The body is in a format the API does not read. */
export const unsupportedContentType = (): ApiError => new ApiError(400, 'E0000021', mediaTypes);

/** The caller takes no format the API can answer in. */
export const notAcceptable = (): ApiError => new ApiError(400, 'E0000019', mediaTypes);

const mediaTypes =
  'Bad request.  Accept and/or Content-Type headers likely do not match supported values.';

/** A call without credentials. */
export const invalidSession = (): ApiError => new ApiError(403, 'E0000005', 'Invalid session');

/** A token that is not one, or not any more. */
export const invalidToken = (): ApiError => new ApiError(401, 'E0000011', 'Invalid token provided');

/** An access token that is not one of this org, has expired, or was revoked. */
export const invalidAccessToken = (): ApiError =>
  new ApiError(401, 'E0000011', 'Invalid token provided', [], {
    'WWW-Authenticate': 'Bearer error="invalid_token"',
  });

/** An access token whose scopes do not reach that far (RFC 6750 section 3.1). */
export const insufficientScope = (scope: string): ApiError => {
  const { status, code, message } = accessDenied();
  return new ApiError(status, code, message, [], {
    'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${scope}"`,
  });
};

/** The caller's roles do not allow it. */
export const accessDenied = (): ApiError =>
  new ApiError(403, 'E0000006', 'You do not have permission to perform the requested action');

/** The org does not have what the endpoint is about: Classic Engine has no authenticators. */
export const featureMissing = (): ApiError =>
  new ApiError(
    401,
    'E0000015',
    'You do not have permission to access the feature you are requesting',
  );

/** The org has no policies of this type. */
export const invalidPolicyType = (): ApiError =>
  new ApiError(400, 'E0000002', 'The request was not valid: Invalid policy type specified.');

/** @param type Okta's name of the kind of object, for example `AppInstance` */
export const notFound = (id: string, type: string): ApiError =>
  new ApiError(404, 'E0000007', `Not found: Resource not found: ${id} (${type})`);

/** No endpoint has this path. */
export const unknownPath = (): ApiError =>
  new ApiError(404, 'E0000022', 'The endpoint does not support the provided HTTP method');

/** The path is there, with other methods. */
export const methodNotAllowed = (): ApiError =>
  new ApiError(405, 'E0000022', 'The endpoint does not support the provided HTTP method');

/** A bucket of calls is used up. */
export const tooManyRequests = (): ApiError =>
  new ApiError(429, 'E0000047', 'API call exceeded rate limit due to too many requests.');

/** A feature that depends on another one, or another one on it. */
export const conflictingFeature = (summary: string): ApiError =>
  new ApiError(400, 'E0000141', summary);

export const invalidCursor = (): ApiError =>
  new ApiError(400, 'E0000029', 'Invalid paging request.', ['Invalid cursor.']);

export const invalidSearch = (...causes: string[]): ApiError =>
  new ApiError(400, 'E0000031', 'Invalid search criteria.', causes);

/** @param name the parameter that is not there */
export const missingParameter = (name: string): ApiError =>
  new ApiError(400, 'E0000028', 'The request is missing a required parameter.', [
    `The required parameter '${name}' is missing.`,
  ]);

/** The user has the role by another assignment. */
export const roleAlreadyAssigned = (): ApiError =>
  new ApiError(409, 'E0000090', 'The role specified is already assigned to the user.');
