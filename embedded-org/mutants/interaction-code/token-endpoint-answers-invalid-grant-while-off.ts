import { around } from '../../hooks/around.ts';
import { oauthErrors } from '../../oauth/oauth-error.ts';
import type { Mutant } from '../mutant.ts';

export const tokenEndpointAnswersInvalidGrantWhileOff: Mutant = {
  id: 'token-endpoint-answers-invalid-grant-while-off',
  does: 'While the Interaction Code grant is switched off, the token endpoint answers invalid_grant.',
  decorate: ({ oauth, org }) => {
    around(oauth.tokenEndpoint, 'exchange', (proceed, request) => {
      const isIt = request.parameters.get('grant_type') === 'interaction_code';
      if (isIt && !org.settings.isInteractionCodeEnabled())
        return Promise.reject(oauthErrors.invalidInteractionCode());
      return proceed(request);
    });
  },
};
