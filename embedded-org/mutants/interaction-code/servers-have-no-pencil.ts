import { around } from '../../hooks/around.ts';
import { withRowActions, withoutPencil } from '../building-blocks/row-actions.ts';
import type { Mutant } from '../mutant.ts';

export const serversHaveNoPencil: Mutant = {
  id: 'servers-have-no-pencil',
  does: 'The list of authorization servers has no pencils.',
  decorate: ({ screens }) => {
    around(screens.authorizationServers, 'list', (proceed, viewer) =>
      withRowActions(proceed(viewer), withoutPencil),
    );
  },
};
