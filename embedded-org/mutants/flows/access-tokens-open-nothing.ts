import type { Mutant } from '../mutant.ts';

export const accessTokensOpenNothing: Mutant = {
  id: 'access-tokens-open-nothing',
  does: 'The org tells nobody who the user is, whatever access token is shown.',
  decorate: ({ exchanges }) => {
    exchanges.around(async (request, proceed) => {
      const response = await proceed(request);
      return request.url.endsWith('/v1/userinfo') ? new Response(null, { status: 401 }) : response;
    });
  },
};
