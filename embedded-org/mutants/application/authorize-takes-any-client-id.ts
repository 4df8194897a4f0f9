import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const authorizeTakesAnyClientId: Mutant = {
  id: 'authorize-takes-any-client-id',
  does: '/authorize takes a Client ID that belongs to no application.',
  decorate: ({ oauth, org }) => {
    around(oauth.clients, 'find', (proceed, clientId) => {
      const [any] = org.applications.all().filter(({ clientId: id }) => clientId.startsWith(id));
      return proceed(clientId) ?? any;
    });
  },
};
