import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const consoleLetsEverybodyIn: Mutant = {
  id: 'console-lets-everybody-in',
  does: 'Every user of the org is let into the Admin Console.',
  decorate: ({ oauth, screens }) => {
    around(screens.permissions, 'mayEnter', () => true);
    around(oauth.clients, 'isAssigned', (proceed, client, user) =>
      client.kind === 'built-in' ? true : proceed(client, user),
    );
  },
};
