import type { Mutant } from '../mutant.ts';

export const unknownApplicationsAreAnswered: Mutant = {
  id: 'unknown-applications-are-answered',
  does: 'An application that the org does not know is answered at the redirect URI it names.',
  decorate: ({ exchanges }) => {
    exchanges.around(async (request, proceed) => {
      const response = await proceed(request);
      const { pathname, searchParams } = new URL(request.url);
      const redirectUri = searchParams.get('redirect_uri');
      if (!pathname.endsWith('/v1/authorize') || response.status < 400 || redirectUri === null)
        return response;
      const location = `${redirectUri}?error=login_required`;
      return new Response(undefined, { status: 302, headers: { location } });
    });
  },
};
