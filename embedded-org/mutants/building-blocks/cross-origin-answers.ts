import type { OrgParts } from '../../context.ts';

/**
 * Changes the headers of what the Management API answers to pages of other origins.
 *
 * @param change is given the headers and the origin that asks
 */
export const changeCrossOriginAnswers = (
  { exchanges }: OrgParts,
  change: (headers: Headers, origin: string) => void,
): void => {
  exchanges.around(async (request, proceed) => {
    const response = await proceed(request);
    const origin = request.headers.get('origin');
    if (origin === null || !new URL(request.url).pathname.startsWith('/api/v1/')) return response;
    const headers = new Headers(response.headers);
    change(headers, origin);
    return new Response(response.body, { status: response.status, headers });
  });
};
