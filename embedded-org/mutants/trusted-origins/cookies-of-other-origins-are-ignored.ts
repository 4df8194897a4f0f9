import type { Mutant } from '../mutant.ts';

export const cookiesOfOtherOriginsAreIgnored: Mutant = {
  id: 'cookies-of-other-origins-are-ignored',
  does: 'The API does not look at the session cookie when a page of another origin asks.',
  decorate: ({ exchanges }) => {
    exchanges.around((request, proceed) => {
      if (!request.headers.has('origin')) return proceed(request);
      const headers = new Headers(request.headers);
      headers.delete('cookie');
      return proceed(new Request(request, { headers }));
    });
  },
};
