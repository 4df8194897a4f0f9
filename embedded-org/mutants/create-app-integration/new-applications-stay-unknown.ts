import { around } from '../../hooks/around.ts';
import { oauthErrors } from '../../oauth/oauth-error.ts';
import type { Mutant } from '../mutant.ts';

export const newApplicationsStayUnknown: Mutant = {
  id: 'new-applications-stay-unknown',
  does: 'The authorization endpoint does not know applications that were created since the start.',
  decorate: ({ oauth, org }) => {
    const known = new Set(org.applications.all().map(({ clientId }) => clientId));
    around(oauth.requests, 'client', (proceed, server, parameters) => {
      const client = proceed(server, parameters);
      if (client.kind === 'oidc' && !known.has(client.clientId))
        throw oauthErrors.invalidClientId();
      return client;
    });
  },
};
