import type { Outcome } from '../../console/description.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const newServerIsNotStored: Mutant = {
  id: 'new-server-is-not-stored',
  does: 'Add Authorization Server takes a new server and forgets it.',
  decorate: ({ screens }) => {
    around(screens.authorizationServers, 'add', (): Outcome => ({
      kind: 'go',
      to: '/admin/oauth2/as',
    }));
  },
};
