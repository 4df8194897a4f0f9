import { around } from '../../hooks/around.ts';
import { OauthError } from '../../oauth/oauth-error.ts';
import type { Mutant } from '../mutant.ts';

export const webApplicationsAreRefusedWithAnotherSentenceWhileOff: Mutant = {
  id: 'web-applications-are-refused-with-another-sentence-while-off',
  does: 'While the Interaction Code grant is switched off, /interact tells web applications that they are unknown.',
  decorate: ({ oauth, org }) => {
    around(oauth.requests, 'interaction', (proceed, server, app, ...rest) => {
      if (app.applicationType === 'web' && !org.settings.isInteractionCodeEnabled())
        throw new OauthError(401, 'invalid_client', "Invalid value for 'client_id' parameter.");
      return proceed(server, app, ...rest);
    });
  },
};
