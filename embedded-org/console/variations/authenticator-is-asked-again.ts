import type { Variation } from './variation.ts';

/** Which of the pages that a session is shown asks: the one that was opened first is let pass. */
const page = 2;

export const authenticatorIsAskedAgain: Variation = {
  id: 'authenticator-is-asked-again',
  decorate: ({ exchanges }) => {
    let shown = 0;
    exchanges.around(async (request, proceed) => {
      const response = await proceed(request);
      const isPage =
        request.method === 'GET' &&
        response.ok &&
        response.headers.get('content-type')?.startsWith('text/html') === true &&
        new URL(request.url).pathname.startsWith('/admin/');
      if (!isPage) return response;
      shown += 1;
      if (shown !== page) return response;
      // Without its session it is sent to sign in, and comes back to what was asked for.
      const headers = new Headers(request.headers);
      headers.delete('cookie');
      return withPrompt(await proceed(new Request(request.url, { headers })));
    });
  },
};

/** The same redirect to sign in, whoever is signed in to the org. */
const withPrompt = (response: Response): Response => {
  const location = response.headers.get('location');
  if (location === null) return response;
  const url = new URL(location);
  url.searchParams.set('prompt', 'login');
  const headers = new Headers(response.headers);
  headers.set('location', url.href);
  return new Response(null, { status: response.status, headers });
};
