import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const serversCannotBeAdded: Mutant = {
  id: 'servers-cannot-be-added',
  does: 'The list of authorization servers has no Add Authorization Server.',
  decorate: ({ screens }) => {
    around(screens.authorizationServers, 'list', (proceed, viewer) => {
      const { toolbar: _, ...list } = proceed(viewer);
      return list;
    });
  },
};
