import type { OrgParts } from '../../context.ts';
import { OauthError } from '../../oauth/oauth-error.ts';

type Refusal = Readonly<Record<string, unknown>>;

/**
 * Changes what an OAuth endpoint says when it refuses. The status stays as it is.
 *
 * @param change is given the refusal and the form that was sent
 */
export const changeRefusals = (
  { exchanges }: OrgParts,
  endpoint: 'interact' | 'token',
  change: (refusal: Refusal, form: URLSearchParams) => Refusal,
): void => {
  exchanges.around(async (request, proceed) => {
    if (!request.url.endsWith(`/v1/${endpoint}`)) return proceed(request);
    const form = new URLSearchParams(await request.clone().text());
    const response = await proceed(request);
    if (response.status < 400) return response;
    const refusal = (await response.json()) as Refusal;
    return new Response(JSON.stringify(change(refusal, form)), response);
  });
};

/** A refusal that brings along what it refuses. */
export class RefusalWith extends OauthError {
  readonly #brought: object;

  constructor({ description, error, status }: OauthError, brought: object) {
    super(status, error, description);
    this.#brought = brought;
  }

  override toJSON(): { error: string; error_description: string } {
    return { ...this.#brought, ...super.toJSON() };
  }
}
