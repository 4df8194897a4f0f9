import { oauthErrors } from '../../oauth/oauth-error.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const authorizeRequestsAfterAStartAreRefused: Mutant = {
  id: 'authorize-requests-after-a-start-are-refused',
  does: 'The authorize request of a client that Okta has started is refused.',
  decorate: ({ oauth, org }) => {
    const started = new Set<string>();
    around(org.dashboard, 'launchUrl', (proceed, app, issuer) => {
      started.add(app.clientId);
      return proceed(app, issuer);
    });
    around(
      oauth.authorizationEndpoint,
      'decide',
      (proceed, request, client, sessionId, returning) => {
        if (started.has(client.clientId)) throw oauthErrors.loginRequired();
        return proceed(request, client, sessionId, returning);
      },
    );
  },
};
