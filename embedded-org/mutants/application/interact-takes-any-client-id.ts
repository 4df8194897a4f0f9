import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const interactTakesAnyClientId: Mutant = {
  id: 'interact-takes-any-client-id',
  does: '/interact takes a Client ID that belongs to no application.',
  decorate: ({ oauth, org }) => {
    around(oauth.clientAuthentication, 'authenticate', (proceed, credentials, endpoint) => {
      const given = credentials.clientId ?? '';
      const meant = org.applications.all().find(({ clientId }) => given.startsWith(clientId));
      return proceed(
        endpoint.endsWith('/interact') && meant
          ? { ...credentials, clientId: meant.clientId }
          : credentials,
        endpoint,
      );
    });
  },
};
