import type { Mutant } from '../mutant.ts';

export const orgAnswersForPagesTheApplicationLacks: Mutant = {
  id: 'org-answers-for-pages-the-application-lacks',
  does: 'Where the application has no page at the redirect URI, the org shows an error of its own.',
  decorate: ({ exchanges }) => {
    exchanges.around(async (request, proceed) => {
      const response = await proceed(request);
      const location = response.headers.get('location');
      if (location?.includes('code=') !== true) return response;
      const url = new URL(location, request.url);
      url.search = '';
      const { status } = await fetch(url, { redirect: 'manual' });
      return status === 404 ? new Response('This page does not exist.', { status: 400 }) : response;
    });
  },
};
