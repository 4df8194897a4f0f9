import { around } from '../../hooks/around.ts';
import { oauthErrors } from '../../oauth/oauth-error.ts';
import type { Mutant } from '../mutant.ts';

export const interactAnswersAccessDeniedWhileOff: Mutant = {
  id: 'interact-answers-access-denied-while-off',
  does: 'While the Interaction Code grant is switched off, /interact answers access_denied.',
  decorate: ({ oauth, org }) => {
    around(oauth.requests, 'interaction', (proceed, ...request) => {
      if (!org.settings.isInteractionCodeEnabled()) throw oauthErrors.oieNotEnabledForInteract();
      return proceed(...request);
    });
  },
};
