import { around } from '../../hooks/around.ts';
import { staleList } from '../building-blocks/stale-list.ts';
import type { Mutant } from '../mutant.ts';

export const serverListIsStale: Mutant = {
  id: 'server-list-is-stale',
  does: 'The list of authorization servers goes on showing the servers that it showed first.',
  decorate: ({ screens }) => {
    const stale = staleList();
    around(screens.authorizationServers, 'list', (proceed, viewer) => stale(proceed(viewer)));
  },
};
