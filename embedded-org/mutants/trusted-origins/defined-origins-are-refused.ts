import type { Mutant } from '../mutant.ts';

export const definedOriginsAreRefused: Mutant = {
  id: 'defined-origins-are-refused',
  does: 'The API refuses what pages of other origins ask, though they may read that.',
  decorate: ({ exchanges }) => {
    exchanges.around(async (request, proceed) => {
      const response = await proceed(request);
      const isCall = new URL(request.url).pathname.startsWith('/api/v1/');
      if (!isCall || !request.headers.has('origin')) return response;
      return new Response('{}', { status: 403, headers: response.headers });
    });
  },
};
