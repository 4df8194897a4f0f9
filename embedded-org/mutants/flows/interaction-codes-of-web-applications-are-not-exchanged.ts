import { around } from '../../hooks/around.ts';
import { oauthErrors } from '../../oauth/oauth-error.ts';
import type { Mutant } from '../mutant.ts';

export const interactionCodesOfWebApplicationsAreNotExchanged: Mutant = {
  id: 'interaction-codes-of-web-applications-are-not-exchanged',
  does: 'The token endpoint holds the interaction codes of web applications for expired.',
  decorate: ({ oauth }) => {
    around(oauth.tokenEndpoint, 'exchange', (proceed, request) => {
      const isIt = request.parameters.get('grant_type') === 'interaction_code';
      if (isIt && request.app.applicationType === 'web')
        return Promise.reject(oauthErrors.invalidInteractionCode());
      return proceed(request);
    });
  },
};
