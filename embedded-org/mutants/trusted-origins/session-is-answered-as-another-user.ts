import type { Mutant } from '../mutant.ts';

export const sessionIsAnsweredAsAnotherUser: Mutant = {
  id: 'session-is-answered-as-another-user',
  does: 'A page of another origin is answered as somebody else than the signed-in user.',
  decorate: ({ exchanges, org }) => {
    exchanges.around(async (request, proceed) => {
      const response = await proceed(request);
      const isOwnProfile = new URL(request.url).pathname === '/api/v1/users/me';
      if (!isOwnProfile || response.status !== 200) return response;
      const [somebody] = org.users.all();
      const profile = somebody?.profile;
      return new Response(JSON.stringify({ profile }), { headers: response.headers });
    });
  },
};
