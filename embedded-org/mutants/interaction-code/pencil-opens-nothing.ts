import { around } from '../../hooks/around.ts';
import { withPencilTo, withRowActions } from '../building-blocks/row-actions.ts';
import type { Mutant } from '../mutant.ts';

export const pencilOpensNothing: Mutant = {
  id: 'pencil-opens-nothing',
  does: 'The pencil of an authorization server leads back to the list.',
  decorate: ({ screens }) => {
    around(screens.authorizationServers, 'list', (proceed, viewer) =>
      withRowActions(proceed(viewer), (actions) => withPencilTo(actions, '/admin/oauth2/as')),
    );
  },
};
