import type { Mutant } from '../mutant.ts';

export const authenticationApiRefusesEverybody: Mutant = {
  id: 'authentication-api-refuses-everybody',
  does: 'Sign-in past the Identity Engine is refused, whoever tries.',
  decorate: ({ exchanges }) => {
    exchanges.around(async (request, proceed) => {
      const response = await proceed(request);
      const isIt = request.method === 'POST' && request.url.endsWith('/api/v1/authn');
      if (!isIt) return response;
      return new Response(
        JSON.stringify({
          errorCode: 'E0000004',
          errorSummary: 'Authentication failed',
          errorLink: 'E0000004',
          errorId: 'oae0000000000000000000000',
          errorCauses: [],
        }),
        { status: 401, headers: response.headers },
      );
    });
  },
};
