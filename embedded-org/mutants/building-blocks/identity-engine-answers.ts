import type { OrgParts } from '../../context.ts';

/** A document of the Identity Engine, as clients read it. */
export type IdxBody = Readonly<Record<string, unknown>>;

/**
 * Changes what the Identity Engine answers.
 *
 * @param change is given the document and the request; what it leaves alone it gives back as it is
 */
export const changeIdentityEngineAnswers = (
  { exchanges }: OrgParts,
  change: (body: IdxBody, request: Request) => IdxBody,
): void => {
  exchanges.around(async (request, proceed) => {
    const response = await proceed(request);
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    if (!isJson || !new URL(request.url).pathname.startsWith('/idp/idx/')) return response;
    const body = change((await response.json()) as IdxBody, request);
    return new Response(JSON.stringify(body), response);
  });
};

/** The document in which a sign-in goes on at a page, in place of an interaction code. */
export const goingOnAt = (body: IdxBody, href: string): IdxBody => {
  const { successWithInteractionCode: _, ...rest } = body;
  return { ...rest, success: { name: 'success-redirect', href } };
};

/** The interaction code of a document that ends a sign-in. */
export const interactionCodeOf = (body: IdxBody): string | undefined => {
  const success = body['successWithInteractionCode'] as
    { readonly value: readonly { readonly name: string; readonly value?: string }[] } | undefined;
  return success?.value.find(({ name }) => name === 'interaction_code')?.value;
};
