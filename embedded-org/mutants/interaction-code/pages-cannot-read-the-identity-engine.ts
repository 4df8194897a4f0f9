import type { Mutant } from '../mutant.ts';

export const pagesCannotReadTheIdentityEngine: Mutant = {
  id: 'pages-cannot-read-the-identity-engine',
  does: 'The Identity Engine lets no page of another origin read its answers, whichever origins are trusted.',
  decorate: ({ exchanges }) => {
    exchanges.around(async (request, proceed) => {
      const response = await proceed(request);
      if (!new URL(request.url).pathname.startsWith('/idp/idx/')) return response;
      const headers = new Headers(response.headers);
      headers.delete('access-control-allow-origin');
      return new Response(response.body, { status: response.status, headers });
    });
  },
};
