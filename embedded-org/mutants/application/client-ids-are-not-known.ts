import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const clientIdsAreNotKnown: Mutant = {
  id: 'client-ids-are-not-known',
  does: 'The authorization flows do not know the Client ID of an application.',
  decorate: ({ oauth }) => {
    around(oauth.clients, 'findApplication', () => undefined);
  },
};
