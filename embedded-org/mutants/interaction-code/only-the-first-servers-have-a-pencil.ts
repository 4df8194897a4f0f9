import { around } from '../../hooks/around.ts';
import { withRowActions, withoutPencil } from '../building-blocks/row-actions.ts';
import type { Mutant } from '../mutant.ts';

export const onlyTheFirstServersHaveAPencil: Mutant = {
  id: 'only-the-first-servers-have-a-pencil',
  does: 'Only the default authorization server and the one after it have a pencil.',
  decorate: ({ screens }) => {
    around(screens.authorizationServers, 'list', (proceed, viewer) =>
      withRowActions(proceed(viewer), (actions, row) =>
        row > 1 ? withoutPencil(actions) : actions,
      ),
    );
  },
};
