import type { Mutant } from '../mutant.ts';

export const refusalsAreSentToUnregisteredRedirectUris: Mutant = {
  id: 'refusals-are-sent-to-unregistered-redirect-uris',
  does: 'That a redirect URI is not one of the application’s is told at that very redirect URI.',
  decorate: ({ exchanges, org }) => {
    exchanges.around(async (request, proceed) => {
      const response = await proceed(request);
      const { pathname, searchParams } = new URL(request.url);
      const app = org.applications.findByClientId(searchParams.get('client_id') ?? '');
      if (!pathname.endsWith('/v1/authorize') || response.status !== 400 || !app) return response;
      const location = `${searchParams.get('redirect_uri') ?? ''}?error=invalid_request`;
      return new Response(undefined, { status: 302, headers: { location } });
    });
  },
};
