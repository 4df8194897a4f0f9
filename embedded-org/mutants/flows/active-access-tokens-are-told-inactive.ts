import type { Mutant } from '../mutant.ts';

export const activeAccessTokensAreToldInactive: Mutant = {
  id: 'active-access-tokens-are-told-inactive',
  does: 'To resources the org says of every token that it is not active.',
  decorate: ({ exchanges }) => {
    exchanges.around(async (request, proceed) => {
      const response = await proceed(request);
      return request.url.endsWith('/v1/introspect') ? Response.json({ active: false }) : response;
    });
  },
};
