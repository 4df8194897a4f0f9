import type { Mutant } from '../mutant.ts';

export const missingChallengesAreRefusedWithACode: Mutant = {
  id: 'missing-challenges-are-refused-with-a-code',
  does: 'A request without a code challenge is refused, and a code is sent along.',
  decorate: ({ exchanges }) => {
    exchanges.around(async (request, proceed) => {
      const response = await proceed(request);
      const location = response.headers.get('location');
      const asked = new URL(request.url);
      const isMeant =
        asked.pathname.endsWith('/v1/authorize') && !asked.searchParams.has('code_challenge');
      if (!isMeant || location?.includes('error=') !== true) return response;
      const answer = new URL(location);
      answer.searchParams.set('code', 'of-a-refused-request');
      return new Response(undefined, { status: 302, headers: { location: answer.href } });
    });
  },
};
