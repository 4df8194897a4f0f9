import { oauthErrors } from './oauth-error.ts';

/** The parameters of an OAuth request, each at most once (RFC 6749 section 3.1); empty is absent. */
export class Parameters {
  readonly #values: URLSearchParams;

  /** @throws OauthError 400 invalid_request where a parameter occurs twice */
  constructor(values: URLSearchParams) {
    const once = new Set<string>();
    const twice = new Set<string>();
    for (const name of values.keys()) (once.has(name) ? twice : once).add(name);
    if (twice.size > 0) throw oauthErrors.duplicateParameters([...twice]);
    this.#values = values;
  }

  get(name: string): string | undefined {
    const value = this.#values.get(name);
    return value === null || value === '' ? undefined : value;
  }

  /** @throws OauthError 400 invalid_request where it is missing */
  require(name: string): string {
    const value = this.get(name);
    if (value === undefined) throw oauthErrors.missingParameter(name);
    return value;
  }
}
