import { around } from '../../hooks/around.ts';
import { OauthError } from '../../oauth/oauth-error.ts';
import type { Mutant } from '../mutant.ts';

export const refusalHasAnotherSentenceWhileOff: Mutant = {
  id: 'refusal-has-another-sentence-while-off',
  does: 'While the Interaction Code grant is switched off, /interact refuses with a sentence of its own.',
  decorate: ({ oauth, org }) => {
    around(oauth.requests, 'interaction', (proceed, ...request) => {
      if (!org.settings.isInteractionCodeEnabled())
        throw new OauthError(400, 'unauthorized_client', 'Something went wrong. Try again later.');
      return proceed(...request);
    });
  },
};
