import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const answersLoseTheState: Mutant = {
  id: 'answers-lose-the-state',
  does: 'Answers of /authorize do not carry the state of the request.',
  decorate: ({ oauth }) => {
    around(oauth.authorizationEndpoint, 'respond', async (proceed, request, user, session) => {
      const { state: _, ...answer } = await proceed(request, user, session);
      return answer;
    });
  },
};
