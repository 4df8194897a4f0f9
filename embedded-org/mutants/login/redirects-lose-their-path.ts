import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const redirectsLoseTheirPath: Mutant = {
  id: 'redirects-lose-their-path',
  does: 'The browser is sent to the beginning of the application, not to the path that was registered.',
  decorate: ({ oauth }) => {
    around(oauth.authorizationEndpoint, 'respond', async (proceed, request, user, session) => {
      const answer = await proceed(request, user, session);
      Object.assign(request, { redirectUri: `${new URL(request.redirectUri).origin}/` });
      return answer;
    });
  },
};
