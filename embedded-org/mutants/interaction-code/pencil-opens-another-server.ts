import { around } from '../../hooks/around.ts';
import { withPencilTo, withRowActions } from '../building-blocks/row-actions.ts';
import type { Mutant } from '../mutant.ts';

export const pencilOpensAnotherServer: Mutant = {
  id: 'pencil-opens-another-server',
  does: 'The pencil of every authorization server opens the default one.',
  decorate: ({ screens }) => {
    around(screens.authorizationServers, 'list', (proceed, viewer) =>
      withRowActions(proceed(viewer), (actions) =>
        withPencilTo(actions, '/admin/oauth2/as/default'),
      ),
    );
  },
};
