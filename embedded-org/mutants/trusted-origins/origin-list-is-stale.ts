import { around } from '../../hooks/around.ts';
import { staleList } from '../building-blocks/stale-list.ts';
import type { Mutant } from '../mutant.ts';

export const originListIsStale: Mutant = {
  id: 'origin-list-is-stale',
  does: 'The list of trusted origins goes on showing the origins that it showed first.',
  decorate: ({ screens }) => {
    const stale = staleList();
    around(screens.trustedOrigins, 'list', (proceed, viewer) => stale(proceed(viewer)));
  },
};
