import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const dashboardHasNoTiles: Mutant = {
  id: 'dashboard-has-no-tiles',
  does: 'The end-user dashboard shows no application.',
  decorate: ({ org }) => {
    around(org.dashboard, 'tilesOf', () => []);
  },
};
