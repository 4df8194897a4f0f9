import type { Mutant } from '../mutant.ts';

export const asterisksAreRefusedAsUnreadable: Mutant = {
  id: 'asterisks-are-refused-as-unreadable',
  does: 'The Management API refuses an asterisk as if the request could not be read.',
  decorate: ({ exchanges }) => {
    exchanges.around(async (request, proceed) => {
      const response = await proceed(request);
      if (!request.url.endsWith('/api/v1/trustedOrigins') || response.status !== 400)
        return response;
      const error = (await response.json()) as object;
      return new Response(JSON.stringify({ ...error, errorCode: 'E0000003' }), response);
    });
  },
};
