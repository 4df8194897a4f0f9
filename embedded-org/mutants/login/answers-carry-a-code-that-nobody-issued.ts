import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const answersCarryACodeThatNobodyIssued: Mutant = {
  id: 'answers-carry-a-code-that-nobody-issued',
  does: 'The code that arrives at the callback is not exchanged for tokens.',
  decorate: ({ oauth }) => {
    around(oauth.authorizationEndpoint, 'respond', async (proceed, request, user, session) => ({
      ...(await proceed(request, user, session)),
      code: 'made-up',
    }));
  },
};
