import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const newServerIsNotListed: Mutant = {
  id: 'new-server-is-not-listed',
  does: 'The list of authorization servers in the console shows only the default one.',
  decorate: ({ screens }) => {
    around(screens.authorizationServers, 'list', (proceed, viewer) => {
      const list = proceed(viewer);
      return { ...list, rows: list.rows.slice(0, 1) };
    });
  },
};
