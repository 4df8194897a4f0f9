import type { Mutant } from '../mutant.ts';

const path = '/idp/idx/authn';

export const authenticationApiLeadsToTheIdentityEngine: Mutant = {
  id: 'authentication-api-leads-to-the-identity-engine',
  does: 'Who signs in past the Identity Engine is sent to it after all.',
  decorate: ({ exchanges }) => {
    exchanges.around(async (request, proceed) => {
      const url = new URL(request.url);
      const authentication = new URL('/api/v1/authn', url);
      if (url.pathname === path)
        return proceed(
          request.method === 'POST'
            ? new Request(authentication, {
                method: 'POST',
                headers: request.headers,
                body: await request.text(),
              })
            : new Request(authentication, request),
        );
      const response = await proceed(request);
      if (request.method !== 'POST' || url.pathname !== authentication.pathname) return response;
      const headers = new Headers(response.headers);
      headers.set('location', new URL(path, url).href);
      return new Response(null, { status: 307, headers });
    });
  },
};
