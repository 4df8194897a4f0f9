import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const dashboardShowsApplicationsThatOktaCannotStart: Mutant = {
  id: 'dashboard-shows-applications-that-okta-cannot-start',
  does: 'The end-user dashboard has a tile for every application, also where Okta cannot start it.',
  decorate: ({ org }) => {
    around(org.dashboard, 'isOffered', (_proceed, app) => app.status === 'ACTIVE');
  },
};
